import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sentences } from '../../src/language/index.ts';
import { processorSeconds } from '../processor-time.ts';
import { holds } from '../stages/holds.ts';
import { exampleReports, report } from '../stages/read.ts';

/* Cuttings and shufflings of real news: nothing throws, nothing loops, and no quote is ever printed that does not stand there. */

const shared = path.resolve(import.meta.dirname, '..', '..', '..', 'shared');
const seeds = path.join(shared, 'seeds');
const news = path.join(shared, 'benchmarks', 'syria-articles', 'data', 'articles.jsonl.gz');

function realTexts(): readonly string[] {
  const own = exampleReports().map((r) => r.text);
  const theirs = existsSync(seeds) ? readdirSync(seeds).map((name) => readFileSync(path.join(seeds, name), 'utf8')) : [];
  const more = existsSync(news)
    ? gunzipSync(readFileSync(news))
        .toString()
        .trimEnd()
        .split('\n')
        .slice(0, 120)
        .map((line) => z.looseObject({ text: z.string() }).parse(JSON.parse(line)).text)
    : [];
  if (theirs.length === 0 || more.length === 0)
    console.warn('SKIPPED: real news beside the project (../shared) is not here; only the own examples were shuffled');
  return [...own, ...theirs, ...more];
}

const texts = realTexts();
const text = fc.constantFrom(...texts);
const RUNS = { numRuns: 250 };
const SLOW = 300_000;
/** Seconds of the processor that one text of this size may take, two thousand times what it usually does. */
const LONGEST = 20;

function quickly(input: string): void {
  expect(processorSeconds(() => holds(report(input)))).toBeLessThan(LONGEST);
}

/** The words of a text in another order, by a seed: each is swapped with one a few words on. */
const stirred = (words: readonly string[], seed: number): string => {
  const out = [...words];
  for (let i = 0; i < out.length; i++) {
    const j = (i + ((seed * (i + 7)) % 11)) % out.length;
    [out[i], out[j]] = [out[j] ?? '', out[i] ?? ''];
  }
  return out.join(' ');
};

describe('real news', () => {
  it('is enough to shuffle', () => {
    expect(texts.length).toBeGreaterThan(39);
  });

  it('cut anywhere and glued together', { timeout: SLOW }, () => {
    const piece = fc
      .tuple(text, fc.nat(), fc.integer({ min: 1, max: 1_500 }))
      .map(([of, from, length]) => of.slice(from % of.length, (from % of.length) + length));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.constantFrom('', ' ', '\n', '\n\n', '. '), (pieces, glue) =>
        quickly(pieces.join(glue)),
      ),
      RUNS,
    );
  });

  it('with its sentences in any order', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.nat({ max: 1_000 }), (some, seed) => {
        const cut = some.flatMap((of) => sentences(of, { start: 0, end: Math.min(of.length, 4_000) }).map((s) => of.slice(s.start, s.end)));
        quickly(cut.map((_, i) => cut[(i * 7 + seed) % cut.length] ?? '').join(seed % 2 === 0 ? ' ' : '\n\n'));
      }),
      RUNS,
    );
  });

  it('with its words stirred, dropped and shouted', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 1_000 }), fc.integer({ min: 2, max: 9 }), (of, seed, every) => {
        const words = of.slice(0, 4_000).split(/\s+/u);
        quickly(stirred(words, seed));
        quickly(words.filter((_, i) => (i + seed) % every !== 0).join(' '));
        quickly(of.slice(0, 4_000).toUpperCase());
      }),
      { numRuns: 80 },
    );
  });
});
