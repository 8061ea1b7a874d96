import { type Filled, headOf, ModelError, unpackedWeights } from '../syntax/read-model.ts';
import { type LinearTable, linearTable } from './linear-table.ts';

/** A model of one or several linear tables, by name. */
export interface LinearModel {
  /** Name and the beginning of the content's hash: "roles 3f2a…". */
  readonly name: string;
  readonly tables: ReadonlyMap<string, LinearTable>;
  /** Score above which a class of the deciding table is taken, by class. */
  readonly thresholds: readonly number[];
}

/** The head of a linear model file; it stands before the weights as in `ModelHead`. */
export interface LinearHead {
  readonly format: 'daftar-linear-1';
  readonly name: string;
  readonly thresholds: readonly number[];
  readonly tables: readonly (Filled & {
    readonly of: string;
    readonly bits: number;
    readonly classes: number;
    readonly scale: number;
    readonly bias: readonly number[];
  })[];
}

/** Reads an unpacked file of linear tables. Throws `ModelError` where the bytes are something else or end too soon. */
export function readLinear(bytes: Uint8Array): LinearModel {
  const { head, rest } = headOf<LinearHead>(bytes, 'daftar-linear-1');
  let at = 0;
  const take = (n: number): Uint8Array => {
    if (at + n > rest.length) throw new ModelError('the language model is cut off');
    at += n;
    return rest.subarray(at - n, at);
  };
  return {
    name: head.name,
    thresholds: head.thresholds,
    tables: new Map(
      head.tables.map(({ of, bits, scale, bias, size, filled, gapBytes }) => {
        const gaps = take(gapBytes);
        const of8 = take(filled);
        const weights = unpackedWeights(gaps, new Int8Array(of8.buffer, of8.byteOffset, of8.length), size);
        return [of, linearTable(bits, weights, scale, bias)] as const;
      }),
    ),
  };
}
