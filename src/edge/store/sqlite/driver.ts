import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';
import { StoreError } from '../store.ts';

/** A connection of better-sqlite3. */
export type Connection = Sqlite.Database;

/**
 * Opens a file with better-sqlite3, in the one of its two versions that this Node can bear. Version 13 comes ready made for common systems
 * and rests on Node-API 10, which Node has from 22.14 on; an older one it ends. Version 12 is made for older ones; built against Node 24.19
 * or later it ends the process when its objects are collected (nodejs/node#65446).
 */
export function connect(file: string, options: Sqlite.Options = {}): Connection {
  const Database =
    Number(process.versions.napi) >= 10
      ? load('better-sqlite3-napi', 'run "npm ci --include=optional"')
      : load(
          'better-sqlite3',
          'run "npm ci" again with Python 3, make and a C++ compiler at hand, or take Node 22.14 or later, which needs none',
        );
  return new Database(file, options);
}

function load(name: string, remedy: string): typeof Sqlite {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what @types/better-sqlite3 describes holds of both versions
    return createRequire(import.meta.url)(name) as typeof Sqlite;
  } catch (cause) {
    const error = new StoreError('unwritable', `SQLite's driver is not installed for Node ${process.version}: ${remedy}`);
    error.cause = cause;
    throw error;
  }
}

/** Whether SQLite itself refused; `code` is its own, "SQLITE_BUSY". */
export const isRefusal = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && error.name === 'SqliteError';
