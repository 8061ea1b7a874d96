import type { Doubt, Location, Span, Vocabulary } from '../../model/index.ts';
import { areasOf } from '../../language/index.ts';
import { doubt } from '../found.ts';
import { chosen, locate } from './locate.ts';
import type { Occurrence } from '../deeds/occurrences.ts';
import { misplaced, openTo } from './relative.ts';
import { gap, within, type Of, type Scene } from '../scene.ts';

export interface Whereabouts {
  readonly location: Location;
  readonly span: Span;
  readonly rule: string;
  readonly doubts: readonly Doubt[];
}

const FINE: Readonly<Record<string, number>> = { exact: 0, near: 0, admin2: 1, admin1: 2, country: 3 };

/** "fired from", "originated in": where it came from is not where it happened. */
const ORIGIN =
  /\b(?:originat\w+|launched|fired|came|coming|fled|fleeing|escaped|arrived|travelled|traveled|returned|returning) (?:in|from|out of) (?:the )?(?:\p{L}+ ){0,2}$/u;

/** Where a sentence puts what it tells: the finest place that grammar or a preposition ties to it, the nearest among equals. */
export function whereabouts(scene: Scene, { trigger, triggers, at }: Occurrence, text: string, vocabulary: Vocabulary): Whereabouts | null {
  if (at !== null) return told(at, 'one of several places of the deed');
  const origin = (p: Of<'place'>): boolean => ORIGIN.test(text.slice(Math.max(scene.span.start, p.span.start - 40), p.span.start));
  const said = triggers.flatMap((t) => t.arguments.filter((a) => a.function !== 'agent' && a.function !== 'possessor'));
  const governed = (p: Of<'place'>): boolean => said.some((a) => within(p.span, a.phrase));
  const tied = scene.places
    .filter((p) => !origin(p) && p.describes === null)
    .filter(
      (p) => p.relation !== 'path' && !/^(?:by|for|against)$/u.test(p.preposition ?? '') && (p.preposition !== 'from' || governed(p)),
    );
  const usable = tied.length > 0 ? tied : scene.places.filter((p) => p.preposition !== 'by');
  const best = [...usable].sort(
    (a, b) =>
      rank(a, governed(a)) - rank(b, governed(b)) ||
      Number(governed(b)) - Number(governed(a)) ||
      gap(a.span, trigger.span) - gap(b.span, trigger.span),
  )[0];
  if (best === undefined) return null;
  const area = areaNamedBehind(best, scene, vocabulary);
  if (area === null) return told(best, governed(best) ? 'the place that grammar ties to the deed' : 'the finest place of the sentence');
  const words = text.slice(best.span.start, best.span.end);
  return {
    location: locate(area, scene.places, vocabulary),
    span: area.span,
    rule: 'the area that the sentence names',
    doubts: [doubt('place', `the gazetteer knows no ${words} in the area that the text names`)],
  };

  function told(mention: Of<'place'>, rule: string): Whereabouts {
    return {
      location: locate(mention, scene.places, vocabulary),
      span: mention.span,
      rule,
      doubts: [...misplaced(mention, scene.places, text, vocabulary), ...openTo(mention, scene.places, text, vocabulary)],
    };
  }
}

/** A place without a preposition of its own ("Diyala, Iraq") comes after those that have one or that the deed was done to. */
const rank = (p: Of<'place'>, governed: boolean): number =>
  (p.offset?.km != null ? -1 : 0) + (FINE[p.precision] ?? 4) * 2 + (p.preposition === null && p.offset === null && !governed ? 1 : 0);

/** "Shula in Deir ez-Zor province": the province or country that the words put a place in though it does not lie there, or null. */
function areaNamedBehind(best: Of<'place'>, scene: Scene, vocabulary: Vocabulary): Of<'place'> | null {
  const area = scene.places.find(
    (p) => (p.precision === 'admin1' || p.precision === 'country') && best.within.some((span) => span.start === p.span.start),
  );
  // What lies in "eastern Iraq" or "the Levant" no table says, so it contradicts nothing.
  if (area === undefined || area.candidates.some((id) => vocabulary.places.get(id)?.level === 'region')) return null;
  const up = areasOf(chosen(best, scene.places, vocabulary), vocabulary.places);
  return area.candidates.some((id) => up.some((p) => p.id === id)) ? null : area;
}
