import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAnalyzer } from '../../src/edge/files/model-files.ts';
import { readVocabularyFiles } from '../../src/edge/files/vocabulary-files.ts';
import type { Analyzer } from '../../src/language/index.ts';
import type { Vocabulary } from '../../src/model/index.ts';
import { loadVocabulary } from '../../src/vocabulary/index.ts';
import { cases, tell, type Told } from './case.ts';
import { STAGES } from './print.ts';

/* A golden file that is missing is written, but is an error in CI. One that differs fails with a diff, and what was said
   instead lies beside it as X.changed.txt. `npm run golden` accepts what is said now. */

let vocabulary: Vocabulary;
let analyzer: Analyzer;

beforeAll(async () => {
  vocabulary = loadVocabulary(await readVocabularyFiles());
  analyzer = openAnalyzer();
});

describe.each(cases().map((c) => [`${c.name}: ${c.shows}`, c] as const))('%s', (_, golden) => {
  let told: Told;

  beforeAll(() => {
    told = tell(golden, vocabulary, analyzer);
  });

  it.each(Object.entries(STAGES))('%s', async (file, print) => {
    const text = print(told, vocabulary);
    const changed = path.join(golden.folder, file.replace('.txt', '.changed.txt'));
    rmSync(changed, { force: true });
    try {
      await expect(text).toMatchFileSnapshot(path.join(golden.folder, file));
    } catch (error) {
      writeFileSync(changed, text);
      throw error;
    }
  });

  it('holds no file that nobody writes', () => {
    const known = [...Object.keys(STAGES), 'case.json'];
    expect(readdirSync(golden.folder).filter((f) => !known.includes(f) && !f.endsWith('.changed.txt'))).toEqual([]);
  });
});
