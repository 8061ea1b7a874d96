import type { PlaceId, Span, Vocabulary } from '../../model/index.ts';
import { type Of, type Scene, within } from '../scene.ts';

/** Common nouns for a place that has one name behind "of": "the city of X". */
const NAMED_OF =
  /\b(?:city|town|village|hamlet|district|province|governorate|region|camp|suburb|quarter|neighbou?rhood|island|port|base) of$/iu;
/** Common nouns for a stretch of land that is not one named place: "the villages around X". */
const LAND =
  /\b(?:areas?|villages?|towns?|cit(?:y|ies)|parts?|quarters?|neighbou?rhoods?|districts?|territor(?:y|ies)|pockets?|countryside|suburbs?|provinces?|lands?|swathes?|mountains|hills?|regions?|borders?|outskirts|side|half|strip|centre|center|enclaves?|oilfields?|crossings?|bases?|airbase|airport|zones?)\b/iu;
/** "the towns of A, B and C": each is meant. */
const LISTED = /\b(?:cities|towns|villages|districts|provinces) of\b/iu;
/** What follows the place is no more of it. */
const BEHIND =
  / (?:known|following|proclaiming|which|that|where|who|after|before|during|while|since|from|and then|as|with|in an? [a-z]+ing)\b.*$/iu;
const PREPOSITION = / (?:of|in|near|around|at|outside|north|south|east|west|on|inside|along|between)\b/iu;
const LONGEST = 10;
/** "four villages, including A and": what follows is the name of one, be it in the gazetteer or not. */
const ONE_OF_THEM =
  /\b(?:villages|towns|cities|districts|hamlets|settlements|neighbou?rhoods),? (?:including|such as) (?:[\p{Lu}][^,;.]*(?:, and|,| and) )*$/u;
/** Characters that a row of such names takes at most. */
const ROW = 120;
/** "the village", after one was named. */
const SAID_AGAIN = /^(?:village|town|city|district|hamlet|settlement|stronghold)$/iu;
const DEFINITE = /\b(?:the|that|this) $/iu;

/**
 * The places that a phrase names: of the gazetteer, or its words where they tell of more or less than that; "it" is the place last begun
 * with, "the village" the one of which it was just told that somebody holds it (`last`), else the one last named.
 */
export function heldPlaces(
  span: Span,
  scene: Scene,
  before: Scene | undefined,
  last: string | null,
  text: string,
  vocabulary: Vocabulary,
): readonly string[] {
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ').replace(BEHIND, '');
  if (SAID_AGAIN.test(words) && DEFINITE.test(text.slice(Math.max(scene.span.start, span.start - 6), span.start))) {
    if (last !== null) return [last];
    const named = scene.places.filter((p) => p.span.end <= span.start && p.offset === null);
    return namesOf((named.length > 0 ? named : (before?.places ?? [])).slice(-1), vocabulary);
  }
  if (/^its?$/iu.test(words)) {
    const own = scene.places.filter((p) => p.span.end <= span.start).slice(-1);
    return namesOf(own.length > 0 ? own : (before?.places.slice(0, 1) ?? []), vocabulary);
  }
  const places = scene.places.filter((p) => within(p.span, span));
  if (LISTED.test(words)) return namesOf(places, vocabulary);
  const at = PREPOSITION.exec(words)?.index ?? words.length;
  const head = words.slice(0, at);
  const land = LAND.test(head);
  const inHead = places.filter((p) => p.span.start < span.start + at);
  if (inHead.length > 0 && !/(?:s|part|half|side|countryside)$/u.test(LAND.exec(head)?.[0] ?? ''))
    return namesOf(inHead.slice(0, 1), vocabulary);
  if (NAMED_OF.test(words.slice(0, at + 3))) return namesOf(places.slice(0, 1), vocabulary);
  if (ONE_OF_THEM.test(text.slice(Math.max(scene.span.start, span.start - ROW), span.start))) return [words];
  const length = words.split(' ').length;
  return land && length > 1 && length <= LONGEST && (length > 2 || /\p{Lu}/u.test(words)) ? [words] : [];
}

const namesOf = (mentions: readonly Of<'place'>[], vocabulary: Vocabulary): readonly string[] =>
  mentions.flatMap((m) => vocabulary.places.get(m.candidates[0] as PlaceId)?.name ?? []);
