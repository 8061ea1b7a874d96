import type { Estimate, HarmKind } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import type { Weight } from './weight.ts';

/** Numbers of killed and, half as telling, of wounded. */
export function compareNumbers(a: Account, b: Account): readonly Weight[] {
  return [...compare('killed', a.killed, b.killed, 1), ...compare('wounded', a.wounded, b.wounded, 0.5)];
}

function compare(kind: HarmKind, a: Estimate | null, b: Estimate | null, share: number): readonly Weight[] {
  if (a === null || b === null) return [];
  return [...many(kind, a, b, share), ...alike(kind, a, b, share)];
}

/** So many at once are seldom harmed twice in one place and week, whatever each report counted. */
function many(kind: HarmKind, a: Estimate, b: Estimate, share: number): readonly Weight[] {
  const least = Math.min(size(a), size(b));
  return least < 10
    ? []
    : [{ field: 'number', weight: (least < 30 ? 0.5 : 1) * share, words: `${least < 30 ? 'more than ten' : 'dozens'} ${kind} in both` }];
}

function alike(kind: HarmKind, a: Estimate, b: Estimate, share: number): readonly Weight[] {
  const say = (weight: number, words: string): readonly Weight[] => [{ field: 'number', weight: weight * share, words }];
  const both = `${shown(a)} and ${shown(b)} ${kind}`;
  if (a.best !== null && a.best === b.best && a.best > 0) return say(telling(a.best), `${shown(a)} ${kind} in both`);
  if (a.low === 0 && b.low === 0) return say(0.2, `nobody ${kind} in both`);
  if ((a.high === null || b.low <= a.high) && (b.high === null || a.low <= b.high)) return say(0.2, `${both}, which may be one number`);
  const [less, more] = [Math.min(size(a), size(b)), Math.max(size(a), size(b))];
  if (less === 0) return say(-0.6, both);
  const ratio = more / less;
  // First counts of a large toll rise; of a small one they seldom do.
  if (ratio > 2 && more <= FEW) return say(-1.7, both);
  return say(ratio <= 1.35 ? 0.1 : ratio <= 2 ? -0.4 : ratio <= 5 ? -1 : less <= PART ? -0.8 : -1.3, both);
}

/** So many can be counted at first sight. */
const FEW = 12;
/** An equal small number is often chance, a large one seldom. */
const telling = (n: number): number => (n === 1 ? 0.1 : n <= 3 ? 0.4 : n <= 9 ? 1.3 : 2);
/** So few beside many may be a part of them: one more who died, the officer among the dead. */
const PART = 3;
const size = (e: Estimate): number => e.best ?? e.low;
const shown = ({ low, best, high }: Estimate): string => {
  if (best !== null && high !== null) return low === high ? String(best) : `${String(low)} to ${String(high)}`;
  return `${String(best ?? low)}+`;
};
