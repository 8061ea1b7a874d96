import {
  type ArcState,
  LEFT,
  RIGHT,
  SHIFT,
  arcState,
  begin,
  canLeft,
  canRight,
  canShift,
  done,
  step,
} from '../src/language/syntax/arc-state.ts';
import { PAD, ROOT } from '../src/language/syntax/atoms.ts';
import { ANCHORS, anchorsOf, near, type Places, ROWS, TAGS, TAG_SLOTS, TRAITS, traitsOf, WORDS } from '../src/language/syntax/arc-slots.ts';
import { shuffled } from './random.ts';

/** A sentence to learn from. */
export interface Example {
  readonly places: Places;
  /** Head of each place, as a place. */
  readonly heads: Int32Array;
  /** Row for a word as if it were unknown. */
  readonly unknown: Int32Array;
}

/** Weights of a network with one hidden layer of rectified units: hidden = bias + Σ vector · first[slot] + Σ rows. */
export interface Weights {
  readonly dimensions: number;
  readonly hidden: number;
  /** words × dimensions. */
  readonly vectors: Float32Array;
  /** slots × dimensions × hidden. */
  readonly first: Float64Array;
  /** ROWS × hidden. */
  readonly rows: Float32Array;
  readonly bias: Float64Array;
  /** 3 × hidden. */
  readonly out: Float64Array;
}

export interface Recipe {
  readonly hidden: number;
  readonly epochs: number;
  /** States a step of Adam learns from, about; whole sentences. */
  readonly batch: number;
  readonly rate: number;
  /** Share of hidden units that rest. */
  readonly dropout: number;
  /** A word seen n times counts as unknown with probability unknown / (unknown + n). */
  readonly unknown: number;
  /** How often the parser follows its own move after the first epoch. */
  readonly explore: number;
}

