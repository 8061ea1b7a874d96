import type { Estimate } from '../../model/index.ts';

/** How many a voice tells of, and whether it told a number at all. */
export interface Tally extends Estimate {
  /** People certainly came to harm, and no word says how many. */
  readonly unsaid: boolean;
}

export const sizeOf = ({ best, low }: Estimate): number => best ?? low;

export function plus(a: Tally, b: Tally): Tally {
  return {
    low: a.low + b.low,
    best: a.best === null || b.best === null ? null : a.best + b.best,
    high: a.high === null || b.high === null ? null : a.high + b.high,
    unsaid: a.unsaid && b.unsaid,
  };
}

/** What is left of a whole when a part is taken out; never below nothing. */
export function minus(whole: Tally, part: Tally): Tally {
  const less = (n: number, m: number): number => Math.max(0, n - m);
  const best = whole.best === null ? null : less(whole.best, sizeOf(part));
  const low = Math.min(less(whole.low, sizeOf(part)), best ?? Infinity);
  return { low, best, high: whole.high === null ? null : Math.max(less(whole.high, part.low), best ?? 0), unsaid: whole.unsaid };
}

export const NOBODY: Tally = { low: 0, best: 0, high: 0, unsaid: false };

export const total = (tallies: readonly Tally[]): Tally => tallies.reduce(plus, NOBODY);

/** "8", "12 or more", "7 to 9", "an unsaid number". */
export function tallyInWords({ low, best, high, unsaid }: Tally): string {
  if (unsaid) return 'an unsaid number';
  if (high === null) return `${low} or more`;
  return low === high ? `${low}` : `${low} to ${high}${best === null || best === low || best === high ? '' : `, best ${best}`}`;
}
