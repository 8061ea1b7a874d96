import type { Estimate } from './estimate.ts';

export type HarmKind = 'killed' | 'wounded' | 'abducted' | 'captured' | 'displaced' | 'missing';

/**
 * How a number goes with those told before of the same event: `more`, on top of them ("another two"); `total`, a running total that takes
 * their place ("the toll rose to 46").
 */
export type HarmSum = 'more' | 'total';

/** How many of which group came to which harm, as one source says. Best 0 = explicitly nobody. */
export interface Harm extends Estimate {
  readonly kind: HarmKind;
  /** The words that say who, "border guards". */
  readonly group: string | null;
  /** Already counted in another row of the same claim. */
  readonly subset: boolean;
  /** Absent where the words do not say. */
  readonly sum?: HarmSum;
  /** One person, by name or as known ("the mayor"): who says so has counted nobody. */
  readonly known?: true;
  /** Of those who attacked, not of their victims: a view may leave them out. ACLED's fatalities count them. */
  readonly of?: 'attackers';
}
