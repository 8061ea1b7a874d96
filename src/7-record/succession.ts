import type { ClaimId, ConflictEvent, Entry, EventId } from '../model/index.ts';

/** What the record held of an event's claims before: the entry that goes on as it, and those that lead to it from now on. */
export interface Past {
  readonly kept: Entry | null;
  readonly merged: readonly Entry[];
}

/** Whether an entry stands for something: it holds claims and leads nowhere else. An id whose entry does not is free to be taken up again. */
export const stands = ({ event, status }: Entry): boolean => status !== 'merged' && event.claims.length > 0;

/**
 * Who goes on as whom. Each entry is succeeded by the event that has most of its claims; of the entries that one event succeeds, the one with
 * most claims (the smaller id in a tie) goes on and the others are merged into it.
 */
export function succession(previous: readonly Entry[], events: readonly ConflictEvent[]): ReadonlyMap<ConflictEvent, Past> {
  const eventOf = new Map<ClaimId, ConflictEvent>(events.flatMap((event) => event.claims.map((c) => [c, event] as const)));
  const heirs = new Map<ConflictEvent, Entry[]>(events.map((event) => [event, []]));
  for (const entry of previous.filter(stands)) {
    const parts = new Map<ConflictEvent, number>();
    for (const claim of entry.event.claims) {
      const event = eventOf.get(claim);
      if (event !== undefined) parts.set(event, (parts.get(event) ?? 0) + 1);
    }
    const [largest] = [...parts].sort(([a, m], [b, n]) => n - m || larger(a, b));
    if (largest !== undefined) heirs.get(largest[0])?.push(entry);
  }
  return new Map(
    [...heirs].map(([event, entries]) => {
      const [kept = null, ...merged] = entries.sort((a, b) => larger(a.event, b.event));
      return [event, { kept, merged }];
    }),
  );
}

/** The one with more claims first, the smaller id in a tie. */
export const larger = (a: ConflictEvent, b: ConflictEvent): number => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1);

/** So many events founded on one claim are told apart by their ids. */
const FOUNDED = 9;

/**
 * The ids that an event can be given, first choice first: the one that its first claim mints, and, where another event goes by that since a
 * split, the same with a number.
 */
export const idsFor = (event: ConflictEvent): readonly EventId[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here ids are made
  Array.from({ length: FOUNDED }, (_, i) => (i === 0 ? event.id : `${event.id}-${String(i + 1)}`) as EventId);
