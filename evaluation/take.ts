import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { z } from 'zod';
import { type Fingerprint, fingerprint } from './claims.ts';
import type { Component } from './component.ts';
import type { Corpus } from './corpora.ts';
import { EvaluationError } from './evaluation-error.ts';
import type { Measured } from './floors.ts';
import type { Scores } from './measure.ts';
import type { Yardstick } from './yardstick.ts';

/** One corpus or component, read and scored. */
export interface Taken extends Measured {
  readonly of: Yardstick;
  /** Reports, sentences, documents: what the yardstick calls its unit. */
  readonly reports: number;
  /** Of the texts. */
  readonly bytes: number;
  readonly seconds: number;
  /** Null where no reports are read, or too many for their claims to be told one by one. */
  readonly told: { readonly claims: readonly Fingerprint[]; readonly texts: string } | null;
  /** Null for a component, which makes none. */
  readonly claims: number | null;
}

export interface Setting {
  /** The folder beside the project that holds gold/, seeds/ and benchmarks/. */
  readonly shared: string;
  /** Scratch folder for texts and predictions; they stay there until the next run. */
  readonly scratch: string;
  /** File of the language model that components are measured with. */
  readonly model: string;
  /** Program and arguments of the reader; the folder to read and the format are appended. */
  readonly reader: readonly [program: string, ...args: string[]];
}

/** The folders of a yardstick that are not there. */
export async function absent(corpus: Yardstick, shared: string): Promise<readonly string[]> {
  const found = await Promise.all(
    [corpus.folder, ...corpus.also].map(async (f) => ((await stat(path.join(shared, f)).catch(() => null)) ? null : f)),
  );
  return found.filter((f) => f !== null);
}

/** Reads and scores one yardstick. */
export function take(of: Corpus | Component, setting: Setting): Promise<Taken> {
  return 'predict' in of ? takeComponent(of, setting) : takeCorpus(of, setting);
}

/** Prepares the texts, reads them with daftar, scores what it said. */
async function takeCorpus(corpus: Corpus, setting: Setting): Promise<Taken> {
  const at = path.join(setting.shared, corpus.folder);
  const texts = await prepared(corpus, setting, at);
  const sizes = await Promise.all((await readdir(texts)).map(async (f) => (await stat(path.join(texts, f))).size));
  const predictions = path.join(setting.scratch, `${corpus.name}.ndjson`);
  const started = performance.now();
  await read(corpus, setting, texts, predictions);
  const seconds = (performance.now() - started) / 1000;
  const scores = new Map<string, Scores>();
  for (const [run, args] of Object.entries(corpus.runs))
    scores.set(run, await scored(corpus, [...args(at), '--pred', predictions, '--json']));
  const claims = parsed(corpus, await readFile(predictions, 'utf8'));
  return {
    ...(await measured(corpus, scores, setting)),
    reports: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    seconds,
    claims: claims.length,
    told: corpus.tellsClaims ? { claims, texts } : null,
  };
}

/** Lets a component read its documents in this process and scores what it said. */
async function takeComponent(component: Component, setting: Setting): Promise<Taken> {
  const at = path.join(setting.shared, component.folder);
  const out = path.join(setting.scratch, component.name);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const { pieces, bytes, seconds, scores: own } = await component.predict(at, out, setting.model);
  const scores = new Map(Object.entries(own));
  for (const [run, args] of Object.entries(component.runs))
    scores.set(run, await scored(component, [...args(at), '--pred', path.join(out, run), '--json']));
  return { ...(await measured(component, scores, setting)), reports: pieces, bytes, seconds, claims: null, told: null };
}

async function measured(
  of: Yardstick,
  scores: ReadonlyMap<string, Scores>,
  setting: Setting,
): Promise<Pick<Taken, 'of' | 'corpus' | 'hash' | 'measures' | 'figures'>> {
  return {
    of,
    corpus: of.name,
    hash: await hashOf(of, setting.shared),
    measures: of.measures,
    figures: Object.fromEntries(of.measures.map((m) => [m.name, m.read(scores.get(m.run) ?? {})])),
  };
}

async function prepared(corpus: Corpus, setting: Setting, at: string): Promise<string> {
  if (!corpus.prepare) return path.join(setting.shared, corpus.texts ?? corpus.folder);
  const out = path.join(setting.scratch, corpus.name);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const done = await run(process.execPath, corpus.prepare(at, out));
  if (done.code !== 0) throw new EvaluationError(`${corpus.name}: its texts could not be prepared: ${done.lastLine}`);
  // Some corpora write their truth beside the texts; it is no report.
  for (const file of await readdir(out)) if (!file.endsWith('.txt')) await rm(path.join(out, file), { recursive: true });
  return out;
}

async function read(corpus: Corpus, setting: Setting, texts: string, predictions: string): Promise<void> {
  await mkdir(setting.scratch, { recursive: true });
  const [program, ...args] = setting.reader;
  const done = await run(program, [...args, texts, '--format', 'exchange'], predictions);
  if (done.code !== 0) throw new EvaluationError(`${corpus.name}: the reader ended with exit code ${done.code}: ${done.lastLine}`);
}

async function scored(corpus: Yardstick, args: readonly string[]): Promise<Scores> {
  const done = await run(process.execPath, args);
  if (done.code !== 0) throw new EvaluationError(`${corpus.name}: its scorer ended with exit code ${done.code}: ${done.lastLine}`);
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(done.output));
  } catch (error) {
    throw new EvaluationError(`${corpus.name}: its scorer printed no JSON`, { cause: error });
  }
}

function parsed(corpus: Corpus, ndjson: string): readonly Fingerprint[] {
  return ndjson.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      const print = fingerprint(line);
      return print ? [print] : [];
    } catch (error) {
      throw new EvaluationError(`${corpus.name}: line ${i + 1} of what the reader printed is no exchange line`, { cause: error });
    }
  });
}

/** Everything that decides the figures besides daftar itself: texts, truth, scorer. Prose (*.md) may change freely. */
async function hashOf(corpus: Yardstick, shared: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [corpus.folder, ...corpus.also]) {
    const files = (await readdir(path.join(shared, folder), { recursive: true, withFileTypes: true }))
      .filter((f) => f.isFile() && !f.name.endsWith('.md') && f.name !== 'anchors.json' && f.name !== 'selftest.mjs')
      .map((f) => path.join(f.parentPath, f.name))
      .toSorted();
    for (const file of files) hash.update(`${path.relative(shared, file).split(path.sep).join('/')}\0`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

interface Done {
  readonly code: number;
  readonly output: string;
  /** Last line on standard error: what a one-line error says. */
  readonly lastLine: string;
}

/** Runs a program to its end; with `file`, standard output goes there. */
async function run(program: string, args: readonly string[], file?: string): Promise<Done> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  let errors = '';
  child.stderr.on('data', (piece: Buffer) => {
    errors = `${errors}${piece.toString()}`.slice(-4000);
  });
  const written = file === undefined ? null : child.stdout.pipe(createWriteStream(file));
  if (!written) child.stdout.on('data', (piece: Buffer) => output.push(piece));
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      errors = error.message;
      resolve(127);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  if (written) await finished(written);
  return { code, output: Buffer.concat(output).toString(), lastLine: errors.trim().split('\n').at(-1) ?? '' };
}
