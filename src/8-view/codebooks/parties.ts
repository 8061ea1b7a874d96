import { words } from '../../language/index.ts';
import type { ActorId, ActorKind, Claim, Held, NamedActor, Vocabulary, Word } from '../../model/index.ts';
import { compare, type Told } from './coding.ts';

/** What a party is to those who code: a state's forces, armed people of no state, people not in arms, a crowd. */
export type PartyClass = 'state' | 'non-state' | 'civilians' | 'crowd';

const CLASSES: Readonly<Record<ActorKind, PartyClass>> = {
  'state-forces': 'state',
  'external-forces': 'state',
  'rebel-group': 'non-state',
  'political-militia': 'non-state',
  'identity-militia': 'non-state',
  unidentified: 'non-state',
  rioters: 'crowd',
  protesters: 'crowd',
  civilians: 'civilians',
};

/** The kind of party that these words or this row of the registry name; null where no table knows the words. */
export function kindOf({ actor, name }: NamedActor, vocabulary: Vocabulary): ActorKind | null {
  const known = actor === null ? undefined : vocabulary.actors.get(actor);
  if (known !== undefined) return known.kind;
  const parts = name.toLowerCase().split(/\s+/u);
  // "eight young villagers" are villagers, "riot police officers" police officers: the noun comes last, the longest name first.
  for (let from = Math.max(0, parts.length - LONGEST); from < parts.length; from++) {
    const ending = parts.slice(from).join(' ');
    const [row] = vocabulary.actorNames.get(ending);
    if (row !== undefined) return row.kind;
    const people = vocabulary.casualtyWords.get(ending).find((r) => r.is === 'people');
    if (people?.is === 'people' && people.who !== null) return people.who === 'civilian' ? 'civilians' : 'unidentified';
  }
  const { actor: row } = partyNamed({ actor, name }, vocabulary);
  return row === null ? null : (vocabulary.actors.get(row)?.kind ?? null);
}
const LONGEST = 4;

export const wordsOf = (text: string): readonly Word[] => words(text, { start: 0, end: text.length });

/** "Islamic State fighters" are the party that their words name; "victims of Islamic State" are not. */
export function partyNamed(party: NamedActor, vocabulary: Vocabulary): NamedActor {
  if (party.actor !== null || /\b(?:of|by|from)\b/iu.test(party.name)) return party;
  const row = vocabulary.actorNames.find(wordsOf(party.name)).at(-1)?.rows[0];
  return row === undefined ? party : { actor: row.id, name: row.name };
}

export function classOf(party: NamedActor, vocabulary: Vocabulary): PartyClass | null {
  const kind = kindOf(party, vocabulary);
  return kind === null ? null : CLASSES[kind];
}

/** Whether a party is armed and organised as far as the registry knows: gunmen of no known side are not. */
export function isOrganised(party: NamedActor, vocabulary: Vocabulary): boolean {
  const kind = kindOf(party, vocabulary);
  const armed = kind !== null && (CLASSES[kind] === 'state' || CLASSES[kind] === 'non-state');
  return armed && kind !== 'unidentified' && party.actor !== null;
}

/** Those who fight on each side, as far as anybody says: the perpetrator's first, the target's second. */
export interface Sides {
  readonly first: readonly NamedActor[];
  readonly second: readonly NamedActor[];
}

/**
 * The armed parties of an event. Where what the register chose leaves one side empty ("12 militants were killed" names no army), an armed
 * party of the other class that some claim names stands there, since two claims may each tell of one side's dead.
 */
export function sidesOf({ event, vocabulary }: Told): Sides {
  const armed = (list: readonly NamedActor[]): readonly NamedActor[] => list.filter((p) => ARMED.has(classOf(p, vocabulary)));
  const first = armed(event.perpetrator.chosen);
  // Whoever is said to have done it and to have suffered is told of twice, not fighting itself.
  const second = armed(event.target.chosen).filter((p) => !first.some((f) => samePartyAs(f, p, vocabulary)));
  const classes = (list: readonly NamedActor[]): ReadonlySet<PartyClass | null> => new Set(list.map((p) => classOf(p, vocabulary)));
  const other = (side: readonly NamedActor[]): readonly NamedActor[] => {
    const taken = classes(side);
    const found = [...named(event.target), ...named(event.perpetrator)].filter((p) => !taken.has(classOf(p, vocabulary)));
    return side.length === 0 ? [] : armed(found).slice(0, 1);
  };
  return { first: first.length > 0 ? first : other(second), second: second.length > 0 ? second : other(first) };
}

const ARMED: ReadonlySet<PartyClass | null> = new Set(['state', 'non-state']);

const named = ({ said }: Held<readonly NamedActor[]>): readonly NamedActor[] =>
  said.flatMap(({ value }) => value).sort((a, b) => compare(a.name, b.name));

/** Whether two names are of one party: the same row, or one within the other. */
export function samePartyAs(a: NamedActor, b: NamedActor, vocabulary: Vocabulary): boolean {
  if (a.actor === null || b.actor === null) return a.name.toLowerCase() === b.name.toLowerCase();
  return isWithin(a.actor, b.actor, vocabulary) || isWithin(b.actor, a.actor, vocabulary);
}

function isWithin(part: ActorId, whole: ActorId, vocabulary: Vocabulary): boolean {
  let at: ActorId | null = part;
  for (let steps = 0; at !== null && steps < 8; steps++) {
    if (at === whole) return true;
    at = vocabulary.actors.get(at)?.partOf ?? null;
  }
  return false;
}

/** All that a claim names as sufferers are people not in arms. */
export const onCiviliansOnly = (claim: Claim, vocabulary: Vocabulary): boolean =>
  claim.target.length > 0 && claim.target.every((p) => classOf(p, vocabulary) === 'civilians');
