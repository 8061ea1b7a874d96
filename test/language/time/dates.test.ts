import { describe, expect, it } from 'vitest';
import { dates } from '../../../src/language/index.ts';
import { covered, wordsOf } from '../text.ts';

/** A Saturday. */
const SATURDAY = '2019-11-09';

/** Time expressions as lines: words, days, and the bound where the range is one end of something longer. */
const said = (text: string, published: string | null = SATURDAY): readonly string[] =>
  dates(wordsOf(text), published).map(
    (d) =>
      `${text.slice(d.span.start, d.span.end)} = ${d.range.first ?? ''}${d.range.last === d.range.first ? '' : `/${d.range.last ?? ''}`}${d.bound === 'at' ? '' : ` ${d.bound}`}`,
  );

describe('absolute days', () => {
  it.each([
    ['on November 8th, 2019 rockets', 'November 8th, 2019 = 2019-11-08'],
    ['on 8 November 2019', '8 November 2019 = 2019-11-08'],
    ['on the 8th of November 2019', '8th of November 2019 = 2019-11-08'],
    ['Nov. 8, 2019', 'Nov. 8, 2019 = 2019-11-08'],
    ['2019-11-08', '2019-11-08 = 2019-11-08'],
    ['Sat, 09 Nov 2019 16:20 GMT', 'Sat, 09 Nov 2019 = 2019-11-09'],
    ['3 FEB 90', '3 FEB 90 = 1990-02-03'],
    ['Sept. 11, 2001', 'Sept. 11, 2001 = 2001-09-11'],
    ['on Friday, November 8, 2019', 'Friday, November 8, 2019 = 2019-11-08'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
    expect(said(text, null)).toEqual([expected]);
  });
});

describe('days that lean on the day of publication', () => {
  it.each([
    ['on Friday', 'Friday = 2019-11-08'],
    ['on Saturday', 'Saturday = 2019-11-09'],
    ['on Sunday', 'Sunday = 2019-11-03'],
    ['last Saturday', 'Saturday = 2019-11-02'],
    ['on Friday night', 'Friday night = 2019-11-08'],
    ['today', 'today = 2019-11-09'],
    ['yesterday', 'yesterday = 2019-11-08'],
    ['last night', 'last night = 2019-11-08'],
    ['overnight', 'overnight = 2019-11-08/2019-11-09'],
    ['this morning', 'this morning = 2019-11-09'],
    ['earlier this week', 'earlier this week = 2019-11-04/2019-11-09'],
    ['last week', 'last week = 2019-10-28/2019-11-03'],
    ['last month', 'last month = 2019-10-01/2019-10-31'],
    ['this month', 'this month = 2019-11-01/2019-11-09'],
    ['two days ago', 'two days ago = 2019-11-07'],
    ['two weeks ago', 'two weeks ago = 2019-10-23/2019-10-29'],
    ['three months ago', 'three months ago = 2019-08-01/2019-08-31'],
    ['five years ago', 'five years ago = 2014-01-01/2014-12-31'],
    ['on November 8', 'November 8 = 2019-11-08'],
    ['on 12 December', '12 December = 2018-12-12'],
    ['in October', 'October = 2019-10-01/2019-10-31'],
    ['in December', 'December = 2018-12-01/2018-12-31'],
    ['October last year', 'October last year = 2018-10-01/2018-10-31'],
    ['in March this year', 'March this year = 2019-03-01/2019-03-31'],
    ['last August', 'last August = 2019-08-01/2019-08-31'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
    expect(said(text, null)).toEqual([]);
  });
});

describe('parts of months and years', () => {
  it.each([
    ['in late October 2016', 'late October 2016 = 2016-10-21/2016-10-31'],
    ['in early July 2016', 'early July 2016 = 2016-07-01/2016-07-10'],
    ['in mid-July 2016', 'mid-July 2016 = 2016-07-11/2016-07-20'],
    ['at the beginning of 2016', 'beginning of 2016 = 2016-01-01/2016-03-31'],
    ['at the end of October 2016', 'end of October 2016 = 2016-10-21/2016-10-31'],
    ['in late 2016', 'late 2016 = 2016-10-01/2016-12-31'],
    ['in 2014', '2014 = 2014-01-01/2014-12-31'],
    ['in 2014-2017', '2014-2017 = 2014-01-01/2017-12-31'],
    ['in October 2016', 'October 2016 = 2016-10-01/2016-10-31'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
    expect(said(text, null)).toEqual([expected]);
  });
});

describe('from, till, since', () => {
  it.each([
    ['from January 1, 2019 to July 31, 2019', 'January 1, 2019 to July 31, 2019 = 2019-01-01/2019-07-31'],
    ['from the beginning of 2019 till the end of July 2019', 'beginning of 2019 till the end of July 2019 = 2019-01-01/2019-07-31'],
    ['between 3 May 2016 and 5 May 2016', '3 May 2016 and 5 May 2016 = 2016-05-03/2016-05-05'],
    ['since 17 October 2016', '17 October 2016 = 2016-10-17/2019-11-09 since'],
    ['since Friday', 'Friday = 2019-11-08/2019-11-09 since'],
    ['until 3 May 2016', '3 May 2016 = 2016-05-03 until'],
    ['by Monday', 'Monday = 2019-11-04 until'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('leaves the end of "since" open where no day of publication is known', () => {
    expect(said('since 17 October 2016', null)).toEqual(['17 October 2016 = 2016-10-17/ since']);
  });
});

describe('false friends', () => {
  it.each([
    'The militants may attack again.',
    'They march on the capital.',
    'He sat in a car.',
    'The sun rose over it.',
    'May the dead rest in peace.',
    'Prime Minister May said so.',
    'The march of the army drew 2,016 men.',
    'There were 1900 soldiers.',
    'On Route 80 the 110th Brigade fought.',
    'Sun Tzu wrote it.',
    'February 31',
    'Mar Mattai monastery',
    'A second 12-hour fight',
    'the marching band',
    'article 2019-may-be',
    'file 2019-11-x',
    'some 2.016 men',
  ])('nothing in "%s"', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a weekday that contradicts its date', () => {
  it('gives both days and a doubt', () => {
    const text = 'on Tuesday, October 17, 2016';
    const [found] = dates(wordsOf(text), '2016-10-20');
    expect(found?.range).toEqual({ first: '2016-10-17', last: '2016-10-18', precision: 'day' });
    expect(found?.doubt).toBe('2016-10-17 was a monday, the text says tuesday');
  });

  it('raises no doubt where they agree', () => {
    expect(dates(wordsOf('on Monday, October 17, 2016'), null)[0]?.doubt).toBeNull();
  });
});

it('finds several in one sentence, left to right', () => {
  const text = 'Attacked on Friday, and again on 3 May 2016, and in 2014.';
  expect(
    covered(
      text,
      dates(wordsOf(text), SATURDAY).map((d) => d.span),
    ),
  ).toEqual(['Friday', '3 May 2016', '2014']);
});
