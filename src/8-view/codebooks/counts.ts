import type { Article, ArticleId, Claim, ClaimId, Harm, HarmKind } from '../../model/index.ts';
import { outletOf } from '../article-outlet.ts';
import { voiceInWords } from '../phrases.ts';
import { claimsInWords, compare, inOrder, type Told } from './coding.ts';
import { sidesOf, type Sides } from './parties.ts';
import { minus, plus, sizeOf, tallyInWords, total, type Tally } from './tally.ts';
import { whoseDead, type Whose } from './whose-dead.ts';

type Shares = Readonly<Partial<Record<Whose, Tally>>>;

/** What one voice of one article says, in all its claims, of how many came to one kind of harm. */
export interface Count {
  readonly voice: string;
  readonly article: ArticleId;
  readonly claims: readonly ClaimId[];
  /** By whose people they were; a group that nobody speaks of is absent, which is not zero. */
  readonly of: Shares;
  /** It is told as how many there are in all by now. */
  readonly running: boolean;
  /** It names who came to harm and counts nobody. */
  readonly names: boolean;
}

/** All that is said of one kind of harm: what stands, what was set aside and why, in sentences, and those who say that there was none. */
export interface Counts {
  readonly standing: readonly Count[];
  readonly none: readonly Count[];
  readonly aside: readonly string[];
}

export const WHOSE: readonly Whose[] = ['first', 'second', 'civilians', 'unknown'];

export const sharesOf = ({ of }: Count): readonly Tally[] => WHOSE.flatMap((w) => of[w] ?? []);
export const wholeOf = (count: Count): Tally => total(sharesOf(count));
/** Somebody is counted of whom it is not said whose people they were: the count is of all, not of one side. */
export const isUndivided = ({ of }: Count): boolean => of.unknown !== undefined && of.unknown.high !== 0;

