import type { ArcState } from './arc-state.ts';
import { ANCHORS, anchorsOf, near, type Places, ROWS, TAGS, TAG_SLOTS, TRAITS, traitsOf, WORDS, WORD_SLOTS } from './arc-slots.ts';
import { type Sparse, unfolded } from './table.ts';

/** A trained network as it is stored: eight bits a weight, one scale a table. A number q of `rows` stands for q·|q|, as in table.ts: a few of them are large, and cutting those costs half a point. */
export interface ArcNetwork {
  readonly dimensions: number;
  /** Even. */
  readonly hidden: number;
  /** words × dimensions. */
  readonly vectors: Int8Array;
  readonly vectorScale: number;
  /** slots × dimensions × hidden. */
  readonly first: Int8Array;
  readonly firstScale: number;
  /** ROWS × hidden; most rows are 0. */
  readonly rows: Sparse;
  readonly rowScale: number;
  readonly bias: Float32Array;
  /** 3 × hidden. */
  readonly out: Float32Array;
}

/** Hidden sums are counted in 1/256; two stand in one 32-bit number, so one addition adds both. */
const ONE = 256;
const pack = (low: number, high: number): number => ((Math.round(high * ONE) << 16) + Math.round(low * ONE)) | 0;

/** Words whose projections are kept; when as many have been seen, all are forgotten. */
const KEPT = 8192;
const PADDED_ANCHORS = ANCHORS.length + 1;
/** Rows of the tags of anchors, kept with the words' projections so that one list holds all that an anchor sums. */
const TAG_ROWS = (TAG_SLOTS[ANCHORS.length] as number) * TAGS;

/** Scores the moves of a parse. What depends on a place alone is summed once a sentence, what depends on a word alone once a word. */
export class ArcScorer {
  readonly #net: ArcNetwork;
  readonly #half: number;
  /** Rows that are not 0, from 1; row 0 is the others. */
  readonly #rows: Int32Array;
  readonly #rowOf: Int32Array;
  readonly #bias: Int32Array;
  readonly #out: Float64Array;
  readonly #slotOf: Int32Array;
  #kept = 0;
  readonly #seen = new Int32Array(KEPT);
  readonly #words: Int32Array;
  #anchored: Int32Array;
  #stamps: Int32Array;
  #stamp = 0;
  #size = 0;
  #places: Places | null = null;
  readonly #at = new Int32Array(ANCHORS.length);
  readonly #traits = new Int32Array(TRAITS);
  readonly #from = new Int32Array(PADDED_ANCHORS);
  readonly #sum: Int32Array;
  readonly #list = new Int32Array(16);

