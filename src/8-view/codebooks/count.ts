import type { ArticleId, ClaimId } from '../../model/index.ts';
import { claimsInWords } from './coding.ts';
import { tallyInWords, total, type Tally } from './tally.ts';
import { WHOSE, type Whose } from './whose-dead.ts';

/** How many of whose people came to one kind of harm; a group that nobody speaks of is absent, which is not zero. */
export type Shares = Readonly<Partial<Record<Whose, Tally>>>;

/** What one voice of one article says, in all its claims, of how many came to one kind of harm. */
export interface Count {
  readonly voice: string;
  readonly article: ArticleId;
  readonly claims: readonly ClaimId[];
  readonly of: Shares;
  /** All of them together. */
  readonly whole: Tally;
  /** It is told as how many there are in all by now. */
  readonly running: boolean;
  /** It names somebody, or tells of some among a number that another gave, and so counts nobody. */
  readonly names: boolean;
}

export const wholeOf = (of: Shares): Tally => total(WHOSE.flatMap((w) => of[w] ?? []));

/** Somebody is counted of whom it is not said whose people they were: the count is of all, not of one side. */
export const isUndivided = ({ of }: Count): boolean => of.unknown !== undefined && of.unknown.high !== 0;

/** "8 by police, through Radio (claim a)". */
export function countInWords({ whole, voice, claims }: Count): string {
  return `${tallyInWords(whole)} by ${voice} (${claimsInWords(claims)})`;
}

/** "Said: ..." for each count, so many that a reader can check them; the rest by number. */
export function saidInWords(counts: readonly Count[], lead = 'Said'): readonly string[] {
  const shown = counts.length > SHOWN ? counts.slice(0, SHOWN - 1) : counts;
  const more = counts.length - shown.length;
  return [...shown.map((c) => `${lead}: ${countInWords(c)}.`), ...(more === 0 ? [] : [`${lead}: ${more} further counts.`])];
}
const SHOWN = 12;
