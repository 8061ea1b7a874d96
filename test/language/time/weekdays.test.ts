import { describe, expect, it } from 'vitest';
import { said } from './told.ts';

const THURSDAY = '2019-08-15';

describe('weekdays of a month', () => {
  it.each([
    ['on the second Tuesday of June', 'the second Tuesday of June = 2019-06-11'],
    ['on the first Friday of March 2017', 'the first Friday of March 2017 = 2017-03-03'],
    ['on the last Monday in April', 'the last Monday in April = 2019-04-29'],
    ['on the fifth Saturday of March last year', 'the fifth Saturday of March last year = 2018-03-31'],
    ['on the 2nd Tuesday of June', 'the 2nd Tuesday of June = 2019-06-11'],
    ['on the first Monday of the month', 'the first Monday of the month = 2019-08-05'],
    ['on the last Monday of last month', 'the last Monday of last month = 2019-07-29'],
    ['on a Monday in June', 'Monday in June = 2019-06-01/2019-06-30'],
    ['one Monday in June 2017', 'Monday in June 2017 = 2017-06-01/2017-06-30'],
    ['It opened on Tuesday the 6th.', 'Tuesday the 6th = 2019-08-06'],
    ['It opened on Friday the 13th.', 'Friday the 13th = 2018-07-13'],
    ['It will open on Friday the 13th.', 'Friday the 13th = 2019-09-13'],
  ])('%s', (text, expected) => {
    expect(said(text, THURSDAY)).toEqual([expected]);
  });
});

describe('two weekdays as the ends of a stretch', () => {
  it.each([
    ['between Tuesday and Thursday last week', 'Tuesday and Thursday last week = 2019-08-06/2019-08-08'],
    ['It rained from Monday through Tuesday.', 'Monday through Tuesday = 2019-08-12/2019-08-13'],
    ['It rained from Thursday to Saturday.', 'Thursday to Saturday = 2019-08-08/2019-08-10'],
    ['It rained between Saturday and Friday.', 'Saturday and Friday = 2019-08-03/2019-08-09'],
  ])('%s', (text, expected) => {
    expect(said(text, THURSDAY)).toEqual([expected]);
  });
});

describe('a step forward from a day that nobody named', () => {
  it.each(['The following day, the ferry sank.', 'It sank the next day.', 'It sank the following Sunday.'])('has no day: %s', (text) => {
    expect(said(text, THURSDAY)).toEqual([]);
  });

  it('starts from publication where the verb looks ahead', () => {
    expect(said('It will sail the next day.', THURSDAY)).toEqual(['the next day = 2019-08-16']);
  });
});
