import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { reasonOf, type FoundFile } from './walk.ts';

/** Larger files are refused: one string of text must hold them. */
export const MAX_BYTES = 200 * 1024 * 1024;

/** A file's bytes, or why there are none. */
export type FileBytes = { readonly bytes: Uint8Array } | { readonly refusal: string };

/** Reads a whole file; never waits on a pipe, never takes in more than `MAX_BYTES` even from a file that grows. */
export async function readBytes(file: FoundFile): Promise<FileBytes> {
  if (file.size > MAX_BYTES) return { refusal: tooLarge(file.size) };
  try {
    const handle = await open(file.location, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await handle.stat();
      if (!found.isFile()) return { refusal: 'not a file any more; skipped' };
      if (found.size > MAX_BYTES) return { refusal: tooLarge(found.size) };
      return await gather(handle.createReadStream({ autoClose: false, highWaterMark: Math.min(1 << 20, found.size + 1) }), found.size);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { refusal: reasonOf(error) };
  }
}

/** Reads a stream such as standard input to its end, within the same limit. */
export async function gather(stream: AsyncIterable<unknown>, expected = 0): Promise<FileBytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) return { refusal: 'cannot be read as bytes' };
    size += chunk.length;
    if (size > MAX_BYTES) return { refusal: tooLarge(Math.max(size, expected)) };
    chunks.push(chunk);
  }
  // A buffer of its own, so that it can be handed to another thread.
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes };
}

function tooLarge(size: number): string {
  return `${megabytes(size)} MB is more than the ${megabytes(MAX_BYTES)} MB that one report may have; cut it into parts`;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
