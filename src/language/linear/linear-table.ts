import { type Sparse, unfolded } from '../syntax/table.ts';

/** A linear model over hashed features: one score a class, the sum of the weights of all rows. */
export interface LinearTable {
  /** 2^bits rows. */
  readonly bits: number;
  /** Row by row, one weight a class: there are few classes, so most rows are one fetch from memory. */
  readonly weights: Int8Array;
  /** What one step of a stored weight is worth. */
  readonly scale: number;
  /** Score of each class before any feature. */
  readonly bias: readonly number[];
}

/** A table out of its weights that are not 0. */
export function linearTable(bits: number, { at, weights }: Sparse, scale: number, bias: readonly number[]): LinearTable {
  const all = new Int8Array(bias.length << bits);
  for (let i = 0; i < at.length; i++) all[at[i] as number] = weights[i] as number;
  return { bits, weights: all, scale, bias };
}

/** Scores of the classes, log odds where the model was learnt as a logistic regression. */
export function scored({ weights, scale, bias }: LinearTable, rows: Int32Array): readonly number[] {
  const classes = bias.length;
  const sums = new Float64Array(classes);
  for (let i = 0; i < rows.length; i++) {
    const first = (rows[i] as number) * classes;
    for (let c = 0; c < classes; c++) sums[c] = (sums[c] as number) + unfolded(weights[first + c] as number);
  }
  return bias.map((b, c) => (sums[c] as number) * scale + b);
}
