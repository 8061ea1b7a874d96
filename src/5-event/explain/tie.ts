import type { ClaimId, Tie, ToldIn, Vocabulary } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { score } from '../score/score.ts';
import { NEVER } from '../score/weight.ts';

/** How two accounts compare, in words that name them in the order given. */
export function tie(one: Account, other: Account, vocabulary: Vocabulary): Tie {
  const { total } = score(one, other, vocabulary);
  // Words name two accounts in the order of their ids: under ids in this order they come out in this order.
  const { weights } = score({ ...one, id: first }, { ...other, id: second }, vocabulary);
  const reasons = weights.map(({ field, weight, words }) => ({ field, weight: rounded(weight), words, rulesOut: weight === NEVER }));
  return { score: rounded(total), before: rounded(total - weights.reduce((sum, w) => sum + w.weight, 0)), reasons };
}

/* oxlint-disable typescript/no-unsafe-type-assertion -- two ids of no claim, for their order alone */
const first = '1' as ClaimId;
const second = '2' as ClaimId;
/* oxlint-enable typescript/no-unsafe-type-assertion */

/** Weights were set by hand to a tenth; a hundredth shows all there is. */
export const rounded = (n: number): number => Math.round(n * 100) / 100 + 0;

export const toldIn = ({ id, claims }: Account): ToldIn => ({
  account: id,
  article: (claims[0] as Account['claims'][number]).article,
  claims: claims.map((c) => c.id),
});
