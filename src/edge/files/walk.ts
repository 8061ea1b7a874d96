import { readdir, readlink, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { shown } from './shown.ts';

/** A file to read. `path` is what its reports are called: relative to the argument that named it, its base name when named itself. */
export interface FoundFile {
  readonly kind: 'file';
  readonly path: string;
  /** How a message names it: the argument and the path under it. */
  readonly shown: string;
  /** Raw bytes of the name, which on Linux need not be text. */
  readonly location: Buffer;
  /** Bytes, when it was found. */
  readonly size: number;
}

/** Something that is not read, and why. `failed` is false where nothing is lost by it. */
export interface NotRead {
  readonly kind: 'refused';
  readonly shown: string;
  readonly reason: string;
  readonly failed: boolean;
}

export type Found = FoundFile | NotRead;

const SLASH = Buffer.from('/');

/**
 * All files that the arguments name, folders with all that is below them, sorted by name; hidden files only when named themselves.
 * `own` are absolute paths passed over in silence when they lie in a folder: the register that is being written.
 */
export async function* walk(args: readonly string[], own: ReadonlySet<string> = new Set()): AsyncGenerator<Found> {
  for (const arg of args) {
    const place = { location: Buffer.from(arg), path: '', shown: shown(arg), named: basename(resolve(arg)) };
    yield* visit(place, { seen: new Set(), own });
  }
}

interface Way {
  /** Folders walked already, by device and inode: links may lead in circles. */
  readonly seen: Set<string>;
  readonly own: ReadonlySet<string>;
}

interface Place {
  readonly location: Buffer;
  /** Relative to the argument; empty for the argument itself. */
  readonly path: string;
  readonly shown: string;
  readonly named: string;
}

async function* visit(place: Place, way: Way): AsyncGenerator<Found> {
  const refused = (reason: string, failed = true): NotRead => ({ kind: 'refused', shown: place.shown, reason, failed });
  let found: Awaited<ReturnType<typeof stat>>;
  try {
    found = await stat(place.location);
  } catch (error) {
    yield refused(await whyNot(error, place));
    return;
  }
  if (found.isFile()) {
    yield {
      kind: 'file',
      path: place.path === '' ? place.named : place.path,
      shown: place.shown,
      location: place.location,
      size: found.size,
    };
    return;
  }
  if (!found.isDirectory()) {
    yield refused(`${found.isFIFO() ? 'a pipe' : found.isSocket() ? 'a socket' : 'a device'}, not a file; skipped`);
    return;
  }
  const identity = `${found.dev}:${found.ino}`;
  if (way.seen.has(identity)) {
    yield refused('a link to a folder that is read already; skipped', false);
    return;
  }
  way.seen.add(identity);
  let names: Buffer[];
  try {
    names = await readdir(place.location, { encoding: 'buffer' });
  } catch (error) {
    yield refused(await whyNot(error, place));
    return;
  }
  for (const name of names.sort((a, b) => a.compare(b))) {
    const words = name.toString();
    if (words.startsWith('.')) continue;
    const location = Buffer.concat([place.location, SLASH, name]);
    if (way.own.has(resolve(location.toString()))) continue;
    const path = place.path === '' ? words : `${place.path}/${words}`;
    yield* visit({ location, path, shown: `${place.shown.replace(/\/{1,9}$/, '')}/${shown(words)}`, named: words }, way);
  }
}

/** The order in which files of one folder are walked: name by name from the top, by their bytes. */
export function inWalkingOrder(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = Buffer.from(left[i] ?? '').compare(Buffer.from(right[i] ?? ''));
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

async function whyNot(error: unknown, place: Place): Promise<string> {
  if (errorCode(error) === 'ENOENT') {
    const target = await readlink(place.location).catch(() => null);
    if (target !== null) return `a link to ${shown(target)}, which is not there`;
  }
  return reasonOf(error);
}

/** The system's error code, such as ENOENT, or null for an error of another kind. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a link that leads back to itself',
  ENAMETOOLONG: 'the name is too long for this system',
  ENOTDIR: 'no such file or folder',
  EMFILE: 'too many open files on this system; raise the limit (ulimit -n) and run again',
  EIO: 'the disk cannot read it',
};

/** Why the system would not read a file, in words. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  return (code === null ? null : REASONS[code]) ?? `cannot be read (${code ?? (error instanceof Error ? error.message : 'unknown error')})`;
}
