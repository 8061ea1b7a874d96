import type { ArcState } from './arc-state.ts';
import { NONE } from './atoms.ts';

/** What a sentence gives the network besides its parse: one number a place, padding included (see atoms.ts). */
export interface Places {
  /** Words of the sentence; places run from 0 to length + 5. */
  length: number;
  /** Row of the word's vector. */
  readonly words: Int32Array;
  /** Fine tag, below TAGS. */
  readonly tags: Int32Array;
  /** Part of speech, below COARSE. */
  readonly coarse: Int32Array;
  /** Running counts of verbs, stops and conjunctions before a place, ten bits each. */
  readonly marks: Int32Array;
}

/** Rows kept for fine tags and for parts of speech, the three kinds of padding included. */
export const TAGS = 112;
export const COARSE = 20;

/** Places that a state is seen by, and how far round each the network reads words and tags. */
interface Anchor {
  readonly words: readonly number[];
  readonly tags: readonly number[];
}
const child: Anchor = { words: [0], tags: [0] };
const tagOnly: Anchor = { words: [], tags: [0] };
export const ANCHORS: readonly Anchor[] = [
  { words: [0, -1, 1], tags: [0, -1, 1] }, // top of the stack
  { words: [0, 1], tags: [0, 1, -1] }, // second
  child, // third
  tagOnly, // fourth
  { words: [0, 1, 2, -1], tags: [0, 1, 2, 3, -1] }, // next word
  child, // outermost children: of the top, left and right
  child,
  child, // of the second
  child,
  child, // of the next word
  tagOnly, // second outermost children, in the same order
  tagOnly,
  tagOnly,
  tagOnly,
  tagOnly,
];

/** First word slot of each anchor, then their number. */
export const WORD_SLOTS: readonly number[] = starts(ANCHORS.map((a) => a.words.length));
/** First tag slot of each anchor, then their number. */
export const TAG_SLOTS: readonly number[] = starts(ANCHORS.map((a) => a.tags.length));
export const WORDS = WORD_SLOTS[ANCHORS.length] as number;

/** Sizes of the tables that traits of a state are looked up in, one table a trait; rows of all stand in one list. */
const PAIR = TAGS * TAGS;
const TRIPLE = COARSE * COARSE * COARSE;
const NEAR = COARSE * COARSE * 9;
const SIZES = [625, 784, 216, PAIR, PAIR, PAIR, PAIR, TRIPLE, TRIPLE, NEAR, NEAR, TRIPLE, TRIPLE, TRIPLE, TRIPLE, TRIPLE];
const OFFSETS = starts(SIZES).map((o) => o + (TAG_SLOTS[ANCHORS.length] as number) * TAGS);
export const TRAITS = SIZES.length;
/** Rows of all tables: tags of the anchors first, then the traits. */
export const ROWS = OFFSETS[TRAITS] as number;

function starts(sizes: readonly number[]): number[] {
  const out = [0];
  for (const s of sizes) out.push((out[out.length - 1] as number) + s);
  return out;
}

/** The place `by` further, within the padding; nothing has no neighbours. */
export function near(place: number, by: number, length: number): number {
  if (place === NONE) return NONE;
  const at = place + by;
  return at < 0 ? 0 : at > length + 5 ? length + 5 : at;
}

/** Places of the anchors of a state. */
export function anchorsOf(s: ArcState, out: Int32Array): void {
  const { stack, depth } = s;
  const s0 = stack[depth - 1] as number;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : NONE;
  const b0 = s.next;
  out[0] = s0;
  out[1] = s1;
  out[2] = depth > 2 ? (stack[depth - 3] as number) : NONE;
  out[3] = depth > 3 ? (stack[depth - 4] as number) : NONE;
  out[4] = b0;
  out[5] = s.left1[s0] as number;
  out[6] = s.right1[s0] as number;
  out[7] = s.left1[s1] as number;
  out[8] = s.right1[s1] as number;
  out[9] = s.left1[b0] as number;
  out[10] = s.left2[s0] as number;
  out[11] = s.right2[s0] as number;
  out[12] = s.left2[s1] as number;
  out[13] = s.right2[s1] as number;
  out[14] = s.left2[b0] as number;
}

/** Distances 1 to 4 count singly, then 5-6, 7-9 and 10 or more. */
const bin = (d: number): number => (d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : 7);
const most = (n: number, top: number): number => (n < top ? n : top);

function between(marks: Int32Array, after: number, before: number): number {
  const d = (marks[before] as number) - (marks[after + 1] as number);
  return most(d & 1023, 2) * 9 + most((d >> 10) & 1023, 2) * 3 + most(d >> 20, 2);
}

const valency = (s: ArcState, place: number): number => most(s.rights[place] as number, 4) * 5 + most(s.lefts[place] as number, 4);

/** Rows of the traits of a state whose anchors are `at`: distance, valency, what stands between, tags two and three together. */
export function traitsOf(s: ArcState, p: Places, at: Int32Array, out: Int32Array): void {
  const t = p.tags;
  const u = p.coarse;
  const s0 = at[0] as number;
  const s1 = at[1] as number;
  const b0 = at[4] as number;
  const s0t = t[s0] as number;
  const s1t = t[s1] as number;
  const b0t = t[b0] as number;
  const s0u = u[s0] as number;
  const s1u = u[s1] as number;
  const b0u = u[b0] as number;
  const d0 = bin(b0 - s0);
  const d1 = s1 === NONE ? 8 : bin(s0 - s1);
  const s1s0 = (s1u * COARSE + s0u) * COARSE;
  const s0b0 = (s0u * COARSE + b0u) * COARSE;
  const between1 = s1 === NONE ? 27 : between(p.marks, s1, s0);
  out[0] = valency(s, s0) * 25 + valency(s, s1);
  out[1] = between(p.marks, s0, b0) * 28 + between1;
  out[2] = most(s.lefts[b0] as number, 5) * 36 + most(s.depth, 5) * 6 + most(s.end - b0, 5);
  out[3] = s0t * TAGS + b0t;
  out[4] = s1t * TAGS + s0t;
  out[5] = b0t * TAGS + (t[b0 + 1] as number);
  out[6] = s1t * TAGS + b0t;
  out[7] = s1s0 + b0u;
  out[8] = s0b0 + (u[b0 + 1] as number);
  out[9] = (s0u * COARSE + b0u) * 9 + d0;
  out[10] = (s1u * COARSE + s0u) * 9 + d1;
  out[11] = ((u[at[2] as number] as number) * COARSE + s1u) * COARSE + s0u;
  out[12] = s1s0 + (u[at[5] as number] as number);
  out[13] = s0b0 + (u[at[9] as number] as number);
  out[14] = s1s0 + (u[at[8] as number] as number);
  out[15] = s1s0 + (u[at[6] as number] as number);
  for (let k = 0; k < TRAITS; k++) out[k] = (out[k] as number) + (OFFSETS[k] as number);
}
