import { nearestYear, yearSaid } from './absolute.ts';
import { addDays, addMonths, day, lastOfMonth, weekday as dayOfWeek, weekdayBefore } from './calendar.ts';
import { dayNumber, monthAt, weekdayAt, yearNumber } from './calendar-words.ts';
import { ordinalAt } from './count.ts';
import { oneDay } from './date-range.ts';
import type { Found, Reading } from './expression.ts';
import { monthFound } from './periods.ts';
import { close, key, near, oneOf, rows } from './reading.ts';
import { directionOf } from './tense.ts';

/* Weekdays that a month tells: "the third Sunday of July", "a Friday in July", "Friday the 13th". */

export const WEEKDAY_OPENERS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'last'];

interface MonthSaid {
  readonly to: number;
  readonly month: number;
  /** Null where no year is said. */
  readonly year: number | null;
  readonly anchor: Found['anchor'];
}

/** Months told from the one of publication, by how many they lie away. */
const MONTHS_AWAY: Readonly<Record<string, number>> = { 'the month': 0, 'this month': 0, 'last month': -1, 'next month': 1 };
const MONTH_ROWS = rows(Object.keys(MONTHS_AWAY));

/** "of July", "in May 2018", "of March last year", "of last month" at `i`. */
function monthSaid(r: Reading, i: number): MonthSaid | null {
  const row = key(r, i) === 'of' && close(r, i) && close(r, i + 1) ? oneOf(r, i + 1, MONTH_ROWS) : null;
  if (row !== null && r.published !== null) {
    const [year, month] = addMonths(r.published, MONTHS_AWAY[row.row] ?? 0);
    return { to: row.to, month, year, anchor: 'publication' };
  }
  const month = /^(?:of|in)$/u.test(key(r, i)) && close(r, i) && close(r, i + 1) ? monthAt(r, i + 1) : 0;
  if (month === 0) return null;
  const to = i + 2;
  if (near(r, to) && yearNumber(r, to) > 0) return { to: to + 1, month, year: yearNumber(r, to), anchor: 'phrase' };
  const said = yearSaid(r, to);
  return said === null ? { to, month, year: null, anchor: 'publication' } : { to: said.to, month, year: said.year, anchor: said.anchor };
}

/** "third Sunday of July", "last Friday in May 2018"; a month without a fifth such day has none. */
export function nthWeekday(r: Reading, i: number): Found | null {
  const last = key(r, i) === 'last';
  const nth = last ? { to: i + 1, value: 5 } : ordinalAt(r, i);
  if (nth === null || nth.value > 5 || !close(r, nth.to)) return null;
  const named = weekdayAt(r, nth.to);
  const of = named < 0 ? null : monthSaid(r, nth.to + 1);
  if (of === null) return null;
  const inYear = (year: number): readonly [string, string] | null => {
    const end = lastOfMonth(year, of.month);
    const head = day(year, of.month, 7);
    if (head === null) return null;
    const found = last ? weekdayBefore(end, named) : addDays(weekdayBefore(head, named), 7 * (nth.value - 1));
    return found > end ? null : [found, found];
  };
  const found = of.year === null ? nearestYear(r, i, of.to, inYear) : inYear(of.year);
  return found === null ? null : { to: of.to, type: 'DATE', value: found[0], range: oneDay(found[0]), anchor: of.anchor };
}

/** Behind a weekday: "(a) Friday in July" is some day of the month, "Friday the 13th" the nearest such day. */
export function weekdayOfMonth(r: Reading, i: number, named: number): Found | null {
  return someWeekday(r, i) ?? numberedWeekday(r, i, named);
}

function someWeekday(r: Reading, i: number): Found | null {
  const of = /^(?:a|one|some)$/u.test(key(r, i - 1)) ? monthSaid(r, i + 1) : null;
  if (of === null) return null;
  if (of.year !== null) return monthFound(of.to, of.year, of.month, of.anchor);
  const found = nearestYear(r, i, of.to, (year) => [day(year, of.month, 1) ?? '', lastOfMonth(year, of.month)]);
  return found === null ? null : monthFound(of.to, Number(found[0].slice(0, 4)), of.month, of.anchor);
}

/** Months within which a 13th that is a Friday comes back at the latest, by the calendar. */
const MONTHS_BETWEEN = 14;

function numberedWeekday(r: Reading, i: number, named: number): Found | null {
  const number = key(r, i + 1) === 'the' && close(r, i + 1) && close(r, i + 2) ? dayNumber(r, i + 2) : 0;
  if (number === 0 || r.published === null || r.words[i + 3]?.before !== '' || !/^(?:st|nd|rd|th)$/u.test(key(r, i + 3))) return null;
  const ahead = directionOf(r, i, i + 4) === 'future' ? 1 : -1;
  for (let n = 0; n <= MONTHS_BETWEEN; n++) {
    const of = day(...addMonths(r.published, ahead * n), number);
    if (of !== null && dayOfWeek(of) === named && (ahead > 0 ? of >= r.published : of <= r.published))
      return { to: i + 4, type: 'DATE', value: of, range: oneDay(of), anchor: 'publication' };
  }
  return null;
}
