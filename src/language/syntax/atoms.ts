import type { Span } from '../../model/index.ts';

/** Places before the first and behind the last word of a sentence, so that windows need no bounds. */
export const PAD = 3;
/** A place that is no word: what a feature sees where there is nothing. */
export const NONE = 0;
/** The place that heads a sentence's root. */
export const ROOT = PAD - 1;

/** What a word is known by, one number a trait; words stand at PAD … PAD + length - 1. Reused from sentence to sentence. */
export interface Atoms {
  length: number;
  readonly form: Int32Array;
  readonly lower: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** Letter case, digits, hyphens: "Xx", "d-x". */
  readonly shape: Int32Array;
  /** Entry of the word in the lexicon; 0 where it has none. */
  readonly entry: Int32Array;
  /** Cluster path and its prefixes of eight and five bits; 0 where the word has none. */
  readonly cluster: Int32Array;
  readonly cluster8: Int32Array;
  readonly cluster5: Int32Array;
}

/** What is known of words beforehand, by the hash of a word in small letters. */
export interface WordList {
  /** Number of the word's entry; 0 where it has none. */
  find(hash: number): number;
  /** Path of a word in the tree of clusters + 1, by entry; 0 where it has none. */
  readonly cluster: Uint16Array;
}

const FIELDS = [
  'form',
  'lower',
  'prefix1',
  'prefix2',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'shape',
  'entry',
  'cluster',
  'cluster8',
  'cluster5',
] as const;

/** Room for sentences of up to `capacity` words. */
export function atoms(capacity: number): Atoms {
  const made = Object.fromEntries(FIELDS.map((f) => [f, new Int32Array(capacity + 2 * PAD)]));
  return { length: 0, ...made } as unknown as Atoms;
}

const SEED = 0x811c9dc5 | 0;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const finish = (hash: number): number => {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
};

/** No word that matters is longer; what is longer is known by its beginning and its last letters. */
const LONGEST = 48;

/** Hash of a lower-cased word with its digits as 0: what clusters and the tag dictionary are looked up by. */
export function wordHash(word: string): number {
  let hash = SEED;
  for (let i = 0; i < Math.min(word.length, LONGEST); i++) hash = mix(hash, plain(lowered(word.charCodeAt(i), word, i)));
  return finish(hash);
}

const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** ASCII and Latin-1 by a sum, the rest by the language's own tables. */
function lowered(code: number, text: string, at: number): number {
  if (isUpper(code)) return code + 32;
  return code < 0x100 ? code : text.charAt(at).toLowerCase().charCodeAt(0);
}

/** Digits count as 0; curly quotation marks and long hyphens as the plain ones that most training text has. */
function plain(code: number): number {
  if (isDigit(code)) return 48;
  if (code < 0x2010) return code;
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  return code >= 0x2010 && code <= 0x2012 ? 45 : code;
}

/** Writes a sentence's words into `into`. With `caseless`, all words count as small: wire text in capitals. */
export function encode(text: string, tokens: readonly Span[], list: WordList, caseless: boolean, into: Atoms): void {
  const n = tokens.length;
  into.length = n;
  for (let i = 0; i < n; i++) {
    const { start, end } = tokens[i] as Span;
    word(text, start, end, PAD + i, list, caseless, into);
  }
  for (let p = 0; p < PAD; p++) {
    pad(into, p, p + 1);
    pad(into, PAD + n + p, p + 11);
  }
}

function pad(into: Atoms, at: number, id: number): void {
  for (const f of FIELDS) into[f][at] = Math.imul(id, 0x5bd1e995);
  into.entry[at] = 0;
}

function word(text: string, start: number, end: number, at: number, list: WordList, caseless: boolean, into: Atoms): void {
  const length = end - start;
  const stop = Math.min(end, start + LONGEST);
  let form = SEED;
  let lower = SEED;
  let shape = SEED;
  let lastKind = 0;
  for (let i = start; i < stop; i++) {
    const c = text.charCodeAt(i);
    const l = lowered(c, text, i);
    const p = plain(l);
    lower = mix(lower, p);
    form = mix(form, caseless ? p : plain(c));
    const kind = isDigit(c) ? 1 : l !== c && !caseless ? 2 : (l >= 97 && l <= 122) || l >= 0xc0 ? 3 : 4 + (p & 0x3f);
    if (kind !== lastKind || i === start + 1) shape = mix(shape, kind);
    lastKind = kind;
    if (i === start) into.prefix1[at] = finish(lower);
    else if (i === start + 1) into.prefix2[at] = finish(lower);
    else if (i === start + 2) into.prefix3[at] = finish(lower);
  }
  const whole = finish(lower);
  if (length < 2) into.prefix2[at] = whole;
  if (length < 3) into.prefix3[at] = whole;
  let suffix = SEED;
  for (let k = 1; k <= 4; k++) {
    if (k <= length) suffix = mix(suffix, plain(lowered(text.charCodeAt(end - k), text, end - k)));
    const field = k === 1 ? into.suffix1 : k === 2 ? into.suffix2 : k === 3 ? into.suffix3 : into.suffix4;
    field[at] = finish(suffix);
  }
  into.form[at] = finish(form);
  into.lower[at] = whole;
  into.shape[at] = finish(shape);
  const entry = list.find(whole);
  const path = list.cluster[entry] as number;
  into.entry[at] = entry;
  into.cluster[at] = path === 0 ? 0 : finish(path);
  into.cluster8[at] = path === 0 ? 0 : finish(0x1000 + ((path - 1) >> 4));
  into.cluster5[at] = path === 0 ? 0 : finish(0x2000 + ((path - 1) >> 7));
}
