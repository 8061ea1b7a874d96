import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdowns, numbers, placePhrases, quantities, type PlaceName } from '../../../src/language/index.ts';
import { wordsOf } from '../text.ts';
import { LIMIT, processorSeconds } from '../../processor-time.ts';

/** Every word with a capital is taken for a place: more names than any gazetteer would find. */
const namesIn = (text: string): readonly PlaceName[] =>
  wordsOf(text).flatMap((w, i) => (w.shape === 'title' ? [{ from: i, to: i + 1 }] : []));

/** What holds of every text: spans are its words, names and numbers stand in order, every name is anchor of one phrase. */
function holds(text: string): void {
  const list = wordsOf(text);
  const names = namesIn(text);
  const phrases = placePhrases(text, list, names);
  expect(phrases.flatMap((p) => p.anchors)).toEqual(names.map((_, k) => k));
  const found = numbers(list);
  const parts = breakdowns(list, found).flatMap((b) => b.parts.map((p) => p.from));
  expect(new Set(parts).size).toBe(parts.length);
  for (const { span, from, to } of [...phrases, ...found, ...quantities(list)]) {
    expect(span).toEqual({ start: list[from]?.start, end: list[to - 1]?.end });
  }
  for (const { within, anchors } of phrases) expect(within.filter((k) => anchors.includes(k))).toEqual([]);
}

describe('numbers and places hold in any text', () => {
  it('of any Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => holds(text)),
      { numRuns: 500 },
    );
  });

  it('of the words of these grammars in any order', () => {
    const word = fc.constantFrom(
      ...'Mosul Baquba Kirkuk’s in of from to and or between near with border road highway province district the village city outskirts north southern west-northern 60 km miles (37 mi) about half a third two million dozen including among them whom at least no one , . ; - – : ( ) $ % 20-30 1,200 3.5m linking'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => holds(words.join(' '))),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['numbers', '12 '],
    ['number words', 'hundred and two '],
    ['thousands of thousands', 'thousand thousand '],
    ['digits', '7'],
    ['hedges', 'at least '],
    ['parts', 'including 12 and '],
    ['wholes', '12, of 3 '],
    ['lengths', '60 km of '],
    ['conversions', '60 km (37 miles) '],
    ['names', 'Mosul '],
    ['names joined', 'Mosul-'],
    ['names in names', 'in Mosul, '],
    ['names between names', 'between Mosul and '],
    ['modifiers', 'the northern city of '],
  ])('half a megabyte of %s in seconds', (_, unit) => {
    const text = unit.repeat(500_000 / unit.length);
    const list = wordsOf(text);
    const names = namesIn(text);
    const read = (): unknown => [placePhrases(text, list, names), breakdowns(list, numbers(list))];
    expect(processorSeconds(read)).toBeLessThan(LIMIT);
  });
});
