import { Partition } from '../partition.ts';

/**
 * Groups things 0 to n - 1 by average linkage: as long as the mean score between the members of two groups is above 0, the two groups with
 * the highest mean become one (R. Sokal and C. Michener, 1958). So no chain of pairs ties together what does not fit as a whole. In a tie the
 * groups of the least members go first, so the outcome depends on the scores alone.
 */
export function averageLinkage(n: number, score: (i: number, j: number) => number): readonly (readonly number[])[] {
  const sums = Array.from({ length: n }, () => new Float64Array(n));
  const row = (i: number): Float64Array => sums[i] as Float64Array;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) row(i)[j] = row(j)[i] = score(i, j);
  const size = new Float64Array(n).fill(1);
  const alive = Array.from({ length: n }, (_, i) => i);
  const mean = (i: number, j: number): number => (row(i)[j] as number) / ((size[i] as number) * (size[j] as number));
  // Each group's best partner with a higher number; only those that a merge touched are looked for again.
  const best = new Int32Array(n).fill(-1);
  const seek = (i: number): void => {
    let found = -1;
    for (const j of alive) if (j > i && (found < 0 || mean(i, j) > mean(i, found))) found = j;
    best[i] = found;
  };
  for (const i of alive) seek(i);
  const groups = new Partition(n);
  for (;;) {
    let at = -1;
    for (const i of alive) if ((best[i] as number) >= 0 && (at < 0 || mean(i, best[i] as number) > mean(at, best[at] as number))) at = i;
    if (at < 0 || mean(at, best[at] as number) <= 0) return groups.groups();
    const gone = best[at] as number;
    groups.unite(at, gone);
    alive.splice(alive.indexOf(gone), 1);
    size[at] = (size[at] as number) + (size[gone] as number);
    for (const k of alive) if (k !== at) row(k)[at] = row(at)[k] = (row(at)[k] as number) + (row(gone)[k] as number);
    for (const i of alive)
      if (i === at || best[i] === gone || best[i] === at) seek(i);
      else if (i < at && mean(i, at) > mean(i, best[i] as number)) best[i] = at;
  }
}
