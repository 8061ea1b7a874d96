import type { Article, Claim, EventOrigin } from '../../model/index.ts';

/** Share of the shorter text's fingerprints that a longer one holds, from which on the one is a copy of the other. */
const COPY = 0.5;
/** A sentence of fewer words may be the same by chance. */
const TELLING_WORDS = 10;

/**
 * The articles that tell of one event, by where they have it from. Two are of one origin when one says that it is the other's, both are
 * of one outlet or agency, one copies the other, or both print the same sentence about the event. The order does not matter.
 */
export function origins(claims: readonly Claim[], articles: ReadonlyMap<string, Article>): readonly EventOrigin[] {
  const list = [...new Set(claims.map((c) => c.article))].flatMap((id) => articles.get(id) ?? []).sort(earliest);
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
  for (const [i, a] of list.entries()) for (const key of outletsOf(a)) join(key, i);
  for (const c of claims) {
    const said = c.evidence.quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const i = index.get(c.article);
    if (i !== undefined && said.length >= TELLING_WORDS) join(`said ${said.join(' ')}`, i);
  }
  for (const [i, j] of copies(list)) unite(i, j);
  const groups = new Map<number, Article[]>();
  for (const [i, a] of list.entries()) {
    const group = groups.get(find(i));
    if (group === undefined) groups.set(find(i), [a]);
    else group.push(a);
  }
  return [...groups.values()].map((group) => ({
    outlet: group.find((a) => a.origin != null)?.origin?.outlet ?? group.find((a) => a.outlet !== null)?.outlet ?? null,
    articles: group.map((a) => a.id),
  }));
}

const outletsOf = ({ outlet, outletId, origin }: Article): readonly string[] => [
  ...(outlet === null ? [] : [`outlet ${outletId ?? outlet}`]),
  ...(origin == null ? [] : [`outlet ${origin.outletId ?? origin.outlet}`]),
];

function earliest(a: Article, b: Article): number {
  const day = (x: Article): string => x.published?.first ?? '9999';
  return day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1;
}

/** Pairs of articles of which one copies the other; only such as share a fingerprint are compared. */
function* copies(list: readonly Article[]): Iterable<readonly [number, number]> {
  const holders = new Map<number, number[]>();
  for (const [j, a] of list.entries()) {
    const shared = new Map<number, number>();
    for (const hash of a.fingerprint ?? []) {
      const before = holders.get(hash);
      if (before === undefined) holders.set(hash, [j]);
      else {
        for (const i of before) shared.set(i, (shared.get(i) ?? 0) + 1);
        // What many hold is a set phrase, and their first holders stand for the rest.
        if (before.length < MOST_HOLDERS) before.push(j);
      }
    }
    for (const [i, n] of shared) if (n >= COPY * Math.min(...[a, list[i]].map((x) => x?.fingerprint?.length ?? 0))) yield [i, j];
  }
}

/** So a further copy costs the same, however many there are. */
const MOST_HOLDERS = 8;
