import { basename } from 'node:path';
import { ModelError } from '../../language/index.ts';
import type { Vocabulary } from '../../model/index.ts';
import { loadVocabulary, TableError } from '../../vocabulary/index.ts';
import { readGazetteerFiles } from '../files/gazetteer-files.ts';
import { type Models, openModels } from '../files/model-files.ts';
import { readVocabularyFiles } from '../files/vocabulary-files.ts';
import { errorCode } from '../files/walk.ts';
import type { Console } from './console.ts';
import { EXIT, Failure, type ExitCode } from './exit-codes.ts';
import type { Logger } from './log.ts';

/** What a command works with, and where it says how it ended. */
export interface Host {
  readonly console: Console;
  readonly version: string;
  /** Opened by main.ts before a command starts, when `--verbose` is known. */
  log: Logger;
  verbose: boolean;
  exit: ExitCode;
}

/** The tables that come with the package, and the gazetteers that the user added, read and checked. */
export async function openVocabulary(): Promise<Vocabulary> {
  try {
    return loadVocabulary(await readVocabularyFiles(), await readGazetteerFiles());
  } catch (error) {
    if (error instanceof TableError) throw new Failure(EXIT.internal, error.message);
    if (errorCode(error) !== null)
      throw new Failure(EXIT.internal, `a vocabulary table is missing or cannot be read (${tableIn(error)}); install Daftar again`);
    throw error;
  }
}

/** The language models that come with the package, read and checked. */
export function openGrammar(): Models {
  try {
    return openModels();
  } catch (error) {
    if (error instanceof ModelError || errorCode(error) !== null)
      throw new Failure(EXIT.internal, `a language model is missing or cannot be read (models/); install Daftar again`);
    throw error;
  }
}

function tableIn(error: unknown): string {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? `vocabulary/${basename(error.path)}` : 'vocabulary';
}
