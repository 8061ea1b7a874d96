import type { ClaimId, Vocabulary } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { score } from '../score/score.ts';
import { pairs } from './pairs.ts';

/**
 * Of many accounts those that any chain of pairs, each scoring above 0, ties to the accounts of these claims, those themselves included: all
 * whose events the claims can change.
 */
export function fieldOf(claims: ReadonlySet<ClaimId>, accounts: readonly Account[], vocabulary: Vocabulary): readonly Account[] {
  const met: number[][] = accounts.map(() => []);
  for (const [i, j] of pairs(accounts)) {
    met[i]?.push(j);
    met[j]?.push(i);
  }
  const reached = new Set(accounts.flatMap((a, i) => (a.claims.some((c) => claims.has(c.id)) ? [i] : [])));
  // A set is walked in the order in which it grows.
  for (const i of reached)
    for (const j of met[i] ?? [])
      if (!reached.has(j) && score(accounts[i] as Account, accounts[j] as Account, vocabulary).total > 0) reached.add(j);
  return [...reached].map((i) => accounts[i] as Account);
}
