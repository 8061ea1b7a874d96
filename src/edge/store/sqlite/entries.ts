import { sql } from 'kysely';
import type { ClaimId, ConflictEvent, Entry, EventId } from '../../../model/index.ts';
import { StoreError } from '../store.ts';
import { list } from './ids.ts';
import type { Db, Tables } from './tables.ts';

/** Entries, all that fromRow needs of them; the caller says which. */
export function selectEntries(db: Db) {
  return db.selectFrom('entry as e').select(['e.version', 'e.status', 'e.because', 'e.reason', 'e.merged_into', 'e.at', 'e.json']);
}

/** An entry out of its row. */
export function fromRow(row: Pick<Tables['entry'], 'version' | 'status' | 'because' | 'reason' | 'merged_into' | 'at' | 'json'>): Entry {
  const event: ConflictEvent = JSON.parse(row.json);
  return {
    event,
    version: row.version,
    status: row.status,
    because: row.because,
    reason: row.reason,
    mergedInto: row.merged_into,
    at: row.at,
  };
}

/** The current entry of an event; what was merged leads to where it went. */
export async function readEvent(db: Db, id: EventId): Promise<Entry | null> {
  return readCurrent(db, await whereItWent(db, id));
}

/** The id that an event's claims live under now: its own, or the last of the chain of merges that starts at it. */
export async function whereItWent(db: Db, id: EventId): Promise<EventId> {
  const passed = new Set<EventId>();
  for (let at = id; ; ) {
    if (passed.has(at)) throw new StoreError('broken', `event ${id} was merged in a circle: ${[...passed].join(', ')}`);
    passed.add(at);
    const next = await db
      .selectFrom('event_current as c')
      .innerJoin('entry as e', 'e.n', 'c.entry')
      .select('e.merged_into')
      .where('c.id', '=', at)
      .executeTakeFirst();
    if (next === undefined || next.merged_into === null) return at;
    at = next.merged_into;
  }
}

async function readCurrent(db: Db, id: EventId): Promise<Entry | null> {
  const row = await selectEntries(db).innerJoin('event_current as c', 'c.entry', 'e.n').where('c.id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** All versions of an event, oldest first. */
export async function readHistory(db: Db, id: EventId): Promise<readonly Entry[]> {
  return (await selectEntries(db).where('e.event', '=', id).orderBy('e.version').execute()).map(fromRow);
}

/** The current event of each of these claims that has one. */
export async function readEventsOf(db: Db, claims: readonly ClaimId[]): Promise<ReadonlyMap<ClaimId, EventId>> {
  const rows = await db
    .selectFrom('claim as s')
    .innerJoin('event_claim as k', 'k.claim', 's.n')
    .innerJoin('event_current as c', 'c.n', 'k.event')
    .select(['s.id as claim', 'c.id as event'])
    .where('s.id', 'in', list(claims))
    .execute();
  return new Map(rows.map((r) => [r.claim, r.event]));
}

/** How much of everything the register holds. Events are those that are listed: neither merged nor withdrawn. */
export async function readCounts(db: Db) {
  const { rows } = await sql<
    Record<
      'reports' | 'articles' | 'claims' | 'figures' | 'affiliations' | 'controls' | 'forecasts' | 'patterns' | 'events' | 'versions',
      number
    >
  >`
    select
      (select count(*) from report) as reports,
      (select count(*) from article) as articles,
      (select count(*) from claim) as claims,
      (select count(*) from figure) as figures,
      (select count(*) from affiliation) as affiliations,
      (select count(*) from control) as controls,
      (select count(*) from forecast) as forecasts,
      (select count(*) from pattern) as patterns,
      (select count(*) from event_current where listed = 1) as events,
      (select count(*) from entry) as versions`.execute(db);
  const counts = rows[0];
  if (counts === undefined) throw new StoreError('broken', 'the register could not be counted');
  return counts;
}
