import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/language/index.ts';
import { wordsOf } from '../text.ts';

describe('fold', () => {
  it.each([
    ['Da’esh', 'daesh'],
    ["Da'esh", 'daesh'],
    ['U.S.', 'us'],
    ['Muqdadiyáh', 'muqdadiyah'],
    ["Iraq's", 'iraq'],
    ['army’s', 'army'],
    ['ISIS', 'isis'],
    ['Ｄａ', 'da'],
  ])('%s is %s', (word, expected) => {
    expect(fold(word)).toBe(expected);
  });

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.stringMatching(/^[\p{L}\p{M}'’.]{0,20}$/u), (s) => fold(fold(fold(s))) === fold(fold(s))));
  });
});

describe('words', () => {
  it.each([
    ['60 km south-east of al-Rashad', '60 km south east of al rashad'],
    ['1,200 men at 5.30', '1,200 men at 5.30'],
    ['“Da’esh”, said the U.S.', 'daesh said the us'],
    ['Al Hawija', 'al hawija'],
    ['د', 'د'],
    ['—…!', ''],
  ])('%s', (text, expected) => {
    expect(
      wordsOf(text)
        .map((w) => w.key)
        .join(' '),
    ).toBe(expected);
  });

  it.each([
    ['us', 'lower'],
    ['Us', 'title'],
    ['US', 'upper'],
    ['U.S.', 'upper'],
    ["ISIS's", 'upper'],
    ['A', 'title'],
    ['1,200', 'number'],
    ['110', 'number'],
  ])('%s has the shape %s', (text, shape) => {
    expect(wordsOf(text).map((w) => w.shape)).toEqual([shape]);
  });

  it.each([
    ['al-Rashad', [true, false]],
    ['Al Rashad', [true, false]],
    ['al Rashad', [false, false]],
    ['el-Shaab', [true, false]],
    ['an ambush', [false, false]],
    ['as-Suwayda', [true, false]],
    ['Al Gore', [true, false]],
  ])('the Arabic article in %s', (text, expected) => {
    expect(wordsOf(text).map((w) => w.article)).toEqual(expected);
  });

  it('covers any text in order, every span its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const w of wordsOf(text)) {
          expect(w.start).toBeGreaterThanOrEqual(last);
          expect(w.end).toBeGreaterThan(w.start);
          expect(w.before).toBe(text.slice(last, w.start));
          last = w.end;
        }
      }),
    );
  });
});
