import { StoreError } from '../store.ts';
import { NoDay } from './days.ts';
import { isRefusal } from './driver.ts';

/** One line of at most 500 characters, whatever came in: a message may quote a path or a report. */
export function oneLine(text: string): string {
  return text
    .slice(0, 500)
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** Any failure as a StoreError that names the register and says what to do; the original stays as its cause. */
export function toStoreError(error: unknown, file: string, writing: boolean): StoreError {
  if (error instanceof StoreError) {
    const named = error.code === 'bad-query' || error.message.startsWith(`${file}: `);
    return named ? error : new StoreError(error.code, oneLine(`${file}: ${error.message}`));
  }
  const [code, message] = explain(error, writing);
  const told = new StoreError(code, oneLine(`${file}: ${message}`));
  told.cause = error;
  return told;
}

function explain(error: unknown, writing: boolean): readonly [StoreError['code'], string] {
  if (error instanceof NoDay) return [writing ? 'broken' : 'bad-query', error.message];
  if (isRefusal(error)) return explainSqlite(error.code, error.message, writing);
  const message = error instanceof Error ? error.message : String(error);
  const refused = error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code));
  return refused ? notAllowed(writing) : ['broken', `cannot be used: ${message}`];
}

function explainSqlite(code: string, message: string, writing: boolean): readonly [StoreError['code'], string] {
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') {
    return ['busy', 'another program is using the register; wait for it to end, then run the same command again'];
  }
  if (code === 'SQLITE_FULL') return ['full', 'the disk is full: free some space, then run the same command again'];
  if (code.startsWith('SQLITE_IOERR')) {
    return writing
      ? ['full', `the disk is full or failing (${code}): free some space or check the disk, then run the same command again`]
      : ['broken', `the disk could not be read (${code}): check the disk, then run the same command again`];
  }
  if (code === 'SQLITE_NOTADB') return notRegister;
  if (code.startsWith('SQLITE_CORRUPT')) {
    return ['broken', 'the register is damaged: run "daftar doctor" on it, or go back to a copy of the file'];
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) return notAllowed(writing);
  return ['broken', `the register refused this: ${message} (${code})`];
}

/** A reader, too, has SQLite keep two small files beside the register. */
function notAllowed(writing: boolean): readonly [StoreError['code'], string] {
  return writing
    ? ['unwritable', 'the register cannot be written: allow writing to the file and in its folder, or name another one with --register']
    : [
        'unwritable',
        'the register cannot be opened: allow reading the file and writing in its folder, or copy the file to where that is allowed',
      ];
}

/** What is said of a file that is something else. */
export const notRegister = ['not-a-register', 'this file is not a Daftar register; name another one with --register'] as const;
