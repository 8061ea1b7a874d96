import type { ActorId, Article, Claim, EventOrigin, Speaker, Vocabulary } from '../../model/index.ts';
import { sides } from '../parties.ts';
import { copies } from './copies-among.ts';

/** A sentence of fewer words may be the same by chance. */
const TELLING_WORDS = 10;

/**
 * The articles that tell of one event, by where they have it from. Two are of one origin when one says that it is the other's, both are
 * of one outlet or agency, one copies the other, both print the same sentence about the event, or one has all it says from the other
 * ("Example Wire reported", "citing Example Post"). An outlet that only confirms another's story adds no origin. The order does not matter.
 */
export function origins(claims: readonly Claim[], articles: ReadonlyMap<string, Article>, vocabulary: Vocabulary): readonly EventOrigin[] {
  const list = [...new Set(claims.map((c) => c.article))].flatMap((id) => articles.get(id) ?? []).sort(earliest);
  const told = byArticle(claims);
  const outlets = outletsAmong(list, vocabulary);
  const parent = list.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  const index = new Map(list.map((a, i) => [a.id as string, i]));
  const first = new Map<string, number>();
  const unite = (i: number, j: number): void => {
    const [a, b] = [find(i), find(j)];
    parent[Math.max(a, b)] = Math.min(a, b);
  };
  const join = (key: string, i: number): void => {
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    else unite(before, i);
  };
  const cited = new Map<string, Speaker>();
  const confirming = new Set<string>();
  for (const [i, a] of list.entries()) {
    for (const key of outletsOf(a)) join(key, i);
    const from = citedBy(a, told.get(a.id) ?? [], outlets);
    if (from !== null) {
      cited.set(a.id, from);
      join(outlets(from) ?? '', i);
    } else if (onlyConfirms(told.get(a.id) ?? [], outlets)) confirming.add(a.id);
  }
  for (const c of claims) {
    const said = c.evidence.quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const i = index.get(c.article);
    if (i !== undefined && said.length >= TELLING_WORDS) join(`said ${said.join(' ')}`, i);
  }
  for (const [i, j] of copies(list)) unite(i, j);
  // What is confirmed is the story that was told first.
  const story = list.findIndex((a) => !confirming.has(a.id));
  for (const [i, a] of list.entries()) if (confirming.has(a.id) && story >= 0) unite(story, i);
  const groups = new Map<number, Article[]>();
  for (const [i, a] of list.entries()) {
    const group = groups.get(find(i));
    if (group === undefined) groups.set(find(i), [a]);
    else group.push(a);
  }
  const fighting = new Set(
    sides(
      claims.flatMap((c) => [...c.perpetrator, ...c.target]),
      vocabulary,
    ),
  );
  return [...groups.values()].map((group) => {
    const confirms = group.filter((a) => confirming.has(a.id)).map((a) => a.id);
    return {
      outlet: outletOf(group, cited),
      articles: group.map((a) => a.id),
      party: partyOf(group, told, fighting, vocabulary),
      ...(confirms.length > 0 ? { confirms } : {}),
    };
  });
}

function byArticle(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const told = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = told.get(claim.article);
    if (list === undefined) told.set(claim.article, [claim]);
    else list.push(claim);
  }
  return told;
}

/** The key of an outlet or agency that speaks or passes words on; null for anybody else. */
type Outlets = (link: Speaker) => string | null;

/** Known outlets by the table, others by the name under which an article of the event came out. */
function outletsAmong(list: readonly Article[], { sources }: Vocabulary): Outlets {
  const named = new Set(list.flatMap((a) => (a.outlet === null ? [] : [a.outlet])));
  return ({ source, name }) => {
    const role = source === null ? null : sources.get(source)?.role;
    if (role === 'outlet' || role === 'agency') return `outlet ${source ?? ''}`;
    return source === null && named.has(name) ? `outlet ${name}` : null;
  };
}

/** The outlet from which an article has what it says: its words pass through it, and nobody else speaks to the article itself. */
function citedBy(article: Article, claims: readonly Claim[], outlets: Outlets): Speaker | null {
  const own = new Set(outletsOf(article));
  const through = (c: Claim): readonly Speaker[] =>
    c.attribution.flatMap((v) => (v.stance === 'confirms' ? [] : v.chain.filter((l) => !own.has(outlets(l) ?? '') && outlets(l) !== null)));
  if (claims.some((c) => c.attribution.some((v) => !v.chain.some((l) => outlets(l) !== null)))) return null;
  const most = Math.max(0, ...claims.map((c) => c.salience));
  const main = claims.filter((c) => through(c).length > 0 && c.salience >= most / 2);
  const names = new Map(main.flatMap((c) => through(c).map((l) => [outlets(l), l] as const)));
  return [...names].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))[0]?.[1] ?? null;
}

/** "Example Agency confirmed the story": an outlet's word alone, without a figure or a speaker of its own. */
const onlyConfirms = (claims: readonly Claim[], outlets: Outlets): boolean =>
  claims.length > 0 &&
  claims.every(
    (c) =>
      c.harm.length === 0 &&
      c.attribution.length > 0 &&
      c.attribution.every((v) => v.stance === 'confirms' && v.chain.every((l) => outlets(l) !== null)),
  );

const outletsOf = ({ outlet, outletId, origin }: Article): readonly string[] => [
  ...(outlet === null ? [] : [`outlet ${outletId ?? outlet}`]),
  ...(origin == null ? [] : [`outlet ${origin.outletId ?? origin.outlet}`]),
];

function outletOf(group: readonly Article[], cited: ReadonlyMap<string, Speaker>): string | null {
  const origin = group.find((a) => a.origin != null)?.origin?.outlet;
  const source = group.flatMap((a) => cited.get(a.id)?.name ?? [])[0];
  return origin ?? source ?? group.find((a) => a.outlet !== null)?.outlet ?? null;
}

/** The party to the event whose mouth the outlet is, or for whom all speak whom it quotes. */
function partyOf(
  group: readonly Article[],
  told: ReadonlyMap<string, readonly Claim[]>,
  fighting: ReadonlySet<string>,
  vocabulary: Vocabulary,
): ActorId | null {
  const isParty = (actor: ActorId): boolean => sides([{ actor, name: '' }], vocabulary).some((s) => fighting.has(s));
  const owner = group.flatMap((a) => (a.outletId === null ? [] : (vocabulary.sources.get(a.outletId)?.sidesWith ?? [])))[0];
  if (owner !== undefined && isParty(owner)) return owner;
  const claims = group.flatMap((a) => told.get(a.id) ?? []);
  const speakers = claims.map((c) => c.attribution.flatMap((v) => v.chain.at(-1)?.actor ?? []).find(isParty));
  const parties = [...new Set(speakers.flatMap((s) => s ?? []))].sort();
  return parties.length === 1 && speakers.every((s) => s !== undefined) ? (parties[0] ?? null) : null;
}

function earliest(a: Article, b: Article): number {
  const day = (x: Article): string => x.published?.first ?? '9999';
  return day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1;
}
