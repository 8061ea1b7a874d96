import type { DateRange } from '../../../model/index.ts';

/** The day number of an open side. Whole in the tree's 32-bit floats, and further off than any ISO day. */
export const OPEN = 10_000_000;

/** Days since 1970-01-01, inclusive; an open side is -OPEN or OPEN. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;

/** Words given for a day that are none. */
export class NoDay extends Error {}

/** The number of an ISO day, days since 1970-01-01; null where the words are no day of the calendar. */
export function toDay(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const at = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso) ? at / DAY : null;
}

/** Both sides as day numbers, null where neither is known; a side that is no day is a NoDay naming it. */
export function toDays(first: string | null, last: string | null): Days | null {
  if (first === null && last === null) return null;
  const from = first === null ? -OPEN : strictDay(first);
  const to = last === null ? OPEN : strictDay(last);
  return { first: Math.min(from, to), last: Math.max(from, to) };
}

function strictDay(iso: string): number {
  const day = toDay(iso);
  if (day === null) throw new NoDay(`"${iso.slice(0, 40)}" is not a day written YYYY-MM-DD`);
  return day;
}

/** The days of a range that may not be known at all. */
export function daysOf(range: DateRange | null): Days | null {
  return range === null ? null : toDays(range.first, range.last);
}

/** Where a list puts an event: its first day, its last where the first is open, before all others where it has none. */
export function sortDay(days: Days | null): number {
  if (days === null) return -OPEN;
  return days.first === -OPEN ? (days.last === OPEN ? -OPEN : days.last) : days.first;
}
