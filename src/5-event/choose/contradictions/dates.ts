import { touches } from '../../../language/index.ts';
import type { Claim, DateRange } from '../../../model/index.ts';
import { type Differing, excluding, sayings } from './saying.ts';

/** Days that do not touch; a day that is only reckoned from publication excludes none. */
export function differingDates(claims: readonly Claim[]): readonly Differing[] {
  const stated = (c: Claim): DateRange | null =>
    c.date === null || c.date.inferred === true || (c.date.first === null && c.date.last === null) ? null : c.date;
  const said = excluding(sayings(claims, stated, daysInWords), (a, b) => !touches(a.value, b.value));
  return said.length > 1 ? [{ type: 'date', field: 'date', said }] : [];
}

function daysInWords({ first, last }: DateRange): string {
  if (first === null) return `until ${last ?? ''}`;
  if (last === null) return `from ${first}`;
  return first === last ? first : `${first} to ${last}`;
}
