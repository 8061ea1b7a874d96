import { StoreError } from '../store.ts';
import { connect, type Connection, isRefusal } from './driver.ts';

/** Held by the one writer of a register. */
export interface WriterLock {
  release(): void;
}

/**
 * Takes the writer's lock of a register or says at once that another has it. It is a lock of the operating system on an empty
 * companion file, `<file>-lock`: it ends with its process however that ends. The file stays, for removing it could let two
 * writers lock two files of that name.
 */
export function takeWriterLock(path: string, file: string): WriterLock {
  let held: Connection | null = null;
  try {
    held = connect(`${path}-lock`, { timeout: 0 });
    held.pragma('journal_mode = MEMORY'); // no journal file beside it
    held.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    held?.close();
    throw refusal(error, file);
  }
  const db = held;
  return { release: () => void db.close() };
}

function refusal(error: unknown, file: string): unknown {
  if (!isRefusal(error)) return error;
  if (error.code.startsWith('SQLITE_BUSY')) {
    return new StoreError(
      'busy',
      `${file}: another ingest is writing to this register; wait for it to end, then run the same command again`,
    );
  }
  if (error.code === 'SQLITE_NOTADB') {
    return new StoreError('unwritable', `${file}: ${file}-lock should be Daftar's empty lock file but is something else; move it away`);
  }
  return error;
}
