import type { ConflictEvent, DateRange, EventTypeId, Held, Location, Review } from '../model/index.ts';

/** Lays people's decisions over events, the later over the earlier; what the claims said stays beside what was chosen. */
export function applyReviews(events: readonly ConflictEvent[], reviews: readonly Review[]): readonly ConflictEvent[] {
  if (reviews.length === 0) return events;
  const inOrder = [...reviews].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return events.map((event) => inOrder.reduce(decide, event));
}

function decide(event: ConflictEvent, { judgement }: Review): ConflictEvent {
  if (judgement.kind !== 'set' || judgement.event !== event.id) return event;
  const chosen = <T>(held: Held<T>, value: T): Held<T> => ({ ...held, chosen: value, by: 'review' });
  switch (judgement.field) {
    case 'eventType':
      return { ...event, eventType: chosen(event.eventType, judgement.value as EventTypeId) };
    case 'date':
      return { ...event, date: chosen(event.date, judgement.value as DateRange | null) };
    case 'location':
      return { ...event, location: chosen(event.location, judgement.value as Location | null) };
  }
}
