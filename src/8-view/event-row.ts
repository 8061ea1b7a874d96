import type { Entry, EventRow, NamedActor, Vocabulary } from '../model/index.ts';
import { heldFields } from './held-field.ts';

/** One line of a list: the event as the record holds it now, type and actors by name, and the fields its voices quarrel over. */
export function eventRow(entry: Entry, vocabulary: Vocabulary): EventRow {
  const { event } = entry;
  const type = vocabulary.eventTypes.get(event.eventType.chosen);
  return {
    id: event.id,
    version: entry.version,
    status: entry.status,
    eventType: type?.eventType ?? event.eventType.chosen,
    subEventType: type?.subEventType ?? event.eventType.chosen,
    date: event.date.chosen,
    location: event.location.chosen,
    perpetrator: namesOf(event.perpetrator.chosen),
    target: namesOf(event.target.chosen),
    killed: event.harm.killed?.chosen ?? null,
    wounded: event.harm.wounded?.chosen ?? null,
    outlets: event.outlets,
    claims: new Set([...event.claims, ...event.denials]).size,
    disputed: heldFields(event, vocabulary)
      .filter((field) => field.disputed)
      .map((field) => field.field),
  };
}

function namesOf(actors: readonly NamedActor[]): readonly string[] {
  return [...new Set(actors.map((actor) => actor.name))];
}
