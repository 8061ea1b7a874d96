import type { Occurrence } from './occurrences.ts';
import { gap, overlaps, type Of } from '../scene.ts';
import type { Telling } from '../telling.ts';

/**
 * The casualties of a sentence that befell people by this one of its occurrences: in "rebels looted shops and killed four men" the four
 * were killed, not looted. Raids on several places share what is counted of them together.
 */
export function share({ scene, occurrence, told }: Telling): readonly Of<'casualty'>[] {
  return told.every((o) => o.trigger === occurrence.trigger)
    ? scene.casualties
    : scene.casualties.filter((c) => ownerOf(c, told).trigger === occurrence.trigger);
}

/** The occurrence whose trigger says what befell them, or is linked to one that does; else the one told nearest to those words. */
function ownerOf({ fate }: Of<'casualty'>, told: readonly Occurrence[]): Occurrence {
  const all = (o: Occurrence): readonly Of<'trigger'>[] => [...o.triggers, ...o.beside];
  const linked = (o: Occurrence): boolean => all(o).some((t) => t.links.some((l) => l.relation !== 'and' && overlaps(l.to, fate)));
  const distance = (o: Occurrence): number => Math.min(...all(o).map((t) => gap(t.span, fate)), gap(o.trigger.span, fate));
  return (
    told.find((o) => all(o).some((t) => overlaps(t.span, fate))) ??
    told.find(linked) ??
    ([...told].sort((a, b) => distance(a) - distance(b))[0] as Occurrence)
  );
}
