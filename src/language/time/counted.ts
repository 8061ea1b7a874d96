import { addDays, addMonths, lastOfMonth, monthOf, yearOf } from './calendar.ts';
import { unitAt } from './calendar-words.ts';
import { countAt } from './count.ts';
import { oneDay, range } from './date-range.ts';
import type { Anchor, Found, Reading } from './expression.ts';
import { monthFound, quarterFound, yearFound } from './periods.ts';
import { after, close, key, oneOf, rows } from './reading.ts';
import { durationValue, type Unit, weekValue } from './timex.ts';

/* A count of units away from a day: "two days ago", "a week earlier", "three months later", "a year from now". */

/** Directions, and whether they start from publication or from the date named before. */
const DIRECTIONS: Readonly<Record<string, readonly [sign: -1 | 1, from: 'publication' | 'previous']>> = {
  ago: [-1, 'publication'],
  back: [-1, 'publication'],
  'from now': [1, 'publication'],
  'from today': [1, 'publication'],
  hence: [1, 'publication'],
  earlier: [-1, 'previous'],
  before: [-1, 'previous'],
  previously: [-1, 'previous'],
  prior: [-1, 'previous'],
  later: [1, 'previous'],
  after: [1, 'previous'],
  afterward: [1, 'previous'],
  afterwards: [1, 'previous'],
  on: [1, 'previous'],
};
const ROWS = rows(Object.keys(DIRECTIONS));
const OR_SO = rows(['or so', 'or two']);
/** Directions that are a preposition too: "two days before the attack" counts from the attack, whose day nobody gave. */
const PREPOSITIONS = new Set(['before', 'after', 'prior', 'back', 'on']);

/** "two days ago", "just over a week earlier", "the day before", "a year-earlier quarter". */
export function counted(r: Reading, i: number): Found | null {
  if (r.published === null) return null;
  const bare = key(r, i) === 'the' && /^(?:day|night|week|month|year)$/u.test(key(r, i + 1)) ? { to: i + 1, value: 1 } : null;
  // "months ago": a plural with no count is a few; "year-earlier" is one.
  const count = bare ?? countAt(r, i) ?? (unitAt(r, i) === null ? null : { to: i, value: key(r, i).endsWith('s') ? null : 1 });
  if (count === null || (count.to > i && !close(r, count.to))) return null;
  const upper = key(r, count.to) === 'or' || key(r, count.to) === 'to' ? countAt(r, count.to + 1) : null;
  if (upper !== null && upper.value !== null && count.value !== null && unitAt(r, upper.to) !== null)
    return between(r, i, count.value, upper);
  const at = /^(?:full|whole|more|short|long)$/u.test(key(r, count.to)) ? count.to + 1 : count.to;
  const unit = unitAt(r, at);
  if (unit === null) return null;
  const so = oneOf(r, at + 1, OR_SO);
  const next = so?.to ?? Math.max(after(r, at + 1, 'and a half'), at + 1);
  const way = close(r, next) ? oneOf(r, next, ROWS) : null;
  if (way === null) return null;
  const half = so === null && next > at + 1 ? 0.5 : 0;
  const [sign, from] = DIRECTIONS[way.row] ?? [-1, 'publication'];
  if (PREPOSITIONS.has(way.row) && !clauseEnds(r, way.to)) return null;
  if (bare !== null && from === 'publication') return null;
  if (count.to === i && count.value === 1 && r.words[next]?.before !== '-') return null;
  // "forty minutes later" moves no day that is not given.
  if (from === 'previous' && /^(?:hour|minute|second)$/u.test(unit))
    return {
      to: next,
      type: 'DURATION',
      value: durationValue(unit, count.value === null ? null : count.value + half),
      range: null,
      anchor: 'event',
    };
  const number = count.value === null ? null : count.value + half;
  if (from === 'previous' && r.previous !== null) return away(way.to, unit, number, sign, r.previous.range, 'previous', r);
  const found = away(way.to, unit, number, sign, { first: r.published, last: r.published }, 'publication', r);
  return found === null || from === 'publication'
    ? found
    : { ...found, doubt: 'counted from a day that the text does not give; taken from publication' };
}

/** "two or three months ago": from the one to the other. */
function between(r: Reading, i: number, fewer: number, upper: { readonly to: number; readonly value: number | null }): Found | null {
  const rest = counted(r, upper.to - 1);
  if (rest?.range?.first == null || rest.range.last == null || upper.value === null || r.published === null) return null;
  const unit = unitAt(r, upper.to);
  const way = oneOf(r, upper.to + 1, ROWS);
  const [sign, from] = DIRECTIONS[way?.row ?? ''] ?? [-1, 'publication'];
  const start = from === 'previous' && r.previous !== null ? r.previous.range : { first: r.published, last: r.published };
  const nearer = unit === null ? null : away(rest.to, unit, fewer, sign, start, rest.anchor, r);
  if (nearer?.range?.first == null || nearer.range.last == null) return rest;
  const first = nearer.range.first < rest.range.first ? nearer.range.first : rest.range.first;
  const last = nearer.range.last > rest.range.last ? nearer.range.last : rest.range.last;
  return i < rest.to ? { ...nearer, range: range(first, last) } : null;
}

