import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { geonamesLine } from './geonames.ts';
import type { Raw } from './raw.ts';
import { whosonfirstLine } from './whosonfirst.ts';
import { entryOf } from './zip.ts';

/** What is wrong with a dump, in one line that a user can act on. */
export class DumpError extends Error {}

/** Bytes that a dump may have, unpacked: the whole world of GeoNames is 1.7 GB. */
const MOST_BYTES = 3 * 1024 ** 3;
/** Places that are kept in memory; the largest country has half as many. */
const MOST_PLACES = 1_500_000;
const MOST_LINE = 1024 * 1024;
/** A file whose first lines are all wrong is no dump. */
const PATIENCE = 20;

export interface Dump {
  readonly kind: 'geonames' | 'whosonfirst';
  readonly places: readonly Raw[];
  /** Lines that could not be read. */
  readonly refused: number;
}

/** The places of a dump file (GeoNames: text or zip; Who's On First: JSON lines; both may be gzipped), all or those of one country. */
export async function readDump(file: string, country: string | null): Promise<Dump> {
  const head = await firstBytes(file);
  const bytes =
    head[0] === 0x1f && head[1] === 0x8b
      ? createReadStream(file).pipe(createGunzip())
      : head.toString('latin1', 0, 4) === 'PK\u0003\u0004'
        ? await unzipped(file)
        : createReadStream(file);
  return readLines(bytes, country);
}

/** The places of a dump's bytes. */
export async function readLines(bytes: AsyncIterable<Uint8Array>, country: string | null): Promise<Dump> {
  const places: Raw[] = [];
  let kind: Dump['kind'] | null = null;
  let refused = 0;
  let number = 0;
  for await (const line of lines(bytes)) {
    number++;
    if (line.trim() === '') continue;
    kind ??= line.startsWith('{') ? 'whosonfirst' : 'geonames';
    const read = kind === 'geonames' ? geonamesLine(line) : whosonfirstLine(line);
    if (typeof read === 'string') {
      refused++;
      if (places.length === 0 && refused >= Math.min(PATIENCE, number)) {
        if (refused >= PATIENCE || number === 1)
          throw new DumpError(`line ${number} is no place (${read}); give a GeoNames dump or JSON lines of Who's On First`);
      }
      continue;
    }
    if (read === null || (country !== null && read.country !== country)) continue;
    if (!(Math.abs(read.lat) <= 90) || !(Math.abs(read.lon) <= 180)) {
      refused++;
      continue;
    }
    if (places.length >= MOST_PLACES) throw new DumpError(`it holds more than ${MOST_PLACES} places; choose one country with --country`);
    places.push(read);
  }
  if (kind === null) throw new DumpError('it is empty');
  return { kind, places, refused };
}

async function* lines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  let size = 0;
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > MOST_BYTES) throw new DumpError('it is larger than 3 GB; cut it into countries');
      const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = parts.pop() ?? '';
      if (rest.length > MOST_LINE) throw new DumpError('it has a line of more than a million characters; it is no dump of places');
      yield* parts;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_'))
      throw new DumpError('its compression is damaged; download it again');
    throw error;
  }
  if (rest !== '') yield rest;
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    if (!(await handle.stat()).isFile()) throw new DumpError('it is no file');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The one text of a zip file that holds places; a readme beside it is passed over. */
async function unzipped(file: string): Promise<Readable> {
  const entry = await entryOf(file, (name) => /\.(?:txt|jsonl|ndjson)$/iu.test(name) && !/readme/iu.test(name));
  if (entry === null) throw new DumpError('the zip file holds no text of places');
  const packed = createReadStream(file, { start: entry.start, end: entry.start + entry.size - 1 });
  return entry.deflated ? packed.pipe(createInflateRaw()) : packed;
}
