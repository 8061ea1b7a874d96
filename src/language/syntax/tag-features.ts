import { type Atoms, PAD } from './atoms.ts';
import { row } from './table.ts';

/*
 * What a word is tagged by, after Ratnaparkhi 1996 and Collins 2002, with word clusters. The numbers of the templates are part of what was
 * learnt. Features that ask for one word alone stand apart: their weights can be summed once a word.
 */

/** From where a word is seen by itself: how far behind the word to be tagged it stands, and by how many features. */
export const VIEWS = [
  { by: 0, features: 11 },
  { by: -1, features: 3 },
  { by: -2, features: 1 },
  { by: 1, features: 3 },
  { by: 2, features: 1 },
] as const;
export const MOST_LONE_FEATURES = 11;

/** Writes the rows of the features that see the word at place `p` alone, in one of `VIEWS`, from `out[k]` on. */
export function loneFeatures(a: Atoms, p: number, by: (typeof VIEWS)[number]['by'], shift: number, out: Int32Array, from: number): void {
  const low = a.lower[p] as number;
  let k = from;
  switch (by) {
    case 0:
      out[k++] = row(1, a.form[p] as number, 0, 0, shift);
      out[k++] = row(2, low, 0, 0, shift);
      out[k++] = row(3, a.suffix1[p] as number, 0, 0, shift);
      out[k++] = row(4, a.suffix2[p] as number, 0, 0, shift);
      out[k++] = row(5, a.suffix3[p] as number, 0, 0, shift);
      out[k++] = row(6, a.suffix4[p] as number, 0, 0, shift);
      out[k++] = row(7, a.prefix1[p] as number, 0, 0, shift);
      out[k++] = row(8, a.prefix2[p] as number, 0, 0, shift);
      out[k++] = row(9, a.prefix3[p] as number, 0, 0, shift);
      out[k++] = row(11, a.cluster[p] as number, 0, 0, shift);
      out[k++] = row(12, a.cluster8[p] as number, a.shape[p] as number, 0, shift);
      return;
    case -1:
      out[k++] = row(14, low, 0, 0, shift);
      out[k++] = row(18, a.cluster[p] as number, 0, 0, shift);
      out[k++] = row(29, a.suffix3[p] as number, 0, 0, shift);
      return;
    case -2:
      out[k++] = row(15, low, 0, 0, shift);
      return;
    case 1:
      out[k++] = row(16, low, 0, 0, shift);
      out[k++] = row(19, a.cluster[p] as number, 0, 0, shift);
      out[k++] = row(30, a.suffix3[p] as number, 0, 0, shift);
      return;
    case 2:
      out[k++] = row(17, low, 0, 0, shift);
  }
}

export const TIED_FEATURES = 24;

/**
 * Writes the rows of the features that tie word `i` (0-based) to its neighbours, given the tags already chosen to its left and, for the
 * words to its right, the tags that the dictionary allows (one number a set, 0 where the word is unknown).
 */
export function tiedFeatures(a: Atoms, i: number, tags: Int32Array, allowed: Int32Array, shift: number, out: Int32Array): void {
  const p = PAD + i;
  const low = a.lower[p] as number;
  const low1 = a.lower[p - 1] as number;
  const low2 = a.lower[p - 2] as number;
  const next1 = a.lower[p + 1] as number;
  const next2 = a.lower[p + 2] as number;
  const t1 = tags[p - 1] as number;
  const t2 = tags[p - 2] as number;
  const c8 = a.cluster8[p] as number;
  const c1 = a.cluster8[p - 1] as number;
  const d1 = a.cluster8[p + 1] as number;
  const d2 = a.cluster8[p + 2] as number;
  const s3 = a.suffix3[p] as number;
  const shape = a.shape[p] as number;
  const m1 = allowed[p + 1] as number;
  const m2 = allowed[p + 2] as number;
  let k = 0;
  out[k++] = row(10, shape, i === 0 ? 1 : 0, 0, shift);
  out[k++] = row(13, a.cluster5[p] as number, t1, 0, shift);
  out[k++] = row(20, t1, 0, 0, shift);
  out[k++] = row(21, t1, t2, 0, shift);
  out[k++] = row(22, t1, low, 0, shift);
  out[k++] = row(23, t1, next1, 0, shift);
  out[k++] = row(24, low1, low, 0, shift);
  out[k++] = row(25, low, next1, 0, shift);
  out[k++] = row(26, t1, c8, 0, shift);
  out[k++] = row(27, t1, d1, 0, shift);
  out[k++] = row(28, c1, d1, 0, shift);
  out[k++] = row(31, s3, a.suffix2[p + 1] as number, 0, shift);
  out[k++] = row(32, t1, s3, 0, shift);
  out[k++] = row(33, m1, 0, 0, shift);
  out[k++] = row(34, m1, low, 0, shift);
  out[k++] = row(35, m1, t1, 0, shift);
  out[k++] = row(36, m1, m2, 0, shift);
  out[k++] = row(37, m1, s3, t1, shift);
  out[k++] = row(38, shape, a.shape[p + 1] as number, a.shape[p - 1] as number, shift);
  out[k++] = row(39, low1, next1, 0, shift);
  out[k++] = row(40, t1, low2, 0, shift);
  out[k++] = row(41, low, next1, next2, shift);
  out[k++] = row(42, d1, d2, c8, shift);
  out[k++] = row(43, t1, t2, low, shift);
}

export const TAG_FEATURES = TIED_FEATURES + VIEWS.reduce((n, v) => n + v.features, 0);

/** Writes the rows of all features of word `i`. */
export function tagFeatures(a: Atoms, i: number, tags: Int32Array, allowed: Int32Array, shift: number, out: Int32Array): void {
  tiedFeatures(a, i, tags, allowed, shift, out);
  let k = TIED_FEATURES;
  for (const { by, features } of VIEWS) {
    loneFeatures(a, PAD + i + by, by, shift, out, k);
    k += features;
  }
}
