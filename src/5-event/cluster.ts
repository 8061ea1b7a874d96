import type { Claim, Vocabulary } from '../model/index.ts';
import { pairs } from './candidates.ts';
import { same } from './same.ts';

/**
 * Groups claims into events: those that any chain of "same" ties together. Which chain was found first does not matter,
 * so the groups depend on the claims alone.
 */
export function cluster(claims: readonly Claim[], vocabulary: Vocabulary): readonly (readonly Claim[])[] {
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parent = sorted.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  for (const [i, j] of pairs(sorted)) {
    const [a, b] = [find(i), find(j)];
    if (a !== b && same(sorted[i] as Claim, sorted[j] as Claim, vocabulary).same) parent[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = new Map<number, Claim[]>();
  sorted.forEach((c, i) => {
    const group = groups.get(find(i));
    if (group === undefined) groups.set(find(i), [c]);
    else group.push(c);
  });
  return [...groups.values()];
}
