import type { Reading } from './expression.ts';
import { close, key } from './reading.ts';
import type { Unit } from './timex.ts';

export const MONTHS: readonly string[] = 'january february march april may june july august september october november december'.split(' ');
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const SHORT_DAYS: Readonly<Record<string, number>> = {
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
};
/** Months whose name is a common word or a given name too. */
const NAMESAKES = new Set([3, 4, 5, 6, 8]);
const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'night',
  week: 'week',
  weekend: 'weekend',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
  yr: 'year',
  min: 'minute',
  hr: 'hour',
};
const PLURALS: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(Object.entries(UNITS).map(([word, unit]) => [`${word}s`, unit])),
  centuries: 'century',
  millennia: 'millennium',
  mins: 'minute',
  hrs: 'hour',
  yrs: 'year',
};

/** Words in small letters that name a unit. */
export const UNIT_WORDS: readonly string[] = [...Object.keys(UNITS), ...Object.keys(PLURALS)];

/** Names of months and of days of the week, in full and short, and of such days in general: "Fridays". */
export const CALENDAR_NAMES: readonly string[] = [
  ...MONTHS,
  ...MONTHS.map((m) => m.slice(0, 3)),
  'sept',
  ...WEEKDAYS,
  ...WEEKDAYS.map((d) => `${d}s`),
  ...Object.keys(SHORT_DAYS),
];

/** What a word before a bare month may be for the month to be one: "in March", "last May". */
const LEADS = new Set(
  'in since last next until till by from during this of between through early late mid to and past previous following before after for each every coming than'.split(
    ' ',
  ),
);

export const unitAt = (r: Reading, i: number): Unit | null =>
  Object.hasOwn(UNITS, key(r, i)) ? (UNITS[key(r, i)] ?? null) : pluralAt(r, i);
export const pluralAt = (r: Reading, i: number): Unit | null => (Object.hasOwn(PLURALS, key(r, i)) ? (PLURALS[key(r, i)] ?? null) : null);

/** A day of the month in figures, 0 for none. */
export const dayNumber = (r: Reading, i: number): number => {
  const w = r.words[i];
  return w?.shape === 'number' && /^\d{1,2}$/u.test(w.key) && Number(w.key) <= 31 ? Number(w.key) : 0;
};
/** A year in figures, 1000 to 2100, 0 for none. */
export const yearNumber = (r: Reading, i: number): number => {
  const w = r.words[i];
  return w?.shape === 'number' && /^(?:1\d|20)\d\d$/u.test(w.key) ? Number(w.key) : 0;
};

const besideNumber = (r: Reading, i: number): boolean =>
  (dayNumber(r, i + 1) > 0 && /^[\s.]{1,2}$/u.test(r.words[i + 1]?.before ?? '')) ||
  (yearNumber(r, i + 1) > 0 && /^[\s.,]{1,2}$/u.test(r.words[i + 1]?.before ?? '')) ||
  (close(r, i) && (dayNumber(r, i - 1) > 0 || /^(?:st|nd|rd|th|of)$/u.test(key(r, i - 1))));

/** "April to late June": what leads to a month is one. */
function opensRange(r: Reading, i: number): boolean {
  if (!/^(?:to|until|till|through)$/u.test(key(r, i)) && !/^\s?[-–]\s?$/u.test(r.words[i]?.before ?? '')) return false;
  const at = /^(?:to|until|till|through)$/u.test(key(r, i)) ? i + 1 : i;
  return [at, at + 1, at + 2].some((j) => r.words[j]?.shape !== 'lower' && MONTHS.includes(key(r, j)));
}

/** Whether a word may be a month with a slip of the pen in it: a long one beside a number. */
export const mayBeMisspelt = (r: Reading, i: number): boolean => key(r, i).length >= 6 && besideNumber(r, i);

/** 1 to 12, 0 for no month. Short and misspelt forms need a number beside them, namesakes ("May said", "march on") a number or a lead. */
export function monthAt(r: Reading, i: number): number {
  const w = r.words[i];
  if (w === undefined || w.shape === 'lower' || w.shape === 'number' || w.key.length < 3) return 0;
  const full = MONTHS.indexOf(w.key) + 1;
  if (full > 0) {
    if (!NAMESAKES.has(full) || besideNumber(r, i)) return full;
    // "MAY" in a text of capitals is the verb.
    if (w.shape === 'upper' && full === 5) return 0;
    if (opensRange(r, i + 1)) return full;
    return (LEADS.has(key(r, i - 1)) && close(r, i)) ||
      // "THE MARCH" in a text of capitals is one of people.
      (w.shape !== 'upper' && /^(?:the|an?)$/u.test(key(r, i - 1)) && close(r, i) && !/^(?:of|on)$/u.test(key(r, i + 1)))
      ? full
      : 0;
  }
  const short = w.key === 'sept' ? 9 : w.key.length === 3 ? MONTHS.findIndex((m) => m.startsWith(w.key)) + 1 : 0;
  if (short > 0) return besideNumber(r, i) || ((r.words[i + 1]?.before ?? '').startsWith('.') && LEADS.has(key(r, i - 1))) ? short : 0;
  return mayBeMisspelt(r, i) ? MONTHS.findIndex((m) => m.length >= 6 && m !== 'august' && slip(w.key, m)) + 1 : 0;
}

/** 0 = Sunday, -1 = no weekday. A short form needs its comma, its stop or a number behind it: "Sat, 09 Nov". */
export function weekdayAt(r: Reading, i: number): number {
  const w = r.words[i];
  if (w === undefined || w.shape === 'lower' || w.shape === 'number') return -1;
  const full = WEEKDAYS.indexOf(w.key);
  if (full >= 0 || !Object.hasOwn(SHORT_DAYS, w.key)) return full;
  const next = r.words[i + 1];
  const stands =
    next !== undefined &&
    (next.before.startsWith('.') || ((next.before === ' ' || next.before === ', ') && (next.shape === 'number' || monthAt(r, i + 1) > 0)));
  return stands ? (SHORT_DAYS[w.key] ?? -1) : -1;
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};
export const SEASON_WORDS: readonly string[] = Object.keys(SEASONS);
export const seasonAt = (r: Reading, i: number): Season | null => (Object.hasOwn(SEASONS, key(r, i)) ? (SEASONS[key(r, i)] ?? null) : null);

export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  morning: 'MO',
  mornings: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  forenoon: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  afternoons: 'AF',
  midafternoon: 'AF',
  evening: 'EV',
  evenings: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  night: 'NI',
  nights: 'NI',
  nighttime: 'NI',
};
export const DAY_PART_WORDS: readonly string[] = Object.keys(DAY_PARTS);
export const dayPartAt = (r: Reading, i: number): DayPart | null =>
  Object.hasOwn(DAY_PARTS, key(r, i)) ? (DAY_PARTS[key(r, i)] ?? null) : null;

/** Whether two words differ by one slip of the pen: a letter left out, put in, changed, or two swapped. */
export function slip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}
