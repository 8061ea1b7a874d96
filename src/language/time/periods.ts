import { day, lastOfMonth, monthOf, yearOf } from './calendar.ts';
import { SEASON_WORDS, dayNumber, monthAt, type Season, seasonAt, unitAt, yearNumber } from './calendar-words.ts';
import { nearestYear, yearBehind, saidYear, yearSaid } from './absolute.ts';
import { countAt, ordinalAt } from './count.ts';
import { month as wholeMonth, range, year as wholeYear } from './date-range.ts';
import type { Found, Reading } from './expression.ts';
import { after, close, key, near, owns } from './reading.ts';
import { directionOf } from './tense.ts';
import { monthValue, quarterValue, yearValue } from './timex.ts';

/* Months, seasons, quarters, years, decades and centuries by their names. */

export const monthFound = (to: number, year: number, month: number, anchor: Found['anchor']): Found => ({
  to,
  type: 'DATE',
  value: monthValue(year, month),
  range: wholeMonth(year, month),
  anchor,
});
export const yearFound = (to: number, year: number, anchor: Found['anchor']): Found => ({
  to,
  type: 'DATE',
  value: yearValue(year),
  range: wholeYear(year),
  anchor,
});
export const quarterFound = (to: number, year: number, quarter: number, anchor: Found['anchor']): Found => ({
  to,
  type: 'DATE',
  value: quarterValue(year, quarter),
  range: range(day(year, 3 * quarter - 2, 1), lastOfMonth(year, 3 * quarter)),
  anchor,
});
/** Seasons of the northern half of the earth, by whole months; a winter bears the year of its December. */
export function seasonFound(to: number, year: number, season: Season, anchor: Found['anchor']): Found {
  const [first, last] = seasonDays(year, season);
  return { to, type: 'DATE', value: `${yearValue(year)}-${season}`, range: range(first, last), anchor };
}
export function seasonDays(year: number, season: Season): readonly [first: string, last: string] {
  const start = { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
  return [day(year, start, 1) ?? '', start === 12 ? lastOfMonth(year + 1, 2) : lastOfMonth(year, start + 2)];
}
const decadeFound = (to: number, decade: number): Found => ({
  to,
  type: 'DATE',
  value: String(decade),
  range: range(`${decade}0-01-01`, `${decade}9-12-31`),
  anchor: 'phrase',
});

/** "October", "October 2016", "October last year". */
export function month(r: Reading, i: number): Found | null {
  const m = monthAt(r, i);
  // "February 31" is no month with a number behind it.
  if (m === 0 || (dayNumber(r, i + 1) > 0 && r.words[i + 1]?.before === ' ' && r.words[i + 2]?.before !== '%')) return null;
  const stop = /^\.?$/u.test((r.words[i + 1]?.before ?? '').trim());
  const of = stop && key(r, i + 1) === 'of' ? i + 2 : i + 1;
  const year = near(r, i + 1) ? yearAt(r, of) : null;
  if (year !== null) return monthFound(year.to, year.year, m, 'phrase');
  const said = yearSaid(r, i + 1);
  if (said !== null) return monthFound(said.to, said.year, m, said.anchor);
  const borrowed = yearBehind(r, i + 1);
  if (borrowed > 0) return monthFound(i + 1, borrowed, m, 'phrase');
  const resolved = nearestYear(r, i, i + 1, (y) => [day(y, m, 1) ?? '', lastOfMonth(y, m)]);
  return resolved === null ? null : monthFound(i + 1, yearOf(resolved[0]), monthOf(resolved[0]), 'publication');
}

/** "summer 2014", "the spring of 1999"; "in the summer", "the winter": the one that lies nearest. */
export function season(r: Reading, i: number): Found | null {
  const s = seasonAt(r, i);
  if (s === null) return null;
  const of = key(r, i + 1) === 'of' ? i + 2 : i + 1;
  const year = near(r, i + 1) ? yearAt(r, of) : null;
  if (year !== null) return seasonFound(year.to, year.year, s, 'phrase');
  const said = yearSaid(r, i + 1);
  if (said !== null) return seasonFound(said.to, said.year, s, said.anchor);
  // "the fall of the city", "a spring": only summer, winter and autumn mean the season by themselves.
  const led = /^(?:the|in|this|since|by|until|during|early|late|mid)$/u.test(key(r, i - 1)) && close(r, i);
  if (!led || s === 'SP' || key(r, i) === 'fall' || r.published === null) return null;
  const [published, tense] = [r.published, directionOf(r, i, i + 1)];
  const at = [1, 0, -1].map((n) => yearOf(published) + n);
  const fit = tense === 'future' ? at.findLast((y) => seasonDays(y, s)[1] >= published) : at.find((y) => seasonDays(y, s)[0] <= published);
  return fit === undefined ? null : seasonFound(i + 1, fit, s, 'publication');
}

/** "the third quarter", "first-quarter", "Q3 2014", "the fourth quarter of 1998", "this year's second quarter", "the first half of 2013". */
export function quarter(r: Reading, i: number): Found | null {
  const before = yearBefore(r, i);
  const q = quarterNumber(r, before?.to ?? i);
  if (q === null) return before === null ? null : sameQuarter(r, before);
  const of = key(r, q.to) === 'of' ? q.to + 1 : q.to;
  const at = key(r, of) === 'fiscal' ? of + 1 : of;
  const said = yearSaid(r, q.to);
  if (before !== null) return quarterOrHalf(q.to, before.year, q, before.anchor);
  if (close(r, q.to) && yearNumber(r, at) > 0) return quarterOrHalf(at + 1, yearNumber(r, at), q, 'phrase');
  if (said !== null) return quarterOrHalf(said.to, said.year, q, said.anchor);
  if (q.half || r.published === null) return null;
  const [year, tense] = [yearOf(r.published), directionOf(r, i, q.to)];
  const begun = (day(year, 3 * q.number - 2, 1) ?? '') <= r.published;
  const over = lastOfMonth(year, 3 * q.number) < r.published;
  return quarterFound(
    q.to,
    tense === 'future' ? (over && q.number === 1 ? year + 1 : year) : begun ? year : year - 1,
    q.number,
    'publication',
  );
}

/** A year that stands before its quarter: "the 1988 second quarter", "last year's third quarter". */
function yearBefore(r: Reading, i: number): { readonly to: number; readonly year: number; readonly anchor: Found['anchor'] } | null {
  const year = close(r, i + 1) ? yearNumber(r, i) : 0;
  if (year > 0) return { to: i + 1, year, anchor: 'phrase' };
  const said = /^(?:this|last|next)$/u.test(key(r, i)) ? saidYear(r, i) : null;
  return said !== null && owns(r.words[said.to - 1]) ? said : null;
}

/** "the 1988 quarter", "the 1988 period": the quarter the text spoke of, a year or more before. */
function sameQuarter(r: Reading, of: { readonly to: number; readonly year: number; readonly anchor: Found['anchor'] }): Found | null {
  const said = /^\d{4}-Q([1-4])$/u.exec(r.previous?.value ?? '');
  if (said === null || !/^(?:quarter|period)$/u.test(key(r, of.to))) return null;
  return { ...quarterFound(of.to + 1, of.year, Number(said[1]), 'previous'), aside: true };
}

function quarterOrHalf(to: number, year: number, q: { readonly number: number; readonly half: boolean }, anchor: Found['anchor']): Found {
  if (!q.half) return quarterFound(to, year, q.number, anchor);
  const first = q.number === 1 ? 1 : 7;
  return {
    to,
    type: 'DATE',
    value: `${yearValue(year)}-H${q.number}`,
    range: range(day(year, first, 1), lastOfMonth(year, first + 5)),
    anchor,
  };
}

/** Short names of quarters. */
export const QUARTER_NAMES: readonly string[] = ['q1', 'q2', 'q3', 'q4'];

function quarterNumber(r: Reading, i: number): { readonly to: number; readonly number: number; readonly half: boolean } | null {
  const short = /^q([1-4])$/u.exec(key(r, i));
  if (short !== null && r.words[i]?.shape !== 'lower') return { to: i + 1, number: Number(short[1]), half: false };
  const n = ordinalAt(r, i) ?? (/^(?:last|latter)$/u.test(key(r, i)) && key(r, i + 1) === 'half' ? { to: i + 1, value: 2 } : null);
  if (n === null || n.value > 4 || !close(r, n.to)) return null;
  const at = /^(?:fiscal|calendar)$/u.test(key(r, n.to)) ? n.to + 1 : n.to;
  if (key(r, at) === 'quarter') return { to: at + 1, number: n.value, half: false };
  return key(r, at) === 'half' && n.value <= 2 ? { to: at + 1, number: n.value, half: true } : null;
}

/** Words that may stand before a figure of four for it to be a year. */
const YEAR_LEADS = new Set(
  'in since of until till by from during late early mid to between and through before after year fiscal summer winter spring autumn fall the this around circa about as or for into both due than'.split(
    ' ',
  ),
);
/** Words behind a figure of four that make it a number of things. */
const COUNTED =
  /^(?:percent|people|men|women|children|soldiers|troops|fighters|miles|km|kilometers|kilometres|feet|tons|dollars|pounds|shares|points|meters|metres|hours|and|or)$/u;

const HUNDREDS: Readonly<Record<string, number>> = { eighteen: 1800, nineteen: 1900, twenty: 2000 };

/** The year at `i`, in figures or as it is spoken: "1996", "nineteen ninety-six", "two thousand and three". */
export function yearAt(r: Reading, i: number): { readonly year: number; readonly to: number } | null {
  if (yearNumber(r, i) > 0) return { year: yearNumber(r, i), to: i + 1 };
  const thousand = after(r, i, 'two thousand');
  const rest = thousand > 0 ? (key(r, thousand) === 'and' ? thousand + 1 : thousand) : i + 1;
  const base = thousand > 0 ? 2000 : Object.hasOwn(HUNDREDS, key(r, i)) ? HUNDREDS[key(r, i)] : undefined;
  if (base === undefined) return null;
  const told = close(r, rest) && r.words[rest]?.shape === 'lower' && key(r, rest) !== 'a' ? countAt(r, rest) : null;
  if (told !== null && told.value !== null && told.value < 100 && (thousand > 0 || told.value >= 10))
    return { year: base + told.value, to: told.to };
  return thousand > 0 ? { year: 2000, to: thousand } : null;
}

/** "2014", "2003-2011", "1994-95", "fiscal 1989", "the year 2000". A figure alone needs a word before it that makes it a year. */
export function year(r: Reading, i: number): Found | null {
  const named = oneOfYearWords(r, i);
  const told = named > 0 ? yearAt(r, named) : null;
  if (told !== null) return yearFound(told.to, told.year, 'phrase');
  const spoken = r.words[i]?.shape === 'lower' ? yearAt(r, i) : null;
  if (spoken !== null)
    return YEAR_LEADS.has(key(r, i - 1)) && spoken.year % 100 > 0 && unitAt(r, spoken.to) === null && !key(r, spoken.to).endsWith('s')
      ? yearFound(spoken.to, spoken.year, 'phrase')
      : null;
  const y = yearNumber(r, i);
  if (y === 0 || attached(r, i)) return null;
  const end = yearEnd(r, i, y);
  if (end > y) return { to: i + 2, type: 'DATE', value: yearValue(y), range: range(`${y}-01-01`, `${end}-12-31`), anchor: 'phrase' };
  if (y < 1500)
    return key(r, i - 1) === 'in' && !COUNTED.test(key(r, i + 1)) && y > 1000 && r.words[i + 1]?.before !== ' '
      ? yearFound(i + 1, y, 'phrase')
      : null;
  const lead = r.words[i - 1];
  const led = lead !== undefined && YEAR_LEADS.has(lead.key) && close(r, i);
  const opens = lead === undefined || /[.;:("“]/u.test(r.words[i]?.before ?? '');
  const plausible = y >= 1900 && y <= 2030;
  // "the 2003 invasion", "its 1990 annexation": a noun in small letters behind it, and no count of things.
  const behind = r.words[i + 1];
  const modifies =
    plausible &&
    behind !== undefined &&
    behind.shape !== 'number' &&
    close(r, i + 1) &&
    !COUNTED.test(behind.key) &&
    (owned(r, i - 1) || (lead?.shape === 'lower' && owned(r, i - 2)));
  const alone = plausible && (behind === undefined || /^[.,;:)]/u.test(behind.before));
  if (
    led && key(r, i - 1) !== 'the'
      ? !(behind !== undefined && close(r, i + 1) && COUNTED.test(behind.key) && !/^(?:and|or)$/u.test(behind.key))
      : modifies || (alone && (led || opens))
  )
    return yearFound(i + 1, y, 'phrase');
  return plausible && /^(?:19|20)/u.test(String(y)) && listed(r, i) ? yearFound(i + 1, y, 'phrase') : null;
}

/** "its 1990 annexation", "the army's 2016 advance": a determiner or an owner. */
const owned = (r: Reading, i: number): boolean => /^(?:the|its|their|his|her|our|a|that|this)$/u.test(key(r, i)) || owns(r.words[i]);

/** "in 1994, 1995 and 1997": a year after a year. */
const listed = (r: Reading, i: number): boolean =>
  (yearNumber(r, i - 1) > 0 && /^, $/u.test(r.words[i]?.before ?? '')) || (key(r, i - 1) === 'and' && yearNumber(r, i - 2) > 0);

const attached = (r: Reading, i: number): boolean =>
  /[$£€#%/@]$/u.test(r.words[i]?.before ?? '') ||
  (r.words[i + 1]?.before ?? ' ').startsWith('%') ||
  (r.words[i]?.before === '-' && yearNumber(r, i - 1) === 0 && !/^(?:mid|pre|post|late|early)$/u.test(key(r, i - 1)));

function yearEnd(r: Reading, i: number, from: number): number {
  const next = r.words[i + 1];
  if (next === undefined || !/^\s?[-–]\s?$/u.test(next.before)) return 0;
  const full = yearNumber(r, i + 1);
  if (full > 0) return full;
  return /^\d\d$/u.test(next.key) && r.words[i + 2]?.before !== '-' && Number(next.key) > from % 100
    ? Math.floor(from / 100) * 100 + Number(next.key)
    : 0;
}

function oneOfYearWords(r: Reading, i: number): number {
  if (key(r, i) === 'fiscal') return key(r, i + 1) === 'year' ? i + 2 : i + 1;
  return key(r, i) === 'year' && close(r, i + 1) ? i + 1 : 0;
}

const TENS_OF_YEARS: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

export const PERIOD_OPENERS: readonly string[] = [
  ...SEASON_WORDS,
  ...Object.keys(HUNDREDS),
  ...Object.keys(TENS_OF_YEARS),
  'two',
  'fiscal',
  'year',
  'this',
  'last',
  'next',
  'latter',
];

/** "the 1980s", "the '80s", "the eighties": TIMEX3 writes a decade by its first three figures. */
export function decade(r: Reading, i: number): Found | null {
  const k = key(r, i);
  const s = r.words[i + 1];
  const plural = s?.key === 's' && /^['’‘]?$/u.test(s.before) ? i + 2 : 0;
  if (plural > 0 && /^(?:1[5-9]|20)\d0$/u.test(k)) return decadeFound(plural, Number(k.slice(0, 3)));
  // The word may have kept its plural: "1980's".
  if (/^(?:1[5-9]|20)\d0$/u.test(k) && (r.words[i]?.end ?? 0) - (r.words[i]?.start ?? 0) > 4)
    return decadeFound(i + 1, Number(k.slice(0, 3)));
  const led = key(r, i - 1) === 'the' || /^(?:early|mid|late)$/u.test(key(r, i - 1));
  if (plural > 0 && /^[2-9]0$/u.test(k) && (led || /['’‘]$/u.test(r.words[i]?.before ?? '')))
    return decadeFound(plural, 190 + Number(k.charAt(0)));
  const tens = led && Object.hasOwn(TENS_OF_YEARS, k) ? TENS_OF_YEARS[k] : undefined;
  return tens === undefined ? null : decadeFound(i + 1, 190 + tens);
}

/** "the 20th century", "the nineteenth-century": TIMEX3 writes a century by its first two figures. */
export function century(r: Reading, i: number): Found | null {
  const n = ordinalAt(r, i);
  if (n === null || n.value < 11 || n.value > 21 || !close(r, n.to) || key(r, n.to) !== 'century') return null;
  const hundred = n.value - 1;
  return { to: n.to + 1, type: 'DATE', value: String(hundred), range: range(`${hundred}00-01-01`, `${hundred}99-12-31`), anchor: 'phrase' };
}
