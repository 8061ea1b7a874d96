import type { Claim, ClaimId, Held } from '../../model/index.ts';

/** Lays what each claim says of a field side by side, and chooses by a named rule; values with equal keys are one. */
export function held<T>(
  claims: readonly Claim[],
  of: (c: Claim) => T,
  keyOf: (value: T) => string,
  choose: { readonly by: string; readonly order: (a: Said<T>, b: Said<T>) => number },
): Held<T> {
  const said = new Map<string, { readonly value: T; readonly claims: ClaimId[]; weight: number }>();
  for (const claim of claims) {
    const value = of(claim);
    const key = keyOf(value);
    const row = said.get(key);
    if (row === undefined) said.set(key, { value, claims: [claim.id], weight: claim.salience });
    else {
      row.claims.push(claim.id);
      row.weight += claim.salience;
    }
  }
  const all = [...said.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  const chosen = [...all].sort(choose.order)[0] as Said<T>;
  return {
    chosen: chosen.value,
    by: all.length === 1 ? 'agreement' : choose.by,
    said: all.map((r) => ({ value: r.value, claims: r.claims })),
  };
}

export interface Said<T> {
  readonly value: T;
  readonly claims: readonly ClaimId[];
  /** How much the articles are about it, summed. */
  readonly weight: number;
}
