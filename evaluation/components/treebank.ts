import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sentences, tokens } from '../../src/language/index.ts';
import type { Analyzer } from '../../src/language/syntax/analyzer.ts';
import type { Predicted } from '../component.ts';
import { paragraphsOf } from './boundaries.ts';
import { printConllu, readConllu, withAnalysis, type GoldSentence } from './conllu.ts';
import { readText } from './documents.ts';
import { PARTS } from './text.ts';

/** Name of the run that reads a part from its bare text, with our own sentences and tokens. */
export const fromText = (part: string): string => `${part} from text`;

/**
 * Tags and parses the treebank: every part with its own tokens, the test parts from their bare text, too. One CoNLL-U file for each run.
 */
export async function predictTreebank(analyzer: Analyzer, at: string, out: string): Promise<Predicted> {
  let pieces = 0;
  let bytes = 0;
  let seconds = 0;
  for (const part of PARTS) {
    const gold = readConllu(await readText(path.join(at, 'data', `${part}.conllu.gz`)));
    pieces += gold.length;
    bytes += gold.reduce((sum, s) => sum + Buffer.byteLength(s.text), 0);
    const started = performance.now();
    const parsed = gold.map((s) => analyzer.analyse(s.text, s.words));
    seconds += (performance.now() - started) / 1000;
    await writeFile(path.join(out, part), gold.map((s, i) => withAnalysis(s, parsed[i] ?? [])).join(''));
    if (part.endsWith('test')) await appendFile(path.join(out, fromText(part)), ownSentences(gold, analyzer));
  }
  return { pieces, bytes, seconds, scores: {} };
}

function ownSentences(gold: readonly GoldSentence[], analyzer: Analyzer): string {
  return paragraphsOf(gold)
    .flatMap(({ text }) =>
      sentences(text, { start: 0, end: text.length }).map((s) => printConllu(text, analyzer.analyse(text, tokens(text, s)))),
    )
    .join('');
}
