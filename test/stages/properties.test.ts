import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, Reading, Span } from '../../src/model/index.ts';
import { readReport, toRecord } from '../../src/pipeline.ts';
import { analyzer, exampleReports, report, vocabulary } from './read.ts';

const AT = '2024-05-01T12:00:00.000Z';
const examples = exampleReports();
const texts = examples.map((r) => r.text);

/** What holds of every reading of every text; the entries that it makes in an empty record are looked at too. */
function holds(input: Report): Reading {
  const reading = readReport(input, vocabulary, analyzer);
  const entries = toRecord(reading, { claims: [], articles: [], entries: [] }, [], AT, vocabulary);
  const articles = new Map(reading.articles.map((a) => [a.id, a]));
  expect(articles.size).toBe(reading.articles.length);
  const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  for (const a of reading.articles) {
    expect(a.span.end).toBeLessThanOrEqual(a.text.length);
    for (const s of a.paragraphs.flatMap((p) => p.sentences)) expect(s.end).toBeGreaterThan(s.start);
  }
  for (const { evidence } of [...reading.claims, ...reading.figures, ...reading.affiliations, ...reading.controls]) {
    const article = articles.get(evidence.article);
    expect(evidence.quote).toBe(article?.text.slice(evidence.span.start, evidence.span.end));
    expect(evidence.quote).not.toBe('');
    if (article?.clutter.some((c) => overlap(c.span, evidence.span))) expect.unreachable(`a quote from clutter: ${evidence.quote}`);
  }
  for (const c of reading.claims)
    for (const g of c.grounds) expect(g.text).toBe(articles.get(c.article)?.text.slice(g.span.start, g.span.end));
  const held = entries.flatMap((e) => e.event.claims);
  expect([...held].sort()).toEqual(reading.claims.map((c) => c.id).sort());
  expect(new Set(held).size).toBe(held.length);
  return reading;
}

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

/** Milliseconds that a text made of one unit over and over takes to read. */
function timeOf(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const start = performance.now();
  readReport(report(text), vocabulary, analyzer);
  return performance.now() - start;
}

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
  ])('a megabyte of %s in less than four seconds', (_, unit) => {
    expect(timeOf(unit, 1_000_000)).toBeLessThan(4_000);
  });

  // Words that the stages stop at cost more each; where time grew with the square the worst would take a minute.
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
  ])('150 kB of %s in less than a second and a half', (_, unit) => {
    expect(timeOf(unit, 150_000)).toBeLessThan(1_500);
  });

  it('two thousand different lines', () => {
    const text = Array.from(
      { length: 2_000 },
      (_, i) => `Gunmen killed ${i} soldiers in Mosul on 3 May 2016, the police said in report number ${i}.`,
    ).join('\n');
    const start = performance.now();
    readReport(report(text), vocabulary, analyzer);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
