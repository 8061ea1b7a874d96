import { expect, it } from 'vitest';
import { dates } from '../../../src/language/index.ts';
import { wordsOf } from '../text.ts';

it.each([
  ['on Tuesday, October 17, 2016', ['2016-10-17', '2016-10-18'], '2016-10-17 was a Monday, the text says Tuesday'],
  ['on 03/05/2016', ['2016-03-05', '2016-05-03'], '2016-03-05 with the month first, 2016-05-03 with the day first'],
  ['on Monday, October 17, 2016', null, null],
  ['on 25/05/2016', null, null],
])('%s', (text, conflict, doubt) => {
  const [found] = dates(wordsOf(text), '2016-10-20');
  expect(found?.conflict).toEqual(conflict);
  expect(found?.doubt).toBe(doubt);
});

it('says so where it counts from a day the text does not give', () => {
  expect(dates(wordsOf('He had left a week earlier.'), '2016-10-20')[0]?.doubt).toBe(
    'counted from a day that the text does not give; taken from publication',
  );
  expect(dates(wordsOf('It fell on 3 May 2016; he had left a week earlier.'), '2016-10-20')[1]?.doubt).toBeNull();
});
