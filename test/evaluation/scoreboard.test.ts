import { describe, expect, it } from 'vitest';
import { unmeasured } from '../../evaluation/corpora.ts';
import { yardsticks } from '../../evaluation/evaluate.ts';
import { scoreboard } from '../../evaluation/scoreboard.ts';
import type { Taken } from '../../evaluation/take.ts';

const taken: readonly Taken[] = yardsticks.map((of) => ({
  of,
  corpus: of.name,
  hash: 'abc',
  measures: of.measures,
  figures: Object.fromEntries(of.measures.map((m) => [m.name, m.unit === 'share' ? 0.1234 : 7])),
  reports: 1234,
  bytes: 56_789,
  seconds: 100,
  claims: 'predict' in of ? null : 0,
  told: null,
}));

describe('the scoreboard', () => {
  const page = scoreboard(taken, { corpora: { gold: { hash: 'abc', figures: { 'events F1': 0.1 } } }, history: [] }, 'commit 1234567');

  it('says how it was made and from what', () => {
    expect(page).toContain('Written by `npm run evaluate`');
    expect(page).toContain('Taken at commit 1234567');
    expect(page).toContain('1,234 reports, 57 kB | `abc` | 0 | 12 |');
    expect(page).toContain('1,234 documents, 57 kB | `abc` |  | 12 |');
  });

  it('has a row for every measure with our figure, floor and anchor, and every anchor has a source', () => {
    for (const corpus of yardsticks) for (const m of corpus.measures) expect(page).toContain(`| ${m.stage} | ${corpus.name} | ${m.name}`);
    expect(page).toContain('| 4-claim | gold | events F1 | 12.3 | 10.0 | 75.0 | 91.8 | two annotators');
    expect(yardsticks.flatMap((c) => c.measures).filter((m) => (m.anchor === null) !== (m.anchorSource === null))).toEqual([]);
  });

  it('names what is not measured yet and what that waits for', () => {
    for (const u of unmeasured) expect(page).toContain(`| ${u.name} | ${u.about} | ${u.waitsFor} |`);
  });
});

describe('the measures', () => {
  it('have names of their own within a corpus, and read a run that the corpus has', () => {
    for (const corpus of yardsticks) {
      const names = corpus.measures.map((m) => m.name);
      expect(new Set(names).size, corpus.name).toBe(names.length);
      if (Object.keys(corpus.runs).length > 0)
        expect(Object.keys(corpus.runs), corpus.name).toEqual(expect.arrayContaining(corpus.measures.map((m) => m.run)));
    }
  });

  it('are of one corpus or component a name', () => {
    expect(new Set(yardsticks.map((y) => y.name)).size).toBe(yardsticks.length);
  });
});
