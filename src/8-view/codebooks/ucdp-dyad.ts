import type { NamedActor, Vocabulary } from '../../model/index.ts';
import { coded, partiesInWords, type Coded, type Told } from './coding.ts';
import { classOf, isOrganised, sidesOf } from './parties.ts';

/** Who fights whom in UCDP's terms. */
export interface UcdpDyad {
  readonly type_of_violence: Coded<1 | 2 | 3>;
  readonly side_a: Coded<string>;
  readonly side_b: Coded<string>;
  readonly dyad_name: Coded<string>;
  /** Which of the register's two sides is UCDP's A. */
  readonly a: 'first' | 'second';
}

/**
 * Type of violence and dyad: 1 where a government is one of two armed sides, and then side A; 2 where both are armed and of no state; 3 where
 * an armed side kills people not in arms. Gunmen of no known side let none be coded, since UCDP asks for an organised party.
 */
export function ucdpDyad(told: Told): UcdpDyad {
  const { event, vocabulary } = told;
  const { first, second } = sidesOf(told);
  const held = [`Who did it: ${partiesInWords(event.perpetrator)}`, `Who suffered: ${partiesInWords(event.target)}`];
  const [one, two] = [main(first, vocabulary), main(second, vocabulary)];
  const state = (p: NamedActor | null): boolean => p !== null && classOf(p, vocabulary) === 'state';
  const a = !state(one) && state(two) ? 'second' : 'first';
  const [sideA, sideB] = a === 'first' ? [one, two] : [two, one];
  const civilians = two === null && event.target.chosen.some((p) => classOf(p, vocabulary) === 'civilians');
  const type = typeOf(one, two, civilians, vocabulary);
  const name = (p: NamedActor | null, silent: string): Coded<string> =>
    p === null ? coded<string>(null, silent, ...held) : coded(nameOf(p, vocabulary), ...ruleFor(p, vocabulary), ...held);
  const A = name(sideA, 'No claim names an armed party on this side.');
  const B = civilians
    ? coded('Civilians', 'UCDP: the other side of one-sided violence is civilians.', ...held)
    : name(sideB, 'No claim names an armed party on this side.');
  const generic = [sideA, civilians ? null : sideB].some((p) => p !== null && !isNamed(p, vocabulary));
  return {
    type_of_violence: coded(type.value, ...type.trace, ...held),
    side_a: A,
    side_b: B,
    dyad_name:
      A.value === null || B.value === null || type.value === null
        ? coded<string>(null, 'A dyad needs two known sides and a type of violence.')
        : generic
          ? coded<string>(null, 'A dyad is of two parties by name, and one of these is known by its kind only.')
          : coded(`${A.value} - ${B.value}`, 'UCDP: a dyad is named by its two sides.'),
    a,
  };
}

/** A party that the registry knows before one that it does not; in order of names, so that it is always the same. */
function main(side: readonly NamedActor[], vocabulary: Vocabulary): NamedActor | null {
  const rank = (p: NamedActor): number => (isNamed(p, vocabulary) ? 0 : isOrganised(p, vocabulary) ? 1 : 2);
  return [...side].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))[0] ?? null;
}

const isNamed = (p: NamedActor, vocabulary: Vocabulary): boolean => p.actor !== null && vocabulary.actors.get(p.actor)?.generic === false;

function typeOf(one: NamedActor | null, two: NamedActor | null, civilians: boolean, vocabulary: Vocabulary): Coded<1 | 2 | 3> {
  const strange = [one, two].find((p) => p !== null && !isOrganised(p, vocabulary));
  if (strange) return coded<1>(null, `UCDP asks for organised parties, and whose side ${strange.name} are on is not known.`);
  if (one !== null && two !== null) {
    if (nameOf(one, vocabulary) === nameOf(two, vocabulary))
      return coded<1>(null, `Both sides are forces of one party, ${nameOf(one, vocabulary)}, and a dyad is of two.`);
    const state = [one, two].some((p) => classOf(p, vocabulary) === 'state');
    return state
      ? coded(1, 'UCDP: 1, state-based: a government is one of the two armed sides.')
      : coded(2, 'UCDP: 2, non-state: both armed sides are organised and of no state.');
  }
  if (one !== null && civilians) return coded(3, 'UCDP: 3, one-sided: an organised armed party against civilians.');
  return coded<1>(null, one === null ? 'No claim names an organised party that did it.' : 'No claim says against whom it was.');
}

/** UCDP writes a state by its government (from memory). */
function nameOf(party: NamedActor, vocabulary: Vocabulary): string {
  const country = stateOf(party, vocabulary);
  return country === null ? party.name : `Government of ${country}`;
}

const ruleFor = (party: NamedActor, vocabulary: Vocabulary): readonly string[] =>
  stateOf(party, vocabulary) === null
    ? ["The name is the register's; UCDP's own list of actors is not at hand."]
    : [`UCDP: state forces are written as their government (from memory); here ${party.name}.`];

function stateOf(party: NamedActor, vocabulary: Vocabulary): string | null {
  if (party.actor === null || classOf(party, vocabulary) !== 'state') return null;
  const home = vocabulary.actors.get(party.actor)?.country ?? null;
  return home === null ? null : (vocabulary.places.get(home)?.name ?? null);
}
