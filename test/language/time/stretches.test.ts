import { describe, expect, it } from 'vitest';
import { said, timex } from './told.ts';

describe('from, till, between', () => {
  it.each([
    ['from January 1, 2019 to July 31, 2019', 'January 1, 2019 to July 31, 2019 = 2019-01-01/2019-07-31'],
    ['from 3 May to 5 June 2016', '3 May to 5 June 2016 = 2016-05-03/2016-06-05'],
    ['from the end of 2017 until last May', 'the end of 2017 until last May = 2017-10-01/2019-05-31'],
    ['which covers April to late June', 'April to late June = 2019-04-01/2019-06-30'],
    ['between 3 May 2016 and 5 May 2016', '3 May 2016 and 5 May 2016 = 2016-05-03/2016-05-05'],
    ['held from 2014 until October 16, 2017', '2014 until October 16, 2017 = 2014-01-01/2017-10-16'],
    ['active in 2003-2011', '2003-2011 = 2003-01-01/2011-12-31'],
    ['active in 1994-95', '1994-95 = 1994-01-01/1995-12-31'],
    ['in May and June 2016', 'May = 2016-05-01/2016-05-31'],
  ])('%s', (text, expected) => {
    expect(said(text)[0]).toBe(expected);
  });
});

describe('one end of something longer', () => {
  it.each([
    ['since 17 October 2016', '17 October 2016 = 2016-10-17/2019-11-09 since'],
    ['since Friday', 'Friday = 2019-11-08/2019-11-09 since'],
    ['until 3 May 2016', '3 May 2016 = 2016-05-03 until'],
    ['by Monday', 'Monday = 2019-11-04 until'],
    ['no later than May', 'May = 2019-05-01/2019-05-31 until'],
    ['the toll from Sunday’s bombing', 'Sunday = 2019-11-03'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('leaves the end of "since" open where no day of publication is known', () => {
    expect(said('since 17 October 2016', null)).toEqual(['17 October 2016 = 2016-10-17/ since']);
  });
});

describe('durations', () => {
  it.each([
    ['for three days', 'three days = DURATION P3D'],
    ['a five-day battle', 'five-day = DURATION P5D'],
    ['its two-year occupation', 'two-year = DURATION P2Y'],
    ['for two and a half years', 'two and a half years = DURATION P2Y6M'],
    ['for 2 1/2 years', '2 1/2 years = DURATION P2Y6M'],
    ['more than four hours', 'more than four hours = DURATION PT4H'],
    ['for nearly two decades', 'nearly two decades = DURATION P20Y'],
    ['and forty minutes later it fell', 'forty minutes = DURATION PT40M'],
    ['for several weeks', 'several weeks = DURATION PXW'],
    ['within a week', 'a week = DURATION P1W'],
    ['for decades', 'decades = DURATION PXDE'],
    ['in the past three months', 'the past three months = DURATION P3M 2019-08-09/2019-11-09'],
    ['over the next two weeks', 'the next two weeks = DURATION P2W 2019-11-09/2019-11-23'],
    ['in recent months', 'recent months = DURATION PXM 2019-05-09/2019-11-09'],
    ['for the fourth consecutive day', 'the fourth consecutive day = DURATION P4D 2019-11-06/2019-11-09'],
  ])('%s', (text, expected) => {
    expect(timex(text)).toEqual([expected]);
  });
});

describe('sets', () => {
  it.each([
    ['the daily shelling', 'the daily = SET P1D'],
    ['they met annually', 'annually = SET P1Y'],
    ['every three months', 'every three months = SET P3M'],
    ['each Thursday', 'each Thursday = SET XXXX-WXX-4'],
    ['every July', 'every July = SET XXXX-07'],
    ['every other week', 'every other week = SET P2W'],
    ['on Fridays', 'Fridays = SET XXXX-WXX-5'],
    ['on Sunday nights', 'Sunday nights = SET XXXX-WXX-7TNI'],
    ['twice a day', 'a day = SET P1D'],
    ['some 300 dead a month', 'a month = SET P1M'],
  ])('%s', (text, expected) => {
    expect(timex(text)).toEqual([expected]);
  });
});

describe('vague references', () => {
  it.each([
    ['they are now there', 'now = DATE PRESENT_REF'],
    ['the current fighting', 'the current = DATE PRESENT_REF'],
    ['it was recently taken', 'recently = DATE PAST_REF'],
    ['as in the past', 'the past = DATE PAST_REF'],
    ['in the near future', 'the near future = DATE FUTURE_REF'],
  ])('%s', (text, expected) => {
    expect(timex(text)).toEqual([expected]);
  });
});

it.each(['for three days', 'every day', 'now', 'in recent months', 'the worst week of the year', 'at 10 a.m.', 'twice a week'])(
  'gives an event no day: %s',
  (text) => {
    expect(said(text)).toEqual([]);
  },
);

it('doubts a day counted from a beginning that is not given', () => {
  expect(timex('on the 10th day of the battle')).toEqual(['the 10th day = DATE 2019-11-09 2019-11-09']);
});
