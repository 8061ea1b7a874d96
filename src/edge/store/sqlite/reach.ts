import type { ConflictEvent, Held } from '../../../model/index.ts';
import { boxOf, hull } from './boxes.ts';
import type { Box } from './boxes.ts';
import { daysOf } from './days.ts';
import type { Days } from './days.ts';

/** The days and degrees within which a claim may speak of this event; null = not known, so any may. */
export interface Reach {
  readonly days: Days | null;
  readonly box: Box | null;
}

/**
 * Everything that is said of an event's date and place counts, not only what was chosen: a further claim may agree with the
 * voice that was not. What is held as unknown stays unknown, whatever single voices say.
 */
export function reachOf(event: ConflictEvent): Reach {
  return {
    days: over(event.date, daysOf, (a, b) => ({ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) })),
    box: over(event.location, boxOf, hull),
  };
}

function over<T, R>(held: Held<T>, measure: (value: T) => R | null, join: (a: R, b: R) => R): R | null {
  const chosen = measure(held.chosen);
  if (chosen === null) return null;
  return held.said.map((s) => measure(s.value)).reduce<R>((all, one) => (one === null ? all : join(all, one)), chosen);
}
