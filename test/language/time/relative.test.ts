import { describe, expect, it } from 'vitest';
import { said, saidIn, timex } from './told.ts';

describe('days that lean on the day of publication, a Saturday', () => {
  it.each([
    ['on Friday', 'Friday = 2019-11-08'],
    ['on Saturday', 'Saturday = 2019-11-09'],
    ['on Sunday', 'Sunday = 2019-11-03'],
    ['last Saturday', 'last Saturday = 2019-11-02'],
    ['on Monday of last week', 'Monday of last week = 2019-10-28'],
    ['on Friday night', 'Friday night = 2019-11-08'],
    ['in the early hours of Friday', 'the early hours of Friday = 2019-11-08'],
    ['at 10 p.m. Wednesday', '10 p.m. Wednesday = 2019-11-06'],
    ['on Wednesday at 10:30 a.m.', 'Wednesday at 10:30 a.m. = 2019-11-06'],
    ['at noon yesterday', 'noon yesterday = 2019-11-08'],
    ['today', 'today = 2019-11-09'],
    ['yesterday', 'yesterday = 2019-11-08'],
    ['the day before yesterday', 'the day before yesterday = 2019-11-07'],
    ['last night', 'last night = 2019-11-08'],
    ['overnight', 'overnight = 2019-11-08/2019-11-09'],
    ['this morning', 'this morning = 2019-11-09'],
    ['earlier this week', 'earlier this week = 2019-11-04/2019-11-09'],
    ['this week', 'this week = 2019-11-04/2019-11-09'],
    ['last week', 'last week = 2019-10-28/2019-11-03'],
    ['over the weekend', 'the weekend = 2019-11-09/2019-11-10'],
    ['last month', 'last month = 2019-10-01/2019-10-31'],
    ['this month', 'this month = 2019-11-01/2019-11-09'],
    ['early this year', 'early this year = 2019-01-01/2019-03-31'],
    ['two days ago', 'two days ago = 2019-11-07'],
    ['two weeks ago', 'two weeks ago = 2019-10-23/2019-10-29'],
    ['three months ago', 'three months ago = 2019-08-01/2019-08-31'],
    ['two or three months ago', 'two or three months ago = 2019-08-01/2019-09-30'],
    ['a few months ago', 'a few months ago = 2019-05-01/2019-09-30'],
    ['five years ago', 'five years ago = 2014-01-01/2014-12-31'],
    ['on November 8', 'November 8 = 2019-11-08'],
    ['on 12 December', '12 December = 2018-12-12'],
    ['in October', 'October = 2019-10-01/2019-10-31'],
    ['in late July', 'late July = 2019-07-21/2019-07-31'],
    ['in December', 'December = 2018-12-01/2018-12-31'],
    ['October last year', 'October last year = 2018-10-01/2018-10-31'],
    ['in March this year', 'March this year = 2019-03-01/2019-03-31'],
    ['last October', 'last October = 2019-10-01/2019-10-31'],
    ['last December', 'last December = 2018-12-01/2018-12-31'],
    ['last winter', 'last winter = 2018-12-01/2019-02-28'],
    ['next summer', 'next summer = 2020-06-01/2020-08-31'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
    expect(said(text, null)).toEqual([]);
  });
});

describe('the verb decides which way a bare weekday or date looks', () => {
  it.each([
    ['They will meet on Monday.', 'Monday = 2019-11-11'],
    ['They met on Monday.', 'Monday = 2019-11-04'],
    ['He said on Monday that they will meet.', 'Monday = 2019-11-04'],
    ['He said they would meet on Monday.', 'Monday = 2019-11-11'],
    ['They are expected to meet on Monday.', 'Monday = 2019-11-11'],
    ['The talks are due on Monday.', 'Monday = 2019-11-11'],
    ['He’ll speak on Monday.', 'Monday = 2019-11-11'],
    ['According to officials it fell on Monday.', 'Monday = 2019-11-04'],
    ['Three were shot to death on Monday.', 'Monday = 2019-11-04'],
    ['Officials plan to mourn Monday’s dead.', 'Monday = 2019-11-04'],
    ['The vote will be held in March.', 'March = 2020-03-01/2020-03-31'],
    ['The vote was held in March.', 'March = 2019-03-01/2019-03-31'],
    ['It will be held on January 12.', 'January 12 = 2020-01-12'],
    ['It was held on January 12.', 'January 12 = 2019-01-12'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('what counts from the date named before', () => {
  it.each([
    ['It was filmed in late December 2018. They were taken a week earlier.', 'a week earlier = 2018-12-14/2018-12-24 previous'],
    ['He was shot on 3 May 2016. He died two days later.', 'two days later = 2016-05-05 previous'],
    ['He was shot on 3 May 2016. He died the next day.', 'the next day = 2016-05-04 previous'],
    ['He was shot on 3 May 2016. He had left the day before.', 'the day before = 2016-05-02 previous'],
    ['It fell on 3 May 2016. Others fled the same day.', 'the same day = 2016-05-03 previous'],
    ['It fell in 2014. It was retaken the following year.', 'the following year = 2015-01-01/2015-12-31 previous'],
    ['It fell in June 2014. He left in October of the same year.', 'October of the same year = 2014-10-01/2014-10-31 previous'],
    ['It fell on 3 May 2016. He spoke a week ago.', 'a week ago = 2019-10-30/2019-11-05 publication'],
  ])('%s', (text, expected) => {
    expect(saidIn(text).at(-1)).toBe(expected);
  });

  it('counts from publication where nothing was named', () => {
    expect(saidIn('He had left a week earlier.')).toEqual(['a week earlier = 2019-10-30/2019-11-05 publication']);
  });

  it('knows no day where it counts from an occurrence', () => {
    expect(timex('He left two days before the battle.')).toEqual(['two days = DURATION P2D']);
  });

  it('tells a caption from its own day', () => {
    expect(saidIn('This Sunday, May 12, 2013 picture shows a ferry. Divers on Tuesday looked for its anchor.').at(-1)).toBe(
      'Tuesday = 2013-05-07 publication',
    );
  });
});
