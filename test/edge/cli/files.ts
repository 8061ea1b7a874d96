import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'daftar-test-'));
  folders.push(folder);
  return folder;
}

/** Writes a file into a folder, with the folders between. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const PLACES = ['Baqubah', 'Samarra', 'Tikrit', 'Balad', 'Hit', 'Rawa', 'Tuz Khurmatu', 'Hawija'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];

/** A short report of an invented incident; each number gives another. */
export function sampleReport(n: number): string {
  const place = PLACES[n % PLACES.length];
  const month = MONTHS[Math.floor(n / 8) % MONTHS.length];
  const day = 1 + (n % 28);
  return [
    `EXAMPLE - Gunmen attack checkpoint near ${place}`,
    `${day} ${month} 2016`,
    '',
    `${2 + (n % 7)} soldiers were killed on ${day} ${month} when gunmen attacked a checkpoint near ${place}, a police officer said.`,
    `Report number ${n} of an invented series.`,
    '',
  ].join('\n');
}

/** The lines of an output, without the empty one at its end. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** The objects of an NDJSON output. */
export function jsonLines(text: string): readonly Readonly<Record<string, unknown>>[] {
  return linesOf(text).map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
}
