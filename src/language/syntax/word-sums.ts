import type { Atoms } from './atoms.ts';
import type { Table } from './table.ts';
import { loneFeatures, MOST_LONE_FEATURES, VIEWS } from './tag-features.ts';

/** Words whose sums are kept; a power of two. A word takes the place of another that falls on the same: frequent ones come back soon. */
const KEPT = 4096;

/** Sums of a tagger's weights over the features that see one word alone, half of all: made when a word is first met, then looked up. */
export class WordSums {
  readonly #table: Table;
  /** A word's spelling as the tagger knows it: hashes of its form, of its shape, which tells kinds of marks apart, and of its ending. */
  readonly #spellings = new Int32Array(3 * KEPT);
  readonly #filled = new Uint8Array(KEPT);
  /** Word by word, view by view, one sum a class. */
  readonly #sums: Int32Array;
  readonly #rows = new Int32Array(MOST_LONE_FEATURES);

  constructor(table: Table) {
    this.#table = table;
    this.#sums = new Int32Array(KEPT * VIEWS.length * table.classes);
  }

  /** Adds what the words around place `p` say by themselves to the scores of the classes `among`. */
  add(a: Atoms, p: number, among: Int32Array, scores: Int32Array): void {
    const { classes } = this.#table;
    for (let v = 0; v < VIEWS.length; v++) {
      const from = (this.#place(a, p + (VIEWS[v] as (typeof VIEWS)[number]).by) * VIEWS.length + v) * classes;
      for (let j = 0; j < among.length; j++) {
        const c = among[j] as number;
        scores[c] = (scores[c] as number) + (this.#sums[from + c] as number);
      }
    }
  }

  /** Where the sums of the word at place `p` of a sentence are kept. */
  #place(a: Atoms, p: number): number {
    const form = a.form[p] as number;
    const shape = a.shape[p] as number;
    const ending = a.suffix4[p] as number;
    const place = (form ^ (form >>> 16)) & (KEPT - 1);
    const of = this.#spellings;
    const at = 3 * place;
    if (this.#filled[place] === 1 && of[at] === form && of[at + 1] === shape && of[at + 2] === ending) return place;
    this.#filled[place] = 1;
    of[at] = form;
    of[at + 1] = shape;
    of[at + 2] = ending;
    this.#fill(a, p, place);
    return place;
  }

  #fill(a: Atoms, p: number, place: number): void {
    const { classes, bits, starts, cells } = this.#table;
    const sums = this.#sums;
    let from = place * VIEWS.length * classes;
    sums.fill(0, from, from + VIEWS.length * classes);
    for (const { by, features } of VIEWS) {
      loneFeatures(a, p, by, 32 - bits, this.#rows, 0);
      for (let k = 0; k < features; k++) {
        const row = this.#rows[k] as number;
        for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
          const cell = cells[i] as number;
          const c = from + (cell & 255);
          const q = cell >> 8;
          sums[c] = (sums[c] as number) + q * (q < 0 ? -q : q);
        }
      }
      from += classes;
    }
  }
}
