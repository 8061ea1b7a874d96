import type { Claim, Harm, NamedActor, Vocabulary } from '../../model/index.ts';
import { classOf, kindOf, onCiviliansOnly, partyNamed, samePartyAs, wordsOf, type Sides } from './parties.ts';

/** Whose people came to harm: the perpetrator's (`first`), the target's (`second`), nobody's in arms, or not said. */
export type Whose = 'first' | 'second' | 'civilians' | 'unknown';

export const NAMED = ['first', 'second', 'civilians'] as const satisfies readonly Whose[];
export const WHOSE: readonly Whose[] = [...NAMED, 'unknown'];

/**
 * Whose people a row of harm is about, by the words for them and the parties of the event. Words that fit both sides or neither leave it
 * unsaid; "people" are civilians only where the claim names none but civilians as sufferers.
 */
export function whoseDead(harm: Harm, claim: Claim, sides: Sides, vocabulary: Vocabulary): Whose {
  if (harm.of === 'attackers') return 'first';
  const group: NamedActor = { actor: null, name: harm.group ?? '' };
  const is = harm.group === null ? null : classOf(group, vocabulary);
  if (is === null && onCiviliansOnly(claim, vocabulary)) return 'civilians';
  if (is === null) return harm.group === null || ANYBODY.test(harm.group) ? 'unknown' : sideOfTarget(claim, sides, vocabulary);
  if (is === 'crowd') return kindOf(group, vocabulary) === 'protesters' ? 'civilians' : 'unknown';
  if (is === 'civilians') return 'civilians';
  const party = partyNamed(group, vocabulary);
  const by = (fits: (p: NamedActor) => boolean): Whose | null => {
    const [first, second] = [sides.first.some(fits), sides.second.some(fits)];
    return first === second ? null : first ? 'first' : 'second';
  };
  const nation = vocabulary.nationalities.find(wordsOf(group.name))[0]?.rows[0];
  const home = (p: NamedActor): boolean => nation !== undefined && p.actor !== null && vocabulary.actors.get(p.actor)?.country === nation;
  return by((p) => samePartyAs(p, party, vocabulary)) ?? by(home) ?? by((p) => classOf(p, vocabulary) === is) ?? 'unknown';
}

/** Words that say nothing of who they were. */
const ANYBODY = /\b(?:people|persons?|others|more|victims?|individuals|dead|bodies|number)$/iu;

/** "Members", "officers" of whoever the claim names as sufferers, where these are all of one armed side. */
function sideOfTarget({ target }: Claim, sides: Sides, vocabulary: Vocabulary): Whose {
  const on = (side: readonly NamedActor[]): boolean =>
    target.length > 0 && target.every((p) => p.actor !== null && side.some((s) => samePartyAs(s, p, vocabulary)));
  const [first, second] = [on(sides.first), on(sides.second)];
  return first === second ? 'unknown' : first ? 'first' : 'second';
}
