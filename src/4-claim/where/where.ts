import type { Location, PlaceId, Vocabulary } from '../../model/index.ts';
import { again } from './again.ts';
import { doubt, found, grounds, type Found } from '../found.ts';
import { wholeOf } from './locate.ts';
import { takesUp } from '../deeds/occurrences.ts';
import { remembered, type Telling } from '../telling.ts';
import { unknownPlace } from './unknown-place.ts';
import { whereabouts } from './whereabouts.ts';

/** How many sentences on a place still holds where nothing else is said. */
const CARRY = 3;

/** Where a sentence puts its deed; where it names nothing finer than a country, the place told just before. */
export function where(telling: Telling): Found<Location | null> {
  const { article, scene, occurrence, setting, vocabulary } = telling;
  const named = again(telling, false) ?? whereabouts(scene, occurrence, article.text, vocabulary);
  const own = named === null || named.location.precision === 'country' ? (again(telling, true) ?? named) : named;
  const unknown = own === null ? unknownPlace(telling) : null;
  if (unknown !== null)
    return found(unknown, 'a place that the gazetteer does not know', {
      doubts: [doubt('place', `the gazetteer knows no ${unknown.name}`)],
    });
  const goesOn = takesUp(scene, occurrence.trigger, article.text, telling.deed);
  const held = (goesOn ? telling.deed : remembered(telling, CARRY))?.location ?? null;
  if (held !== null && (own === null || (own.location.precision === 'country' && own.location.country === held.country)))
    return found(held, 'the place told before', {
      rows: rowOf(held.place, vocabulary),
      doubts: [doubt('place', 'the sentence names no place of its own; taken from the sentences before')],
    });
  if (own === null && setting.place !== null)
    return found(wholeOf(setting.place, vocabulary), 'the place of the story', {
      rows: rowOf(setting.place.id, vocabulary),
      doubts: [doubt('place', 'the sentence names no place; the one that the story is about is taken for it')],
    });
  if (own === null && setting.country !== null)
    return found(wholeOf(setting.country, vocabulary), 'the country of the story', {
      rows: rowOf(setting.country.id, vocabulary),
      doubts: [doubt('place', 'the sentence names no place; only the country of the story is taken for it')],
    });
  if (own === null) return found(null, 'no place is told');
  return found(own.location, own.rule, {
    grounds: grounds('place', own.span, article),
    rows: rowOf(own.location.place, vocabulary),
    doubts: own.doubts,
  });
}

/** Whether a place was carried over, so that the sentence goes on about what was told there. */
export const isCarried = (where: Found<Location | null>): boolean => where.value !== null && where.rule === 'the place told before';

/** A place of places.tsv, or of a larger gazetteer: quarters.tsv, world-places.tsv or one of the user's own. */
const rowOf = (place: PlaceId | null, { places }: Vocabulary): readonly string[] =>
  place === null ? [] : [`${places.get(place)?.standing === 'listed' ? 'gazetteers' : 'places'} ${place}`];
