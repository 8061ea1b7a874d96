import { addDays, addMonths, day, lastOfMonth, monday, monthOf, weekday as dayOfWeek, weekdayBefore, yearOf } from './calendar.ts';
import { type DayPart, dayPartAt, monthAt, seasonAt, unitAt, weekdayAt, yearNumber } from './calendar-words.ts';
import { dayFound } from './absolute.ts';
import { oneDay, range } from './date-range.ts';
import type { Found, Reading } from './expression.ts';
import { monthFound, quarterFound, seasonDays, seasonFound, yearFound } from './periods.ts';
import { after, close, key, near, oneOf, rows } from './reading.ts';
import { weekdayOfMonth } from './weekdays.ts';
import { directionOf } from './tense.ts';
import { weekValue } from './timex.ts';

/* What is counted from the day of publication: "today", "last night", "on Friday", "next month", "this summer". */

/** Words for a day beside the day of publication. */
const DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
const DAY_ROWS: readonly (readonly [string, number])[] = [
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
];

export const DEICTIC_OPENERS: readonly string[] = [...Object.keys(DAYS), 'the', 'tonight', 'overnight', 'last', 'this'];

export const weekFound = (to: number, of: string, anchor: Found['anchor']): Found => ({
  to,
  type: 'DATE',
  value: weekValue(of),
  range: range(monday(of), addDays(monday(of), 6)),
  anchor,
});

/** A part of a day: TIMEX3 "2013-03-22TNI". */
export const partFound = (to: number, of: string, part: DayPart, anchor: Found['anchor']): Found => ({
  to,
  type: 'TIME',
  value: `${of}T${part}`,
  range: oneDay(of),
  anchor,
});

/** "today", "yesterday morning", "tonight", "last night", "overnight", "this morning". */
export function deicticDay(r: Reading, i: number): Found | null {
  if (r.published === null) return null;
  const now = r.published;
  for (const [row, days] of DAY_ROWS) if (after(r, i, row) > 0) return dayFound(after(r, i, row), addDays(now, days), 'publication');
  const k = key(r, i);
  const days = Object.hasOwn(DAYS, k) ? DAYS[k] : undefined;
  if (days !== undefined) {
    const of = addDays(now, days);
    const part = close(r, i + 1) ? dayPartAt(r, i + 1) : null;
    return part === null ? dayFound(i + 1, of, 'publication') : partFound(i + 2, of, part, 'publication');
  }
  if (k === 'tonight') return partFound(i + 1, now, 'NI', 'publication');
  if (k === 'overnight')
    return { to: i + 1, type: 'TIME', value: `${addDays(now, -1)}TNI`, range: range(addDays(now, -1), now), anchor: 'publication' };
  const part = close(r, i + 1) ? dayPartAt(r, i + 1) : null;
  if (part === null || key(r, i + 1).endsWith('s')) return null;
  if (k === 'last' && /^(?:NI|EV)$/u.test(part)) return partFound(i + 2, addDays(now, -1), part, 'publication');
  return k === 'this' ? partFound(i + 2, now, part, 'publication') : null;
}

const BESIDE = rows(['this past', 'this coming', 'last', 'next', 'this', 'coming', 'previous', 'past', 'the previous', 'the following']);
const WEEKS = rows(['last week', 'of last week', 'next week', 'of next week', 'this week', 'of this week']);

