import { sparse } from '../src/language/syntax/table.ts';
import type { Learnt } from './averaged.ts';
import { random, shuffled } from './random.ts';

/** One thing to learn from: the rows of its features, and which of the classes it is. */
export interface Example {
  readonly rows: Int32Array;
  readonly is: readonly boolean[];
}

/** Things of which the right ones are to be chosen before the others. */
export type Choice = readonly { readonly rows: Int32Array; readonly right: boolean }[];

/** Learnt weights, a class after the other in each row. */
export interface Weights {
  readonly bits: number;
  readonly classes: number;
  readonly values: Float32Array;
  readonly bias: readonly number[];
}

const START = -3;
/** What is nearly right teaches nothing. */
const ENOUGH = 0.003;
const DECAY = 1e-3;

/**
 * Independent logistic regressions over hashed features that learn side by side (AdaGrad, Duchi et al. 2011). A row seen with fewer than
 * `least` examples keeps the weight 0.
 */
export function learnClasses(
  examples: readonly Example[],
  bits: number,
  classes: number,
  { epochs, rate, least, seed }: { readonly epochs: number; readonly rate: number; readonly least: number; readonly seed: number },
): Weights {
  const frequent = counted(
    examples.map((e) => e.rows),
    bits,
  ).map((n) => (n >= least ? 1 : 0));
  const known = examples.map(({ rows, is }) => ({ rows: rows.filter((r) => frequent[r] === 1), is }));
  const values = new Float32Array((1 << bits) * classes);
  const squares = new Float32Array(values.length).fill(1);
  const bias = new Float64Array(classes).fill(START);
  const biasSquares = new Float64Array(classes).fill(1);
  const next = random(seed);
  const z = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { rows, is } of shuffled(known, next)) {
      z.set(bias);
      for (const r of rows) for (let k = 0, at = r * classes; k < classes; k++, at++) z[k] = (z[k] as number) + (values[at] as number);
      for (let k = 0; k < classes; k++) {
        const g = 1 / (1 + Math.exp(-(z[k] as number))) - (is[k] === true ? 1 : 0);
        if (Math.abs(g) < ENOUGH) continue;
        biasSquares[k] = (biasSquares[k] as number) + g * g;
        bias[k] = (bias[k] as number) - (rate * g) / Math.sqrt(biasSquares[k] as number);
        for (const r of rows) move(values, squares, r * classes + k, g, rate);
      }
    }
  return { bits, classes, values, bias: [...bias] };
}

/** A linear score that ranks right things above wrong ones: the likelihood that the chosen one is any of the right ones. */
export function learnChoices(
  choices: readonly Choice[],
  bits: number,
  { epochs, rate, seed }: { readonly epochs: number; readonly rate: number; readonly seed: number },
): Weights {
  const values = new Float32Array(1 << bits);
  const squares = new Float32Array(values.length).fill(0.01);
  const next = random(seed);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const choice of shuffled(choices, next)) {
      const scores = choice.map(({ rows }) => rows.reduce((s, r) => s + (values[r] as number), 0));
      const top = Math.max(...scores);
      const odds = scores.map((s) => Math.exp(s - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const good = odds.reduce((a, b, i) => a + (choice[i]?.right === true ? b : 0), 0);
      for (const [i, { rows, right }] of choice.entries()) {
        const g = (odds[i] as number) / all - (right ? (odds[i] as number) / good : 0);
        if (Math.abs(g) > ENOUGH / 3) for (const r of rows) move(values, squares, r, g, rate);
      }
    }
  return { bits, classes: 1, values, bias: [0] };
}

function move(values: Float32Array, squares: Float32Array, at: number, g: number, rate: number): void {
  const w = values[at] as number;
  const gradient = g + DECAY * w;
  const square = (squares[at] as number) + gradient * gradient;
  squares[at] = square;
  values[at] = w - (rate * gradient) / Math.sqrt(square);
}

function counted(all: readonly Int32Array[], bits: number): Int32Array {
  const counts = new Int32Array(1 << bits);
  for (const rows of all) for (const r of rows) counts[r] = (counts[r] as number) + 1;
  return counts;
}

/** Scores of the classes. */
export function score({ classes, values, bias }: Weights, rows: Int32Array): readonly number[] {
  const z = [...bias];
  for (const r of rows) for (let k = 0; k < classes; k++) z[k] = (z[k] as number) + (values[r * classes + k] as number);
  return z;
}

/** The weights in eight bits, q·|q| in steps of `scale`; what is smaller than `least` steps is dropped. */
export function rounded({ bits, classes, values }: Weights, least: number): Learnt & { readonly scale: number } {
  let greatest = 0;
  for (const w of values) greatest = Math.max(greatest, Math.abs(w));
  const scale = (greatest || 1) / (127 * 127);
  const weights = new Int8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const w = values[i] as number;
    const q = Math.round(Math.sqrt(Math.abs(w) / scale));
    if (q >= least) weights[i] = w < 0 ? -q : q;
  }
  return { bits, classes, weights: sparse(weights), scale };
}
