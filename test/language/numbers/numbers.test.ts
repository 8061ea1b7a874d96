import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers } from '../../../src/language/index.ts';
import { wordsOf } from '../text.ts';

/** A number as "words: comparator low/best/high", ? for what is not said. */
const said = (text: string): readonly string[] =>
  numbers(wordsOf(text)).map((n) => {
    const value = [n.value.low, n.value.best ?? '?', n.value.high ?? '?'].join('/');
    return `${text.slice(n.span.start, n.span.end)}: ${n.comparator} ${value}${n.vague ? ' vague' : ''}`;
  });

describe('exact numbers', () => {
  it.each([
    ['eleven soldiers', 'eleven: exactly 11/11/11'],
    ['1,200 people', '1,200: exactly 1200/1200/1200'],
    ['twenty-one men', 'twenty-one: exactly 21/21/21'],
    ['twenty one men', 'twenty one: exactly 21/21/21'],
    ['two hundred and six men', 'two hundred and six: exactly 206/206/206'],
    ['three thousand two hundred men', 'three thousand two hundred: exactly 3200/3200/3200'],
    ['3.5 million people', '3.5 million: exactly 3500000/3500000/3500000'],
    ['a dozen men', 'a dozen: exactly 12/12/12'],
    ['two dozen men', 'two dozen: exactly 24/24/24'],
    ['a hundred men', 'a hundred: exactly 100/100/100'],
    ['1.200 people', '1.200: exactly 1200/1200/1200'],
    ['zero dead', 'zero: exactly 0/0/0'],
    ['46 people', '46: exactly 46/46/46'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('hedged numbers', () => {
  it.each([
    ['at least 232 people', 'at least 232: at least 232/232/?'],
    ['more than three thousand men', 'more than three thousand: over 3000/3000/?'],
    ['over 120 people', 'over 120: over 120/120/?'],
    ['no fewer than ten men', 'no fewer than ten: at least 10/10/?'],
    ['20 or more people', '20 or more: at least 20/20/?'],
    ['up to 40 men', 'up to 40: at most 0/?/40'],
    ['as many as 40 men', 'as many as 40: at most 0/?/40'],
    ['about 30 men', 'about 30: about 30/30/30'],
    ['some 30 men', 'some 30: about 30/30/30'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('vague numbers are lower bounds', () => {
  it.each([
    ['dozens of people', 'dozens: at least 12/?/? vague'],
    ['several people', 'several: at least 3/?/? vague'],
    ['tens of thousands of people', 'tens of thousands: at least 10000/?/? vague'],
    ['hundreds of thousands fled', 'hundreds of thousands: at least 100000/?/? vague'],
    ['several hundred people', 'several hundred: at least 100/?/? vague'],
    ['a couple of men', 'couple: at least 2/?/? vague'],
    ['hundreds of men', 'hundreds: at least 100/?/? vague'],
    ['a few men', 'few: at least 3/?/? vague'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('ranges', () => {
  it.each([
    ['400-500 fighters', '400-500: range 400/?/500'],
    ['400–500 fighters', '400–500: range 400/?/500'],
    ['400 to 500 fighters', '400 to 500: range 400/?/500'],
    ['between four and six men', 'four and six: range 4/?/6'],
    ['two or three men', 'two or three: range 2/?/3'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('what is no number of its own', () => {
  it.each([
    'the 110th Brigade',
    'the 1st Division',
    'few believed it',
    'the first soldier',
    'the people',
    'a man',
    'at 5.30',
    'as many as they were',
    'how many',
  ])('nothing in "%s"', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['two soldiers and three policemen', ['two: exactly 2/2/2', 'three: exactly 3/3/3']],
    ['killed two, three wounded', ['two: exactly 2/2/2', 'three: exactly 3/3/3']],
    ['20 or 17 men', ['20: exactly 20/20/20', '17: exactly 17/17/17']],
    ['one of 17 men', ['one: exactly 1/1/1', '17: exactly 17/17/17']],
  ])('two numbers stay two: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

it('low, best and high never stand in the wrong order', () => {
  const word = fc.constantFrom(
    ...'at least more than up to about between and or no fewer a dozen dozens hundred thousand million two three twenty five 17 400 1,200 3.5 - several few of tens'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (parts) => {
      for (const { value, from, to } of numbers(wordsOf(parts.join(' ')))) {
        expect(to).toBeGreaterThan(from);
        expect(value.low).toBeGreaterThanOrEqual(0);
        if (value.best !== null) expect(value.best).toBeGreaterThanOrEqual(value.low);
        if (value.best !== null && value.high !== null) expect(value.high).toBeGreaterThanOrEqual(value.best);
        if (value.high !== null) expect(value.high).toBeGreaterThanOrEqual(value.low);
      }
    }),
    { numRuns: 500 },
  );
});
