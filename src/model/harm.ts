import type { Estimate } from './estimate.ts';

export type HarmKind = 'killed' | 'wounded' | 'abducted' | 'captured' | 'displaced' | 'missing';

/** How many of which group came to which harm, as one source says. Best 0 = explicitly nobody. */
export interface Harm extends Estimate {
  readonly kind: HarmKind;
  /** The words that say who, "border guards". */
  readonly group: string | null;
  /** Already counted in another row of the same claim. */
  readonly subset: boolean;
}
