import { addDays } from '../language/index.ts';
import type { Claim, Vocabulary } from '../model/index.ts';
import { same, speaksOfNews } from './same.ts';

/**
 * Groups claims into events: those that any chain of "same" ties together. Which chain was found first does not matter,
 * so the groups depend on the claims alone. Compared are only claims whose days may meet.
 */
export function cluster(claims: readonly Claim[], vocabulary: Vocabulary): readonly (readonly Claim[])[] {
  const sorted = [...claims].sort((a, b) => (a.date?.first ?? '').localeCompare(b.date?.first ?? '') || (a.id < b.id ? -1 : 1));
  const parent = sorted.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  const news = sorted.flatMap((c, i) => (speaksOfNews(c) ? [i] : []));
  const undated = news.filter((i) => sorted[i]?.date?.first == null);
  const dated = news.filter((i) => sorted[i]?.date?.first != null);
  const join = (i: number, j: number): void => {
    if (find(i) !== find(j) && same(sorted[i] as Claim, sorted[j] as Claim, vocabulary).same) parent[Math.max(find(i), find(j))] = Math.min(find(i), find(j));
  };
  for (let a = 0; a < dated.length; a++) {
    const i = dated[a] as number;
    const until = after(sorted[i] as Claim);
    for (let b = a + 1; b < dated.length && ((sorted[dated[b] as number] as Claim).date?.first ?? '') <= until; b++) join(i, dated[b] as number);
  }
  // A claim without a day is only ever the same as one of its own article.
  for (const i of undated) for (const j of news) if (i !== j && sorted[i]?.article === sorted[j]?.article) join(i, j);
  const groups = new Map<number, Claim[]>();
  sorted.forEach((c, i) => {
    const group = groups.get(find(i));
    if (group === undefined) groups.set(find(i), [c]);
    else group.push(c);
  });
  return [...groups.values()].map((g) => g.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** The last first-day with which a claim can still be the same: its own last day, and one more for news of a night. */
function after(claim: Claim): string {
  const last = claim.date?.last ?? null;
  return last === null ? '9999-12-31' : addDays(last, 1);
}
