import { addDays, daysBetween, lastOfMonth, monthOf, yearOf, day } from './calendar.ts';
import { ordinalAt } from './count.ts';
import { range } from './date-range.ts';
import type { Found, Grammar, Part, Reading } from './expression.ts';
import { century, decade, month, quarter, season, year } from './periods.ts';
import { after, close, key, oneOf, rows } from './reading.ts';
import { current, step } from './relative.ts';
import { weekValue } from './timex.ts';

/* "early", "mid-", "late", "the beginning of", "the end of" a period. */

const PARTS: Readonly<Record<string, Part>> = {
  early: 'START',
  'early in': 'START',
  'the beginning of': 'START',
  'beginning of': 'START',
  'the start of': 'START',
  'start of': 'START',
  'earlier in': 'START',
  'the early part of': 'START',
  mid: 'MID',
  'the middle of': 'MID',
  'middle of': 'MID',
  'the midst of': 'MID',
  midway: 'MID',
  late: 'END',
  'late in': 'END',
  'the end of': 'END',
  'end of': 'END',
  'the close of': 'END',
  'later in': 'END',
  'the late': 'END',
  'the early': 'START',
  'the mid': 'MID',
  'the latter part of': 'END',
  'the last days of': 'END',
  'the first days of': 'START',
  'the final days of': 'END',
};
const ROWS = rows(Object.keys(PARTS));
/** "earlier this year": of the part of the period that is behind. */
const SIDES = rows([
  'earlier',
  'later',
  'earlier in',
  'later in',
  'sometime',
  'some time',
  'sometime in',
  'so far',
  'so far in',
  'throughout',
  'sometime during',
]);

export const PERIOD_PART_OPENERS: readonly string[] = [...ROWS.keys(), ...SIDES.keys()];

export const period: Grammar = (r, i) =>
  month(r, i) ?? quarter(r, i) ?? decade(r, i) ?? century(r, i) ?? step(r, i) ?? year(r, i) ?? season(r, i);

/** A part of a period, narrowed: ten days of a month, a season of a year, two days of a week. */
export function partOf(r: Reading, i: number): Found | null {
  const side = oneOf(r, i, SIDES);
  if (side !== null && close(r, side.to)) {
    const whole = step(r, side.to) ?? (side.row.endsWith(' in') ? period(r, side.to) : null);
    return whole === null ? null : sided(whole, r.published, side.row);
  }
  const part = oneOf(r, i, ROWS);
  if (part === null || !close(r, part.to)) return null;
  const at = key(r, part.to) === 'the' && part.row.endsWith('of') ? part.to + 1 : part.to;
  const whole = period(r, part.to) ?? (at > part.to ? period(r, at) : null) ?? the(r, part.to);
  if (whole === null || whole.range === null || whole.type !== 'DATE') return null;
  const mod = PARTS[part.row] ?? 'START';
  return { ...whole, mod, range: narrowed(whole, mod) };
}

/** "the first week of June", "the last week of 2016": counted in sevens from the first day, or back from the last. */
export function weekOf(r: Reading, i: number): Found | null {
  const last = /^(?:last|final)$/u.test(key(r, i));
  const n = last ? { to: i + 1, value: 0 } : ordinalAt(r, i);
  if (n === null || n.value > 5 || !close(r, n.to) || after(r, n.to, 'week of') < 0) return null;
  const whole = month(r, n.to + 2) ?? step(r, n.to + 2) ?? year(r, n.to + 2);
  const { first, last: end } = whole?.range ?? {};
  if (whole === null || first == null || end == null || !/^\d{4}(?:-\d\d)?$/u.test(whole.value)) return null;
  const from = last ? addDays(end, -6) : addDays(first, 7 * (n.value - 1));
  const to = last ? end : addDays(from, 6);
  return { ...whole, value: weekValue(addDays(from, 3)), range: range(from, to > end ? end : to) };
}

/** "the end of the year", "the beginning of the month": of the one that publication lies in. */
function the(r: Reading, i: number): Found | null {
  return key(r, i) === 'the' && /^(?:week|month|year|decade|century)$/u.test(key(r, i + 1)) ? current(r, i + 1) : null;
}

function sided(whole: Found, published: string | null, row: string): Found {
  const { range: all } = whole;
  if (published === null || all?.first == null || all.last == null || published < all.first || published > all.last) return whole;
  if (row.startsWith('earlier') || row.startsWith('so far')) return { ...whole, range: range(all.first, published), mod: 'START' };
  return row.startsWith('later') ? { ...whole, range: range(published, all.last), mod: 'END' } : whole;
}

function narrowed(whole: Found, part: Part): Found['range'] {
  const { first, last } = whole.range ?? {};
  if (first == null || last == null) return whole.range;
  const days = daysBetween(first, last) + 1;
  if (days === 1) return whole.range;
  if (days <= 10)
    return part === 'START'
      ? range(first, addDays(first, 2))
      : part === 'MID'
        ? range(addDays(first, 2), addDays(first, 4))
        : range(addDays(last, -3), last);
  if (days < 40)
    return part === 'START'
      ? range(first, addDays(first, 9))
      : part === 'MID'
        ? range(addDays(first, 10), addDays(first, 19))
        : range(addDays(first, 20), last);
  const [y, m] = [yearOf(first), monthOf(first)];
  if (days < 200) {
    // A season or a quarter: its first, middle or last month.
    const at = (m - 1 + (part === 'START' ? 0 : part === 'MID' ? 1 : 2)) % 12;
    const inYear = m - 1 + (part === 'START' ? 0 : part === 'MID' ? 1 : 2) >= 12 ? y + 1 : y;
    return range(day(inYear, at + 1, 1), lastOfMonth(inYear, at + 1));
  }
  if (days <= 366)
    return part === 'START'
      ? range(`${y}-01-01`, `${y}-03-31`)
      : part === 'MID'
        ? range(`${y}-05-01`, `${y}-08-31`)
        : range(`${y}-10-01`, `${y}-12-31`);
  const span = yearOf(last) - y + 1;
  const third = (n: number): number => y + Math.round((span * n) / 10);
  return part === 'START'
    ? range(first, `${third(3)}-12-31`)
    : part === 'MID'
      ? range(`${third(3)}-01-01`, `${third(6)}-12-31`)
      : range(`${third(6)}-01-01`, last);
}
