/* oxlint-disable typescript/no-unsafe-type-assertion -- the id is minted by hand here */
import path from 'node:path';
import { openModels } from '../src/edge/files/model-files.ts';
import { readVocabularyFiles } from '../src/edge/files/vocabulary-files.ts';
import type { ReportId } from '../src/model/index.ts';
import { readReport } from '../src/pipeline.ts';
import { loadVocabulary } from '../src/vocabulary/index.ts';
import type { Reader } from './readers.ts';

/** Words of one report, and sentences of one of its paragraphs. */
const WORDS = 300;
const PARAGRAPH = 3;

/** News of about 300 words made of sentences, each with a headline and a day. */
export function reportsOf(sentences: readonly string[]): readonly string[] {
  const made: string[] = [];
  let story: string[] = [];
  let words = 0;
  for (const sentence of sentences) {
    story.push(sentence);
    words += sentence.split(/\s+/u).length;
    if (words < WORDS) continue;
    const told = story;
    const paragraphs = told.flatMap((_, i) => (i % PARAGRAPH === 0 ? [told.slice(i, i + PARAGRAPH).join(' ')] : []));
    made.push(`Many killed in fighting, the army says\n\nJanuary 14, 2017\n\n${paragraphs.join('\n\n')}\n`);
    [story, words] = [[], 0];
  }
  return made;
}

/** Ours from a text to its claims, with tables and both models of the project at `root`. */
export async function reportReader(root: string): Promise<Reader> {
  const vocabulary = loadVocabulary(await readVocabularyFiles(path.join(root, 'vocabulary')));
  const { analyzer, roles } = openModels(path.join(root, 'models'));
  return {
    name: 'Daftar',
    gives: 'claims: who says what happened where and when to whom',
    read: (text) => {
      const report = { id: 'bench' as ReportId, path: 'bench.txt', mediaType: 'text/plain', encoding: 'utf-8', text } as const;
      return readReport(report, vocabulary, analyzer, roles).claims.length;
    },
  };
}
