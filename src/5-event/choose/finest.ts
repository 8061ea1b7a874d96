import type { Claim, DateRange, Location } from '../../model/index.ts';

const DATE_ORDER: readonly (DateRange['precision'] | undefined)[] = ['day', 'week', 'month', 'year', 'unknown'];
const PLACE_ORDER: readonly (Location['precision'] | undefined)[] = ['exact', 'near', 'admin2', 'admin1', 'country'];

/** How fine a date is, 0 the finest; one that the text states goes before one that its day of publication lets suppose. */
export const dateRank = (d: DateRange | null): number => 2 * rank(DATE_ORDER, d?.precision) + (d?.inferred === true ? 1 : 0);
/** How fine a place is, 0 the finest. */
export const placeRank = (l: Location | null): number => rank(PLACE_ORDER, l?.precision);

const rank = <T>(order: readonly T[], value: T): number => (order.includes(value) ? order.indexOf(value) : order.length);

/** The finest date of the claims, among equals the one with most weight; null where none has any. */
export const finestDate = (claims: readonly Claim[]): DateRange | null =>
  finest(
    claims,
    (c) => c.date,
    dateRank,
    (d) => `${d.first}/${d.last}`,
  );

/** The finest place of the claims, chosen alike. */
export const finestPlace = (claims: readonly Claim[]): Location | null =>
  finest(
    claims,
    (c) => c.location,
    placeRank,
    (l) => `${l.name}/${l.precision}/${l.lat}/${l.lon}`,
  );

function finest<T>(claims: readonly Claim[], of: (c: Claim) => T | null, rankOf: (v: T) => number, keyOf: (v: T) => string): T | null {
  const said = new Map<string, { readonly value: T; weight: number }>();
  for (const claim of claims) {
    const value = of(claim);
    if (value === null) continue;
    const row = said.get(keyOf(value));
    if (row === undefined) said.set(keyOf(value), { value, weight: claim.salience });
    else row.weight += claim.salience;
  }
  const best = [...said].sort(([x, a], [y, b]) => rankOf(a.value) - rankOf(b.value) || b.weight - a.weight || (x < y ? -1 : 1))[0];
  return best?.[1].value ?? null;
}
