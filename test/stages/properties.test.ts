import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport, toRecord } from '../../src/pipeline.ts';
import { holds } from './holds.ts';
import { analyzer, exampleReports, report, vocabulary } from './read.ts';
import { LIMIT, processorSeconds } from '../processor-time.ts';

const AT = '2024-05-01T12:00:00.000Z';
const examples = exampleReports();
const texts = examples.map((r) => r.text);

describe('a reading holds, and nothing throws', () => {
  it('for every example report', () => {
    expect(examples.length).toBeGreaterThan(39);
    for (const example of examples) holds(example);
  });

  it('for any Unicode text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void holds(report(text))),
      { numRuns: 300 },
    );
  });

  it('for words of this trade in any order', () => {
    const word = fc.constantFrom(
      ...'killed wounded said that by in on at near of the a no none two eleven 1,200 3.5 2019-11 2019-x-y - – " “ ” ( ) . , ; : ? \n \n\n Mosul Baquba Iraq Islamic State army soldiers police Friday November 8 2019 since from until last week ago km 60 south who citing according to told Rudaw denied will may toll rose Comments By Gen. U.S. ’s al- between and'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => void holds(report(words.join(' ')))),
      { numRuns: 300 },
    );
  });

  it('for example reports cut and shuffled anywhere', () => {
    const piece = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 900 }))
      .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.constantFrom('', ' ', '\n', '\n\n'), (pieces, glue) => {
        holds(report(pieces.join(glue)));
      }),
      { numRuns: 150 },
    );
  });

  it('for broken pages and feeds', () => {
    const markup = examples.filter((r) => r.mediaType !== 'text/plain');
    expect(markup.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.constantFrom(...markup), fc.nat(), fc.nat(), (example, from, length) => {
        const start = from % example.text.length;
        holds({ ...example, text: example.text.slice(0, start) + example.text.slice(start + (length % 400)) });
      }),
      { numRuns: 25 },
    );
  });
});

it('a second reading of a report says the same and adds nothing to the record', () => {
  for (const example of examples.slice(0, 20)) {
    const reading = readReport(example, vocabulary, analyzer);
    expect(readReport(example, vocabulary, analyzer)).toEqual(reading);
    const entries = toRecord(reading, { claims: [], articles: [], entries: [] }, [], AT, vocabulary);
    expect(toRecord({ ...reading, articles: [], claims: [] }, { ...reading, entries }, [], AT, vocabulary)).toEqual([]);
  }
});

/** Seconds of the processor that reading a text takes. */
const timeOfText = (text: string): number => processorSeconds(() => readReport(report(text), vocabulary, analyzer));

/** The same for one unit over and over. */
const timeOf = (unit: string, length: number): number => timeOfText(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));

describe('time grows with the length of a text, whatever it is made of', () => {
  it.each([
    ['quotes', '"'],
    ['curly quotes', '“'],
    ['digits', '7'],
    ['one letter and a space', 'a '],
    ['brackets', '('],
    ['capitals', 'A'],
    ['capital words', 'Aa '],
    ['letters without a space', 'x'],
    ['lines', '\n'],
    ['spaces', ' '],
    ['full stops', '.'],
    ['dotted letters', 'U.'],
  ])('a megabyte of %s in less than ten seconds', (_, unit) => {
    expect(timeOf(unit, 1_000_000)).toBeLessThan(LIMIT);
  });

  // Words that the stages stop at cost more each.
  it.each([
    ['short sentences', 'A b. '],
    ['numbers', '12 '],
    ['number words', 'hundred '],
    ['dates', '3 May 2016 '],
    ['commas', 'a, '],
    ['hyphens', 'a-'],
    ['articles', 'al-'],
    ['one sentence without end', 'killed three soldiers in Mosul and '],
    ['speakers', 'Police said '],
    ['one story over and over', 'Gunmen killed three soldiers near Baquba on Friday, police said. '],
    ['names', 'Islamic State Mosul '],
  ])('150 kB of %s in less than ten seconds', (_, unit) => {
    expect(timeOf(unit, 150_000)).toBeLessThan(LIMIT);
  });

  it('two thousand different lines', () => {
    const text = Array.from(
      { length: 2_000 },
      (_, i) => `Gunmen killed ${i} soldiers in Mosul on 3 May 2016, the police said in report number ${i}.`,
    ).join('\n');
    expect(timeOfText(text)).toBeLessThan(LIMIT);
  });
});
