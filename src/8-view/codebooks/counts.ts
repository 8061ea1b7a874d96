import type { Article, Claim, HarmKind } from '../../model/index.ts';
import { outletOf } from '../article-outlet.ts';
import { compare, inOrder, whoSays, type Told } from './coding.ts';
import { countInWords, isUndivided, wholeOf, type Count, type Shares } from './count.ts';
import { sidesOf, type Sides } from './parties.ts';
import { added, apportioned, fuller, sharesIn } from './shares.ts';
import { sizeOf } from './tally.ts';
import { WHOSE } from './whose-dead.ts';

/** All that is said of one kind of harm: what stands, what was set aside and why, in sentences, and those who say that there was none. */
export interface Counts {
  readonly standing: readonly Count[];
  readonly none: readonly Count[];
  /** Those that a running total took the place of: still parts of it. */
  readonly earlier: readonly Count[];
  readonly aside: readonly string[];
}

/**
 * What each voice counts. A denial, a threat and a plan harm nobody. Within a claim groups add up and a part of a total does not; within a
 * voice the fullest figure of each side stands, what is told on top of it is added, and people of no named side are taken to include those
 * told by side. Then voices are compared: a running total takes the place of smaller counts of the same people, a bare name that of no count,
 * and a vague word that of no number.
 */
export function countsOf(unordered: Told, kind: HarmKind): Counts {
  const told = inOrder(unordered);
  const sides = sidesOf(told);
  const articles = new Map<string, Article>(told.articles.map((a) => [a.id, a]));
  const aside: string[] = [];
  const byArticle = new Map<string, Claim[]>();
  for (const claim of told.claims) {
    if (!claim.harm.some((h) => h.kind === kind)) continue;
    const why = unreal(claim);
    if (why !== null) aside.push(`Not counted: claim ${claim.id}, ${why}.`);
    else byArticle.set(claim.article, [...(byArticle.get(claim.article) ?? []), claim]);
  }
  const said = [...byArticle.values()].flatMap((claims) => inArticle(claims, kind, sides, articles, told));
  return compared(said, aside);
}

/** Why a claim tells of nobody who came to harm. */
function unreal({ status, attribution }: Claim): string | null {
  if (status === 'denied') return 'a denial';
  if (status === 'planned' || status === 'threatened') return `which tells of something ${status}`;
  if (attribution.length > 0 && attribution.every((v) => v.stance === 'denies')) return 'a denial';
  if (attribution.length > 0 && attribution.every((v) => v.stance === 'doubts' || v.stance === 'warns'))
    return 'whose speaker does not state it';
  return null;
}

const speakerOf = (claim: Claim): string => claim.attribution.map((v) => v.chain.at(-1)?.name).join(', ');

function inArticle(
  claims: readonly Claim[],
  kind: HarmKind,
  sides: Sides,
  articles: ReadonlyMap<string, Article>,
  { vocabulary }: Told,
): readonly Count[] {
  const rowsOf = (claim: Claim): Claim['harm'] => claim.harm.filter((h) => h.kind === kind);
  const partial = claims.filter((c) => rowsOf(c).every((h) => h.subset));
  const voices = new Map<string, Count>();
  const further: { readonly claim: Claim; readonly of: Shares }[] = [];
  const tell = (claim: Claim): void => {
    const rows = rowsOf(claim);
    const of = sharesIn(rows, claim, sides, vocabulary);
    const before = voices.get(speakerOf(claim));
    const names = partial.includes(claim) || (rows.length === 1 && rows.every((h) => h.known === true));
    const shares = before === undefined ? of : fuller(before.of, of);
    const article = articles.get(claim.article);
    voices.set(speakerOf(claim), {
      voice: before?.voice ?? whoSays(claim, article === undefined ? null : outletOf(article, vocabulary)),
      article: claim.article,
      claims: [...(before?.claims ?? []), claim.id],
      of: shares,
      whole: wholeOf(shares),
      running: (before?.running ?? false) || rows.some((h) => h.sum === 'total'),
      names: (before?.names ?? true) && names,
    });
  };
  for (const claim of claims) {
    if (partial.includes(claim)) continue;
    if (voices.size > 0 && rowsOf(claim).every((h) => h.sum === 'more'))
      further.push({ claim, of: sharesIn(rowsOf(claim), claim, sides, vocabulary) });
    else tell(claim);
  }
  // "Among the dead were two officers": of the number that the same voice gave, else of every number in the article.
  for (const claim of partial) {
    const parts = sharesIn(rowsOf(claim), claim, sides, vocabulary);
    const own = voices.get(speakerOf(claim));
    if (voices.size === 0) tell(claim);
    for (const [key, count] of own === undefined ? voices : [[speakerOf(claim), own] as const])
      voices.set(key, { ...count, of: apportioned(count.of, parts) });
  }
  // "Two more guards", said by whomever, are on top of what the article has told; a running total holds them already.
  return [...voices.values()].map((count) => (count.running ? count : distinct(further, kind).reduce(onTop, count)));
}

