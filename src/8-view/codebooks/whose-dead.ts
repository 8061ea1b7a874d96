import type { Claim, Harm, NamedActor, Vocabulary } from '../../model/index.ts';
import { classOf, kindOf, onCiviliansOnly, samePartyAs, type Sides } from './parties.ts';

/** Whose people came to harm: the perpetrator's (`first`), the target's (`second`), nobody's in arms, or not said. */
export type Whose = 'first' | 'second' | 'civilians' | 'unknown';

/**
 * Whose people a row of harm is about, by the words for them and the parties of the event. Words that fit both sides or neither leave it
 * unsaid; "people" are civilians only where the claim names none but civilians as sufferers.
 */
export function whoseDead(harm: Harm, claim: Claim, sides: Sides, vocabulary: Vocabulary): Whose {
  if (harm.of === 'attackers') return 'first';
  const group: NamedActor = { actor: null, name: harm.group ?? '' };
  const is = harm.group === null ? null : classOf(group, vocabulary);
  if (is === null) return onCiviliansOnly(claim, vocabulary) ? 'civilians' : 'unknown';
  if (is === 'crowd') return kindOf(group, vocabulary) === 'protesters' ? 'civilians' : 'unknown';
  if (is === 'civilians') return 'civilians';
  const [known] = vocabulary.actorNames.get(group.name.toLowerCase());
  const party = known === undefined ? group : { actor: known.id, name: known.name };
  const by = (fits: (p: NamedActor) => boolean): Whose | null => {
    const [first, second] = [sides.first.some(fits), sides.second.some(fits)];
    return first === second ? null : first ? 'first' : 'second';
  };
  return by((p) => samePartyAs(p, party, vocabulary)) ?? by((p) => classOf(p, vocabulary) === is) ?? 'unknown';
}
