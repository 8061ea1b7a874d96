import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boundaries, paragraphsOf, wordSpans } from '../../evaluation/components/boundaries.ts';
import { printConllu, readConllu, withAnalysis } from '../../evaluation/components/conllu.ts';
import { predictTreebank } from '../../evaluation/components/treebank.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { parsedComponents } from '../../evaluation/parsed-components.ts';
import { sentences, tokens } from '../../src/language/index.ts';
import type { Analyzer } from '../../src/language/syntax/analyzer.ts';

const word = (id: number, form: string, misc = '_'): string => [id, form, form, 'X', 'FW', '_', 0, 'root', '_', misc].join('\t');
const range = (ids: string, form: string): string => [ids, form, ...Array.from({ length: 8 }, () => '_')].join('\t');

/** Two sentences of our own in the form of a treebank. */
const CONLLU = [
  '# newdoc id = one',
  "# text = They don't stay.",
  word(1, 'They'),
  range('2-3', "don't"),
  word(2, 'do'),
  word(3, "n't"),
  word(4, 'stay', 'SpaceAfter=No'),
  word(5, '.'),
  '',
  '# text = All left',
  word(1, 'All'),
  `1.1${word(1, 'have').slice(1)}`,
  word(2, 'left'),
  '',
].join('\n');

/** Every token a noun under the first one. */
const flat: Analyzer = {
  name: 'flat',
  analyse: (text, list) =>
    list.map((t, i) => ({
      ...t,
      form: text.slice(t.start, t.end),
      lemma: 'x',
      upos: 'NOUN',
      xpos: text.slice(t.start, t.end) === "'" ? 'POS' : 'NN',
      head: i === 0 ? -1 : 0,
      deprel: i === 0 ? 'root' : 'dep',
    })),
};

const whole = (text: string) => ({ start: 0, end: text.length });

describe('a treebank', () => {
  it('is read as texts and words, its ranges known and its empty nodes left out', () => {
    const [first, second] = readConllu(CONLLU);
    expect(first?.words.map((w) => first.text.slice(w.start, w.end))).toEqual(['They', 'do', "n't", 'stay', '.']);
    expect(second?.words.map((w) => second.text.slice(w.start, w.end))).toEqual(['All', 'left']);
    expect([first?.opens, second?.opens]).toEqual([true, false]);
  });

  it('is refused where words and text part', () => {
    expect(() => readConllu(CONLLU.replace('text = All left', 'text = All gone'))).toThrow(/"left" is not where it should be/);
  });

  it('keeps its words and ranges under what an analyzer says', () => {
    const [first] = readConllu(CONLLU);
    expect(withAnalysis(first!, flat.analyse(first!.text, first!.words))).toBe(
      [
        '1\tThey\tx\tNOUN\tNN\t_\t0\troot\t_\t_',
        range('2-3', "don't"),
        '2\tdo\tx\tNOUN\tNN\t_\t1\tdep\t_\t_',
        "3\tn't\tx\tNOUN\tNN\t_\t1\tdep\t_\t_",
        '4\tstay\tx\tNOUN\tNN\t_\t1\tdep\t_\t_',
        '5\t.\tx\tNOUN\tNN\t_\t1\tdep\t_\t_\n\n',
      ].join('\n'),
    );
    expect(() => withAnalysis(first!, [])).toThrow(/fewer tokens/);
  });

  it.each([
    ["They don't stay.", ["2-3 don't"]],
    ["John's at 5pm", ["1-2 John's"]],
    ["the parents' house", ["2-3 parents'"]],
    ['a well-known (old) man', []],
  ])('stands in our own words with its ranges: %s', (text, expected) => {
    const printed = printConllu(text, flat.analyse(text, tokens(text, whole(text))));
    const ranges = printed.split('\n').filter((line) => /^\d+-\d+\t/.test(line));
    expect(ranges.map((line) => line.split('\t').slice(0, 2).join(' '))).toEqual(expected);
  });
});

describe('boundaries', () => {
  const paragraphs = paragraphsOf(readConllu(CONLLU));

  it('are the ends of all sentences of a paragraph but the last', () => {
    expect(paragraphs).toEqual([{ text: "They don't stay. All left", ends: new Set([16]) }]);
    expect(boundaries(paragraphs, (text) => sentences(text, whole(text)))).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('count what is missed and what is invented', () => {
    expect(boundaries(paragraphs, (text) => [whole(text)])).toEqual({ precision: 0, recall: 0, f1: 0 });
    const three = boundaries(paragraphs, () => [
      { start: 0, end: 4 },
      { start: 5, end: 16 },
      { start: 17, end: 25 },
    ]);
    expect(three).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  });

  it('of words count where both ends are right', () => {
    const gold = readConllu(CONLLU);
    expect(wordSpans(gold, (text) => tokens(text, whole(text))).f1).toBe(1);
    expect(
      wordSpans(gold, (text) => text.split(' ').map((w) => ({ start: text.indexOf(w), end: text.indexOf(w) + w.length }))).f1,
    ).toBeCloseTo((2 * 3) / (7 + 5));
  });
});

describe('components', () => {
  let folder = '';
  const at = (...parts: string[]): string => path.join(folder, ...parts);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'daftar-components-'));
    mkdirSync(at('shared', 'benchmarks', 'treebank', 'data'), { recursive: true });
    mkdirSync(at('home'));
    mkdirSync(at('out'));
    for (const part of ['ewt-dev', 'ewt-test', 'gum-free-dev', 'gum-free-test'])
      writeFileSync(at('shared', 'benchmarks', 'treebank', 'data', `${part}.conllu.gz`), CONLLU);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('are scored beside the corpora, with floors and without claims', async () => {
    const told: string[] = [];
    const options = {
      shared: at('shared'),
      home: at('home'),
      scratch: at('scratch'),
      model: at('model'),
      reader: ['no-such-program'] as const,
      only: ['text'],
      quick: false,
      accept: true,
      allowRegression: null,
      lines: 5,
      at: 'a test',
      print: (line: string) => void told.push(line),
    };
    expect(await evaluate(options)).toBe(0);
    expect(told.join('\n')).toMatch(/text: 8 sentences, \d/);
    expect(told.join('\n')).not.toContain('claims,');
    expect(JSON.parse(readFileSync(at('home', 'floors.json'), 'utf8')).corpora.text.figures['tokens F1, EWT test']).toBe(1);
  });

  it('write one prediction for each run of their scorer', async () => {
    const [treebank] = parsedComponents(() => flat);
    await predictTreebank(flat, at('shared', 'benchmarks', 'treebank'), at('out'));
    for (const run of Object.keys(treebank!.runs)) expect(readFileSync(at('out', run), 'utf8').match(/\troot\t/g)).toHaveLength(2);
    expect(new Set(treebank!.measures.map((m) => m.run))).toEqual(new Set(Object.keys(treebank!.runs)));
  });
});
