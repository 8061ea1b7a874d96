import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import type { Predicted } from '../component.ts';

/** The text of a file, gzipped or not. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The documents of a benchmark, one JSON object a line; throws where one is not of the benchmark's form. */
export async function readDocuments<D>(file: string, form: z.ZodType<D>): Promise<readonly D[]> {
  const lines = (await readText(file)).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => form.parse(JSON.parse(line)));
}

/** Writes one line for each document, in the form that its scorer reads. */
export async function writeLines(file: string, lines: readonly object[]): Promise<void> {
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Lets `predict` read every document of a file and writes what it says of each as one line. */
export async function byDocument<D extends { readonly text: string }>(
  file: string,
  form: z.ZodType<D>,
  predict: (document: D) => object,
  out: string,
): Promise<Predicted> {
  const documents = await readDocuments(file, form);
  const started = performance.now();
  const lines = documents.map((d) => predict(d));
  const seconds = (performance.now() - started) / 1000;
  await writeLines(out, lines);
  return { pieces: documents.length, bytes: documents.reduce((sum, d) => sum + Buffer.byteLength(d.text), 0), seconds, scores: {} };
}
