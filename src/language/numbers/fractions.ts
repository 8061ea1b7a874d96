import type { Word } from '../../model/index.ts';
import { cardinal, joins } from './cardinal.ts';
import { FRACTIONS } from './number-words.ts';

/** A part of a whole as a share of it: "a third of", "two-thirds of", "half the", "one in five". */
export interface Fraction {
  readonly from: number;
  readonly to: number;
  /** Between 0 and 1. */
  readonly share: number;
}

/** The fraction that begins at `from`, or null. "A third" needs "of" behind it: "a third man" is the third one. */
export function fraction(text: readonly Word[], from: number): Fraction | null {
  const first = text[from] as Word;
  if (first.key === 'half') {
    const next = text[from + 1]?.key ?? '';
    return /^(?:of|the|their|its|his|her|them)$/u.test(next) ? { from, to: from + 1, share: 1 / 2 } : null;
  }
  if (first.key === 'a' || first.key === 'the') {
    const share = FRACTIONS.get(text[from + 1]?.key ?? '');
    return share !== undefined && text[from + 2]?.key === 'of' && cardinal(text, from) === null && !text[from + 1]?.key.endsWith('s')
      ? { from, to: from + 2, share }
      : null;
  }
  const parts = cardinal(text, from);
  if (parts === null || parts.value < 1 || parts.value > 10 || !parts.counted) return null;
  const next = text[parts.to];
  if (!joins(next)) return null;
  const share = FRACTIONS.get(next.key);
  // "two fifth graders" is no fraction, "two-fifths" and "one third of" are.
  if (share !== undefined && (parts.value > 1 ? next.key.endsWith('s') : !next.key.endsWith('s') && text[parts.to + 1]?.key === 'of'))
    return parts.value * share < 1 ? { from, to: parts.to + 1, share: parts.value * share } : null;
  if (next.key === 'in' || (next.key === 'out' && text[parts.to + 1]?.key === 'of')) {
    const of = cardinal(text, parts.to + (next.key === 'in' ? 1 : 2));
    // "one in five"; "three in 2014" is a year.
    return of !== null && of.value > parts.value && of.value <= (next.key === 'in' ? 10 : 0)
      ? { from, to: of.to, share: parts.value / of.value }
      : null;
  }
  return null;
}
