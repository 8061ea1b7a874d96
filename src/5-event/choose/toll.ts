import type { Claim, ClaimId, Estimate, HarmKind, Held } from '../../model/index.ts';
import { type Counters, PLAIN } from './toll/counters.ts';
import { figures } from './toll/figures.ts';
import { leading, type Row, standing } from './toll/standing.ts';

/**
 * What the claims of an event say of one kind of harm, every value side by side. Each claim's groups are added up, parts of a total not.
 * Of each voice of each article the fullest figure stands, what an article adds claim by claim ("two guards were also killed", one more name) is
 * added to those it names, and of a running count its last state. Chosen where they speak of the same victims: low is the lowest, best what
 * most origins say (the largest in a tie; a party's word for its own deed comes last), high the highest, open where any is open.
 */
export function toll(claims: readonly Claim[], kind: HarmKind, counters: Counters = PLAIN): Held<Estimate> | null {
  const said = new Map<string, { readonly value: Estimate; readonly claims: ClaimId[] }>();
  for (const { value, claims: by } of figures(claims, kind)) {
    const key = JSON.stringify(value);
    const row = said.get(key) ?? { value, claims: [] };
    said.set(key, row);
    row.claims.push(...by.map((c) => c.id));
  }
  if (said.size === 0) return null;
  const { left, overtaken } = standing(claims, kind, counters);
  // Only who denies it names a figure.
  if (left.length === 0) return null;
  const [first, second] = leading(
    left.filter((f) => f.value.best !== null),
    counters,
  );
  const high = left.some((f) => f.value.high === null) ? null : Math.max(...left.map((f) => f.value.high ?? 0));
  return {
    chosen: { low: Math.min(...left.map((f) => f.value.low)), best: first?.figure.value.best ?? null, high },
    by: said.size === 1 ? 'agreement' : overtaken && second === undefined ? 'last state of the count' : ruleOf(first, second),
    said: [...said.values()],
  };
}

const ruleOf = (first: Row | undefined, second: Row | undefined): string =>
  second !== undefined && (first?.votes ?? 0) > second.votes ? 'what most origins say' : 'largest figure said';
