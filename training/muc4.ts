import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One report of the development part and what the benchmark's key says of it. */
export interface Keyed<Key> extends Report {
  readonly key: Key;
}

interface Report {
  readonly docid: string;
  readonly text: string;
}

/** MUC-4's development part: the reports that have a key, and the files that they came from. The run ends with one line where they are not there. */
export function developmentPart<Key extends { readonly docid: string }>(
  folder: string,
): { readonly files: readonly string[]; readonly reports: readonly Keyed<Key>[] } {
  const docs = path.join(folder, 'data', 'dev.docs.jsonl');
  const keyed = path.join(folder, 'data', 'dev.keys.jsonl');
  const missing = [docs, keyed].filter((f) => !existsSync(f));
  if (missing.length > 0) {
    console.error(`error: nothing at ${missing.join(', ')}: name the benchmark's folder with --muc4`);
    process.exit(2);
  }
  const keys = new Map((lines(keyed) as readonly Key[]).map((k) => [k.docid, k]));
  const reports = (lines(docs) as readonly Report[]).flatMap(({ docid, text }) => {
    const key = keys.get(docid);
    return key === undefined ? [] : [{ docid, text, key }];
  });
  return { files: [docs, keyed], reports };
}

const lines = (file: string): readonly unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as unknown);
