import type { PlaceId, Span, Vocabulary } from '../../model/index.ts';
import { chosen, wholeOf } from './locate.ts';
import type { Of } from '../scene.ts';
import type { Telling } from '../telling.ts';
import type { Whereabouts } from './whereabouts.ts';

/** "In the same city", "near the village": a place told of again by its kind, where no name follows. */
const AGAIN =
  /\b(?:in|inside|at|near|around|outside|across) (?:the|that) (?:same )?(city|town|village|camp|province|governorate|district)\b(?! of\b| cent| council| police|'s|’s)/giu;

/** Which levels of places go by a kind. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  province: ['province'],
  governorate: ['province'],
  district: ['district', 'settlement'],
};
const TOWNS = ['settlement', 'site'];

/**
 * The place that "in the same city" names again: the last of its kind told before it in the sentence, else in the sentence before. Only
 * where the phrase follows the deed itself, or, with `anywhere`, wherever it stands.
 */
export function again(telling: Telling, anywhere: boolean): Whereabouts | null {
  const { article, scene, previous, occurrence, vocabulary } = telling;
  const sentence = article.text.slice(scene.span.start, scene.span.end);
  for (const found of sentence.matchAll(AGAIN)) {
    const span: Span = { start: scene.span.start + found.index, end: scene.span.start + found.index + found[0].length };
    const follows = occurrence.triggers.some((t) => span.start - t.span.end >= 0 && span.start - t.span.end <= 1);
    if (!follows && !anywhere) continue;
    const levels = CALLED[(found[1] as string).toLowerCase()] ?? TOWNS;
    const before = scene.places.filter((p) => p.span.end <= span.start);
    const meant = lastOf(before, levels, vocabulary) ?? lastOf(previous?.places ?? [], levels, vocabulary);
    if (meant === null) continue;
    return {
      location: wholeOf(chosen(meant, before.includes(meant) ? scene.places : (previous?.places ?? []), vocabulary), vocabulary),
      span,
      rule: 'the place named again by its kind',
      doubts: [],
    };
  }
  return null;
}

function lastOf(places: readonly Of<'place'>[], levels: readonly string[], vocabulary: Vocabulary): Of<'place'> | null {
  return places.findLast((p) => levels.includes(vocabulary.places.get(p.candidates[0] as PlaceId)?.level ?? '')) ?? null;
}
