import type { ArcNetwork } from './arc-network.ts';
import type { Model } from './model.ts';
import { type Sparse, type Table, tableOf } from './table.ts';
import { lexiconOf } from './word-list.ts';

/** How a `Sparse` stands in the file: how many numbers are not 0, and how many bytes the gaps between them take. */
export interface Filled {
  readonly size: number;
  readonly filled: number;
  readonly gapBytes: number;
}

/**
 * A model file, unpacked: the length of a JSON head (4 bytes, little-endian), the head, then the columns it tells of, one after the
 * other. Weights that are not 0 stand as the gaps between them (varints), then one byte each.
 */
export interface ModelHead {
  readonly format: 'daftar-syntax-1';
  readonly name: string;
  readonly tags: Model['tags'];
  readonly deprels: readonly string[];
  readonly relations: readonly (readonly number[])[];
  readonly sets: readonly (readonly number[])[];
  readonly words: number;
  readonly tables: Readonly<Record<'mixed' | 'capitals' | 'labels', Filled & { readonly bits: number; readonly classes: number }>>;
  readonly network: Pick<ArcNetwork, 'dimensions' | 'hidden' | 'vectorScale' | 'firstScale' | 'rowScale'> & {
    readonly vectors: number;
    readonly first: number;
    readonly rows: Filled;
    readonly bias: readonly number[];
    readonly out: readonly number[];
  };
}

/** Thrown for bytes that are no model of this format. */
export class ModelError extends Error {}

/** Reads an unpacked model file. Throws `ModelError` where the bytes are something else or end too soon. */
export function readModel(bytes: Uint8Array): Model {
  const { head, rest } = headOf<ModelHead>(bytes, 'daftar-syntax-1');
  let at = 0;
  const take = (n: number): Uint8Array => {
    if (at + n > rest.length) throw new ModelError('the language model is cut off');
    at += n;
    return rest.subarray(at - n, at);
  };
  const { words, network } = head;
  const lexicon = lexiconOf({
    hashes: hashes(take(words * 4), words),
    cluster: pairs(take(words * 2), words),
    candidates: pairs(take(words * 2), words),
    usual: pairs(take(words * 2), words),
    hasVector: take(words),
    sets: head.sets.map((s) => Int32Array.from(s)),
  });
  const signed = (n: number): Int8Array => {
    const of = take(n);
    return new Int8Array(of.buffer, of.byteOffset, n);
  };
  const weights = ({ size, filled, gapBytes }: Filled): Sparse => unpackedWeights(take(gapBytes), signed(filled), size);
  const table = (of: 'mixed' | 'capitals' | 'labels'): Table => {
    const { bits, classes } = head.tables[of];
    return tableOf(bits, classes, weights(head.tables[of]));
  };
  return {
    name: head.name,
    tags: head.tags,
    deprels: head.deprels,
    lexicon,
    taggers: { mixed: table('mixed'), capitals: table('capitals') },
    labels: table('labels'),
    arcs: {
      ...network,
      vectors: signed(network.vectors),
      first: signed(network.first),
      rows: weights(network.rows),
      bias: Float32Array.from(network.bias),
      out: Float32Array.from(network.out),
    },
    relations: head.relations.map((r) => Int32Array.from(r)),
  };
}

/** The head of a model file and what follows it. Throws `ModelError` where there is none, or one of another format. */
export function headOf<H extends { readonly format: string }>(
  bytes: Uint8Array,
  format: H['format'],
): { readonly head: H; readonly rest: Uint8Array } {
  if (bytes.length < 8) throw new ModelError('the language model is empty');
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  if (length > bytes.length - 4) throw new ModelError('the language model is cut off or no model');
  let text = '';
  for (const b of bytes.subarray(4, 4 + length)) text += String.fromCharCode(b);
  let head: H;
  try {
    head = JSON.parse(text) as H;
  } catch (error) {
    throw new ModelError('the language model is no model', { cause: error });
  }
  if (head.format !== format) throw new ModelError(`the language model has another format: ${head.format.slice(0, 40)}`);
  return { head, rest: bytes.subarray(4 + length) };
}

/** Bytes stand plane by plane, the lowest first: like bytes side by side pack better. Hashes are given as differences. */
function hashes(planes: Uint8Array, n: number): Int32Array {
  const out = new Int32Array(n);
  let hash = 0;
  for (let i = 0; i < n; i++) {
    const gap =
      (planes[i] as number) |
      ((planes[n + i] as number) << 8) |
      ((planes[2 * n + i] as number) << 16) |
      ((planes[3 * n + i] as number) << 24);
    hash = (hash + gap) | 0;
    out[i] = hash;
  }
  return out;
}

function pairs(planes: Uint8Array, n: number): Uint16Array {
  const out = new Uint16Array(n);
  for (let i = 0; i < n; i++) out[i] = (planes[i] as number) | ((planes[n + i] as number) << 8);
  return out;
}

/** Weights out of the gaps between them and their bytes. */
export function unpackedWeights(gaps: Uint8Array, weights: Int8Array, size: number): Sparse {
  const at = new Int32Array(weights.length);
  let last = -1;
  let g = 0;
  for (let i = 0; i < weights.length; i++) {
    let gap = 0;
    let scale = 1;
    let b: number;
    do {
      b = gaps[g++] as number;
      gap += (b & 127) * scale;
      scale *= 128;
    } while (b > 127);
    last += gap;
    at[i] = last;
  }
  if (!(last < size) || g > gaps.length) throw new ModelError('the language model is damaged');
  return { size, at, weights };
}
