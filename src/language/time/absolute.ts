import { day, daysBetween, lastOfMonth, yearOf } from './calendar.ts';
import { dayNumber, dayPartAt, monthAt, weekdayAt, yearNumber } from './calendar-words.ts';
import { checked, dayFirst, eitherDay } from './conflicts.ts';
import { oneDay, range } from './date-range.ts';
import type { Found, Reading } from './expression.ts';
import { close, key, near, oneOf, rows } from './reading.ts';
import { directionOf } from './tense.ts';

/* Days by their date: "Friday, November 8th, 2019", "8 Nov", "the 8th of May", "2019-11-08", "08/11/2019", "May 3-5". */

/** A day by its date, with the weekday before or behind it: "Friday, May 6", "May 6 (Friday)". */
export function absoluteDay(r: Reading, i: number): Found | null {
  const numeric = numericDay(r, i);
  if (numeric !== null) return numeric;
  const lead = /^(?:this|last|next)$/u.test(key(r, i)) && close(r, i + 1) ? 1 : 0;
  const named = weekdayAt(r, i + lead);
  if (named >= 0) return besideWeekday(r, i + lead, named);
  if (lead > 0) return null;
  const exact = dated(r, i);
  if (exact === null || !/^\s?\($/u.test(r.words[exact.to]?.before ?? '') || weekdayAt(r, exact.to) < 0) return exact;
  return { ...checked(exact, weekdayAt(r, exact.to)), to: exact.to + 1 };
}

/** The date that stands behind its weekday; "Sunday night, Oct. 16" too. */
function besideWeekday(r: Reading, i: number, named: number): Found | null {
  const part = close(r, i + 1) ? dayPartAt(r, i + 1) : null;
  const at = part === null ? i + 1 : i + 2;
  const skip = key(r, at) === 'the' ? 1 : 0;
  const of = /^[\s,.(–-]{1,4}$/u.test(r.words[at]?.before ?? '') ? dated(r, at + skip) : null;
  if (of === null) return null;
  const found = checked(of, named);
  return part === null ? found : { ...found, type: 'TIME', value: `${found.value}T${part}` };
}

/** "2019-11-08", "11/08/2019", "08.11.2019". */
function numericDay(r: Reading, i: number): Found | null {
  const w = r.words[i];
  if (w?.shape !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(w.key);
  if (dotted !== null) return only(day(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])), i + 1);
  const mark = r.words[i + 1]?.before;
  if (mark !== '-' && mark !== '/') return null;
  const [a, b] = [key(r, i), key(r, i + 1)];
  if (mark === '/' && a === '9' && b === '11' && r.words[i + 2]?.before !== '/') return only('2001-09-11', i + 2);
  if (r.words[i + 2]?.before !== mark) return null;
  const c = key(r, i + 2);
  if (/^\d{4}$/u.test(a) && /^\d{1,2}$/u.test(b) && /^\d{1,2}$/u.test(c)) return only(day(Number(a), Number(b), Number(c)), i + 3);
  if (!/^\d{1,2}$/u.test(a) || !/^\d{1,2}$/u.test(b) || !/^(?:\d{4}|\d\d)$/u.test(c)) return null;
  const year = c.length === 4 ? Number(c) : century(Number(c));
  const monthFirst = day(year, Number(a), Number(b));
  const other = day(year, Number(b), Number(a));
  if (monthFirst === null || other === null) return only(monthFirst ?? other, i + 3);
  return mark === '-' && c.length === 4 ? dayFirst(i + 3, monthFirst, other) : eitherDay(i + 3, monthFirst, other);
}

const only = (of: string | null, to: number): Found | null =>
  of === null ? null : { to, type: 'DATE', value: of, range: oneDay(of), anchor: 'phrase' };

/** "90" is 1990, "19" 2019. */
const century = (short: number): number => (short < 50 ? 2000 : 1900) + short;

/** The days of a month that stand at `i`: one, or the ends of "3-5", "24 and 25"; a typist's "31t" too. */
function daysAt(r: Reading, i: number, single = false): { readonly to: number; readonly first: number; readonly last: number } | null {
  const one = oneDayAt(r, i);
  if (one === null) return null;
  const joint = single
    ? -1
    : /^\s?[-–]\s?$/u.test(r.words[one.to]?.before ?? '')
      ? one.to
      : /^(?:to|and|or|through|until|till)$/u.test(key(r, one.to))
        ? one.to + 1
        : -1;
  const other = joint < 0 ? null : oneDayAt(r, joint);
  return other !== null && other.number > one.number
    ? { to: other.to, first: one.number, last: other.number }
    : { to: one.to, first: one.number, last: one.number };
}

function oneDayAt(r: Reading, i: number): { readonly to: number; readonly number: number } | null {
  const number = dayNumber(r, i);
  if (number === 0 || (r.words[i + 1]?.before === ':' && r.words[i + 1]?.shape === 'number')) return null;
  return { to: r.words[i + 1]?.before === '' && /^(?:st|nd|rd|th|t|h)$/u.test(key(r, i + 1)) ? i + 2 : i + 1, number };
}

/** "November 8th, 2019", "8 November", "3 FEB 90", "the 8th of this month". */
function dated(r: Reading, i: number): Found | null {
  const leading = monthAt(r, i);
  if (leading > 0) {
    // "In October, 11 people …": a comma parts the month from a number that is no day.
    const at = key(r, i + 1) === 'the' ? i + 2 : i + 1;
    const days = /^[\s.-]{0,2}$/u.test(r.words[i + 1]?.before ?? '') ? daysAt(r, at) : null;
    if (days === null) return null;
    // "May 3 to May 5" and "May 3 to 5 p.m.": an end that is followed by something of its own is none.
    const safe =
      days.first !== days.last &&
      (monthAt(r, days.to) > 0 || /^(?:am|pm|a|p|people|percent)$/u.test(key(r, days.to)) || r.words[days.to]?.before === ':');
    return inYear(r, i, safe ? (daysAt(r, at, true) ?? days) : days, leading, false);
  }
  const days = daysAt(r, i);
  if (days === null) return null;
  const of = key(r, days.to) === 'of' ? days.to + 1 : days.to;
  const month = close(r, of) || /^[.,] $/u.test(r.words[of]?.before ?? '') ? monthAt(r, of) : 0;
  if (month > 0) return inYear(r, i, { ...days, to: of + 1 }, month, true);
  return null;
}

function inYear(
  r: Reading,
  from: number,
  days: { readonly to: number; readonly first: number; readonly last: number },
  month: number,
  trailing: boolean,
): Found | null {
  const span = (year: number): readonly [string, string] | null => {
    const [a, b] = [day(year, month, days.first), day(year, month, days.last)];
    if (a !== null && b !== null) return [a, b];
    const first = day(year, month, 1);
    return first === null ? null : [first, lastOfMonth(year, month)];
  };
  const made = (of: readonly [string, string] | null, to: number, anchor: Found['anchor']): Found | null => {
    if (of === null) return null;
    const exists = day(yearOf(of[0]), month, days.last) !== null;
    if (!exists && !trailing && !standsAlone(r, from, to)) return null;
    const found: Found = { to, type: 'DATE', value: exists ? of[0] : of[0].slice(0, 7), range: range(of[0], of[1]), anchor };
    return exists ? found : { ...found, doubt: `${of[0].slice(0, 7)} has no day ${days.last}; taken to be the month` };
  };
  const { to } = days;
  const year = near(r, to) ? yearNumber(r, to) : 0;
  if (year > 0) return made(span(year), to + 1, 'phrase');
  const short = r.words[to];
  if (trailing && short?.shape === 'number' && /^\d\d$/u.test(short.key) && short.before === ' ')
    return made(span(century(Number(short.key))), to + 1, 'phrase');
  const said = yearSaid(r, to);
  if (said !== null) return made(span(said.year), said.to, said.anchor);
  const borrowed = yearBehind(r, to);
  if (borrowed > 0) return made(span(borrowed), to, 'phrase');
  if (r.published === null) return null;
  return made(nearestYear(r, from, to, span), to, 'publication');
}

/** "In June 31 people died": a number that is no day of the month counts what follows it, unless "on" or its own year says otherwise. */
const standsAlone = (r: Reading, from: number, to: number): boolean =>
  key(r, from - 1) === 'on' || weekdayAt(r, from - 1) >= 0 || yearNumber(r, to - 1) > 0 || !close(r, to);

/** "last year", "of this year", "the following year" behind a month or a day of one. */
export const yearSaid = (r: Reading, i: number): SaidYear | null => (near(r, i) ? saidYear(r, key(r, i) === 'of' ? i + 1 : i) : null);

export interface SaidYear {
  readonly year: number;
  readonly to: number;
  readonly anchor: Found['anchor'];
}

/** Years that are told from publication or from the year named before, by how many they lie away. */
const SAID: Readonly<Record<string, readonly [away: number, anchor: 'publication' | 'previous']>> = {
  'last year': [-1, 'publication'],
  'this year': [0, 'publication'],
  'the current year': [0, 'publication'],
  'next year': [1, 'publication'],
  'that year': [0, 'previous'],
  'the same year': [0, 'previous'],
  'that same year': [0, 'previous'],
  'the following year': [1, 'previous'],
  'the next year': [1, 'previous'],
  'the previous year': [-1, 'previous'],
};
const SAID_ROWS = rows(Object.keys(SAID));

/** "last year", "the following year" at `i`, as a number. */
export function saidYear(r: Reading, i: number): SaidYear | null {
  const row = oneOf(r, i, SAID_ROWS);
  const [away, anchor] = SAID[row?.row ?? ''] ?? [0, 'publication'];
  const from = anchor === 'publication' ? r.published : (r.previous?.range.first ?? null);
  return row === null || from === null ? null : { year: yearOf(from) + away, to: row.to, anchor };
}

/** The year that the end of a range bears for its beginning too: "from 3 May to 5 June 2016", "April to late June 2017". 0 for none. */
export function yearBehind(r: Reading, to: number): number {
  let at = to;
  if (/^(?:to|till|until|through|and|or)$/u.test(key(r, at))) at++;
  else if (!/^\s?[-–]\s?$/u.test(r.words[at]?.before ?? '')) return 0;
  for (const stop = at + 5; at < stop; at++) {
    if (at > to && /[.;:?!(]/u.test(r.words[at]?.before ?? '') && !/^\.?\s?$/u.test(r.words[at]?.before ?? '')) return 0;
    if (yearNumber(r, at) > 0)
      return monthAt(r, at - 1) > 0 || dayNumber(r, at - 1) > 0 || /^(?:st|nd|rd|th)$/u.test(key(r, at - 1)) ? yearNumber(r, at) : 0;
    if (monthAt(r, at) === 0 && dayNumber(r, at) === 0 && !/^(?:the|of|early|late|mid|st|nd|rd|th)$/u.test(key(r, at))) return 0;
  }
  return 0;
}

/**
 * The year of a date that bears none: the next one for what is ahead, else the last one, a week of grace given for what a text
 * only announces.
 */
export function nearestYear<T extends readonly [first: string, last: string]>(
  r: Reading,
  from: number,
  to: number,
  of: (year: number) => T | null,
): T | null {
  const { published } = r;
  if (published === null) return null;
  const year = yearOf(published);
  const here = of(year);
  const tense = directionOf(r, from, to);
  if (tense === 'future') {
    const ahead = here !== null && here[1] >= published ? here : (of(year + 1) ?? here);
    const behind = here !== null && here[1] < published ? here : of(year - 1);
    // Nobody leaves the year out of a date most of a year away: what was three months ago is meant.
    const far = ahead !== null && behind !== null && daysBetween(published, ahead[0]) > 270 && daysBetween(behind[1], published) < 95;
    return far ? behind : ahead;
  }
  const grace = tense !== null ? 1 : here !== null && here[0] !== here[1] ? 7 : 30;
  const soon = (at: T | null): at is T => at !== null && daysBetween(published, at[0]) <= grace;
  const next = of(year + 1);
  return soon(next) ? next : soon(here) ? here : (of(year - 1) ?? here);
}

/** A day as a grammar's find. */
export const dayFound = (to: number, of: string, anchor: Found['anchor']): Found => ({
  to,
  type: 'DATE',
  value: of,
  range: oneDay(of),
  anchor,
});
