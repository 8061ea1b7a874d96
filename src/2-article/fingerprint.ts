import type { Span } from '../model/index.ts';

/*
 * Winnowing (S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003): of the
 * hashes of all runs of WORDS words, the least of every WINDOW neighbours. Two texts that share WORDS + WINDOW - 1 words in a row, here
 * 23, share a fingerprint; about one word in nine gives one.
 */
const WORDS = 8;
const WINDOW = 16;
/** About 18,000 words; what is longer is no news report. */
const MOST = 2_000;
const BASE = 0x01000193;

/** Hashes, 32 bit, that texts which share a passage share: of a story's words, their case, marks and spaces left out. Linear. */
export function fingerprint(text: string, sentences: readonly Span[]): readonly number[] {
  const words = sentences.flatMap((s) => hashes(text.slice(s.start, s.end).toLowerCase()));
  let out = 1;
  for (let i = 0; i < WORDS; i++) out = Math.imul(out, BASE);
  const found: number[] = [];
  const runs: number[] = [];
  const least: number[] = [];
  let head = 0;
  let hash = 0;
  for (let i = 0; i < words.length && found.length < MOST; i++) {
    hash = (Math.imul(hash, BASE) + (words[i] as number) - (i >= WORDS ? Math.imul(words[i - WORDS] as number, out) : 0)) | 0;
    if (i < WORDS - 1) continue;
    const n = runs.push(hash >>> 0) - 1;
    while (least.length > head && (runs[least.at(-1) as number] as number) >= (runs[n] as number)) least.pop();
    least.push(n);
    if ((least[head] as number) <= n - WINDOW) head++;
    const chosen = runs[least[head] as number] as number;
    if (n >= WINDOW - 1 && found.at(-1) !== chosen) found.push(chosen);
  }
  return [...new Set(found)];
}

/** One hash a word (FNV-1a, 32 bit). */
function hashes(said: string): readonly number[] {
  const found: number[] = [];
  let hash = 0;
  for (let i = 0; i <= said.length; i++) {
    const c = i < said.length ? said.charCodeAt(i) : 32;
    const letter = (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c > 191 && (c < 0x2000 || c > 0x206f));
    if (letter) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ c, BASE);
    else if (hash !== 0 && c !== 39 && c !== 0x2019) {
      found.push(hash);
      hash = 0;
    }
  }
  return found;
}
