import type { Reason, Tie } from '../model/index.ts';
import { oneLine } from './one-line.ts';

/** What speaks for one event and what against it, each with the weightiest first; what says nothing is left out. */
export function forAndAgainst({ reasons }: Tie): { readonly speakFor: readonly string[]; readonly against: readonly string[] } {
  const words = (list: readonly Reason[]): readonly string[] =>
    [...list].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map((r) => oneLine(r.words));
  return { speakFor: words(reasons.filter((r) => r.weight > 0)), against: words(reasons.filter((r) => r.weight < 0)) };
}

/** "+1.3", "-2.8". */
export const signed = (n: number): string => (n > 0 ? `+${n.toFixed(1)}` : n.toFixed(1).replace('-0.0', '0.0'));

/** Why a pair starts below 0. */
const BEFORE = 'most pairs of one place and month tell of two events';

/** The weights of a pair as rows: field, weight, words; the first what stands before looking, the last the sum. */
export function tieRows({ before, reasons, score }: Tie): readonly (readonly [field: string, weight: string, words: string])[] {
  const ruledOut = reasons.some((r) => r.rulesOut);
  return [
    ['before', signed(before), BEFORE],
    ...reasons.map((r) => [r.field, r.rulesOut ? 'never' : signed(r.weight), oneLine(r.words)] as const),
    [
      'score',
      ruledOut ? 'never' : signed(score),
      ruledOut ? 'one field rules it out; what is not told here was not compared' : 'above 0 is rather one event',
    ],
  ];
}
