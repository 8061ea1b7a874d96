import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { groupsOf, modelAnalyzer, readModel } from '../src/language/index.ts';
import { loadVocabulary, TABLES, type TableName } from '../src/vocabulary/index.ts';

/** What reads the reports that teach: the vocabulary as it stands, and the language model in a folder. */
export function reader(models: string) {
  const english = readModel(gunzipSync(readFileSync(path.join(models, 'english.model'))));
  return {
    vocabulary: loadVocabulary(
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an entry for every table
      Object.fromEntries(TABLES.map((name) => [name, readFileSync(`vocabulary/${name}.tsv`, 'utf8')])) as Record<TableName, string>,
    ),
    analyzer: modelAnalyzer(english),
    groupOf: groupsOf(english),
    analyzerName: english.name,
  } as const;
}
