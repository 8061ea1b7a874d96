import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { LinearHead } from '../src/language/linear/read-linear.ts';
import type { Learnt } from './averaged.ts';
import { sha256 } from './digest.ts';
import { rounded, type Weights } from './logistic.ts';
import { packed, withHead } from './write-model.ts';

/** Weights of fewer steps decide nothing. */
const LEAST = 4;

/** What a file of linear tables holds. */
export interface Linear {
  readonly of: 'roles' | 'told';
  readonly thresholds: readonly number[];
  readonly tables: readonly (readonly [of: string, weights: Weights])[];
}

/** Writes a model, and beside it the record of how it was made; gives a line that tells of it. */
export function writeLinear(folder: string, { of, thresholds, tables }: Linear, record: object): string {
  const stored = tables.map(([table, w]) => ({ of: table, bias: w.bias, ...rounded(w, LEAST) }));
  const name = `${of} ${sha256(linearBytes('', thresholds, stored)).slice(0, 12)}`;
  const bytes = gzipSync(linearBytes(name, thresholds, stored), { level: 9 });
  writeFileSync(path.join(folder, `${of}.model`), bytes);
  const head = { generated: `npm run train:${of}`, name, sha256: sha256(bytes), bytes: bytes.length };
  writeFileSync(path.join(folder, `${of}.json`), `${JSON.stringify({ ...head, ...record }, null, 2)}\n`);
  return `${path.join(folder, of)}.model, ${(bytes.length / 1e6).toFixed(2)} MB, ${name}`;
}

/** The bytes of a file of linear tables before packing, in the form that `readLinear` describes. */
export function linearBytes(
  name: string,
  thresholds: readonly number[],
  tables: readonly (Learnt & { readonly of: string; readonly scale: number; readonly bias: readonly number[] })[],
): Uint8Array {
  const filled = tables.map((t) => packed(t.weights));
  const head: LinearHead = {
    format: 'daftar-linear-1',
    name,
    thresholds,
    tables: tables.map(({ of, bits, classes, scale, bias }, i) => ({
      of,
      bits,
      classes,
      scale,
      bias,
      ...(filled[i] as (typeof filled)[number]).filled,
    })),
  };
  return withHead(
    head,
    filled.flatMap((f) => f.parts),
  );
}
