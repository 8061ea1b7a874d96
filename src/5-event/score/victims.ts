import type { Account } from '../account/account.ts';
import { sharedVictim } from '../victims.ts';
import type { Weight } from './weight.ts';

/** Nobody is killed twice: a victim that both name is nearly enough. */
export function compareVictims(a: Account, b: Account): readonly Weight[] {
  const name = sharedVictim(a.victims, b.victims, false);
  return name === null ? [] : [{ field: 'victim', weight: 6, words: 'both name the same victim' }];
}
