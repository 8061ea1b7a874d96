/*
 * Sentences per second of our grammar (sentences, tokens, tags, parse) beside wink-nlp and compromise, and reports of
 * 300 words per second of our whole reading (text in, claims out) beside compromise, in one process,
 * taking turns, by the processor's time (others may use the machine meanwhile), on news sentences of the project's own examples with
 * other names and numbers in every round. Options: run.ts.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openAnalyzer } from '../src/edge/files/model-files.ts';
import { newsSentences, varied } from './news.ts';
import { type Reader, readers } from './readers.ts';
import { reportReader, reportsOf } from './reports.ts';

// Compiled to bench/out/bench/: the project is three folders up.
const root = path.resolve(import.meta.dirname, '..', '..', '..');
const { values } = parseArgs({
  strict: false,
  options: {
    rounds: { type: 'string', default: '11' },
    model: { type: 'string', default: path.join(root, 'models', 'english.model') },
  },
});

/** Sentences of one text: about a report. */
const TOGETHER = 20;
const WARM = 2;

const started = performance.now();
const analyzer = openAnalyzer(String(values.model));
const loaded = performance.now() - started;
const news = newsSentences(path.join(root, 'examples', 'reports'));
const rounds = Number(values.rounds);
let found = 0;

/** How many of its texts each reader reads a second, round by round; they take turns, each with texts that nobody has read. */
function race(list: readonly Reader[], textsOf: (sentences: readonly string[]) => readonly string[], weigh: (texts: number) => number) {
  const rates = list.map((): number[] => []);
  for (let round = 0; round < WARM + rounds; round++) {
    for (const [i, reader] of list.entries()) {
      const texts = textsOf(varied(news, round * list.length + i));
      const before = process.cpuUsage();
      for (const text of texts) found += reader.read(text);
      const { user, system } = process.cpuUsage(before);
      if (round >= WARM) rates[i]?.push(weigh(texts.length) / ((user + system) / 1e6));
    }
  }
  return rates;
}

const middle = (of: readonly number[] = []): number => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
const words = news.reduce((n, s) => n + s.split(/\s+/u).length, 0) / news.length;

console.log(
  `${news.length} sentences of ${words.toFixed(1)} words, ${values.rounds} rounds, medians; model ${analyzer.name} loaded in ${Math.round(loaded)} ms`,
);

function print(what: string, list: readonly Reader[], rates: readonly (readonly number[])[]): void {
  const ours = middle(rates[0]);
  console.log(`\n${what.padStart(12)}${'spread'.padStart(16)}${'ours is'.padStart(9)}   reader`);
  for (const [i, reader] of list.entries()) {
    const rate = middle(rates[i]);
    const spread = `${Math.round(Math.min(...(rates[i] ?? [])))}-${Math.round(Math.max(...(rates[i] ?? [])))}`;
    console.log(
      `${String(Math.round(rate)).padStart(12)}${spread.padStart(16)}${`${(ours / rate).toFixed(2)} x`.padStart(9)}   ${reader.name}: ${reader.gives}`,
    );
  }
}

const bySentence = readers(analyzer);
const together = (sentences: readonly string[]): readonly string[] =>
  sentences.flatMap((_, k) => (k % TOGETHER === 0 ? [sentences.slice(k, k + TOGETHER).join(' ')] : []));
print(
  'sentences/s',
  bySentence,
  race(bySentence, together, () => news.length),
);

// Whole reports of 300 words: ours does all of its work on them, compromise what it does to sentences.
const byReport = [await reportReader(root), ...bySentence.filter((r) => r.name.startsWith('compromise'))];
print(
  'reports/s',
  byReport,
  race(byReport, reportsOf, (texts) => texts),
);
if (found === 0) throw new Error('nothing was read');
