import { describe, expect, it } from 'vitest';
import type { DateRange } from '../../../src/model/index.ts';
import {
  clip,
  dateInWords,
  estimateInFigures,
  estimateInWords,
  isolated,
  placeInWords,
  sidesInWords,
} from '../../../src/edge/web/words.ts';

const range = (first: string | null, last: string | null, precision: DateRange['precision']): DateRange => ({ first, last, precision });

it.each<[DateRange | null, string]>([
  [null, 'date not stated'],
  [range(null, null, 'unknown'), 'date not stated'],
  [range('2017-01-14', '2017-01-14', 'day'), '14 January 2017'],
  [range('2017-01-13', '2017-01-14', 'day'), '13–14 January 2017'],
  [range('2017-01-31', '2017-02-01', 'day'), 'between 31 January and 1 February 2017'],
  [range('2017-01-09', '2017-01-15', 'week'), 'between 9 and 15 January 2017'],
  [range('2016-12-28', '2017-01-03', 'week'), 'between 28 December 2016 and 3 January 2017'],
  [range('2017-02-01', '2017-02-28', 'month'), 'February 2017'],
  [range('2017-01-01', '2017-01-28', 'month'), 'between 1 and 28 January 2017'],
  [range('2020-02-01', '2020-02-28', 'month'), 'between 1 and 28 February 2020'],
  [range('2017-01-01', '2017-12-31', 'year'), '2017'],
  [range(null, '2017-01-14', 'unknown'), 'on or before 14 January 2017'],
  [range('2017-01-14', null, 'unknown'), 'on or after 14 January 2017'],
  [range('soon', 'later', 'unknown'), 'soon to later'],
])('a date: %o is "%s"', (given, words) => {
  expect(dateInWords(given)).toBe(words);
});

describe('an estimate', () => {
  it.each([
    [{ low: 8, best: 8, high: 8 }, '8', '', '8'],
    [{ low: 7, best: 8, high: null }, '8', '7–8+', 'best estimate 8, at least 7, no upper limit stated'],
    [{ low: 6, best: 8, high: 9 }, '8', '6–9', 'best estimate 8, at least 6, at most 9'],
    [{ low: 3, best: null, high: null }, '3+', '', 'at least 3, no upper limit stated'],
    [{ low: 8, best: 8, high: null }, '8+', '', 'best estimate 8, at least 8, no upper limit stated'],
    [{ low: 6, best: null, high: 9 }, '6–9', '', 'at least 6, at most 9'],
    [{ low: 5, best: null, high: 5 }, '5', '', '5'],
    [{ low: 0, best: 0, high: 0 }, '0', '', '0'],
    [{ low: 1200, best: 1500, high: 2000 }, '1,500', '1,200–2,000', 'best estimate 1,500, at least 1,200, at most 2,000'],
  ])('%o', (estimate, main, span, words) => {
    expect(estimateInFigures(estimate)).toEqual({ main, span });
    expect(estimateInWords(estimate)).toBe(words);
  });
});

it('a place says how well it is known, and names no part twice', () => {
  const at = { place: null, name: 'Karsa', admin1: 'Karsa', country: 'Example Land', lat: null, lon: null, radiusKm: null };
  expect(placeInWords({ ...at, precision: 'admin1' })).toBe('somewhere in Karsa, Example Land');
  expect(placeInWords({ ...at, precision: 'near' })).toBe('near Karsa, Example Land');
  expect(placeInWords(null)).toBe('place not stated');
});

it('who against whom', () => {
  expect(sidesInWords(['A'], ['B', 'C'])).toBe('A against B, C');
  expect(sidesInWords([], ['B'])).toBe('against B; by whom is not stated');
  expect(sidesInWords(['A', 'B', 'C', 'D', 'E', 'F'], [])).toBe('by A, B, C, D and 2 more; against whom is not stated');
  expect(sidesInWords([], [])).toBeNull();
});

it('a cut never leaves half a character', () => {
  expect(clip('😀😀', 3)).toBe('😀…');
  expect(clip('😀😀', 4)).toBe('😀😀');
});

it('a name cannot turn the words round it', () => {
  expect(isolated('\u202Egpj.exe', 20)).toBe('gpj.exe');
  expect(isolated('باكور', 20)).toBe('\u2068باكور\u2069');
});
