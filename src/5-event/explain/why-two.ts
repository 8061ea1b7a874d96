import type { Article, Claim, ClaimId, Reason, Vocabulary, WhyTwo } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { pairs } from '../block/pairs.ts';
import { averageLinkage } from '../decide/average-linkage.ts';
import { score, type Score } from '../score/score.ts';
import { NEVER } from '../score/weight.ts';
import { accountsOf } from './accounts-of.ts';
import { rounded, tie, toldIn } from './tie.ts';

/** Why the reports of two events are taken to tell of two. `claims` are all of the articles of both. */
export function whyTwo(
  one: ReadonlySet<ClaimId>,
  other: ReadonlySet<ClaimId>,
  claims: readonly Claim[],
  articles: readonly Article[],
  vocabulary: Vocabulary,
): WhyTwo {
  const [a, b] = [accountsOf(one, claims, articles, vocabulary), accountsOf(other, claims, articles, vocabulary)];
  const all = [...a.accounts, ...b.accounts];
  const scores = all.map((x, i) => all.slice(0, i).map((y) => score(x, y, vocabulary)));
  const between = a.accounts.flatMap((_, i) => b.accounts.map((__, k) => [i, a.accounts.length + k] as const));
  const at = (i: number, j: number): Score => scores[Math.max(i, j)]?.[Math.min(i, j)] as Score;
  const best = between.reduce<readonly [number, number] | null>(
    (most, pair) => (most === null || at(...pair).total > at(...most).total ? pair : most),
    null,
  );
  const met = meet(a.accounts, b.accounts);
  const isOne = (of: (s: Score) => number): boolean =>
    met && between.some((pair) => of(at(...pair)) > 0) && averageLinkage(all.length, (i, j) => of(at(i, j))).length === 1;
  const wouldBeOne = isOne((s) => s.total);
  return {
    pairs: between.length,
    mean: between.length === 0 ? null : rounded(between.reduce((sum, pair) => sum + at(...pair).total, 0) / between.length),
    strongest: best === null ? null : strongest(all[best[0]] as Account, all[best[1]] as Account, vocabulary),
    met,
    wouldBeOne,
    but: wouldBeOne ? [] : fieldsAgainst(between.map((pair) => at(...pair))).filter((field) => isOne((s) => without(field, s))),
    left: a.left + b.left,
  };
}

const strongest = (one: Account, other: Account, vocabulary: Vocabulary): WhyTwo['strongest'] => ({
  one: toldIn(one),
  other: toldIn(other),
  tie: tie(one, other, vocabulary),
});

function meet(one: readonly Account[], other: readonly Account[]): boolean {
  const all = [...one, ...other];
  for (const [i, j] of pairs(all)) if (i < one.length !== j < one.length) return true;
  return false;
}

/** Fields that speak against any of the pairs, but do not rule it out: where one does, the others were not looked at. */
function fieldsAgainst(scores: readonly Score[]): readonly Reason['field'][] {
  return [...new Set(scores.flatMap((s) => s.weights.flatMap((w) => (w.weight < 0 && w.weight !== NEVER ? [w.field] : []))))];
}

/** A score had this field not spoken against it. */
const without = (field: Reason['field'], { total, weights }: Score): number =>
  weights.reduce((sum, w) => sum - (w.field === field && w.weight !== NEVER ? Math.min(0, w.weight) : 0), total);
