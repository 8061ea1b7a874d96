import type { ConflictEvent, Entry, EventId, Reading } from '../model/index.ts';

/**
 * The entries that a new reading adds to the record: a first version of each new event, a further one of each that
 * changed, and a redirect for each that turned out to be part of another. An event keeps the id it had: of several that
 * became one, the one with most claims (the smaller id in a tie) goes on and the others lead to it.
 */
export function toEntries(previous: readonly Entry[], events: readonly ConflictEvent[], reading: Reading, at: string): readonly Entry[] {
  const holder = new Map(previous.flatMap((e) => e.event.claims.map((c) => [c as string, e] as const)));
  const goesOn = new Set<EventId>();
  const out: Entry[] = [];
  for (const event of [...events].sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1))) {
    const before = [...new Set(event.claims.flatMap((c) => holder.get(c) ?? []))]
      .filter((e) => !goesOn.has(e.event.id))
      .sort((a, b) => b.event.claims.length - a.event.claims.length || (a.event.id < b.event.id ? -1 : 1));
    const [kept, ...merged] = before;
    const id = kept?.event.id ?? event.id;
    goesOn.add(id);
    const fresh = event.claims.filter((c) => !holder.has(c)).length;
    const same = kept !== undefined && merged.length === 0 && JSON.stringify(kept.event) === JSON.stringify({ ...event, id });
    if (!same) {
      out.push({
        event: { ...event, id },
        version: (kept?.version ?? 0) + 1,
        status: kept?.status ?? 'candidate',
        mergedInto: null,
        at,
        because: fresh > 0 ? 'new-claim' : merged.length > 0 ? 'merge' : 'new-reading',
        reason: reasonFor(fresh, merged, reading),
      });
    }
    for (const e of merged) {
      goesOn.add(e.event.id);
      out.push({
        event: e.event,
        version: e.version + 1,
        status: 'merged',
        mergedInto: id,
        at,
        because: 'merge',
        reason: `found to be the same as ${id}`,
      });
    }
  }
  return out;
}

function reasonFor(fresh: number, merged: readonly Entry[], reading: Reading): string {
  const claims = fresh === 0 ? 'no new claim' : fresh === 1 ? '1 new claim' : `${String(fresh)} new claims`;
  const from = reading.articles[0]?.title ?? reading.report.slice(0, 12);
  return merged.length === 0
    ? `${claims} from “${from}”`
    : `${claims} from “${from}”; takes in ${merged.map((e) => e.event.id).join(', ')}`;
}