  constructor(net: ArcNetwork) {
    const H = net.hidden;
    this.#net = net;
    this.#half = H >> 1;
    const half = this.#half;
    const { at, weights } = net.rows;
    this.#rowOf = new Int32Array(ROWS);
    let filled = 0;
    for (let row = 0, k = 0; k < at.length; row++) {
      if ((at[k] as number) >= (row + 1) * H) continue;
      this.#rowOf[row] = ++filled;
      while (k < at.length && (at[k] as number) < (row + 1) * H) k++;
    }
    this.#rows = new Int32Array((filled + 1) * half);
    for (let row = 0, k = 0; k < at.length; row++)
      for (; k < at.length && (at[k] as number) < (row + 1) * H; k++) {
        const j = (at[k] as number) - row * H;
        const into = (this.#rowOf[row] as number) * half + (j >> 1);
        const by = Math.round(unfolded(weights[k] as number) * net.rowScale * ONE);
        this.#rows[into] = ((this.#rows[into] as number) + (j % 2 === 0 ? by : by << 16)) | 0;
      }
    this.#bias = Int32Array.from({ length: half }, (_, j) => pack(net.bias[2 * j] as number, net.bias[2 * j + 1] as number));
    this.#out = Float64Array.from({ length: 3 * H }, (_, i) => net.out[(i % 3) * H + Math.floor(i / 3)] as number);
    this.#slotOf = new Int32Array(net.vectors.length / net.dimensions).fill(-1);
    // Zeros first, tags, then words.
    this.#words = new Int32Array((1 + TAG_ROWS + KEPT * WORDS) * half);
    for (let r = 0; r < TAG_ROWS; r++) {
      const from = (this.#rowOf[r] as number) * half;
      this.#words.set(this.#rows.subarray(from, from + half), (1 + r) * half);
    }
    this.#sum = new Int32Array(half);
    this.#anchored = new Int32Array(0);
    this.#stamps = new Int32Array(0);
  }

  /** Takes a sentence of fewer than `KEPT` words, so that none of its words is forgotten midway; `places` must hold still until the next. */
  begin(places: Places): void {
    this.#places = places;
    this.#size = places.length + 6;
    const need = this.#size * ANCHORS.length;
    if (this.#stamps.length < need) {
      this.#stamps = new Int32Array(2 * need);
      this.#anchored = new Int32Array((2 * need + 1) * this.#half);
    }
    if (this.#kept + this.#size > KEPT) {
      for (let i = 0; i < this.#kept; i++) this.#slotOf[this.#seen[i] as number] = -1;
      this.#kept = 0;
    }
    this.#stamp++;
  }

  /** Projections of a word: where its rows begin. */
  #word(word: number): number {
    const known = this.#slotOf[word] as number;
    if (known >= 0) return known;
    const { dimensions: D, hidden: H, vectors, first, vectorScale, firstScale } = this.#net;
    const half = this.#half;
    const slot = this.#kept++;
    this.#seen[slot] = word;
    const at = (1 + TAG_ROWS + slot * WORDS) * half;
    this.#slotOf[word] = at;
    const by = vectorScale * firstScale * ONE;
    const sums = new Int32Array(H);
    for (let k = 0; k < WORDS; k++) {
      sums.fill(0);
      for (let d = 0; d < D; d++) {
        const x = vectors[word * D + d] as number;
        if (x === 0) continue;
        const r = (k * D + d) * H;
        for (let j = 0; j < H; j++) sums[j] = ((sums[j] as number) + Math.imul(x, first[r + j] as number)) | 0;
      }
      for (let j = 0; j < half; j++)
        this.#words[at + k * half + j] =
          ((Math.round((sums[2 * j + 1] as number) * by) << 16) + Math.round((sums[2 * j] as number) * by)) | 0;
    }
    return at;
  }

  /** Sum of what an anchor at a place reads: where it begins. */
  #anchor(anchor: number, place: number): number {
    const half = this.#half;
    const index = anchor * this.#size + place;
    const at = index * half;
    if (this.#stamps[index] === this.#stamp) return at;
    this.#stamps[index] = this.#stamp;
    const p = this.#places as Places;
    const { words, tags } = ANCHORS[anchor] as (typeof ANCHORS)[number];
    const list = this.#list;
    let n = 0;
    for (let k = 0; k < words.length; k++)
      list[n++] = this.#word(p.words[near(place, words[k] as number, p.length)] as number) + ((WORD_SLOTS[anchor] as number) + k) * half;
    for (let k = 0; k < tags.length; k++)
      list[n++] = (1 + ((TAG_SLOTS[anchor] as number) + k) * TAGS + (p.tags[near(place, tags[k] as number, p.length)] as number)) * half;
    if (n === 1) return sum2(this.#anchored, at, half, this.#words, list[0] as number, 0);
    if (n === 2) return sum2(this.#anchored, at, half, this.#words, list[0] as number, list[1] as number);
    while (n % 3 !== 0) list[n++] = 0;
    this.#anchored.fill(0, at, at + half);
    for (let k = 0; k < n; k += 3) add3(this.#anchored, at, half, this.#words, list, k);
    return at;
  }

  /** Scores of the three moves from a state of the sentence begun. */
  score(s: ArcState, scores: Float64Array): void {
    const half = this.#half;
    const at = this.#at;
    const from = this.#from;
    const traits = this.#traits;
    anchorsOf(s, at);
    traitsOf(s, this.#places as Places, at, traits);
    for (let a = 0; a < ANCHORS.length; a++) from[a] = this.#anchor(a, at[a] as number);
    from[ANCHORS.length] = this.#anchored.length - half;
    const sum = this.#sum;
    sum.set(this.#bias);
    for (let a = 0; a < PADDED_ANCHORS; a += 8) add(sum, this.#anchored, from, a, 1);
    for (let t = 0; t < TRAITS; t++) traits[t] = this.#rowOf[traits[t] as number] as number;
    for (let t = 0; t < TRAITS; t += 8) add(sum, this.#rows, traits, t, half);
    const out = this.#out;
    let x = 0;
    let y = 0;
    let z = 0;
    for (let j = 0, o = 0; j < half; j++, o += 6) {
      const both = sum[j] as number;
      const low = (both << 16) >> 16;
      const high = (both - low) >> 16;
      const l = low & ~(low >> 31);
      const h = high & ~(high >> 31);
      x += l * (out[o] as number) + h * (out[o + 3] as number);
      y += l * (out[o + 1] as number) + h * (out[o + 4] as number);
      z += l * (out[o + 2] as number) + h * (out[o + 5] as number);
    }
    scores[0] = x;
    scores[1] = y;
    scores[2] = z;
  }
}

/** Adds eight rows of a table to `sum`. */
function add(sum: Int32Array, table: Int32Array, rows: Int32Array, first: number, width: number): void {
  const a = (rows[first] as number) * width;
  const b = (rows[first + 1] as number) * width;
  const c = (rows[first + 2] as number) * width;
  const d = (rows[first + 3] as number) * width;
  const e = (rows[first + 4] as number) * width;
  const f = (rows[first + 5] as number) * width;
  const g = (rows[first + 6] as number) * width;
  const h = (rows[first + 7] as number) * width;
  for (let j = 0; j < sum.length; j++) {
    const left = ((table[a + j] as number) + (table[b + j] as number) + (table[c + j] as number) + (table[d + j] as number)) | 0;
    const right = ((table[e + j] as number) + (table[f + j] as number) + (table[g + j] as number) + (table[h + j] as number)) | 0;
    sum[j] = ((sum[j] as number) + left + right) | 0;
  }
}

/** Writes the sum of two rows of a table; returns where to. */
function sum2(into: Int32Array, at: number, width: number, table: Int32Array, a: number, b: number): number {
  for (let j = 0; j < width; j++) into[at + j] = ((table[a + j] as number) + (table[b + j] as number)) | 0;
  return at;
}

/** Adds three rows of a table. */
function add3(into: Int32Array, at: number, width: number, table: Int32Array, rows: Int32Array, first: number): void {
  const a = rows[first] as number;
  const b = rows[first + 1] as number;
  const c = rows[first + 2] as number;
  for (let j = 0; j < width; j++)
    into[at + j] = ((into[at + j] as number) + (table[a + j] as number) + (table[b + j] as number) + (table[c + j] as number)) | 0;
}
