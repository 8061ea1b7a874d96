import type { DatePrecision, DateRange } from '../../model/index.ts';
import { day, daysBetween, lastOfMonth } from './calendar.ts';

/** Precision is the size of the uncertainty: up to 2 dates a day, 3-10 a week, 11-32 a month, up to 366 a year, else unknown. */
export function range(first: string | null, last: string | null): DateRange {
  return { first, last, precision: precisionOf(first, last) };
}

export function precisionOf(first: string | null, last: string | null): DatePrecision {
  if (first === null || last === null) return 'unknown';
  const days = daysBetween(first, last) + 1;
  return days <= 2 ? 'day' : days <= 10 ? 'week' : days <= 32 ? 'month' : days <= 366 ? 'year' : 'unknown';
}

export const oneDay = (of: string): DateRange => range(of, of);
export const month = (year: number, month: number): DateRange => range(day(year, month, 1), lastOfMonth(year, month));
export const year = (year: number): DateRange => range(`${year}-01-01`, `${year}-12-31`);

/** Whether two ranges share a day, a slack of days given; an open side shares with all. */
export function touches(a: DateRange, b: DateRange, slack = 0): boolean {
  const apart = (last: string | null, first: string | null): boolean => last !== null && first !== null && daysBetween(last, first) > slack;
  return !apart(a.last, b.first) && !apart(b.last, a.first);
}
