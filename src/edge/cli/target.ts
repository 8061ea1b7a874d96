import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../files/walk.ts';
import type { Console } from './console.ts';
import { EXIT, Failure } from './exit-codes.ts';

/** Where an export goes. */
export interface Target {
  write(text: string): Promise<void>;
  /** All is written: only now does a file of that name show. */
  finish(): Promise<void>;
  /** Takes back what was written to a file; after `finish` it does nothing. */
  discard(): Promise<void>;
}

/**
 * Standard output, or a file that shows under its name only when it is whole: until then it lies beside it under another.
 * A device or pipe, such as /dev/null, is written to as it is, and a link to where it leads.
 */
export async function openTarget(out: string | undefined, console: Console): Promise<Target> {
  if (out === undefined) return { write: (text) => console.write(text), finish: () => console.flush(), discard: () => Promise.resolve() };
  try {
    const file = await realpath(out).catch(() => out);
    const there = await stat(file).catch(() => null);
    if (there?.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
    if (there !== null && !there.isFile())
      return intoFile(await open(file, 'w'), { out, onWhole: () => Promise.resolve(), onGiveUp: () => Promise.resolve() });
    const draft = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
    return intoFile(await open(draft, 'wx'), { out, onWhole: () => rename(draft, file), onGiveUp: () => rm(draft, { force: true }) });
  } catch (error) {
    throw unwritable(out, error);
  }
}

interface Ending {
  /** As the user named it. */
  readonly out: string;
  readonly onWhole: () => Promise<void>;
  readonly onGiveUp: () => Promise<void>;
}

function intoFile(handle: FileHandle, { out, onWhole, onGiveUp }: Ending): Target {
  let waiting = '';
  let ended = false;
  const flush = async () => {
    const bytes = Buffer.from(waiting);
    waiting = '';
    for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
  };
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      throw unwritable(out, error);
    }
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= 65_536) await guarded(flush);
    },
    finish: () =>
      guarded(async () => {
        await flush();
        // A pipe or a device has nothing to bring to a disk.
        await handle.sync().catch(unlessEinval);
        await handle.close();
        await onWhole();
        ended = true;
      }),
    async discard() {
      if (ended) return;
      await handle.close().catch(() => undefined);
      await onGiveUp();
    },
  };
}

function unlessEinval(error: unknown): void {
  if (errorCode(error) !== 'EINVAL') throw error;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; make room and run again',
  EDQUOT: 'the disk quota is used up; make room and run again',
  EFBIG: 'the file would be larger than this system allows',
  ENOENT: 'there is no such folder',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'there is no such folder',
};

/** The failure to write an output, in one line. */
export function unwritable(out: string, error: unknown): Failure {
  const code = errorCode(error);
  return new Failure(EXIT.output, `cannot write ${out}: ${(code === null ? null : REASONS[code]) ?? code ?? String(error)}`);
}
