import type { ActorId, Nation, PlaceId, Span, Vocabulary } from '../../model/index.ts';
import type { Of } from '../scene.ts';
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
  // An area that the words put a place in says more than the place, which may be a namesake.
  const isArea = (p: Of<'place'>): boolean => scene.places.some((q) => q.within.some((w) => w.start === p.span.start));
  const own = [...scene.places.filter(isArea), ...scene.places.filter((p) => !isArea(p))];
  const places = [...own, ...(previous?.places ?? [])].map((p) => p.candidates[0] ?? null);
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

/** How many words may stand between an article and "soldiers"; a name there ("the Shia soldiers") tells them from those just named. */
const KNOWN = /\b(?:[Tt]he|THE|[Tt]h[eo]se|[Bb]oth|[Ii]ts|[Tt]heir)\s(?:\p{Ll}+\s)?$/u;

/**
 * The army that "the soldiers" are of where just one is named in the sentence, else in the one before: theirs, whosever land it is. Without
 * "the" only where its enemy is no other state, whose soldiers they might as well be: "Kenyan troops fought al-Shabaab. Three soldiers died".
 */
export function sameArmy(actor: ActorId, { start }: Span, { article, scene, previous, vocabulary }: Telling): ActorId | null {
  if (BARE.get(actor) !== 'military') return null;
  const armies = (all: readonly Of<'actor'>[]): readonly ActorId[] => [
    ...new Set(all.flatMap((m) => (m.actor !== null && isArmy(m.actor, vocabulary) ? [m.actor] : []))),
  ];
  const near = armies(scene.actors.filter((m) => m.span.end <= start));
  const told = near.length > 0 ? scene.actors : (previous?.actors ?? []);
  const all = near.length > 0 ? near : armies(told);
  if (all.length !== 1) return null;
  const known = KNOWN.test(article.text.slice(Math.max(scene.span.start, start - 30), start)) && near.length === 0;
  const rebels = told.some((m) => m.actor !== null && vocabulary.actors.get(m.actor)?.kind === 'rebel-group');
  return known || rebels ? (all[0] ?? null) : null;
}

const isArmy = (actor: ActorId, { actors }: Vocabulary): boolean => {
  const row = actors.get(actor);
  return row?.kind === 'state-forces' && !row.generic && row.country !== null && !/police|government/u.test(row.id);
};
