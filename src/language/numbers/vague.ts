import type { Word } from '../../model/index.ts';
import { SCALES, VAGUE } from './number-words.ts';

/** A word for an unsaid number of some size; `value` is its lower bound. */
export interface Vague {
  /** Index of its first word: "a couple" begins at "a". */
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

const AFTER_A = new Set(['few', 'couple', 'handful']);
const OF_A_SCALE = new Set(['several', 'many', 'few', 'couple', 'handful']);

/** "dozens", "tens of thousands", "several hundred", "a couple of", "a number of"; null where none stands at `at`. */
export function vague(text: readonly Word[], at: number): Vague | null {
  const word = text[at] as Word;
  const before = text[at - 1]?.key ?? '';
  if (word.key === 'number' && before === 'a' && text[at + 1]?.key === 'of') return { from: at - 1, to: at + 1, value: 3 };
  const value = word.shape === 'number' ? undefined : VAGUE.get(word.key);
  if (value === undefined) return null;
  if (AFTER_A.has(word.key) && before !== 'a' && before !== 'last' && before !== 'next') return null;
  if (word.key === 'many' && /^(?:as|so|too|how|not)$/u.test(before)) return null;
  if ((word.key === 'couple' || word.key === 'handful') && text[at + 1]?.key !== 'of' && !SCALES.has(text[at + 1]?.key ?? '')) return null;
  const from = AFTER_A.has(word.key) && before === 'a' ? at - 1 : at;
  const plural = text[at + 1]?.key === 'of' ? VAGUE.get(text[at + 2]?.key ?? '') : undefined;
  if (plural !== undefined && plural >= 10) return { from, to: at + 3, value: (value < 10 ? 1 : value) * plural };
  const scale = OF_A_SCALE.has(word.key) ? (SCALES.get(text[at + 1]?.key ?? '') ?? pluralScale(text[at + 1])) : undefined;
  return scale === undefined ? { from, to: at + 1, value } : { from, to: at + 2, value: scale };
}

/** "several thousands". */
function pluralScale(word: Word | undefined): number | undefined {
  const value = VAGUE.get(word?.key ?? '');
  return value !== undefined && value >= 12 ? value : undefined;
}
