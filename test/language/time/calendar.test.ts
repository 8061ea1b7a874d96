import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day, daysBetween, lastOfMonth, weekday, weekdayBefore } from '../../../src/language/index.ts';

describe('day', () => {
  it.each([
    [2019, 11, 8, '2019-11-08'],
    [2020, 2, 29, '2020-02-29'],
    [1000, 1, 1, '1000-01-01'],
    [2019, 2, 29, null],
    [2019, 4, 31, null],
    [2019, 13, 1, null],
    [2019, 0, 1, null],
    [2019, 1, 0, null],
    [999, 1, 1, null],
    [Number.NaN, 1, 1, null],
  ])('%d-%d-%d is %s', (y, m, d, expected) => {
    expect(day(y, m, d)).toBe(expected);
  });
});

describe('weekday', () => {
  it.each([
    ['2017-01-14', 6],
    ['2019-11-08', 5],
    ['2016-10-17', 1],
    ['2000-02-29', 2],
    ['1900-03-01', 4],
  ])('of %s is %d', (of, expected) => {
    expect(weekday(of)).toBe(expected);
  });
});

describe('weekdayBefore', () => {
  it.each([
    ['2019-11-09', 5, false, '2019-11-08'],
    ['2019-11-08', 5, false, '2019-11-08'],
    ['2019-11-08', 5, true, '2019-11-01'],
    ['2019-11-03', 1, false, '2019-10-28'],
    ['2020-01-01', 0, false, '2019-12-29'],
  ])('of %s, weekday %d, strictly %s, is %s', (of, wanted, strictly, expected) => {
    expect(weekdayBefore(of, wanted, strictly)).toBe(expected);
  });
});

describe('months', () => {
  it.each([
    ['2019-11-08', -1, [2019, 10]],
    ['2019-01-31', -1, [2018, 12]],
    ['2019-12-01', 1, [2020, 1]],
    ['2019-06-15', -18, [2017, 12]],
  ])('%s and %d months is %j', (from, months, expected) => {
    expect(addMonths(from, months)).toEqual(expected);
  });

  it.each([
    [2020, 2, '2020-02-29'],
    [2019, 2, '2019-02-28'],
    [2019, 12, '2019-12-31'],
  ])('the last day of %d-%d is %s', (y, m, expected) => {
    expect(lastOfMonth(y, m)).toBe(expected);
  });
});

it('days added are days between, over leap years and centuries', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1600, max: 2400 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -9_999, max: 9_999 }),
      (y, m, n) => {
        const from = day(y, m, 1) ?? '';
        expect(daysBetween(from, addDays(from, n))).toBe(n);
      },
    ),
  );
});
