import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';

const bin = path.resolve(import.meta.dirname, '..', '..', '..', 'bin', 'daftar.js');

/** How a run of the command line ended. */
export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

const { DAFTAR_LOG: _log, DAFTAR_REGISTER: _register, ...rest } = process.env;

/** Starts the built command line as a process of its own. */
export function start(args: readonly string[], { cwd, env }: RunOptions = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [bin, ...args], { cwd, env: { ...rest, ...env } });
}

/** Waits for a process, and for all that it printed. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const pieces = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (pieces.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (pieces.err += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => resolve({ code, signal, ...pieces }));
  });
}

/** Runs the built command line to its end. */
export async function daftar(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = start(args, options);
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  return ended(child);
}

/** The lines of an output, without the empty one at its end. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** The objects of an NDJSON output. */
export function jsonLines(text: string): readonly Readonly<Record<string, unknown>>[] {
  return linesOf(text).map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
}

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
