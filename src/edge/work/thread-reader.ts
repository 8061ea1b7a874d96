import { Worker, type ResourceLimits } from 'node:worker_threads';
import { unpack, type ReaderMessage } from './reader-message.ts';
import type { Raw, Reader, ReadOutcome } from './reader.ts';

/**
 * A reader in a thread of its own: the main thread stays free for Ctrl-C and the progress line, the next report is read
 * while the last one is stored, and a report that exhausts the memory ends the thread only, which is then started anew.
 */
export function threadReader(script = new URL('./reader-thread.js', import.meta.url), resourceLimits: ResourceLimits = {}): Reader {
  let worker: Worker | null = null;
  const begin = (): Worker => {
    const thread = new Worker(script, { execArgv: [], resourceLimits });
    return thread.on('exit', () => {
      if (worker === thread) worker = null;
    });
  };

  const ask = (raw: Raw) =>
    new Promise<ReadOutcome>((resolve) => {
      const thread = (worker ??= begin());
      const done = (outcome: ReadOutcome) => {
        thread.off('message', heard).off('error', failed).off('exit', gone);
        resolve(outcome);
      };
      const heard = (message: ReaderMessage) => done(unpack(message));
      const lost = (why: string) => {
        worker = null;
        done({ refusal: why });
      };
      const failed = (error: Error) =>
        lost(
          isMemory(error)
            ? 'reading it needs more memory than there is; cut it into parts'
            : `reading it failed (${error.message.split('\n')[0]})`,
        );
      const gone = () => lost('reading it failed: the reading thread ended');
      thread.on('message', heard).on('error', failed).on('exit', gone);
      thread.postMessage(raw, []);
    });

  let last: Promise<unknown> = Promise.resolve();
  return {
    read(raw) {
      const answer = last.then(() => ask(raw));
      last = answer;
      return answer;
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}

function isMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