/** "Friday", "Friday night", "last Friday", "this coming Sunday", "Monday of last week": behind unless the verb looks ahead. */
export function weekday(r: Reading, i: number): Found | null {
  if (r.published === null) return null;
  const lead = oneOf(r, i, BESIDE);
  const at = lead?.to ?? i;
  const named = weekdayAt(r, at);
  if (named < 0 || (lead !== null && !close(r, at))) return null;
  const to = at + 1;
  const inMonth = lead === null ? (weekdayOfMonth(r, at, named) ?? pairedWeekday(r, at, named)) : null;
  if (inMonth !== null) return inMonth;
  const week = oneOf(r, to, WEEKS);
  if (lead === null && week !== null) {
    return dayFound(week.to, inWeek(r.published, week.row, named), 'publication');
  }
  const row = lead?.row ?? '';
  if (/previous|following/u.test(row) && r.previous !== null)
    return dayFound(
      to,
      row.includes('previous') ? weekdayBefore(r.previous.range.first, named, true) : weekdayAfter(r.previous.range.last, named, true),
      'previous',
    );
  const ahead =
    /coming|next|following/u.test(row) ||
    (row === 'this' && directionOf(r, i, to) === 'future') ||
    (row === '' && directionOf(r, i, to) === 'future');
  const of = ahead ? weekdayAfter(r.published, named, row !== '') : weekdayBefore(r.published, named, /last|previous|past/u.test(row));
  const part = close(r, to) ? dayPartAt(r, to) : null;
  const found = part === null || key(r, to).endsWith('s') ? dayFound(to, of, 'publication') : partFound(to + 1, of, part, 'publication');
  return row === 'the following' ? forward(r, i, found) : found;
}

/** The weekday of the week that a row names: "last week". */
const inWeek = (published: string, week: string, named: number): string =>
  addDays(monday(published), ((named + 6) % 7) + (week.includes('last') ? -7 : week.includes('next') ? 7 : 0));

/** "between Monday and Wednesday last week", "from Monday through Wednesday": the second follows the first. */
function pairedWeekday(r: Reading, i: number, named: number): Found | null {
  const link = (at: number, opener: number): boolean =>
    key(r, opener) === 'between' ? key(r, at) === 'and' : key(r, opener) === 'from' && /^(?:to|through|till|until)$/u.test(key(r, at));
  if (r.published === null || !close(r, i)) return null;
  if (link(i - 1, i - 3) && weekdayAt(r, i - 2) >= 0 && oneOf(r, i + 1, WEEKS) === null)
    return r.previous?.here === true ? dayFound(i + 1, weekdayAfter(r.previous.range.last, named, true), 'publication') : null;
  if (!link(i + 1, i - 1)) return null;
  const other = weekdayAt(r, i + 2);
  if (other < 0) return null;
  const week = oneOf(r, i + 3, WEEKS);
  if (week !== null) return dayFound(i + 1, inWeek(r.published, week.row, named), 'publication');
  // Of what is over, the last day is over too.
  return directionOf(r, i, i + 3) === 'future'
    ? null
    : dayFound(i + 1, weekdayBefore(weekdayBefore(r.published, other), named, true), 'publication');
}

/** The first such weekday on or after a day (after it, when `strictly`). */
export function weekdayAfter(of: string, wanted: number, strictly: boolean): string {
  return weekdayBefore(addDays(of, strictly ? 7 : 6), wanted);
}

const STEPS: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  'the current': 0,
  'this current': 0,
  'this same': 0,
  last: -1,
  past: -1,
  'this past': -1,
  'the past': -1,
  previous: -1,
  next: 1,
  coming: 1,
  'this coming': 1,
  'the coming': 1,
  upcoming: 1,
};
const STEP_ROWS = rows(Object.keys(STEPS));
/** Steps from a date named before: "the following year". */
const CHAINED: Readonly<Record<string, number>> = {
  that: 0,
  'that same': 0,
  'the same': 0,
  same: 0,
  'the previous': -1,
  'the preceding': -1,
  'the prior': -1,
  'the following': 1,
  'the next': 1,
  'the ensuing': 1,
  'the subsequent': 1,
  following: 1,
};
const CHAINED_ROWS = rows(Object.keys(CHAINED));

export const STEP_OPENERS: readonly string[] = [...STEP_ROWS.keys(), ...CHAINED_ROWS.keys(), ...BESIDE.keys()];

/** "last week", "this month", "next year", "last October", "this summer", "the following year", "that day". */
export function step(r: Reading, i: number): Found | null {
  if (r.published === null) return null;
  const chained = oneOf(r, i, CHAINED_ROWS);
  const deictic = oneOf(r, i, STEP_ROWS);
  if (chained !== null && (deictic === null || chained.to >= deictic.to)) {
    const from = r.previous?.range.first ?? r.published;
    const found = stepped(r, chained.to, from, CHAINED[chained.row] ?? 0, r.previous === null ? 'publication' : 'previous', false);
    if (found !== null && (CHAINED[chained.row] ?? 0) > 0) return forward(r, i, found);
    if (found !== null) return found;
  }
  return deictic === null ? null : stepped(r, deictic.to, r.published, STEPS[deictic.row] ?? 0, 'publication', true);
}

