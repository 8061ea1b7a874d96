import type { Vocabulary } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { compareDates } from './date.ts';
import { compareKinds } from './kind.ts';
import { compareNumbers } from './numbers.ts';
import { compareParties } from './parties.ts';
import { comparePlaces } from './place.ts';
import { compareVictims } from './victims.ts';
import { compareWeapons } from './weapons.ts';
import { NEVER, type Weight } from './weight.ts';
import { compareWording } from './wording.ts';

/** How two accounts compare. */
export interface Score {
  /** Above 0: rather one event; below: rather two. */
  readonly total: number;
  readonly weights: readonly Weight[];
}

/** Most pairs of accounts of one place and month tell of two events. */
const BEFORE_LOOKING = -2.4;
/** Of two happenings that one article tells apart without saying so, one day, place and kind make one. */
const TOLD_APART = -0.5;
/** Background is mostly told with few details, of what nobody reported here. */
const BACKGROUND = -0.7;

/** Compares two accounts, field by field. Symmetric, and decided from the two alone, so any order of reading gives the same events. */
export function score(one: Account, other: Account, vocabulary: Vocabulary): Score {
  // The words of a weight name the two in order of their ids.
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const weights = [...telling(a, b), compareKinds(a, b), compareDates(a, b), comparePlaces(a, b)];
  if (!weights.some((w) => w.weight === NEVER))
    weights.push(
      ...compareNumbers(a, b),
      ...compareParties(a, b, vocabulary),
      ...compareWeapons(a, b),
      ...compareVictims(a, b),
      ...compareWording(a, b),
    );
  return { total: weights.reduce((sum, w) => sum + w.weight, BEFORE_LOOKING), weights };
}

function telling(a: Account, b: Account): Weight[] {
  if (!a.happened || !b.happened) return [{ field: 'telling', weight: NEVER, words: 'one of them is not said to have happened' }];
  if (a.claims[0]?.article === b.claims[0]?.article)
    return [{ field: 'telling', weight: TOLD_APART, words: 'one article tells the two apart' }];
  return a.background || b.background ? [{ field: 'telling', weight: BACKGROUND, words: 'told as background' }] : [];
}
