import type { Model } from '../src/language/syntax/model.ts';
import type { Filled, ModelHead } from '../src/language/syntax/read-model.ts';
import type { Sparse } from '../src/language/syntax/table.ts';
import type { LexiconColumns } from '../src/language/syntax/word-list.ts';
import type { Learnt } from './averaged.ts';

export interface Trained extends Omit<Model, 'name' | 'lexicon' | 'taggers' | 'labels'> {
  readonly taggers: Readonly<Record<keyof Model['taggers'], Learnt>>;
  readonly labels: Learnt;
  readonly words: LexiconColumns;
}

/** The bytes of a model file before packing, in the form that `readModel` describes. */
export function modelBytes(name: string, model: Trained): Uint8Array {
  const { arcs, taggers, labels } = model;
  const mixed = packed(taggers.mixed.weights);
  const capitals = packed(taggers.capitals.weights);
  const names = packed(labels.weights);
  const rows = packed(arcs.rows);
  const head: ModelHead = {
    format: 'daftar-syntax-1',
    name,
    tags: model.tags,
    deprels: model.deprels,
    relations: model.relations.map((r) => [...r]),
    sets: model.words.sets.map((s) => [...s]),
    words: model.words.hashes.length,
    tables: {
      mixed: { bits: taggers.mixed.bits, classes: taggers.mixed.classes, ...mixed.filled },
      capitals: { bits: taggers.capitals.bits, classes: taggers.capitals.classes, ...capitals.filled },
      labels: { bits: labels.bits, classes: labels.classes, ...names.filled },
    },
    network: {
      dimensions: arcs.dimensions,
      hidden: arcs.hidden,
      vectorScale: arcs.vectorScale,
      firstScale: arcs.firstScale,
      rowScale: arcs.rowScale,
      vectors: arcs.vectors.length,
      first: arcs.first.length,
      rows: rows.filled,
      bias: [...arcs.bias],
      out: [...arcs.out],
    },
  };
  const { hashes, cluster, candidates, usual, hasVector } = model.words;
  const gaps = hashes.map((h, i) => (h - (i === 0 ? 0 : (hashes[i - 1] as number))) | 0);
  const bytes = (weights: Int8Array): Uint8Array => new Uint8Array(weights.buffer, weights.byteOffset, weights.length);
  return withHead(head, [
    planes(gaps, 4),
    planes(cluster, 2),
    planes(candidates, 2),
    planes(usual, 2),
    hasVector,
    ...[mixed, capitals, names].flatMap((t) => t.parts),
    bytes(arcs.vectors),
    bytes(arcs.first),
    ...rows.parts,
  ]);
}

/** A model file before packing: the length of its head, the head, its columns. */
export function withHead(head: object, columns: readonly Uint8Array[]): Uint8Array {
  const text = Buffer.from(JSON.stringify(head), 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, ...columns]);
}

/** Bytes plane by plane, the lowest first. */
function planes(column: Int32Array | Uint16Array, bytes: number): Uint8Array {
  const out = new Uint8Array(column.length * bytes);
  for (let b = 0; b < bytes; b++) for (let i = 0; i < column.length; i++) out[b * column.length + i] = (column[i] as number) >>> (8 * b);
  return out;
}

/** Weights as a file keeps them: the gaps between those that are not 0, then themselves. */
export function packed({ size, at, weights }: Sparse): {
  readonly filled: Filled;
  readonly parts: readonly [gaps: Uint8Array, weights: Uint8Array];
} {
  const gaps: number[] = [];
  let last = -1;
  for (const position of at) {
    let gap = position - last;
    for (; gap > 127; gap = Math.floor(gap / 128)) gaps.push((gap % 128) | 128);
    gaps.push(gap);
    last = position;
  }
  return {
    filled: { size, filled: weights.length, gapBytes: gaps.length },
    parts: [Uint8Array.from(gaps), new Uint8Array(weights.buffer, weights.byteOffset, weights.length)],
  };
}
