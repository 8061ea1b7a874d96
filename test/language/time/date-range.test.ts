import { describe, expect, it } from 'vitest';
import { oneDay, precisionOf, range, touches } from '../../../src/language/index.ts';

it.each([
  ['2019-11-08', '2019-11-08', 'day'],
  ['2019-11-08', '2019-11-09', 'day'],
  ['2019-11-08', '2019-11-10', 'week'],
  ['2019-11-01', '2019-11-10', 'week'],
  ['2019-11-01', '2019-11-11', 'month'],
  ['2019-10-01', '2019-11-01', 'month'],
  ['2019-10-01', '2019-11-02', 'year'],
  ['2020-01-01', '2020-12-31', 'year'],
  ['2019-01-01', '2020-01-02', 'unknown'],
  ['2019-11-08', null, 'unknown'],
  [null, '2019-11-08', 'unknown'],
  [null, null, 'unknown'],
])('%s to %s is known to a %s', (first, last, expected) => {
  expect(precisionOf(first, last)).toBe(expected);
});

describe('touches', () => {
  const day = oneDay('2019-11-08');
  it.each([
    ['the same day', oneDay('2019-11-08'), 0, true],
    ['the next day', oneDay('2019-11-09'), 0, false],
    ['the next day with a day of slack', oneDay('2019-11-09'), 1, true],
    ['a month that holds it', range('2019-11-01', '2019-11-30'), 0, true],
    ['since the day before, open', range('2019-11-07', null), 0, true],
    ['since the day after, open', range('2019-11-09', null), 0, false],
    ['until the day before, open', range(null, '2019-11-07'), 0, false],
    ['nothing known', range(null, null), 0, true],
  ])('%s', (_, other, slack, expected) => {
    expect(touches(day, other, slack)).toBe(expected);
    expect(touches(other, day, slack)).toBe(expected);
  });
});
