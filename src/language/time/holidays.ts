import { addDays, day, weekdayBefore } from './calendar.ts';
import { yearNumber } from './calendar-words.ts';
import { dayFound, nearestYear, yearSaid } from './absolute.ts';
import type { Found, Reading } from './expression.ts';
import { close, key, near, oneOf, rows } from './reading.ts';

/* Feasts whose day follows from the year alone. Those of the moon's calendar are left out: their day is declared, not reckoned. */

const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas day': [12, 25],
  christmas: [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  'new year day': [1, 1],
  'new years day': [1, 1],
  'new year eve': [12, 31],
  'new years eve': [12, 31],
  'valentine day': [2, 14],
  halloween: [10, 31],
  nowruz: [3, 21],
  newroz: [3, 21],
  'may day': [5, 1],
};
/** The nth weekday (0 = Sunday) of a month. */
const NTH: Readonly<Record<string, readonly [month: number, nth: number, weekday: number]>> = {
  thanksgiving: [11, 4, 4],
  'thanksgiving day': [11, 4, 4],
};
const ROWS = rows([...Object.keys(FIXED), ...Object.keys(NTH)]);

export const HOLIDAY_OPENERS: readonly string[] = [...ROWS.keys()];

export function holiday(r: Reading, i: number): Found | null {
  const at = key(r, i) === 'last' || key(r, i) === 'this' || key(r, i) === 'next' ? i + 1 : i;
  if (r.words[at]?.shape === 'lower' || (at > i && !close(r, at))) return null;
  const row = oneOf(r, at, ROWS);
  if (row === null) return null;
  const of = (year: number): readonly [string, string] | null => {
    const found = dayIn(row.row, year);
    return found === null ? null : [found, found];
  };
  const year = near(r, row.to) ? yearNumber(r, row.to) : 0;
  if (year > 0) return made(of(year), row.to + 1, 'phrase');
  const said = yearSaid(r, row.to);
  if (said !== null) return made(of(said.year), said.to, said.anchor);
  return made(nearestYear(r, i, row.to, of), row.to, 'publication');
}

const made = (of: readonly [string, string] | null, to: number, anchor: Found['anchor']): Found | null =>
  of === null ? null : dayFound(to, of[0], anchor);

function dayIn(row: string, year: number): string | null {
  const fixed = FIXED[row];
  if (fixed !== undefined) return day(year, fixed[0], fixed[1]);
  const nth = NTH[row];
  const first = nth === undefined ? null : day(year, nth[0], 7);
  return nth === undefined || first === null ? null : addDays(weekdayBefore(first, nth[2]), 7 * (nth[1] - 1));
}
