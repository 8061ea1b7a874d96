import type { ClaimId, ConflictEvent, Entry, EventId, Reading } from '../model/index.ts';
import { idsFor, larger, stands, succession, type Past } from './succession.ts';

export { idsFor };

/** What brings further versions about: a new report, one that is withdrawn or taken in again, or all being decided anew. */
export interface Cause {
  readonly because: 'new-claim' | 'withdrawal' | 'restoration' | 'new-reading';
  /** In words, as a reason gives it. */
  readonly words: string;
}

/** The cause that a new reading is. */
export const newReport = (reading: Reading): Cause => ({
  because: 'new-claim',
  words: `from “${reading.articles[0]?.title ?? reading.report.slice(0, 12)}”`,
});

/**
 * The entries that are added to the record when these events take the place of what it held of their claims: a first version of each new
 * event, a further one of each that changed, a redirect for each that turned out to be part of another, and a last one for each that lost
 * all its claims. `previous` are the entries that hold claims of the events or had any that are gone, and those with ids of `idsFor`.
 */
export function toEntries(
  previous: readonly Entry[],
  events: readonly ConflictEvent[],
  cause: Cause,
  at: string,
  gone: ReadonlySet<ClaimId> = new Set(),
): readonly Entry[] {
  const known = new Map(previous.map((e) => [e.event.id, e]));
  const holder = new Map(previous.filter(stands).flatMap((e) => e.event.claims.map((c) => [c, e] as const)));
  const past = succession(previous, events);
  const taken = new Set([...known.values()].filter(stands).map((e) => e.event.id));
  const out: Entry[] = [];
  for (const event of [...events].sort(larger)) {
    const { kept, merged } = past.get(event) ?? { kept: null, merged: [] };
    const id = kept?.event.id ?? idsFor(event).find((i) => !taken.has(i)) ?? event.id;
    taken.add(id);
    const before = known.get(id) ?? null;
    if (merged.length === 0 && kept !== null && JSON.stringify(kept.event) === JSON.stringify({ ...event, id })) continue;
    const fresh = event.claims.filter((c) => !holder.has(c)).length;
    out.push({
      event: { ...event, id },
      version: (before?.version ?? 0) + 1,
      status: kept?.status ?? 'candidate',
      mergedInto: null,
      at,
      because: cause.because !== 'new-claim' || fresh > 0 ? cause.because : merged.length > 0 ? 'merge' : 'new-reading',
      reason: reasonFor(fresh, { kept, merged }, cause, kept === null ? partedFrom(event, holder) : []),
    });
    for (const e of merged)
      out.push(next(e, e.event, { status: 'merged', because: 'merge', reason: `found to be the same as ${id}` }, at, id));
  }
  for (const e of previous.filter((p) => stands(p) && p.event.claims.every((c) => gone.has(c))))
    out.push(next(e, emptied(e.event), { status: 'withdrawn', because: cause.because, reason: cause.words }, at));
  return out;
}

function next(
  { version }: Entry,
  event: ConflictEvent,
  made: Pick<Entry, 'status' | 'because' | 'reason'>,
  at: string,
  mergedInto: EventId | null = null,
): Entry {
  return { event, version: version + 1, ...made, mergedInto, at };
}

/** An event of which nothing is said any more: what it was is still told, by nobody. */
function emptied(event: ConflictEvent): ConflictEvent {
  const { eventType, date, location, perpetrator, target } = event;
  return {
    ...event,
    claims: [],
    denials: [],
    eventType: { ...eventType, said: [] },
    date: { ...date, said: [] },
    location: { ...location, said: [] },
    perpetrator: { ...perpetrator, said: [] },
    target: { ...target, said: [] },
    harm: {},
    outlets: [],
    origins: [],
    doubts: [],
  };
}

/** The ids of the events that the claims of a new one were taken from. */
const partedFrom = (event: ConflictEvent, holder: ReadonlyMap<ClaimId, Entry>): readonly EventId[] => [
  ...new Set(event.claims.flatMap((c) => holder.get(c)?.event.id ?? [])),
];

function reasonFor(fresh: number, { merged }: Past, cause: Cause, from: readonly EventId[]): string {
  const claims = fresh === 0 ? 'no new claim' : fresh === 1 ? '1 new claim' : `${String(fresh)} new claims`;
  const parts = [
    cause.because === 'new-claim' ? `${claims} ${cause.words}` : cause.words,
    ...(from.length === 0 ? [] : [`parted from ${from.join(', ')}`]),
    ...(merged.length === 0 ? [] : [`takes in ${merged.map((e) => e.event.id).join(', ')}`]),
  ];
  return parts.join('; ');
}
