import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generator } from './chance.ts';
import { paragraphs, sentences } from '../src/language/index.ts';

/** Capitalised words that are no names of their own; they stay as they are. */
const KEPT = new Set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec I The A In On At It He She They We But And'.split(
    ' ',
  ),
);
const SYLLABLES = 'ba da fa ha ka la ma na ra sa ta za qa mi ri si di ni li ki bu du hu mu ru su an ar as il in ur un esh oud iya'.split(
  ' ',
);

/** The news sentences of the project's own example reports, of 8 to 45 words. */
export function newsSentences(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const cut = paragraphs(text, { start: 0, end: text.length }).flatMap((p) => sentences(text, p));
      return cut.map((s) => text.slice(s.start, s.end)).filter((s) => /[.!?]["”’]?$/u.test(s) && within(s.split(/\s+/u).length, 8, 45));
    });
}

/**
 * The sentences with other numbers and names in place of theirs, so that nobody reads the same words twice and a cache is of no use;
 * one that has neither is said by somebody. The same seed makes the same sentences.
 */
export function varied(list: readonly string[], seed: number): readonly string[] {
  const next = generator(seed);
  return list.map((sentence) => {
    const other = sentence
      .replaceAll(/\p{N}+/gu, (digits) => String(1 + next(9)) + Array.from({ length: digits.length - 1 }, () => next(10)).join(''))
      .replaceAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu, (name) => (KEPT.has(name) ? name : made(next)));
    return other === sentence ? `${made(next)} said that ${sentence}` : other;
  });
}

function made(next: (below: number) => number): string {
  const name = Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)] ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const within = (n: number, least: number, most: number): boolean => n >= least && n <= most;
