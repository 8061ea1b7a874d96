import { describe, expect, it } from 'vitest';
import { timeExpressions } from '../../../src/language/index.ts';
import { wordsOf } from '../text.ts';
import { said, timex } from './told.ts';

describe('days by their date', () => {
  it.each([
    ['on November 8th, 2019 rockets fell', 'November 8th, 2019 = 2019-11-08'],
    ['on 8 November 2019', '8 November 2019 = 2019-11-08'],
    ['on the 8th of November 2019', 'the 8th of November 2019 = 2019-11-08'],
    ['Nov. 8, 2019', 'Nov. 8, 2019 = 2019-11-08'],
    ['2019-11-08', '2019-11-08 = 2019-11-08'],
    ['25/12/2016', '25/12/2016 = 2016-12-25'],
    ['12/25/2016', '12/25/2016 = 2016-12-25'],
    ['on 08.11.2019', '08.11.2019 = 2019-11-08'],
    ['Tue, 07 May 2013 08:45 GMT', 'Tue, 07 May 2013 08:45 GMT = 2013-05-07'],
    ['3 FEB 90', '3 FEB 90 = 1990-02-03'],
    ['Sept. 11, 2001', 'Sept. 11, 2001 = 2001-09-11'],
    ['on Friday, November 8, 2019', 'Friday, November 8, 2019 = 2019-11-08'],
    ['in this Nov. 8 2019 file photo', 'Nov. 8 2019 = 2019-11-08'],
    ['this Friday, November 8, 2019', 'this Friday, November 8, 2019 = 2019-11-08'],
    ['Sunday night, Nov. 3, 2019', 'Sunday night, Nov. 3, 2019 = 2019-11-03'],
    ['on November 8, 2019 (Friday)', 'November 8, 2019 (Friday = 2019-11-08'],
    ['on 5-7 May 2016', '5-7 May 2016 = 2016-05-05/2016-05-07'],
    ['on May 5 and 6, 2016', 'May 5 and 6, 2016 = 2016-05-05/2016-05-06'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
    expect(said(text, null)).toEqual([expected]);
  });
});

describe('slips of the pen', () => {
  it.each([
    ['on January 31t, 2015', 'January 31t, 2015 = 2015-01-31'],
    ['on 3 Febuary 2015', '3 Febuary 2015 = 2015-02-03'],
    ['on Septmeber 4, 2015', 'Septmeber 4, 2015 = 2015-09-04'],
    ['on Decmber 4, 2015', 'Decmber 4, 2015 = 2015-12-04'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('periods by their name', () => {
  it.each([
    ['in October 2016', 'October 2016 = DATE 2016-10 2016-10-01/2016-10-31'],
    ['in October of 2016', 'October of 2016 = DATE 2016-10 2016-10-01/2016-10-31'],
    ['in 2014', '2014 = DATE 2014 2014-01-01/2014-12-31'],
    ['the 2003 invasion', 'the 2003 = DATE 2003 2003-01-01/2003-12-31'],
    ['in nineteen ninety-six', 'nineteen ninety-six = DATE 1996 1996-01-01/1996-12-31'],
    ['in the 1980s', 'the 1980s = DATE 198 1980-01-01/1989-12-31'],
    ['in the eighties', 'the eighties = DATE 198 1980-01-01/1989-12-31'],
    ["in the '90s", '90s = DATE 199 1990-01-01/1999-12-31'],
    ['in the 20th century', 'the 20th century = DATE 19 1900-01-01/1999-12-31'],
    ['the third quarter of 1998', 'the third quarter of 1998 = DATE 1998-Q3 1998-07-01/1998-09-30'],
    ['the first half of 2013', 'the first half of 2013 = DATE 2013-H1 2013-01-01/2013-06-30'],
    ['in summer 2014', 'summer 2014 = DATE 2014-SU 2014-06-01/2014-08-31'],
    ['in the winter of 2015', 'the winter of 2015 = DATE 2015-WI 2015-12-01/2016-02-29'],
    ['on Christmas Day 2015', 'Christmas Day 2015 = DATE 2015-12-25 2015-12-25'],
  ])('%s', (text, expected) => {
    expect(timex(text)).toEqual([expected]);
    expect(timex(text, null)).toEqual([expected]);
  });
});

describe('parts of periods', () => {
  it.each([
    ['in early July 2016', 'early July 2016 = 2016-07-01/2016-07-10'],
    ['in mid-July 2016', 'mid-July 2016 = 2016-07-11/2016-07-20'],
    ['in late July 2016', 'late July 2016 = 2016-07-21/2016-07-31'],
    ['in late February 2016', 'late February 2016 = 2016-02-21/2016-02-29'],
    ['at the end of October 2016', 'the end of October 2016 = 2016-10-21/2016-10-31'],
    ['at the beginning of 2016', 'the beginning of 2016 = 2016-01-01/2016-03-31'],
    ['in mid-2016', 'mid-2016 = 2016-05-01/2016-08-31'],
    ['in late 2017', 'late 2017 = 2017-10-01/2017-12-31'],
    ['at the end of 2016', 'the end of 2016 = 2016-10-01/2016-12-31'],
    ['in early summer 2014', 'early summer 2014 = 2014-06-01/2014-06-30'],
    ['in the first week of June 2014', 'the first week of June 2014 = 2014-06-01/2014-06-07'],
    ['in the last week of June 2014', 'the last week of June 2014 = 2014-06-24/2014-06-30'],
    ['in the late 1990s', 'the late 1990s = 1996-01-01/1999-12-31'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('keeps the whole as the value, as TIMEX3 does', () => {
    expect(timex('in late July 2016')).toEqual(['late July 2016 = DATE 2016-07 2016-07-21/2016-07-31']);
  });
});

describe('false friends', () => {
  it.each([
    'The militants may attack again.',
    'The fleet may second the plan.',
    'They march on the capital.',
    'THE MARCH WENT ON, AND SHE MAY RETURN.',
    'They lay in the sun.',
    'He sat in a car.',
    'The sun rose over it.',
    'May the dead rest in peace.',
    'Prime Minister May said so.',
    'May said no.',
    'He wrote for the Sun, a paper.',
    'The march of the army drew 2,016 men.',
    'There were 1900 soldiers.',
    'On Route 80 the 110th Brigade fought.',
    'Sun Tzu wrote it.',
    'Mar Mattai monastery',
    'the fall of the city',
    'article 2019-may-be',
    'some 2.016 men',
    'a man of 45',
    'the 32-year-old driver, 32 years old',
  ])('nothing in "%s"', (text) => {
    expect(timex(text)).toEqual([]);
  });
});

describe('a weekday that contradicts its date', () => {
  it.each([
    ['on Tuesday, October 17, 2016', '2016-10-17/2016-10-18'],
    ['on Tuesday Oct. 17', '2016-10-17/2016-10-18'],
    ['on October 17, 2016 (Sunday)', '2016-10-16/2016-10-17'],
  ])('%s gives both days and chooses none', (text, range) => {
    expect(said(text, '2016-10-20').map((line) => line.split(' = ')[1])).toEqual([range]);
  });
});

describe('days that their month does not have', () => {
  const doubts = (text: string): readonly (string | null)[] =>
    (timeExpressions([wordsOf(text)], '2019-08-15')[0] ?? []).map((t) => t.doubt);

  it.each([
    ['on 31 April 2018', '31 April 2018 = 2018-04-01/2018-04-30', '2018-04 has no day 31; taken to be the month'],
    ['on February 29, 2017', 'February 29, 2017 = 2017-02-01/2017-02-28', '2017-02 has no day 29; taken to be the month'],
    ['It closed on Nov. 31.', 'Nov. 31 = 2018-11-01/2018-11-30', '2018-11 has no day 31; taken to be the month'],
    ['on February 29, 2016', 'February 29, 2016 = 2016-02-29', null],
  ])('%s', (text, expected, doubt) => {
    expect(said(text, '2019-08-15')).toEqual([expected]);
    expect(doubts(text)).toEqual([doubt]);
  });

  it('takes a number that counts what follows for no day', () => {
    expect(said('In April 31 tents burnt', '2019-08-15')).toEqual([]);
  });
});
