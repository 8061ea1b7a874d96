import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TABLES, type TableName } from '../../vocabulary/index.ts';
import { packagePath } from './package-files.ts';

/** The texts of the vocabulary tables by name, from the package's own folder unless another is named; rejects where one is missing. */
export async function readVocabularyFiles(folder = packagePath('vocabulary')): Promise<Readonly<Record<TableName, string>>> {
  const texts = await Promise.all(TABLES.map(async (name) => [name, await readFile(join(folder, `${name}.tsv`), 'utf8')] as const));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries forgets that every name is there
  return Object.fromEntries(texts) as Record<TableName, string>;
}