export function countInWords(count: Count): string {
  return `${count.voice} (${claimsInWords(count.claims)}): ${tallyInWords(wholeOf(count))}`;
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
  if (attribution.length > 0 && attribution.every((v) => v.stance === 'doubts' || v.stance === 'warns')) return 'whose speaker does not state it';
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
  const voices = new Map<string, Count>();
  const further: { readonly claim: Claim; readonly of: Shares }[] = [];
  for (const claim of claims) {
    const rows = claim.harm.filter((h) => h.kind === kind);
    const of = sharesIn(rows, claim, sides, vocabulary);
    const key = speakerOf(claim);
    const before = voices.get(key);
    if (voices.size > 0 && rows.every((h) => h.sum === 'more')) {
      further.push({ claim, of });
      continue;
    }
    const article = articles.get(claim.article);
    voices.set(key, {
      voice: before?.voice ?? voiceInWords(claim.attribution, article === undefined ? null : outletOf(article, vocabulary)),
      article: claim.article,
      claims: [...(before?.claims ?? []), claim.id],
      of: before === undefined ? of : fuller(before.of, of),
      running: (before?.running ?? false) || rows.some((h) => h.sum === 'total'),
      names: (before?.names ?? true) && rows.every((h) => h.known === true) && rows.length === 1,
    });
  }
  // "Two more guards", said by whomever, are on top of what the article has told; a running total holds them already.
  return [...voices].map(([, count]) =>
    count.running
      ? count
      : distinct(further, kind).reduce<Count>(
          (sum, { claim, of }) => ({ ...sum, claims: [...sum.claims, claim.id], of: added(sum.of, of), names: false }),
          count,
        ),
  );
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

function sharesIn(rows: readonly Harm[], claim: Claim, sides: Sides, vocabulary: Told['vocabulary']): Shares {
  const of: Partial<Record<Whose, Tally>> = {};
  const whose = (h: Harm): Whose => whoseDead(h, claim, sides, vocabulary);
  const add = (w: Whose, n: Tally): void => {
    const before = of[w];
    of[w] = before === undefined ? n : plus(before, n);
  };
  for (const h of rows.filter((r) => !r.subset)) add(whose(h), tallyOf(h, claim));
  for (const h of rows.filter((r) => r.subset)) {
    const part = tallyOf(h, claim);
    const w = whose(h);
    if (Object.keys(of).length === 0) add(w, part);
    else if (of.unknown !== undefined && of[w] === undefined && sizeOf(part) <= sizeOf(of.unknown)) {
      of[w] = part;
      of.unknown = minus(of.unknown, part);
    }
  }
  return of;
}

/** Words for a number that nobody has. */
const NO_NUMBER = /\b(?:unknown|unclear|unspecified|unstated|undisclosed|undetermined)\b/iu;
/** A bare plural, "civilians were killed", is read as two or more. */
const BARE_PLURAL = 2;

function tallyOf(h: Harm, claim: Claim): Tally {
  const words = claim.grounds.filter((g) => g.role === h.kind && (h.group === null || g.text.includes(h.group))).map((g) => g.text);
  const bare = h.best === null && h.high === null && h.low <= BARE_PLURAL && !words.some((w) => /\bcouple\b/iu.test(w));
  const { low, best, high } = h;
  const unsaid = bare || (low <= BARE_PLURAL && NO_NUMBER.test([h.group ?? '', ...words].join(' ')));
  return unsaid ? { low: Math.max(1, low), best: null, high: null, unsaid } : { low, best, high, unsaid };
}

function added(a: Shares, b: Shares): Shares {
  return Object.fromEntries(
    WHOSE.flatMap((w) => {
      const [x, y] = [a[w], b[w]];
      const sum = x !== undefined && y !== undefined ? plus(x, y) : (x ?? y);
      return sum === undefined ? [] : [[w, sum]];
    }),
  );
}

/** Two tellings of one voice: the fuller of each side, and whatever of the fuller whole no side accounts for. */
function fuller(a: Shares, b: Shares): Shares {
  const larger = (x: Tally, y: Tally): Tally => (sizeOf(y) > sizeOf(x) || (x.unsaid && !y.unsaid) ? y : x);
  const of: Partial<Record<Whose, Tally>> = {};
  for (const w of ['first', 'second', 'civilians'] as const) {
    const [x, y] = [a[w], b[w]];
    const one = x !== undefined && y !== undefined ? larger(x, y) : (x ?? y);
    if (one !== undefined) of[w] = one;
  }
  if (a.unknown === undefined && b.unknown === undefined) return of;
  const told = total(Object.values(of));
  const wholes = [a, b].filter((s) => s.unknown !== undefined).map((s) => total(WHOSE.flatMap((w) => s[w] ?? [])));
  const whole = wholes.reduce(larger);
  if (Object.keys(of).length === 0) return { unknown: whole };
  return sizeOf(whole) > sizeOf(told) ? { ...of, unknown: minus(whole, told) } : of;
}

function compared(said: readonly Count[], denied: readonly string[]): Counts {
  const counts = [...said].sort((a, b) => compare(a.article, b.article) || compare(a.voice, b.voice));
  const somebody = counts.filter((c) => wholeOf(c).high !== 0);
  const none = counts.filter((c) => wholeOf(c).high === 0);
  const aside = [...denied];
  const standing = somebody.filter((c) => {
    const why = replaced(c, somebody);
    if (why !== null) aside.push(`Set aside: ${countInWords(c)}; ${why}.`);
    return why === null;
  });
  // Whatever replaced whatever: somebody was counted.
  return { standing: standing.length > 0 ? standing : somebody, none, aside };
}

/** What takes the place of a count, in words. */
function replaced(count: Count, all: readonly Count[]): string | null {
  const size = sizeOf(wholeOf(count));
  const others = all.filter((o) => o !== count && covers(o, count));
  const later = others.find((o) => o.running && sizeOf(wholeOf(o)) > size);
  if (later !== undefined) return `the running total of ${countInWords(later)} takes its place`;
  const counted = count.names ? others.find((o) => !o.names) : undefined;
  if (counted !== undefined) return `it names a victim and counts nobody, as ${countInWords(counted)} does`;
  if (wholeOf(count).best !== null) return null;
  const exact = others.find((o) => wholeOf(o).best !== null && sizeOf(wholeOf(o)) >= wholeOf(count).low);
  return exact === undefined ? null : `its words give no number, and ${countInWords(exact)} fits them`;
}

/** Whether the people of one count are among those that another speaks of. */
function covers(wide: Count, narrow: Count): boolean {
  return isUndivided(wide) || WHOSE.every((w) => narrow.of[w] === undefined || wide.of[w] !== undefined);
}
