import type { Of, Scene } from './scene.ts';

/** A trigger that stands for an occurrence of its own, and the place it is tied to where one sentence lists several. */
export interface Occurrence {
  readonly trigger: Of<'trigger'>;
  readonly at: Of<'place'> | null;
}

/**
 * The occurrences one sentence tells: its weightiest trigger, a second one where another kind of deed with its own
 * weight stands beside it, and one a place where raids on several places are listed. A word alone, with no figure,
 * day, party or place round it, is no occurrence.
 */
export function occurrences(scene: Scene, text: string): readonly Occurrence[] {
  const happened = scene.triggers.filter((t) => t.modality === 'happened');
  const spared = scene.casualties.some((c) => c.count.best === 0) ? scene.triggers.filter((t) => t.modality === 'negated') : [];
  const announced = scene.triggers.filter(
    (t) =>
      (t.modality === 'planned' || t.modality === 'threatened') &&
      !(t.form === 'noun' && /s$/iu.test(text.slice(t.span.start, t.span.end))),
  );
  const pool = happened.length > 0 ? happened : spared.length > 0 ? spared : announced.filter((t) => t.weight >= 2);
  const main = heaviest(pool.filter((t) => anchored(scene, t, text)));
  if (main === undefined) return [];
  for (const trigger of pool) {
    const places = listed(scene, trigger, text);
    if (places.length > 1)
      return [
        ...(trigger === main || trigger.eventType === main.eventType ? [] : [{ trigger: main, at: null }]),
        ...places.map((at) => ({ trigger, at })),
      ];
  }
  const other = heaviest(pool.filter((t) => t.weight >= 3 && t.eventType !== main.eventType && t.form !== 'noun' && !sameDeed(main, t)));
  return other === undefined
    ? [{ trigger: main, at: null }]
    : [
        { trigger: main, at: null },
        { trigger: other, at: null },
      ];
}

const heaviest = (all: readonly Of<'trigger'>[]): Of<'trigger'> | undefined =>
  [...all].sort((a, b) => b.weight - a.weight || Number(a.form === 'noun') - Number(b.form === 'noun') || a.span.start - b.span.start)[0];

/** An explosion and the attack it was, a clash and the ambush it began with: one deed told twice. */
const sameDeed = (a: Of<'trigger'>, b: Of<'trigger'>): boolean =>
  violent(a) &&
  violent(b) &&
  !taking(a) &&
  !taking(b) &&
  a.eventType !== 'abduction-forced-disappearance' &&
  b.eventType !== 'abduction-forced-disappearance';
const violent = (t: Of<'trigger'>): boolean => /clash|attack|bomb|explosive|shelling|strike|grenade|ied|territory/u.test(t.eventType);
const taking = (t: Of<'trigger'>): boolean => /territory/u.test(t.eventType);

/** Habits, series and doctrine: "regular attacks", "hit-and-run raids", "tactics of ambushing". */
const HABIT =
  /\b(?:regular|frequent|sporadic|numerous|repeated|daily|continued|continuing|increasing|hit-and-run|series of|number of|wave of|dozens of|hundreds of|types? of|tactics?|several|many|pace of|such|any|all|more|targeted|further|future|previous|past|similar|anti-\p{L}+|against|fight|war|combat|prevent|stop|suicide|guerrilla)\s(?:[\p{L}'’-]+\s){0,2}$/iu;

function anchored(scene: Scene, main: Of<'trigger'>, text: string): boolean {
  if (scene.casualties.length > 0) return true;
  const dated = scene.times.some((t) => t.bound === 'at' && t.range.precision !== 'year' && t.range.precision !== 'unknown');
  const before = text.slice(Math.max(scene.span.start, main.span.start - 40), main.span.start);
  const plural =
    main.form === 'noun' &&
    /s$/iu.test(text.slice(main.span.start, main.span.end)) &&
    !/\bclashes$/iu.test(text.slice(main.span.start, main.span.end));
  const fine = scene.places.some((p) => p.precision === 'exact' || p.precision === 'near');
  if (main.form === 'noun' && !dated && (HABIT.test(before) || (plural && !fine)) && listed(scene, main, text).length < 2) return false;
  const placed = scene.places.some((p) => p.precision !== 'country');
  if (main.form === 'noun') return dated || (placed && scene.actors.length > 0 && main.weight >= 2);
  return (
    dated || (main.weight >= 2 && (placed || scene.actors.length > 0 || scene.weapons.length > 0)) || (placed && scene.actors.length > 0)
  );
}

/** "raids across Iraq, including Kirkuk, as well as Qayyarah": the settlements that a plural deed is spread over. */
function listed(scene: Scene, main: Of<'trigger'>, text: string): readonly Of<'place'>[] {
  const words = text.slice(main.span.start, main.span.end);
  if (
    main.form !== 'noun' ||
    !/s$/iu.test(words) ||
    !/\b(?:raids|attacks|assaults|bombings|airstrikes|strikes|clashes|explosions|blasts|ambushes)$/iu.test(words)
  )
    return [];
  const after = scene.places.filter((p) => p.span.start > main.span.end && p.offset === null && p.precision === 'exact');
  const kept = after.filter((p, i) => i === 0 || /,|\band\b/u.test(text.slice((after[i - 1] as Of<'place'>).span.end, p.span.start)));
  return kept.filter(
    (p) =>
      !/\b(?:near|of|from)\s(?:the\s)?(?:\p{L}+\s){0,2}$/iu.test(text.slice(Math.max(0, p.span.start - 30), p.span.start)) ||
      /\b(?:city|town|village|district) of\s$/iu.test(text.slice(Math.max(0, p.span.start - 20), p.span.start)),
  );
}
