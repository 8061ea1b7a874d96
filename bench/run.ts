/*
 * npm run bench: sentences per second of our reading (sentences, tokens, tags, parse) beside wink-nlp and compromise, in one process,
 * taking turns, by the processor's time (others may use the machine meanwhile), on news sentences of the project's own examples with
 * other names and numbers in every round.
 *   --rounds N      rounds after two that only warm up (default 11)
 *   --model FILE    default models/english.model
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openAnalyzer } from '../src/edge/files/model-files.ts';
import { newsSentences, varied } from './news.ts';
import { readers } from './readers.ts';

// Compiled to bench/out/bench/: the project is three folders up.
const root = path.resolve(import.meta.dirname, '..', '..', '..');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '11' },
    model: { type: 'string', default: path.join(root, 'models', 'english.model') },
  },
});

/** Sentences of one text: about a report. */
const TOGETHER = 20;
const WARM = 2;

const started = performance.now();
const analyzer = openAnalyzer(values.model);
const loaded = performance.now() - started;
const news = newsSentences(path.join(root, 'examples', 'reports'));
const list = readers(analyzer);
const rates = list.map((): number[] => []);
let found = 0;

for (let round = 0; round < WARM + Number(values.rounds); round++) {
  for (const [i, reader] of list.entries()) {
    const sentences = varied(news, round * list.length + i);
    const texts = sentences.flatMap((_, k) => (k % TOGETHER === 0 ? [sentences.slice(k, k + TOGETHER).join(' ')] : []));
    const before = process.cpuUsage();
    for (const text of texts) found += reader.read(text);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (round >= WARM) rates[i]?.push(news.length / seconds);
  }
}

const middle = (of: readonly number[] = []): number => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
const ours = middle(rates[0]);
const words = news.reduce((n, s) => n + s.split(/\s+/u).length, 0) / news.length;

console.log(
  `${news.length} sentences of ${words.toFixed(1)} words, ${values.rounds} rounds, medians; model ${analyzer.name} loaded in ${Math.round(loaded)} ms`,
);
console.log(`\n${'sentences/s'.padStart(12)}${'spread'.padStart(16)}${'ours is'.padStart(9)}   reader`);
for (const [i, reader] of list.entries()) {
  const rate = middle(rates[i]);
  const spread = `${Math.round(Math.min(...(rates[i] ?? [])))}-${Math.round(Math.max(...(rates[i] ?? [])))}`;
  console.log(
    `${String(Math.round(rate)).padStart(12)}${spread.padStart(16)}${`${(ours / rate).toFixed(2)} x`.padStart(9)}   ${reader.name}: ${reader.gives}`,
  );
}
if (found === 0) throw new Error('nothing was read');
