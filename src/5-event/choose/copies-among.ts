import type { Article } from '../../model/index.ts';

/** Share of the shorter text's fingerprints that a longer one holds, from which on the one is a copy of the other. */
const COPY = 0.5;

/** So a further copy costs the same, however many there are. */
const MOST_HOLDERS = 8;

/** Pairs of articles, by their places in a list, of which one copies the other; only such as share a fingerprint are compared. */
export function* copies(list: readonly Article[]): Iterable<readonly [number, number]> {
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
