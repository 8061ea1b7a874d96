import { addDays, daysBetween } from '../../language/index.ts';
import type { DateRange } from '../../model/index.ts';

/** How many days a date may be, both ends counted; null where a side is open or nothing is stated. */
export function daysOf(range: DateRange | null): number | null {
  if (range === null || range.first === null || range.last === null) return null;
  return Math.max(1, daysBetween(range.first, range.last) + 1);
}

/** The day in the middle of a range, the earlier one of two. */
export function middleOf(first: string, days: number): string {
  return addDays(first, Math.floor((days - 1) / 2));
}
