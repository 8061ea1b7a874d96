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
    ['two million three hundred thousand men', 'two million three hundred thousand: exactly 2300000/2300000/2300000'],
    ['two hundred thousand men', 'two hundred thousand: exactly 200000/200000/200000'],
    ['one hundred and forty-five men', 'one hundred and forty-five: exactly 145/145/145'],
    ['1.5 million people', '1.5 million: exactly 1500000/1500000/1500000'],
    ['1.125 million people', '1.125 million: exactly 1125000/1125000/1125000'],
    ['12.345.678 people', '12.345.678: exactly 12345678/12345678/12345678'],
    ['40 000 herders', '40 000: exactly 40000/40000/40000'],
    ['7 350 tents', '7 350: exactly 7350/7350/7350'],
    ['2 104 900 voters', '2 104 900: exactly 2104900/2104900/2104900'],
    ['On May 5 300 pupils left', '5: exactly 5/5/5', '300: exactly 300/300/300'],
    ['12 155 mm guns', '12: exactly 12/12/12', '155: exactly 155/155/155'],
    ['1,00,000 people', '1,00,000: exactly 100000/100000/100000'],
    ['3,5 million people', '3,5 million: exactly 3500000/3500000/3500000'],
    ['3m people', '3m: exactly 3000000/3000000/3000000'],
    ['20k people', '20k: exactly 20000/20000/20000'],
    ['2 million and two men', '2 million: exactly 2000000/2000000/2000000', 'two: exactly 2/2/2'],
    ['no one was hurt', 'no one: exactly 0/0/0'],
    ['none were hurt', 'none: exactly 0/0/0'],
    ['nobody was hurt', 'nobody: exactly 0/0/0'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('round numbers are about so many', () => {
  it.each([
    ['half a million people', 'half a million: about 500000/500000/500000'],
    ['a quarter of a million people', 'a quarter of a million: about 250000/250000/250000'],
    ['half a dozen men', 'half a dozen: about 6/6/6'],
    ['two and a half million people', 'two and a half million: about 2500000/2500000/2500000'],
    ['a million and a half voters', 'a million and a half: about 1500000/1500000/1500000'],
    ['2 million and a half voters', '2 million and a half: about 2500000/2500000/2500000'],
    ['a dozen and a half eggs', 'a dozen and a half: about 18/18/18'],
    ['a score of men', 'a score: about 20/20/20'],
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
    ['nearly 30 men', 'nearly 30: about 30/30/30'],
    ['fewer than ten men', 'fewer than ten: at most 0/?/10'],
    ['just under 200 men', 'just under 200: at most 0/?/200'],
    ['under 70 tents', 'under 70: at most 0/?/70'],
    ['below 40 tents', 'below 40: at most 0/?/40'],
    ['well below 40 tents', 'well below 40: at most 0/?/40'],
    ['under one roof', 'one: exactly 1/1/1'],
    ['under one hundred tents', 'under one hundred: at most 0/?/100'],
    ['well over 200 men', 'well over 200: over 200/200/?'],
    ['at least some 20 men', 'at least some 20: at least 20/20/?'],
    ['up to more than 130 men', 'up to more than 130: over 130/130/?'],
    ['20 or so men', '20 or so: about 20/20/20'],
    ['20-odd men', '20-odd: about 20/20/20'],
    ['20+ men', '20: at least 20/20/?'],
    ['killed 20 at least.', '20 at least: at least 20/20/?'],
    ['more than a dozen men', 'more than a dozen: over 12/12/?'],
    ['at least two dozen men', 'at least two dozen: at least 24/24/?'],
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
    ['a couple of men', 'a couple: at least 2/?/? vague'],
    ['several hundreds of men', 'several hundreds: at least 100/?/? vague'],
    ['scores of men', 'scores: at least 20/?/? vague'],
    ['a handful of men', 'a handful: at least 3/?/? vague'],
    ['a number of men', 'a number: at least 3/?/? vague'],
    ['at least several men', 'at least several: at least 3/?/? vague'],
    ['several dozen men', 'several dozen: at least 12/?/? vague'],
    ['hundreds of men', 'hundreds: at least 100/?/? vague'],
    ['a few men', 'a few: at least 3/?/? vague'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('ranges', () => {
  it.each([
    ['400-500 fighters', '400-500: range 400/?/500'],
    ['400–500 fighters', '400–500: range 400/?/500'],
    ['400 to 500 fighters', '400 to 500: range 400/?/500'],
    ['between four and six men', 'between four and six: range 4/?/6'],
    ['two or three men', 'two or three: range 2/?/3'],
    ['12 to 15 men', '12 to 15: range 12/?/15'],
    ['from 12 to 15 men', 'from 12 to 15: range 12/?/15'],
    ['about 12 to 15 men', 'about 12 to 15: range 12/?/15'],
    ['between 20 and 30 men', 'between 20 and 30: range 20/?/30'],
    ['between about 20 and 30 men', 'between about 20 and 30: range 20/?/30'],
    ['two to three million people', 'two to three million: range 2000000/?/3000000'],
    ['16 to 18,000 voters', '16 to 18,000: range 16000/?/18000'],
    ['16-18,000 voters', '16-18,000: range 16000/?/18000'],
    ['six to 7,000 voters', 'six to 7,000: range 6000/?/7000'],
    ['16 to 18 000 voters', '16 to 18 000: range 16000/?/18000'],
    ['600 to 2,000 voters', '600 to 2,000: range 600/?/2000'],
    ['two or three hundred men', 'two or three hundred: range 200/?/300'],
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
    'a third of the men',
    'two-thirds of the men',
    'one in five of them',
    'this one and that one',
    'one another',
    'the constructor of it',
    'in the 1980s',
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

describe('what a number is used for', () => {
  it.each([
    ['60 km south of it', 'measure'],
    ['60-km stretch', 'measure'],
    ['a 3m wall', 'measure'],
    ['3m people', 'count'],
    ['$3m of aid', 'measure'],
    ['25 years old', 'measure'],
    ['a 25-year-old man', 'measure'],
    ['aged 25', 'measure'],
    ['Ahmed, 25, was there', 'age'],
    ['20 per cent of them', 'measure'],
    ['20% of them', 'measure'],
    ['12 hours later', 'measure'],
    ['a 122 mm rocket', 'measure'],
    ['an AK-47 rifle', 'label'],
    ['Resolution 2170 said', 'label'],
    ['in 2014 it was', 'label'],
    ['on June 12 they', 'label'],
    ['on Jun 122017 they', 'label'],
    ['on 12 June they', 'label'],
    ['at 5:30 today', 'label'],
    ['at 5 pm today', 'label'],
    ['in 2000 people died', 'count'],
    ['20 soldiers', 'count'],
    ['one soldier', 'count'],
  ])('%s: %s', (text, use) => {
    expect(numbers(wordsOf(text))[0]?.use).toBe(use);
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
