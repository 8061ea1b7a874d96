import type { Entry } from '../../../model/index.ts';
import { daysOf, sortDay } from './days.ts';
import { foldName } from './names.ts';
import type { Tables } from './tables.ts';

/** What lists and filters need of an event's current version. */
export function toCurrent(n: number, entry: number, { event, status }: Entry): Tables['event_current'] {
  const days = daysOf(event.date.chosen);
  const at = event.location.chosen;
  const killed = event.harm.killed?.chosen;
  return {
    n,
    id: event.id,
    entry,
    status,
    listed: status === 'candidate' || status === 'reviewed' ? 1 : 0,
    event_type: event.eventType.chosen,
    sort_day: sortDay(days),
    first_day: days?.first ?? null,
    last_day: days?.last ?? null,
    killed_low: killed?.low ?? null,
    killed_best: killed?.best ?? null,
    killed_high: killed?.high ?? null,
    lat: at?.lat ?? null,
    lon: at?.lon ?? null,
    place: foldName(at?.name ?? null),
    admin1: foldName(at?.admin1 ?? null),
    country: foldName(at?.country ?? null),
  };
}