const B1 = 0.9;
const B2 = 0.999;
/** Adam (Kingma and Ba 2015); of a table only the rows that a batch touched move, each by its own clock. */
class Adam<T extends Float32Array | Float64Array> {
  readonly w: T;
  readonly width: number;
  readonly #m: Float32Array;
  readonly #v: Float32Array;
  readonly #clock: Int32Array;
  readonly #at: Int32Array;
  readonly #touched: number[] = [];
  #room: Float64Array;
  constructor(w: T, width: number, dense: boolean) {
    this.w = w;
    this.width = width;
    this.#m = new Float32Array(w.length);
    this.#v = new Float32Array(w.length);
    this.#clock = new Int32Array(w.length / width);
    this.#at = new Int32Array(w.length / width).fill(-1);
    this.#room = new Float64Array(dense ? w.length : width * 1024);
    if (dense) for (let r = 0; r < w.length / width; r++) this.at(r);
    this.dense = dense;
  }
  readonly dense: boolean;
  get grads(): Float64Array {
    return this.#room;
  }
  /** Where the gradient of a row is gathered. */
  at(row: number): number {
    const known = this.#at[row] as number;
    if (known >= 0) return known;
    const at = this.#touched.length * this.width;
    if (at + this.width > this.#room.length) {
      const more = new Float64Array(this.#room.length * 2);
      more.set(this.#room);
      this.#room = more;
    }
    this.#touched.push(row);
    this.#at[row] = at;
    return at;
  }
  move(rate: number): void {
    const { w, width } = this;
    const m = this.#m;
    const v = this.#v;
    const g = this.#room;
    for (const row of this.#touched) {
      const t = (this.#clock[row] as number) + 1;
      this.#clock[row] = t;
      const by = (rate * Math.sqrt(1 - B2 ** t)) / (1 - B1 ** t);
      const from = this.#at[row] as number;
      for (let j = 0, i = row * width; j < width; j++, i++) {
        const x = g[from + j] as number;
        g[from + j] = 0;
        const mi = B1 * (m[i] as number) + (1 - B1) * x;
        const vi = B2 * (v[i] as number) + (1 - B2) * x * x;
        m[i] = mi;
        v[i] = vi;
        w[i] = (w[i] as number) - (by * mi) / (Math.sqrt(vi) + 1e-8);
      }
      if (!this.dense) this.#at[row] = -1;
    }
    if (!this.dense) this.#touched.length = 0;
  }
}

/** Arcs that each move puts out of reach (Goldberg and Nivre 2013, arc-hybrid). */
export function costs(s: ArcState, heads: Int32Array, cost: Int32Array): void {
  cost.fill(0);
  const s0 = s.stack[s.depth - 1] as number;
  const s1 = s.depth > 1 ? (s.stack[s.depth - 2] as number) : -1;
  const b0 = s.next;
  if (s.depth > 1) {
    let children = 0;
    for (let b = b0; b < s.end; b++) if (heads[b] === s0) children++;
    const head = heads[s0] as number;
    cost[LEFT] = children + (head === s1 || (head > b0 && head < s.end) ? 1 : 0);
    cost[RIGHT] = children + (head >= b0 && head < s.end ? 1 : 0);
  }
  if (b0 >= s.end) return;
  let lost = 0;
  for (let i = 0; i < s.depth; i++) {
    const d = s.stack[i] as number;
    if (d !== ROOT && heads[d] === b0) lost++;
    if (i < s.depth - 1 && heads[b0] === d) lost++;
  }
  cost[SHIFT] = lost;
}

const legal = (s: ArcState, move: number): boolean => (move === SHIFT ? canShift(s) : move === LEFT ? canLeft(s) : canRight(s));

/** Learns the moves of a greedy parser that explores its own errors; `vectors` are where the words' vectors start from. */
export function trainNetwork(
  examples: readonly Example[],
  vectors: Float32Array,
  dimensions: number,
  recipe: Recipe,
  next: () => number,
  told: (epoch: number, loss: number, weights: Weights) => void,
): Weights {
  const { hidden: H } = recipe;
  const D = dimensions;
  const spread = (n: number, by: number): Float64Array => Float64Array.from({ length: n }, () => (2 * next() - 1) * by);
  const weights: Weights = {
    dimensions: D,
    hidden: H,
    vectors,
    first: spread(WORDS * D * H, Math.sqrt(3 / (WORDS * D))),
    rows: new Float32Array(ROWS * H),
    bias: new Float64Array(H),
    out: spread(3 * H, Math.sqrt(3 / H)),
  };
  const first = new Adam(weights.first, D * H, true);
  const bias = new Adam(weights.bias, H, true);
  const out = new Adam(weights.out, H, true);
  const rows = new Adam(weights.rows, H, false);
  const words = new Adam(vectors, D, false);
  const seen = new Int32Array(vectors.length / D);
  for (const e of examples) for (let p = PAD; p < PAD + e.places.length; p++) seen[e.places.words[p] as number]!++;

  // Projections of the words of a batch: one row for each word and slot.
  const slotOf = Array.from({ length: WORDS }, () => new Map<number, number>());
  let count = 0;
  let projected = new Float64Array(H * 4096);
  let projectedGrad = new Float64Array(H * 4096);
  const pairSlot: number[] = [];
  const pairWord: number[] = [];
  const project = (slot: number, word: number): number => {
    const known = (slotOf[slot] as Map<number, number>).get(word);
    if (known !== undefined) return known;
    const at = count++ * H;
    if (at + H > projected.length) {
      projected = grown(projected);
      projectedGrad = grown(projectedGrad);
    }
    (slotOf[slot] as Map<number, number>).set(word, at);
    pairSlot.push(slot);
    pairWord.push(word);
    projected.fill(0, at, at + H);
    const W = weights.first;
    for (let d = 0, r = slot * D * H; d < D; d += 2, r += 2 * H) {
      const x = vectors[word * D + d] as number;
      const y = vectors[word * D + d + 1] as number;
      for (let j = 0; j < H; j++)
        projected[at + j] = (projected[at + j] as number) + x * (W[r + j] as number) + y * (W[r + H + j] as number);
    }
    return at;
  };
  const unproject = (): void => {
    const W = weights.first;
    const G = first.grads;
    for (let i = 0; i < count; i++) {
      const at = i * H;
      const word = pairWord[i] as number;
      const to = words.at(word);
      const wg = words.grads;
      for (let d = 0, r = (pairSlot[i] as number) * D * H; d < D; d++, r += H) {
        const x = vectors[word * D + d] as number;
        let sum = 0;
        for (let j = 0; j < H; j++) {
          const g = projectedGrad[at + j] as number;
          sum += g * (W[r + j] as number);
          G[r + j] = (G[r + j] as number) + x * g;
        }
        wg[to + d] = (wg[to + d] as number) + sum;
      }
    }
    projectedGrad.fill(0, 0, count * H);
    count = 0;
    pairSlot.length = 0;
    pairWord.length = 0;
    for (const m of slotOf) m.clear();
  };

  const longest = examples.reduce((m, e) => Math.max(m, e.places.length), 0) + 8;
  const s = arcState(longest);
  const at = new Int32Array(ANCHORS.length);
  const traits = new Int32Array(TRAITS);
  const wordAt = new Int32Array(WORDS);
  const tagRows = TAG_SLOTS[ANCHORS.length] as number;
  const rowAt = new Int32Array(tagRows + TRAITS);
  const h = new Float64Array(H);
  const dh = new Float64Array(H);
  const keep = new Float64Array(H);
  const score = new Float64Array(3);
  const cost = new Int32Array(3);
  const known = new Int32Array(longest);
  const total = examples.reduce((n, e) => n + 2 * e.places.length, 0);
  const scale = 1 / (1 - recipe.dropout);

  /** One state: its move, and its share of the gradients. */
  const learn = (e: Example, follow: boolean): { move: number; loss: number } => {
    const p = e.places;
    anchorsOf(s, at);
    traitsOf(s, p, at, traits);
    h.set(weights.bias);
    let k = 0;
    let n = 0;
    for (let a = 0; a < ANCHORS.length; a++) {
      const place = at[a] as number;
      for (const by of (ANCHORS[a] as (typeof ANCHORS)[number]).words) {
        wordAt[k] = project(k, known[near(place, by, p.length)] as number);
        k++;
      }
      for (const by of (ANCHORS[a] as (typeof ANCHORS)[number]).tags) {
        rowAt[n] = n * TAGS + (p.tags[near(place, by, p.length)] as number);
        n++;
      }
    }
    for (let i = 0; i < TRAITS; i++) rowAt[n + i] = traits[i] as number;
    for (let i = 0; i < WORDS; i++)
      for (let j = 0, from = wordAt[i] as number; j < H; j++) h[j] = (h[j] as number) + (projected[from + j] as number);
    const R = weights.rows;
    for (let i = 0; i < rowAt.length; i++)
      for (let j = 0, from = (rowAt[i] as number) * H; j < H; j++) h[j] = (h[j] as number) + (R[from + j] as number);
    score.fill(0);
    const O = weights.out;
    for (let j = 0; j < H; j++) {
      const on = (h[j] as number) > 0 && next() >= recipe.dropout ? scale : 0;
      keep[j] = on;
      const x = on * (h[j] as number);
      h[j] = x;
      for (let y = 0; y < 3; y++) score[y] = (score[y] as number) + x * (O[y * H + j] as number);
    }
    costs(s, e.heads, cost);
    let least = 1e9;
    let best = -1;
    let good = -1;
    for (let y = 0; y < 3; y++) {
      if (!legal(s, y)) continue;
      if ((cost[y] as number) < least) least = cost[y] as number;
      if (best < 0 || (score[y] as number) > (score[best] as number)) best = y;
    }
    let all = 0;
    let right = 0;
    const top = score[best] as number;
    for (let y = 0; y < 3; y++) {
      if (!legal(s, y)) continue;
      const x = Math.exp((score[y] as number) - top);
      all += x;
      if (cost[y] !== least) continue;
      right += x;
      if (good < 0 || (score[y] as number) > (score[good] as number)) good = y;
    }
    if (right < all) {
      dh.fill(0);
      const OG = out.grads;
      for (let y = 0; y < 3; y++) {
        if (!legal(s, y)) continue;
        const x = Math.exp((score[y] as number) - top);
        const g = x / all - (cost[y] === least ? x / right : 0);
        for (let j = 0, o = y * H; j < H; j++, o++) {
          dh[j] = (dh[j] as number) + g * (O[o] as number);
          OG[o] = (OG[o] as number) + g * (h[j] as number);
        }
      }
      const BG = bias.grads;
      for (let j = 0; j < H; j++) {
        dh[j] = (dh[j] as number) * (keep[j] as number);
        BG[j] = (BG[j] as number) + (dh[j] as number);
      }
      for (let i = 0; i < WORDS; i++)
        for (let j = 0, to = wordAt[i] as number; j < H; j++) projectedGrad[to + j] = (projectedGrad[to + j] as number) + (dh[j] as number);
      for (let i = 0; i < rowAt.length; i++) {
        const to = rows.at(rowAt[i] as number);
        const RG = rows.grads;
        for (let j = 0; j < H; j++) RG[to + j] = (RG[to + j] as number) + (dh[j] as number);
      }
    }
    return { move: follow ? best : good, loss: Math.log(all / right) };
  };

  let states = 0;
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    let loss = 0;
    let inBatch = 0;
    let inEpoch = 0;
    for (const e of shuffled(examples, next)) {
      const { places } = e;
      known.set(places.words.subarray(0, places.length + 6));
      for (let p = PAD; p < PAD + places.length; p++) {
        const n = seen[known[p] as number] as number;
        if (next() < recipe.unknown / (recipe.unknown + n)) known[p] = e.unknown[p] as number;
      }
      begin(s, PAD, PAD + places.length);
      while (!done(s)) {
        const one = learn(e, epoch > 0 && next() < recipe.explore);
        loss += one.loss;
        inBatch++;
        step(s, one.move);
      }
      if (inBatch < recipe.batch) continue;
      states += inBatch;
      inEpoch += inBatch;
      inBatch = 0;
      const rate = recipe.rate * Math.max(0.02, 1 - states / (total * recipe.epochs));
      unproject();
      for (const part of [first, bias, out, rows, words]) part.move(rate);
    }
    told(epoch, loss / inEpoch, weights);
  }
  return weights;
}

function grown(list: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(list.length * 2);
  more.set(list);
  return more;
}
