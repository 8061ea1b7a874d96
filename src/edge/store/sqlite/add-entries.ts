import type { ClaimId, Entry, EventId } from '../../../model/index.ts';
import { StoreError } from '../store.ts';
import { nextNumber } from './articles.ts';
import { toCurrent } from './current.ts';
import { whereItWent } from './entries.ts';
import { list, stretches } from './ids.ts';
import type { Db, Tables } from './tables.ts';

/** Keeps further versions of events and makes the newest of each the current one. */
export async function addEntries(db: Db, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const claims = await numbersOfClaims(db, entries);
  const before = await currentVersions(db, entries);
  const newest = new Map<EventId, { readonly entry: Entry; readonly n: number }>();
  let n = await nextNumber(db, 'entry');
  const rows: Tables['entry'][] = [];
  for (const entry of entries) {
    const id = entry.event.id;
    const expected = (newest.get(id)?.entry.version ?? before.get(id)?.version ?? 0) + 1;
    if (entry.version !== expected)
      throw new StoreError('broken', `event ${id} came as version ${entry.version} where version ${expected} was due`);
    if ((entry.status === 'merged') !== (entry.mergedInto !== null)) {
      throw new StoreError('broken', `event ${id} must name the event it was merged into when its status is merged, and only then`);
    }
    rows.push(toRow(n, entry));
    newest.set(id, { entry, n });
    n += 1;
  }
  for (const stretch of stretches(rows, 500)) await db.insertInto('entry').values(stretch).execute();
  await makeCurrent(db, [...newest.values()], claims, before);
}

function toRow(n: number, { event, version, status, because, reason, mergedInto, at }: Entry): Tables['entry'] {
  return { n, event: event.id, version, status, because, reason, merged_into: mergedInto, at, json: JSON.stringify(event) };
}

/** The numbers of all claims that these entries list; one that the register does not hold is refused. */
async function numbersOfClaims(db: Db, entries: readonly Entry[]): Promise<ReadonlyMap<ClaimId, number>> {
  const ids = new Set(entries.flatMap(({ event }) => claimsOf(event)));
  const rows = await db.selectFrom('claim').select(['id', 'n']).where('id', 'in', list(ids)).execute();
  const numbers = new Map(rows.map((r) => [r.id, r.n]));
  for (const { event } of entries) {
    const lost = claimsOf(event).find((id) => !numbers.has(id));
    if (lost !== undefined) throw new StoreError('broken', `event ${event.id} lists claim ${lost}, which the register does not hold`);
  }
  return numbers;
}

function claimsOf(event: Entry['event']): readonly ClaimId[] {
  return [...event.claims, ...event.denials];
}

async function currentVersions(
  db: Db,
  entries: readonly Entry[],
): Promise<ReadonlyMap<EventId, { readonly n: number; readonly version: number }>> {
  const rows = await db
    .selectFrom('event_current as c')
    .innerJoin('entry as e', 'e.n', 'c.entry')
    .select(['c.id', 'c.n', 'e.version'])
    .where('c.id', 'in', list(new Set(entries.map((e) => e.event.id))))
    .execute();
  return new Map(rows.map((r) => [r.id, { n: r.n, version: r.version }]));
}

async function makeCurrent(
  db: Db,
  newest: readonly { readonly entry: Entry; readonly n: number }[],
  claims: ReadonlyMap<ClaimId, number>,
  before: ReadonlyMap<EventId, { readonly n: number }>,
): Promise<void> {
  const replaced = list(newest.flatMap(({ entry }) => before.get(entry.event.id)?.n ?? []));
  await db.deleteFrom('event_claim').where('event', 'in', replaced).execute();
  let next = await nextNumber(db, 'event_current');
  for (const { entry, n: version } of newest) {
    const known = before.get(entry.event.id)?.n;
    const n = known ?? next++;
    const current = toCurrent(n, version, entry);
    if (known === undefined) await db.insertInto('event_current').values(current).execute();
    else await db.updateTable('event_current').set(current).where('n', '=', n).execute();
    if (entry.status !== 'merged') await addEventClaims(db, n, entry, claims);
  }
  for (const { entry } of newest) await refuseLostMerge(db, entry);
}

/** A claim speaks of one event: to move it, the event that had it must come with a further version that has it no more. */
async function addEventClaims(db: Db, event: number, entry: Entry, claims: ReadonlyMap<ClaimId, number>): Promise<void> {
  const numbers = [...new Set(claimsOf(entry.event).flatMap((id) => claims.get(id) ?? []))];
  const taken = await db
    .selectFrom('event_claim as k')
    .innerJoin('claim as s', 's.n', 'k.claim')
    .innerJoin('event_current as c', 'c.n', 'k.event')
    .select(['s.id as claim', 'c.id as other'])
    .where('k.claim', 'in', list(numbers))
    .executeTakeFirst();
  if (taken !== undefined)
    throw new StoreError('broken', `event ${entry.event.id} lists claim ${taken.claim}, which event ${taken.other} holds`);
  for (const stretch of stretches(numbers, 1000)) {
    await db
      .insertInto('event_claim')
      .values(stretch.map((claim) => ({ claim, event })))
      .execute();
  }
}

async function refuseLostMerge(db: Db, { event, mergedInto }: Entry): Promise<void> {
  if (mergedInto === null) return;
  const end = await whereItWent(db, event.id); // refuses a circle
  const there = await db.selectFrom('event_current').select('n').where('id', '=', end).executeTakeFirst();
  if (there === undefined) throw new StoreError('broken', `event ${event.id} was merged into ${end}, which the register does not hold`);
}
