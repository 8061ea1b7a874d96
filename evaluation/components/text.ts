import path from 'node:path';
import { sentences, tokens } from '../../src/language/index.ts';
import type { Predicted } from '../component.ts';
import { boundaries, paragraphsOf, wordSpans } from './boundaries.ts';
import { readConllu } from './conllu.ts';
import { readText } from './documents.ts';

/** The parts of the treebank that sentences and tokens are measured on. */
export const PARTS = ['ewt-dev', 'ewt-test', 'gum-free-dev', 'gum-free-test'] as const;

/** Cuts the treebank's paragraphs into sentences and its sentences into tokens. */
export async function predictText(at: string): Promise<Predicted> {
  const whole = (text: string) => ({ start: 0, end: text.length });
  const scores: Record<string, Record<string, unknown>> = {};
  let pieces = 0;
  let bytes = 0;
  let seconds = 0;
  for (const part of PARTS) {
    const gold = readConllu(await readText(path.join(at, 'data', `${part}.conllu.gz`)));
    const paragraphs = paragraphsOf(gold);
    const started = performance.now();
    scores[part] = {
      sentences: boundaries(paragraphs, (text) => sentences(text, whole(text))),
      tokens: wordSpans(gold, (text) => tokens(text, whole(text))),
    };
    seconds += (performance.now() - started) / 1000;
    pieces += gold.length;
    bytes += gold.reduce((sum, s) => sum + Buffer.byteLength(s.text), 0);
  }
  return { pieces, bytes, seconds, scores };
}
