import type { Vocabulary } from '../../model/index.ts';
import { openModels } from '../files/model-files.ts';
import { inlineReader, type Reader } from './reader.ts';
import { threadReader } from './thread-reader.ts';

/** A reader in a thread of its own. Node 20 cannot load TypeScript in a thread: run from the sources, by tests, it reads in this one. */
export function openReader(vocabulary: Vocabulary): Reader {
  if (!import.meta.url.endsWith('.ts')) return threadReader();
  const { analyzer, roles } = openModels();
  return inlineReader(vocabulary, analyzer, roles);
}
