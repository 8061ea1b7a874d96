import { rules } from '../../pipeline.ts';
import { StoreError, type Store } from '../store/store.ts';

/**
 * Makes sure that new claims will find those that the register holds: all are filed, and by the rules that we know. A register that holds
 * nothing yet is of our rules from now on. Gives a line where it was decided by others.
 */
export async function readyForClaims(store: Store, register: string, now: () => string): Promise<string | null> {
  const found = await store.rules();
  if (found === rules) return null;
  if (found === null && (await store.counts()).reports === 0) {
    await store.endRebuild(rules, now());
    return null;
  }
  if (found === null)
    throw new StoreError(
      'broken',
      `${register}: what it holds is not filed as this Daftar looks it up; run "daftar rebuild" on it once, then the same command again`,
    );
  return `${register} was decided by other rules (${found}, now ${rules}); "daftar rebuild" decides it anew`;
}
