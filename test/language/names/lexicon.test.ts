import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/language/index.ts';
import { wordsOf } from '../text.ts';
import { LIMIT, processorSeconds } from '../../processor-time.ts';

const names = [
  'Assad',
  'US',
  'U.S. Army',
  'IS',
  'Islamic State',
  'Islamic State in Iraq',
  'al-Rashad',
  'Deir ez-Zor',
  'Ba’athist',
  'car bomb',
  'Popular Mobilisation Forces',
  'border guards',
  'Mosul',
].map((n) => [n, n] as const);
const found = (text: string): readonly string[] =>
  lexicon(names)
    .find(wordsOf(text))
    .map((m) => `${text.slice(m.span.start, m.span.end)} = ${m.rows.join('+')}`);

describe('what a lexicon finds', () => {
  it.each([
    ['Forces of Assad left.', ['Assad = Assad']],
    ['Assad’s forces left.', ['Assad’s = Assad']],
    ['The US struck.', ['US = US']],
    ['The U.S. struck.', ['U.S. = US']],
    ['The U.S. Army struck.', ['U.S. Army = U.S. Army']],
    ['Islamic State in Iraq said so.', ['Islamic State in Iraq = Islamic State in Iraq']],
    ['Islamic State in Syria said so.', ['Islamic State = Islamic State']],
    ['near Al Rashad village', ['Al Rashad = al-Rashad']],
    ['near Rashad village', ['Rashad = al-Rashad']],
    ['in Deir ez-Zor', ['Deir ez-Zor = Deir ez-Zor']],
    ['in Deir ez Zor', ['Deir ez Zor = Deir ez-Zor']],
    ['in Deir Ezzor', []],
    ["the Ba'athist party", ["Ba'athist = Ba’athist"]],
    ['a car-bomb went off', ['car-bomb = car bomb']],
    ['CAR BOMB KILLS TWO', ['CAR BOMB = car bomb']],
    ['Car bombs', []],
    ['Border guards fled', ['Border guards = border guards']],
    ['popular mobilisation forces', []],
    ['MOSUL FALLS TO THE ARMY', ['MOSUL = Mosul']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what it does not find', () => {
  it.each([
    'the ambassador left',
    'assad',
    'they told us so',
    'Us two',
    'this is it',
    'the musical',
    'a car; bomb',
    'mosul',
    'ISLAMIC, STATE',
    'WHO IS IN CONTROL OF US NOW',
  ])('nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('takes the longest name and never two over one word', () => {
  const text = 'US U.S. Army Islamic State Islamic State in Iraq Mosul';
  expect(found(text)).toHaveLength(5);
});

describe('get', () => {
  const all = lexicon([...names, ['Mosul', 'Mosul district'] as const]);
  it.each([
    ['Mosul', ['Mosul', 'Mosul district']],
    ['Al-Rashad', ['al-Rashad']],
    ['Mosul city', []],
    ['', []],
  ])('%s', (words, expected) => {
    expect(all.get(words)).toEqual(expected);
  });
});

describe('entries', () => {
  const all = lexicon([
    ['fire on', 1],
    ['fired on', 1, 'fire on'],
    ['fired on', 2],
    ['al-Rashad', 3],
    ['US', 4],
  ]);
  it.each([
    ['fire on', ['fire on']],
    ['Fired-on', ['fire on', 'fired on']],
    ['Rashad', ['al-Rashad']],
    ['fired', []],
    ['us', []],
    ['', []],
  ])('of "%s" are as the table writes them', (words, expected) => {
    expect(all.entries(words)).toEqual(expected);
  });
});

it('finds every name where it stands by itself, however it is spelt', () => {
  const word = fc.constantFrom(
    'Mosul',
    'mosul',
    'PKK',
    'BADR',
    'Deir',
    'ez-Zor',
    'al-Hol',
    'Hewlêr',
    'Ba’ath',
    'of',
    'McGee',
    '12',
    'U.S.',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (parts) => {
      const name = parts.join(' ');
      const text = `(${name})`;
      expect(lexicon([[name, 1]]).find(wordsOf(text))[0]?.rows).toEqual([1]);
    }),
  );
});

describe('what a word of a text can cost is bounded', () => {
  const long = `${'Aa Bb '.repeat(11)}Cc`;

  it('finds a name of 23 words', () => {
    expect(lexicon([[long, 1]]).find(wordsOf(`in ${long} today`))).toHaveLength(1);
  });

  it('refuses a name of more than 24 words', () => {
    expect(() => lexicon([[`${'Aa '.repeat(24)}Bb`, 1]])).toThrow('a name of 25 words, at most 24 fit: "Aa Aa');
  });

  it.each([
    ['articles', 'al-'],
    ['articles before a name', 'al-al-al-Mosul '],
    ['a long name but for its last word', 'Aa Bb '],
    ['names', 'Mosul '],
  ])('a megabyte of %s in seconds', (_, unit) => {
    const list = wordsOf(unit.repeat(1_000_000 / unit.length));
    const all = lexicon([...names, [long, long]]);
    expect(processorSeconds(() => all.find(list))).toBeLessThan(LIMIT);
  });
});

it('finds each of fifty thousand names by its own row', () => {
  const many = Array.from({ length: 50_000 }, (_, i) => [`Bab ${i.toString(36)}x ${i % 7}`, i] as const);
  const all = lexicon(many);
  expect(many.filter(([name, i]) => all.get(name)[0] !== i)).toEqual([]);
});
