import type { ActorKind, NamedActor, Vocabulary } from '../../model/index.ts';
import { coded, partiesInWords, type Coded, type Told } from './coding.ts';
import { kindOf } from './parties.ts';

/** ACLED's actor types by our kinds. Gunmen of no known side as a political militia: from memory. */
const INTER: Readonly<Record<ActorKind, number>> = {
  'state-forces': 1,
  'rebel-group': 2,
  'political-militia': 3,
  unidentified: 3,
  'identity-militia': 4,
  rioters: 5,
  protesters: 6,
  civilians: 7,
  'external-forces': 8,
};
const LABELS = [
  '',
  'State forces',
  'Rebel group',
  'Political militia',
  'Identity militia',
  'Rioters',
  'Protesters',
  'Civilians',
  'External/Other forces',
];

/** Pairs that ACLED's list of interactions holds. */
const INTERACTIONS = new Set(
  '10 11 12 13 14 15 16 17 18 20 22 23 24 25 26 27 28 30 33 34 35 36 37 38 40 44 45 46 47 48 50 55 56 57 58 60 66 67 68 70 77 78 80 88'
    .split(' ')
    .map(Number),
);

export interface AcledActors {
  readonly actor1: Coded<string>;
  readonly assoc_actor_1: Coded<string>;
  readonly inter1: Coded<number>;
  readonly actor2: Coded<string>;
  readonly assoc_actor_2: Coded<string>;
  readonly inter2: Coded<number>;
  readonly interaction: Coded<number>;
  readonly civilian_targeting: Coded<string>;
}

interface Side {
  readonly actor: Coded<string>;
  readonly associated: Coded<string>;
  readonly inter: Coded<number>;
}

/** Who is coded as ACLED's two actors. Our order, perpetrator first, says who did it; ACLED's says nothing of attacker and victim. */
export function acledActors(told: Told): AcledActors {
  const { event, vocabulary } = told;
  const type = vocabulary.eventTypes.get(event.eventType.chosen);
  const country = event.location.chosen?.country ?? null;
  const first = sideOf(event.perpetrator.chosen, country, vocabulary, partiesInWords(event.perpetrator));
  const second = sideOf(event.target.chosen, country, vocabulary, partiesInWords(event.target));
  const against = type?.eventType === 'Violence against civilians';
  const one = first ?? (type?.politicalViolence === true ? unidentified(country) : nobody('no claim names who did it'));
  const two = second ?? (against ? unnamedCivilians(country) : nobody('no claim names a second party'));
  return {
    actor1: one.actor,
    assoc_actor_1: one.associated,
    inter1: one.inter,
    actor2: two.actor,
    assoc_actor_2: two.associated,
    inter2: two.inter,
    interaction: interaction(one.inter.value, two.inter.value, second === null && !against),
    civilian_targeting: civilianTargeting(two.inter.value, second !== null || against, type?.subEventType ?? ''),
  };
}

function sideOf(all: readonly NamedActor[], country: string | null, vocabulary: Vocabulary, held: string): Side | null {
  // Civilians beside soldiers are who suffered with them: the armed party is the actor.
  const rank = (p: NamedActor): number => {
    const kind = kindOf(p, vocabulary);
    return kind === null ? 2 : kind === 'civilians' ? 1 : 0;
  };
  const [main, ...others] = [...new Map(all.map((p) => [p.name, p])).values()].sort(
    (a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1),
  );
  if (main === undefined) return null;
  const associated = [...new Set(others.map((p) => p.name))];
  const civilians = kindOf(main, vocabulary) === 'civilians';
  const name = civilians ? inCountry('Civilians', country) : main.name;
  const rule = civilians
    ? 'ACLED writes people not in arms as Civilians with their country.'
    : "The name is the register's; ACLED's own, with the years of a government, is not at hand.";
  return {
    actor: coded(name, held, rule),
    associated:
      associated.length === 0
        ? coded('', 'No claim names a further party on this side.')
        : coded(associated.join('; '), 'ACLED: further parties on the same side are associated actors, with a semicolon between.', held),
    inter: interOf(main, country, vocabulary),
  };
}

function interOf(party: NamedActor, country: string | null, vocabulary: Vocabulary): Coded<number> {
  const kind = kindOf(party, vocabulary);
  if (kind === null) return coded<number>(null, `No table knows what kind of party “${party.name}” is, so it has no actor type.`);
  const row = party.actor === null ? undefined : vocabulary.actors.get(party.actor);
  const home = row?.country === undefined || row.country === null ? null : (vocabulary.places.get(row.country)?.name ?? null);
  if (kind === 'state-forces' && home !== null && country !== null && home !== country)
    return coded(
      8,
      `ACLED: state forces outside their country are external forces, 8 (from memory); ${party.name} is of ${home}, the event in ${country}.`,
    );
  const memory = kind === 'unidentified' ? ' Gunmen of no known side are put there from memory.' : '';
  return coded(INTER[kind], `ACLED: ${party.name} is of the actor type ${INTER[kind]}, ${LABELS[INTER[kind]]}.${memory}`);
}

const inCountry = (name: string, country: string | null): string => (country === null ? name : `${name} (${country})`);

const unidentified = (country: string | null): Side => ({
  actor: coded(
    inCountry('Unidentified Armed Group', country),
    'No claim names who did it; ACLED writes an unidentified armed group for it.',
  ),
  associated: coded('', 'No claim names a further party on this side.'),
  inter: coded(3, 'ACLED: an unidentified armed group is of the actor type 3, Political militia (from memory).'),
});

const unnamedCivilians = (country: string | null): Side => ({
  actor: coded(
    inCountry('Civilians', country),
    'No claim names who suffered; ACLED’s violence against civilians has civilians by its definition.',
  ),
  associated: coded('', 'No claim names a further party on this side.'),
  inter: coded(7, 'ACLED: civilians are of the actor type 7.'),
});

const nobody = (why: string): Side => ({
  actor: coded('', `There is no such party: ${why}.`),
  associated: coded('', `There is no such party: ${why}.`),
  inter: coded(0, `ACLED: 0 where there is no such party; ${why}.`),
});

function interaction(one: number | null, two: number | null, single: boolean): Coded<number> {
  if (one === null || two === null) return coded<number>(null, 'One of the two actor types is not known, so the pair is not.');
  const pair = Math.min(...[one, two].filter((n) => n > 0)) * 10 + (one > 0 && two > 0 ? Math.max(one, two) : 0);
  if (!INTERACTIONS.has(pair)) return coded<number>(null, `ACLED’s list of interactions holds no pair of the types ${one} and ${two}.`);
  const words =
    single || two === 0 || one === 0 ? `${LABELS[one || two]} only` : `${LABELS[Math.min(one, two)]}-${LABELS[Math.max(one, two)]}`;
  return coded(pair, `ACLED: the smaller actor type first, then the larger, 0 for none: ${pair}, ${words}.`);
}

function civilianTargeting(inter: number | null, stated: boolean, subEvent: string): Coded<string> {
  if (!stated || inter === null) return coded<string>(null, 'No claim says who the target was, or no table knows the words for it.');
  const unarmed = inter === 7 || (inter === 6 && subEvent === 'Excessive force against protesters');
  return unarmed
    ? coded('Civilian targeting', 'ACLED: the main target is people not in arms (the literal is from memory).')
    : coded('', 'ACLED: empty, since the main target is not civilians.');
}