function onTop(count: Count, { claim, of }: { readonly claim: Claim; readonly of: Shares }): Count {
  const sum = added(count.of, of);
  return { ...count, claims: [...count.claims, claim.id], of: sum, whole: wholeOf(sum), names: false };
}

/** The same further dead told twice in an article are told once. */
function distinct(further: readonly { readonly claim: Claim; readonly of: Shares }[], kind: HarmKind): typeof further {
  const key = ({ claim }: (typeof further)[number]): string =>
    claim.harm
      .filter((h) => h.kind === kind)
      .map((h) => `${h.low} ${(h.group ?? '').toLowerCase().split(/\s+/u).at(-1)}`)
      .sort()
      .join();
  return [...new Map(further.map((f) => [key(f), f])).values()];
}

function compared(said: readonly Count[], denied: readonly string[]): Counts {
  const counts = [...said].sort((a, b) => compare(a.article, b.article) || compare(a.voice, b.voice));
  const somebody = counts.filter((c) => c.whole.high !== 0);
  const none = counts.filter((c) => c.whole.high === 0);
  const aside = [...denied];
  const earlier: Count[] = [];
  const standing = somebody.filter((c) => {
    const later = replacedBy(c, somebody);
    if (later !== null) earlier.push(c);
    const why = later === null ? outweighed(c, somebody) : `the running total of ${countInWords(later)} takes its place`;
    if (why !== null) aside.push(`Set aside: ${countInWords(c)}; ${why}.`);
    return why === null;
  });
  // Whatever replaced whatever: somebody was counted.
  return { standing: standing.length > 0 ? standing : somebody, none, earlier, aside };
}

/** A running total only rises: a larger one of the same people holds this count. */
const replacedBy = (count: Count, all: readonly Count[]): Count | null =>
  all.find((o) => o !== count && o.running && covers(o, count) && sizeOf(o.whole) > sizeOf(count.whole)) ?? null;

/** Why another count of the same people says more than this one. */
function outweighed(count: Count, all: readonly Count[]): string | null {
  const others = all.filter((o) => o !== count && covers(o, count));
  const counted = count.names ? others.find((o) => !o.names) : undefined;
  if (counted !== undefined) return `it names a victim and counts nobody, as ${countInWords(counted)} does`;
  if (count.whole.best !== null) return null;
  const exact = all
    .filter((o) => o !== count && (isUndivided(count) || covers(o, count)))
    .find((o) => o.whole.best !== null && sizeOf(o.whole) >= count.whole.low);
  return exact === undefined ? null : `its words give no number, and ${countInWords(exact)} fits them`;
}

/** Whether the people of one count are among those that another speaks of. */
function covers(wide: Count, narrow: Count): boolean {
  return isUndivided(wide) || WHOSE.every((w) => narrow.of[w] === undefined || wide.of[w] !== undefined);
}
