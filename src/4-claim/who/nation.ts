import type { ActorId, Nation, PlaceId, Vocabulary } from '../../model/index.ts';
import type { Telling } from '../telling.ts';

/** No place lies deeper in others than this. */
const DEEPEST = 8;

/** The nation whose forces "the army" and "the police" are, where a country is told of; the party itself where it is no such word. */
export function ofNation(actor: ActorId, nation: Nation | null, { actors }: Vocabulary): ActorId {
  const is = nation === null ? undefined : BARE.get(actor);
  const narrowed = is === undefined || nation === null ? actor : nation[is];
  return actors.has(narrowed) ? narrowed : actor;
}

/** The rows of actors.tsv for forces of no stated country. */
const BARE: ReadonlyMap<string, 'military' | 'police'> = new Map([
  ['military-forces-unspecified', 'military'],
  ['police-unspecified', 'police'],
]);

/** The nation a sentence is told in: that of its first place, else of the place told of before, else of the sentence before. */
export function nationOf({ scene, previous, before, vocabulary }: Telling): Nation | null {
  const places = [...scene.places, ...(previous?.places ?? [])].map((p) => p.candidates[0] ?? null);
  for (const place of [...places.slice(0, scene.places.length), before?.location?.place ?? null, ...places.slice(scene.places.length)]) {
    const nation = place === null ? null : nationAt(place, vocabulary);
    if (nation !== null) return nation;
  }
  return null;
}

function nationAt(place: PlaceId, { places, nations }: Vocabulary): Nation | null {
  let at: PlaceId | null = place;
  for (let steps = 0; at !== null && steps < DEEPEST; steps++) {
    const row = places.get(at);
    if (row?.level === 'country') return nations.get(at) ?? null;
    at = row?.within ?? null;
  }
  return null;
}
