import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gazetteer } from '../../vocabulary/index.ts';
import { errorCode } from './walk.ts';

/** Where `daftar gazetteer` writes tables and every reading looks for them: beside the register, unless DAFTAR_GAZETTEER names another. */
export const GAZETTEER_FOLDER = 'daftar-gazetteer';

/** The gazetteer tables of a folder by name; none where there is no such folder. */
export async function readGazetteerFiles(folder = process.env['DAFTAR_GAZETTEER'] || GAZETTEER_FOLDER): Promise<readonly Gazetteer[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    throw error;
  });
  const tables = names.filter((name) => name.endsWith('.tsv') && !name.startsWith('.')).sort();
  return Promise.all(tables.map(async (name) => ({ name: join(folder, name), text: await readFile(join(folder, name), 'utf8') })));
}
