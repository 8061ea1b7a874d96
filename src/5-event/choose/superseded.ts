import type { Claim, ClaimId, HarmKind } from '../../model/index.ts';
import { figures, size } from './toll/figures.ts';

/** The claims whose figure a later running total takes the place of: it holds all that was counted before it. */
export function superseded(claims: readonly Claim[], kind: HarmKind): readonly ClaimId[] {
  const told = figures(claims, kind);
  const total = Math.max(0, ...told.filter((f) => f.total).map(size));
  return told.filter((f) => size(f) < total).flatMap((f) => f.claims.map((c) => c.id));
}
