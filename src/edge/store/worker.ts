import { parentPort, workerData } from 'node:worker_threads';
import { serveWire } from './serve-wire.ts';
import { openSqlite } from './sqlite/sqlite-store.ts';
import type { Task } from './wire.ts';

// The store's thread: SQLite's calls wait for the disk, and here nothing else waits with them.
const { path, options }: Task = workerData;
const port = parentPort;
if (port !== null)
  serveWire(
    port,
    () => openSqlite(path, options),
    () => port.close(),
  );
