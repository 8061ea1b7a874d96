import { MessageChannel, Worker } from 'node:worker_threads';
import type { OpenOptions } from './open-options.ts';
import { serveWire } from './serve-wire.ts';
import { openSqlite } from './sqlite/sqlite-store.ts';
import { connectStore } from './store-client.ts';
import type { Host } from './store-client.ts';
import type { Store } from './store.ts';
import type { Task } from './wire.ts';

/** Starts a thread that holds the register, and connects to it. */
export function launch(path: string, options: OpenOptions): Promise<Store> {
  const task: Task = { path, options };
  // Node 20 cannot load TypeScript in a thread: run from the sources (by the tests) the register stays in this one, wire and all.
  const host = import.meta.url.endsWith('.ts')
    ? sameThread(task)
    : ownThread(new Worker(new URL('./worker.js', import.meta.url), { workerData: task, execArgv: [] }));
  return connectStore(host, path);
}

/** A worker thread as a host. It keeps the process alive only while an answer is awaited. */
export function ownThread(worker: Worker): Host {
  const gone = new Promise<string>((resolve) => {
    worker.on('error', (error) =>
      resolve(`the thread that holds the register failed (${error.message}); what was acknowledged is kept, run the same command again`),
    );
    worker.on('exit', () =>
      resolve('the thread that holds the register has ended; what was acknowledged is kept, run the same command again'),
    );
  });
  return { wire: worker, awaited: (pending) => (pending ? worker.ref() : worker.unref()), gone };
}

function sameThread({ path, options }: Task): Host {
  const { port1, port2 } = new MessageChannel();
  const gone = new Promise<string>((resolve) => {
    port1.on('close', () => resolve('the register was closed'));
  });
  serveWire(
    port2,
    () => openSqlite(path, options),
    () => port2.close(),
  );
  return { wire: port1, awaited: (pending) => (pending ? port1.ref() : port1.unref()), gone };
}
