import { sparse, type Sparse } from '../src/language/syntax/table.ts';

/** A learnt table before it is laid out for reading. */
export interface Learnt {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Sparse;
}

/** Weights while they are learnt, with what their average needs (Collins 2002, in Daumé's form: w - u/t). */
export class Averaged {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Float32Array;
  readonly #sums: Float32Array;
  /** Counts the examples seen. */
  time = 1;

  constructor(bits: number, classes: number) {
    this.bits = bits;
    this.classes = classes;
    this.weights = new Float32Array((1 << bits) * classes);
    this.#sums = new Float32Array((1 << bits) * classes);
  }

  /** Sum of the weights that a class has in all `rows`. */
  score(rows: Int32Array, cls: number): number {
    let sum = 0;
    for (let k = 0; k < rows.length; k++) sum += this.weights[(rows[k] as number) * this.classes + cls] as number;
    return sum;
  }

  /** Moves the weights of a class in all `rows`. */
  move(rows: Int32Array, cls: number, by: number): void {
    for (let k = 0; k < rows.length; k++) {
      const at = (rows[k] as number) * this.classes + cls;
      this.weights[at] = (this.weights[at] as number) + by;
      this.#sums[at] = (this.#sums[at] as number) + by * this.time;
    }
  }

  /**
   * Learns from one example: where the right class does not lead the best other one by `margin`, both are moved. Returns the class of
   * the highest score.
   */
  learn(rows: Int32Array, among: Int32Array, right: number, margin: number): number {
    let best = -1;
    let highest = -Infinity;
    let ofRight = 0;
    let rival = -1;
    let ofRival = -Infinity;
    for (const cls of among) {
      const score = this.score(rows, cls);
      if (score > highest) {
        highest = score;
        best = cls;
      }
      if (cls === right) ofRight = score;
      else if (score > ofRival) {
        ofRival = score;
        rival = cls;
      }
    }
    this.time++;
    if (rival >= 0 && ofRight - ofRival < margin) {
      this.move(rows, right, 1);
      this.move(rows, rival, -1);
    }
    return best;
  }

  /** The average of all weights held so far, in eight bits: q·|q| in steps of the greatest weight / 127². What is below `least` is dropped. */
  result(least = 1): Learnt {
    const average = this.weights.map((w, i) => w - (this.#sums[i] as number) / this.time);
    let greatest = 0;
    for (const w of average) greatest = Math.max(greatest, Math.abs(w));
    const weights = new Int8Array(average.length);
    for (let i = 0; i < average.length; i++) {
      const w = average[i] as number;
      const q = Math.round(127 * Math.sqrt(Math.abs(w) / (greatest || 1)));
      if (q >= least) weights[i] = w < 0 ? -q : q;
    }
    return { bits: this.bits, classes: this.classes, weights: sparse(weights) };
  }
}
