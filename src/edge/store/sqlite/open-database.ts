import { accessSync, closeSync, constants, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { OpenOptions } from '../open-options.ts';
import { StoreError } from '../store.ts';
import { connect, type Connection, isRefusal } from './driver.ts';
import { notRegister, oneLine, toStoreError } from './errors.ts';
import { takeWriterLock } from './lock.ts';
import type { WriterLock } from './lock.ts';
import { migrations } from './migrations/index.ts';

/** Stands in the file's header (PRAGMA application_id), so that no other SQLite file is taken for a register: "DFTR". */
const APPLICATION = 0x44465452;

/** A register that is open: the connection, the lock of a writer, and the name that messages give it. */
export interface OpenDatabase {
  readonly sqlite: Connection;
  readonly lock: WriterLock | null;
  readonly file: string;
  readonly writes: boolean;
}

/** Opens a register's file, makes or brings up to date its tables for a writer; refuses with a StoreError, leaving nothing open. */
export function openDatabase(file: string, options: OpenOptions): OpenDatabase {
  const writes = options.mode === 'write';
  const name = oneLine(file);
  let lock: WriterLock | null = null;
  let sqlite: Connection | null = null;
  try {
    const path = locate(file, name, writes, writes && options.create === true);
    if (writes) lock = takeWriterLock(path, name);
    sqlite = connect(path, { fileMustExist: !(writes && options.create === true), timeout: 5000 });
    settle(sqlite);
    if (writes) migrate(sqlite, name);
    else readOnly(sqlite, name);
    return { sqlite, lock, file: name, writes };
  } catch (error) {
    sqlite?.close();
    lock?.release();
    // "daftar doctor" could not open it either.
    if (isRefusal(error) && error.code.startsWith('SQLITE_CORRUPT')) {
      throw new StoreError('broken', `${name}: the register is damaged too far to be opened; go back to a copy of the file`);
    }
    throw toStoreError(error, name, writes);
  }
}

/** The file's one true path, links followed, so that two names of it share one lock; what cannot be a register is refused untouched. */
function locate(file: string, name: string, writes: boolean, create: boolean): string {
  if (file.trim() !== file || file === '')
    throw new StoreError('unwritable', `"${name}": a register's name cannot be empty or begin or end with a space`);
  const path = resolve(file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    if (!create) throw new StoreError('missing', `${name}: there is no register here; "daftar ingest" makes one, --register names another`);
    if (!existsSync(dirname(path))) throw new StoreError('missing', `${name}: its folder does not exist; make the folder first`);
    return join(realpathSync(dirname(path)), basename(path));
  }
  const real = realpathSync(path);
  // SQLite would quietly open for reading what it may not write.
  accessSync(real, writes ? constants.R_OK | constants.W_OK : constants.R_OK);
  if (!found.isFile()) throw new StoreError(notRegister[0], `${name}: ${notRegister[1]}`);
  // A journal means that a write was cut short: SQLite must first put the file right.
  if (found.size > 0 && !existsSync(`${real}-journal`) && !bearsOurName(real))
    throw new StoreError(notRegister[0], `${name}: ${notRegister[1]}`);
  return real;
}

/** SQLite's header says what it is in its first 16 bytes, and whose it is in the four at 68. */
function bearsOurName(path: string): boolean {
  const header = Buffer.alloc(72);
  const from = openSync(path, 'r');
  try {
    return (
      readSync(from, header, 0, 72, 0) === 72 &&
      header.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
      header.readUInt32BE(68) === APPLICATION
    );
  } finally {
    closeSync(from);
  }
}

function settle(sqlite: Connection): void {
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma('cell_size_check = ON');
  sqlite.pragma('temp_store = MEMORY');
  sqlite.pragma('cache_size = -65536'); // 64 MiB
  sqlite.pragma('journal_size_limit = 67108864'); // a large report does not leave a large log behind
}

/** Is it one of ours, and of which schema? Null for a file that holds nothing yet. */
function schemaOf(sqlite: Connection, name: string): number | null {
  const application = sqlite.pragma('application_id', { simple: true });
  const version = Number(sqlite.pragma('user_version', { simple: true }));
  if (application !== APPLICATION) {
    const tables = sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
    if (application === 0 && version === 0 && tables === 0) return null;
    throw new StoreError(notRegister[0], `${name}: ${notRegister[1]}`);
  }
  if (version > migrations.length) {
    throw new StoreError(
      'too-new',
      `${name}: written by a newer Daftar (schema ${version}, this one knows ${migrations.length}); use that one, or a newer one`,
    );
  }
  return version;
}

/** All steps that are missing, in one transaction: a register is of the old schema or of the new one, never between. */
function migrate(sqlite: Connection, name: string): void {
  schemaOf(sqlite, name);
  sqlite
    .transaction(() => {
      const have = schemaOf(sqlite, name) ?? 0;
      if (have === migrations.length) return;
      for (const step of migrations.slice(have)) sqlite.exec(step);
      sqlite.pragma(`application_id = ${APPLICATION}`);
      sqlite.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
  // Only now: so the header in the file itself says whose it is before anything goes to the log.
  sqlite.pragma('journal_mode = WAL');
}

/** Not opened read-only, for such a connection leaves its log behind, but kept from writing all the same. */
function readOnly(sqlite: Connection, name: string): void {
  sqlite.pragma('query_only = ON');
  const version = schemaOf(sqlite, name);
  if (version === null) throw new StoreError('missing', `${name}: nothing was ingested into this register yet; run "daftar ingest" first`);
  if (version < migrations.length) {
    throw new StoreError('unwritable', `${name}: written by an older Daftar; any "daftar ingest" into it brings it up to date`);
  }
}

/** Puts the log into the file, so that the one file is the whole register, and lets go of it. */
export function closeDatabase({ sqlite, lock, writes }: OpenDatabase): void {
  try {
    if (writes && sqlite.open) sqlite.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // A full disk, or readers that hold it back: the log stays beside the file, and what is in it is as safe there.
  } finally {
    sqlite.close();
    lock?.release();
  }
}
