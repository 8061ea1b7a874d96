import type { Word } from '../../model/index.ts';
import { bearingAt } from './leads.ts';
import { BORDERS, FRONTS, KINDS, OUTSKIRTS, ROADS } from './place-words.ts';

/** What the words behind a name make of it. */
export interface Tail {
  /** Index behind the words that go with the name: "Diyala province". */
  readonly end: number;
  readonly kind: string | null;
  /** "Aleppo's eastern countryside", "the Kirkuk road"; null where they say nothing of the kind. */
  readonly tail: 'outskirts' | 'along' | 'border' | null;
  readonly bearing: number | null;
}

const NO_TAIL = { kind: null, tail: null, bearing: null } as const;

/** The kind behind a name, up to `limit`: "Diyala province", "Mosul's western suburbs", "the Kirkuk road". */
export function tailOf(text: string, words: readonly Word[], name: { readonly to: number }, limit: number): Tail {
  const joined = (i: number): boolean => i < limit && (words[i]?.before === ' ' || words[i]?.before === '-');
  if (!joined(name.to)) return { ...NO_TAIL, end: name.to };
  const side = bearingAt(words, joined(name.to + 1) && bearingAt(words, name.to + 1) !== null ? name.to + 1 : name.to);
  const at = side === null ? name.to : name.to + (bearingAt(words, name.to + 1) === null || !joined(name.to + 1) ? 1 : 2);
  const key = joined(at) ? (words[at]?.key ?? '') : '';
  const skip = /^(?:international|main|highway|desert|coastal)$/u.test(key) && joined(at + 1) ? 1 : 0;
  const noun = skip === 1 ? (words[at + 1]?.key ?? '') : key;
  if (OUTSKIRTS.has(key) || FRONTS.has(key)) return { end: at + 1, kind: null, tail: 'outskirts', bearing: side?.degrees ?? null };
  if (ROADS.has(noun) || (skip === 1 && key === 'highway'))
    return { end: at + 1 + (ROADS.has(noun) ? skip : 0), kind: null, tail: 'along', bearing: null };
  if (ROADS.has(key)) return { end: at + 1, kind: null, tail: 'along', bearing: null };
  if (BORDERS.has(noun)) return { end: at + 1 + skip, kind: null, tail: 'border', bearing: null };
  // "Kirkuk's district of Daquq": the kind is Daquq's.
  const lent = words[at + 1]?.key === 'of' && owns(text, words, name.to);
  if (side === null && KINDS.has(key) && !lent) return { end: at + 1, kind: key, tail: null, bearing: null };
  return { ...NO_TAIL, end: name.to };
}

/** "Iraq's", "Honduras' ": whether the name that ends before `to` ends in the mark of an owner. */
export function owns(text: string, words: readonly Word[], to: number): boolean {
  const { end } = words[to - 1] as Word;
  return /['’ʼ`]s?$/u.test(text.slice(end - 2, end)) || /^['’]\s$/u.test(words[to]?.before ?? '');
}
