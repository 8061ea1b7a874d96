import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeExpressions, words } from '../../../src/language/index.ts';
import { covered, wordsOf, whole } from '../text.ts';
import { SATURDAY, timex } from './told.ts';

it('finds several in one sentence, left to right', () => {
  const text = 'Attacked on Friday, and again on 3 May 2016, and in 2014.';
  const found = timeExpressions([wordsOf(text)], SATURDAY).flat();
  expect(
    covered(
      text,
      found.map((d) => d.span),
    ),
  ).toEqual(['Friday', '3 May 2016', '2014']);
});

it.each([
  ['on Friday', 'publication'],
  ['on 3 May 2016', 'phrase'],
  ['on the 10th day', 'event'],
])('says what %s was worked out from', (text, anchor) => {
  expect(timeExpressions([wordsOf(text)], SATURDAY).flat()[0]?.anchor).toBe(anchor);
});

const SCRAPS =
  'the a two 3 31 999999 9999 1000,000 million 1998 of last next this past May Monday 10 : p.m. week months ago earlier late early and or to - — from since every quarter night Christmas first year’s'.split(
    ' ',
  );

it('never throws, never overlaps and gives real days whatever the words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 }),
      (list) => {
        const text = list.join(' ');
        let end = 0;
        for (const t of timeExpressions([words(text, whole(text))], SATURDAY).flat()) {
          expect(t.span.start).toBeGreaterThanOrEqual(end);
          expect(t.span.end).toBeGreaterThan(t.span.start);
          end = t.span.end;
          for (const day of [t.range?.first, t.range?.last]) if (day != null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/u);
          if (t.range?.first != null && t.range.last != null) expect(t.range.first <= t.range.last).toBe(true);
        }
        expect(timex(text, null)).toEqual(timex(text, null));
      },
    ),
    { numRuns: 400 },
  );
});
