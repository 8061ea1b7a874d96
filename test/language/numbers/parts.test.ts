import { describe, expect, it } from 'vitest';
import { breakdowns, numbers } from '../../../src/language/index.ts';
import { wordsOf } from '../text.ts';

/** A breakdown as "whole: parts = sum fit". */
const said = (text: string): readonly string[] => {
  const list = wordsOf(text);
  return breakdowns(list, numbers(list)).map(({ whole, parts, sum, fit }) => {
    const names = parts.map((p) =>
      list
        .slice(p.from, p.to)
        .map((w) => text.slice(w.start, w.end))
        .join(' '),
    );
    const total = whole === null ? '?' : text.slice(whole.span.start, whole.span.end);
    return `${total}: ${names.join(' + ')} = ${sum.best ?? `${sum.low}..`}${fit === null ? '' : ` ${fit}`}`;
  });
};

describe('parts of a total', () => {
  it.each([
    ['232 people died, including 190 soldiers and 42 civilians', '232: 190 + 42 = 232 all'],
    ['at least 232 people died, including 190 soldiers and 42 civilians', 'at least 232: 190 + 42 = 232 all'],
    ['12 people, including three children', '12: three = 3 some'],
    ['12 people, including a woman and two children', '12: a + two = 3 some'],
    ['12 people in three attacks, including five children', '12: five = 5 some'],
    ['40 people, among them an officer, two judges and a cook', '40: an + two + a = 4 some'],
    ['dozens of people, including 20 children', 'dozens: 20 = 20'],
    ['30 villagers including six cooks four drivers and two clerks', '30: six + four + two = 12 some'],
    ['130 people among which 67 were children', '130: 67 = 67 some'],
    ['ten men, including several boys', 'ten: several = 3..'],
    ['12 people, including three children, and 20 others', '12: three = 3 some'],
    ['12 people, including three children, and wounded 20', '12: three = 3 some'],
    ['four men, two of them officers', 'four: two = 2 some'],
    ['nine people, of whom three were women', 'nine: three = 3 some'],
    ['six of the 14 men', '14: six = 6 some'],
    ['one of 17 men', '17: one = 1 some'],
    ['six of them were freed', '?: six = 6'],
    ['of the 14, six were men and eight were women', '14: six = 6 some'],
    ['15 people - ten soldiers and five policemen - died', '15: ten + five = 15 all'],
    ['15 people (ten soldiers and five policemen) died', '15: ten + five = 15 all'],
    ['15 people, ten soldiers and five policemen, died', '15: ten + five = 15 all'],
    ['three soldiers, two cooks and a guard, were there', 'three: two + a = 3 all'],
    ['half of the 14 men', '14: half = 7 some'],
    ['a third of the 30 men', '30: a third = 10 some'],
    ['two-thirds of the 30 men', '30: two thirds = 20 some'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    '12 people and three children',
    'three attacks, ten soldiers and five policemen',
    '15 people, ten soldiers',
    'three soldiers, two cooks and a guard were there',
    'three soldiers, two cooks and a guard, he said',
    '12 people were hurt, and 20 others were killed',
    'six of a kind',
    'including the army',
    'the toll included 55 boys',
    'half of the men',
  ])('none in "%s"', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['12 people, including ten soldiers and five policemen', '12: ten + five = 15 too many'],
    ['of the 14, six were men', '14: six = 6 some'],
  ])('tells whether they fit: %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});