const clauseEnds = (r: Reading, i: number): boolean => r.words[i] === undefined || /[.,;:?!()"”“—–]/u.test(r.words[i].before);

/** The range a count of units from the range it starts at: as wide as the unit where that is wider. */
function away(
  to: number,
  unit: Unit,
  count: number | null,
  sign: -1 | 1,
  start: { readonly first: string; readonly last: string },
  anchor: Anchor,
  r: Reading,
): Found | null {
  if (count === null) return few(to, unit, sign, start, anchor);
  const exact = start.first === start.last;
  const n = Math.round(sign * count);
  switch (unit) {
    case 'day':
    case 'night':
      return { to, type: 'DATE', value: addDays(start.first, n), range: range(addDays(start.first, n), addDays(start.last, n)), anchor };
    case 'week':
    case 'fortnight': {
      const days = (unit === 'week' ? 7 : 14) * sign * count;
      const slack = exact ? 3 : 0;
      const first = addDays(start.first, Math.round(days));
      return {
        to,
        type: 'DATE',
        value: weekValue(first),
        range: range(addDays(first, -slack), addDays(start.last, Math.round(days) + slack)),
        anchor,
      };
    }
    case 'month': {
      return monthFound(to, ...addMonths(start.first, n), anchor);
    }
    case 'quarter': {
      const index = yearOf(start.first) * 4 + Math.floor((monthOf(start.first) - 1) / 3) + n;
      return quarterFound(to, Math.floor(index / 4), (index % 4) + 1, anchor);
    }
    case 'year':
      return aside(years(to, n, anchor, r));
    case 'decade':
      return years(to, 10 * n, anchor, r);
    case 'century':
      return years(to, 100 * n, anchor, r);
    case 'hour':
    case 'minute':
    case 'second': {
      const days = unit === 'hour' ? Math.trunc((sign * count) / 24) : 0;
      const of = addDays(start.first, days);
      return {
        to,
        type: 'TIME',
        value: of,
        range: sign < 0 && unit === 'hour' && count > 2 ? range(addDays(of, -1), of) : oneDay(of),
        anchor,
      };
    }
    default:
      return null;
  }
}

/** "a year earlier" is as fine as what it is compared with: the quarter, the month or the year before. */
function years(to: number, n: number, anchor: Anchor, r: Reading): Found | null {
  const value = r.previous?.value ?? '';
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(value);
  if (quarter !== null && Math.abs(n) === 1) return quarterFound(to, Number(quarter[1]) + n, Number(quarter[2]), 'previous');
  const from = anchor === 'previous' ? r.previous?.range.first : r.published;
  const year = from == null ? 0 : yearOf(from) + n;
  if (year < 1000 || year > 9999) return null;
  if (anchor === 'previous' && /^\d{4}-\d\d$/u.test(value)) return monthFound(to, year, Number(value.slice(5)), anchor);
  return yearFound(to, year, anchor);
}

const aside = (found: Found | null): Found | null => (found === null ? null : { ...found, aside: true });

/** "a few months ago", "weeks later": from two to six of the unit away. */
function few(to: number, unit: Unit, sign: -1 | 1, start: { readonly first: string; readonly last: string }, anchor: Anchor): Found | null {
  const days: Partial<Record<Unit, number>> = { day: 1, week: 7, month: 30, year: 365, decade: 3653 };
  const size = days[unit];
  if (size === undefined) return { to, type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', range: null, anchor };
  const from = sign < 0 ? start.first : start.last;
  const [a, b] = [addDays(from, sign * 2 * size), addDays(from, sign * 6 * size)];
  const [first, last] = a < b ? [a, b] : [b, a];
  const whole: readonly [string, string] =
    unit === 'month'
      ? [`${first.slice(0, 7)}-01`, lastOfMonth(yearOf(last), monthOf(last))]
      : unit === 'year' || unit === 'decade'
        ? [`${first.slice(0, 4)}-01-01`, `${last.slice(0, 4)}-12-31`]
        : [first, last];
  return { to, type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', range: range(...whole), anchor };
}

/** "in two weeks' time". */
export function inTime(r: Reading, i: number): Found | null {
  if (key(r, i) !== 'in' || r.published === null) return null;
  const count = countAt(r, i + 1);
  if (count === null || count.value === null) return null;
  const unit = unitAt(r, count.to);
  if (unit === null || (after(r, count.to + 1, 'time') < 0 && !/^['’] $/u.test(r.words[count.to + 1]?.before ?? ''))) return null;
  if (key(r, count.to + 1) !== 'time') return null;
  return away(count.to + 2, unit, count.value, 1, { first: r.published, last: r.published }, 'publication', r);
}
