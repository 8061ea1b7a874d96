import type { Comparator, Word } from '../../model/index.ts';
import { SCALES } from './number-words.ts';

interface Hedge {
  readonly words: readonly string[];
  readonly comparator: Comparator;
}

const table = (rows: Readonly<Partial<Record<Comparator, string>>>): readonly Hedge[] =>
  (Object.entries(rows) as [Comparator, string][])
    .flatMap(([comparator, phrases]) => phrases.split(' | ').map((phrase): Hedge => ({ words: phrase.split(' '), comparator })))
    .sort((a, b) => b.words.length - a.words.length);

/** What stands before a number and says how sure it is; longest first. */
const BEFORE = table({
  'at least':
    'at least | at the very least | no fewer than | no less than | not fewer than | not less than | a minimum of | as few as | minimum of',
  over: 'more than | over | above | upwards of | upward of | in excess of | exceeding | well over | just over | slightly more than | slightly over | well above | far more than',
  'at most':
    'up to | at most | at the most | as many as | as much as | fewer than | less than | no more than | not more than | a maximum of | maximum of | not exceeding | under | below | just under | just below | well under | well below | slightly under | slightly below | slightly less than',
  about:
    'about | around | some | approximately | approx | nearly | almost | roughly | close to | an estimated | estimated | perhaps | maybe | possibly | circa | in the region of | in the order of',
});

/** What stands behind a number. */
const BEHIND = table({
  'at least': 'or more | and more | or above | and above | at least | plus | at a minimum',
  'at most': 'or fewer | or less | at most | at the most | at a maximum',
  about: 'or so | or thereabouts | odd | some | approximately',
});
const BEHIND_FIRST = new Set(BEHIND.map(({ words }) => words[0]));
const BEFORE_LAST = new Set(BEFORE.map(({ words }) => words.at(-1)));

/** "under one roof": the preposition; "under one hundred" is a bound. */
const isPlace = (text: readonly Word[], at: number): boolean =>
  /^(?:under|below)$/u.test(text[at - 1]?.key ?? '') && text[at]?.key === 'one' && !SCALES.has(text[at + 1]?.key ?? '');

/** The hedge right before `from` and where it begins; of several, a bound before "about" ("at least some 20"), then the nearest ("up to more than 130"). */
export function hedgeBefore(text: readonly Word[], from: number): { readonly from: number; readonly comparator: Comparator } | null {
  let found: { readonly from: number; readonly comparator: Comparator } | null = null;
  for (let at = from, n = 0; n < 3; n++) {
    const last = text[at - 1];
    if (last === undefined || !BEFORE_LAST.has(last.key) || !/^[\s"“‘'$€£-]*$/u.test((text[at] as Word).before)) break;
    const hedge = BEFORE.find(({ words }) => words.length <= at && words.every((key, i) => text[at - words.length + i]?.key === key));
    if (hedge === undefined || (hedge.words.length === 1 && isPlace(text, at))) break;
    at -= hedge.words.length;
    found = { from: at, comparator: found === null || found.comparator === 'about' ? hedge.comparator : found.comparator };
  }
  return found;
}

/** "20 or more", "20-odd", "20+": the hedge right behind a number and where it ends, or null. A lone "at least" needs a clause's end. */
export function hedgeBehind(text: readonly Word[], to: number): { readonly to: number; readonly comparator: Comparator } | null {
  const next = text[to];
  if (next === undefined) return null;
  if (/^\+(?:\s|$)/u.test(next.before)) return { to, comparator: 'at least' };
  if (!BEHIND_FIRST.has(next.key) || !/^[\s-]$/u.test(next.before)) return null;
  const hedge = BEHIND.find(({ words }) => words.every((key, i) => text[to + i]?.key === key));
  if (hedge === undefined || text[to + hedge.words.length]?.key === 'than') return null;
  const end = to + hedge.words.length;
  const first = hedge.words[0];
  // "20 at least": but in "wounded 20, at least five of them" it belongs to what follows; "20-odd", "20-some", "20-plus" are joined.
  if (first === 'at' && text[end] !== undefined && !/[,;:.)]/u.test(text[end].before)) return null;
  if (/^(?:plus|odd|some)$/u.test(first ?? '') && next.before !== '-') return null;
  if (first === 'approximately' && text[end] !== undefined) return null;
  return { to: end, comparator: hedge.comparator };
}
