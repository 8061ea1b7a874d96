import type { Claim, ClaimId, HarmKind } from '../../model/index.ts';
import { groupsOf, sum } from './toll.ts';

/** The claims whose figure a later running total takes the place of: it holds all that was counted before it. */
export function superseded(claims: readonly Claim[], kind: HarmKind): readonly ClaimId[] {
  const told = claims.flatMap((claim) => {
    const groups = groupsOf(claim, kind);
    if (groups.length === 0) return [];
    const { best, low } = sum(groups);
    return [{ claim: claim.id, size: best ?? low, total: groups.some((h) => h.sum === 'total') }];
  });
  const total = Math.max(0, ...told.filter((t) => t.total).map((t) => t.size));
  return told.filter((t) => t.size < total).map((t) => t.claim);
}
