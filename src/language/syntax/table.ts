/** Bytes of which most are 0: where the others stand, rising, and what they are. */
export interface Sparse {
  readonly size: number;
  readonly at: Int32Array;
  readonly weights: Int8Array;
}

/** The numbers of a list that are not 0. */
export function sparse(dense: Int8Array): Sparse {
  let n = 0;
  for (let i = 0; i < dense.length; i++) if (dense[i] !== 0) n++;
  const at = new Int32Array(n);
  const weights = new Int8Array(n);
  for (let i = 0, k = 0; i < dense.length; i++)
    if (dense[i] !== 0) {
      at[k] = i;
      weights[k++] = dense[i] as number;
    }
  return { size: dense.length, at, weights };
}

/** What an eight-bit weight stands for: eight bits then span what linear steps would need sixteen for. */
export const unfolded = (q: number): number => q * Math.abs(q);

/** A linear model over hashed features: one row of weights a feature, one column a class; most weights are 0 and not kept. */
export interface Table {
  /** 2^bits rows. */
  readonly bits: number;
  readonly classes: number;
  /** Where each row's cells begin; one more than there are rows. */
  readonly starts: Int32Array;
  /** Weight q in the high byte, class in the low one: what is asked for together lies together, and the whole in the processor's cache. */
  readonly cells: Int16Array;
}

/** A table out of its weights, row by row. */
export function tableOf(bits: number, classes: number, { at, weights }: Sparse): Table {
  const starts = new Int32Array((1 << bits) + 1);
  const cells = new Int16Array(at.length);
  let k = 0;
  for (let row = 0, first = 0; row < 1 << bits; row++, first += classes) {
    for (; k < at.length && (at[k] as number) < first + classes; k++)
      cells[k] = ((weights[k] as number) << 8) | ((at[k] as number) - first);
    starts[row + 1] = k;
  }
  return { bits, classes, starts, cells };
}

/** Sums, for each class, the weights of all `rows`; `bounds` is room for two numbers a row. */
export function sum({ starts, cells }: Table, rows: Int32Array, bounds: Int32Array, scores: Int32Array): void {
  // The rows lie scattered: asking for all of them before adding any lets the processor fetch them side by side.
  let touched = 0;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const start = starts[row] as number;
    bounds[2 * k] = start;
    bounds[2 * k + 1] = starts[row + 1] as number;
    touched |= cells[start] as number;
  }
  // No weight is so great: the first class's score begins at 0 as the others' do, and what was fetched counts as used.
  scores.fill(touched === -0x8000_0000 ? 1 : 0);
  for (let k = 0; k < rows.length; k++) {
    const end = bounds[2 * k + 1] as number;
    for (let i = bounds[2 * k] as number; i < end; i++) {
      const cell = cells[i] as number;
      const c = cell & 255;
      const q = cell >> 8;
      scores[c] = (scores[c] as number) + q * (q < 0 ? -q : q);
    }
  }
}

/** Of `among` the class with the highest score; the first of equals. */
export function highest(scores: Int32Array, among: Int32Array): number {
  let best = among[0] as number;
  for (let j = 1; j < among.length; j++) if ((scores[among[j] as number] as number) > (scores[best] as number)) best = among[j] as number;
  return best;
}

/** Row of a feature made of a template and up to three traits. */
export function row(template: number, a: number, b: number, c: number, shift: number): number {
  let h = Math.imul(a, 0x85ebca6b) + Math.imul(b, 0xc2b2ae35) + Math.imul(c, 0x27d4eb2f) + Math.imul(template, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 12)) >>> shift;
}
