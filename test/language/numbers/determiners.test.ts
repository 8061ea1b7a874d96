import { describe, expect, it } from 'vitest';
import { determiner } from '../../../src/language/index.ts';
import { wordsOf } from '../text.ts';

/** The determiner of the last word: "words: kind how many", with the rank where one is said. */
const said = (text: string): string | null => {
  const list = wordsOf(text);
  const d = determiner(list, list.length - 1);
  if (d === null) return null;
  return `${list[d.from]?.key ?? ''}: ${d.kind} ${d.value?.best ?? '?'}${d.ordinal === null ? '' : ` no. ${d.ordinal}`}`;
};

describe('what says how many where no number stands', () => {
  it.each([
    ['a border guard', 'a: indefinite 1'],
    ['an old man', 'an: indefinite 1'],
    ['another soldier', 'another: indefinite 1'],
    ['no members', 'no: none 0'],
    ['none of the members', 'none: none 0'],
    ['the commander', 'the: definite 1'],
    ['his driver', 'his: possessive 1'],
    ['both men', 'both: both 2'],
    ['all members', 'all: all ?'],
    ['a third victim', 'a: indefinite 1 no. 3'],
    ['the second “martyr', 'the: definite 1 no. 2'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    'soldiers',
    'a house of soldiers',
    'the road, soldiers',
    'a man killed by soldiers',
    'a very long line with many other soldiers',
  ])('nothing in "%s"', (text) => {
    expect(said(text)).toBeNull();
  });

  it('stops at the words that its caller names', () => {
    const list = wordsOf('a bomb killed soldiers');
    expect(determiner(list, 3)?.kind).toBe('indefinite');
    expect(determiner(list, 3, (key) => key === 'killed')).toBeNull();
  });
});