/** "The following day": what lies ahead of a day that nobody named has no day, unless the verb looks ahead from publication. */
const forward = (r: Reading, i: number, found: Found): Found =>
  r.previous !== null || directionOf(r, i, found.to) === 'future' ? found : { ...found, range: null, anchor: 'event' };

/** The week, month or year that publication lies in, its name at `i`. */
export const current = (r: Reading, i: number): Found | null =>
  r.published === null ? null : stepped(r, i, r.published, 0, 'publication', true);

function stepped(r: Reading, i: number, from: string, by: number, anchor: Found['anchor'], deictic: boolean): Found | null {
  if (!close(r, i)) return null;
  const at = /^(?:fiscal|calendar|financial|school|academic)$/u.test(key(r, i)) ? i + 1 : i;
  const to = at + 1;
  const [y, m] = [yearOf(from), monthOf(from)];
  const named = deictic ? monthAt(r, at) : 0;
  // "this May 5" is a day, "last May 2003" nothing that steps.
  if (named > 0)
    return /^\d/u.test(key(r, to)) && near(r, to)
      ? null
      : monthFound(
          to,
          steppedYear(from, by, (year) => [day(year, named, 1) ?? '', lastOfMonth(year, named)]),
          named,
          anchor,
        );
  const season = deictic ? seasonAt(r, at) : null;
  if (season !== null && yearNumber(r, to) === 0)
    return seasonFound(
      to,
      steppedYear(from, by, (year) => seasonDays(year, season)),
      season,
      anchor,
    );
  switch (unitAt(r, at)) {
    case 'day':
      return deictic || key(r, at) !== 'day' ? null : dayFound(to, addDays(by > 0 ? (r.previous?.range.last ?? from) : from, by), anchor);
    case 'night':
      return deictic ? null : partFound(to, addDays(from, by), 'NI', anchor);
    case 'week':
      return key(r, at) === 'week' ? weekFound(to, addDays(from, 7 * by), anchor) : null;
    case 'weekend': {
      const saturday = addDays(monday(from), 5 + 7 * (by < 0 && dayOfWeek(from) % 6 !== 0 ? -1 : by > 0 ? 1 : 0));
      return { to, type: 'DATE', value: `${weekValue(saturday)}-WE`, range: range(saturday, addDays(saturday, 1)), anchor };
    }
    case 'month':
      return key(r, at) === 'month' ? monthFound(to, ...addMonths(from, by), anchor) : null;
    case 'quarter': {
      if (key(r, at) !== 'quarter') return null;
      const index = y * 4 + Math.floor((m - 1) / 3) + by;
      return quarterFound(to, Math.floor(index / 4), (index % 4) + 1, anchor);
    }
    case 'year':
      return key(r, at) === 'year' ? yearFound(to, y + by, anchor) : null;
    case 'decade':
    case 'century': {
      const size = key(r, at) === 'decade' ? 10 : key(r, at) === 'century' ? 100 : 0;
      const start = (Math.floor(y / (size || 1)) + by) * size;
      return size === 0 || key(r, i - 1) === 'past'
        ? null
        : { to, type: 'DATE', value: String(start / size), range: range(`${start}-01-01`, `${start + size - 1}-12-31`), anchor };
    }
    default:
      break;
  }
  const part = dayPartAt(r, at);
  return part === null || deictic || key(r, at).endsWith('s')
    ? null
    : partFound(to, addDays(by > 0 ? (r.previous?.range.last ?? from) : from, by), part, anchor);
}

/** The year of "last October", "next summer", "this May": the nearest that lies wholly behind or ahead, or that of the day itself. */
function steppedYear(from: string, by: number, days: (year: number) => readonly [first: string, last: string]): number {
  const y = yearOf(from);
  if (by === 0) return y;
  if (by < 0) return [y, y - 1, y - 2].find((at) => days(at)[1] < from) ?? y - 1;
  return [y - 1, y, y + 1].find((at) => days(at)[0] > from) ?? y + 1;
}
