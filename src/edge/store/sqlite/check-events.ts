import { sql } from 'kysely';
import type { EventId } from '../../../model/index.ts';
import { StoreError } from '../store.ts';
import { toCurrent } from './current.ts';
import { fromRow, selectEntries, whereItWent } from './entries.ts';
import { stretches } from './ids.ts';
import type { Db } from './tables.ts';
import type { Complain } from './complain.ts';

/** The current version of every event is its newest, its claims are there and its own, and lists and searches know it as it is. */
export async function checkEvents(db: Db, complain: Complain): Promise<void> {
  await checkVersions(db, complain);
  await checkClaims(db, complain);
  const numbers = (await db.selectFrom('event_current').select('n').orderBy('n').execute()).map((r) => r.n);
  for (const stretch of stretches(numbers, 500)) {
    const rows = await selectEntries(db)
      .innerJoin('event_current as c', 'c.entry', 'e.n')
      .selectAll('c')
      .select(['e.status as entry_status'])
      .where('c.n', '>=', stretch[0] ?? 0)
      .where('c.n', '<=', stretch.at(-1) ?? 0)
      .execute();
    for (const row of rows) {
      const entry = fromRow({ ...row, status: row.entry_status });
      if (differ(toCurrent(row.n, row.entry, entry), row)) complain(`event ${row.id}: is not listed as its current version has it`);
      if (entry.mergedInto !== null) await checkMerge(db, entry.event.id, complain);
    }
  }
}

function differ(expected: object, found: object): boolean {
  const there = new Map<string, unknown>(Object.entries(found));
  return Object.entries(expected).some(([key, value]) => there.get(key) !== value);
}

async function checkVersions(db: Db, complain: Complain): Promise<void> {
  const { rows } = await sql<{ event: string; newest: number; many: number; current: number | null }>`
    select v.event, v.newest, v.many, e.version as current
    from (select event, max(version) as newest, count(*) as many from entry group by event) v
    left join event_current c on c.id = v.event
    left join entry e on e.n = c.entry and e.event = v.event
    where e.version is not v.newest or v.many <> v.newest`.execute(db);
  for (const { event, newest, many, current } of rows) {
    if (many !== newest) complain(`event ${event}: of its ${newest} versions ${many} are there`);
    if (current !== newest)
      complain(
        `event ${event}: version ${newest} is its newest, but ${current === null ? 'none' : `version ${current}`} is its current one`,
      );
  }
}

/** Claims as the current entries list them, against claims as event_claim has them. */
async function checkClaims(db: Db, complain: Complain): Promise<void> {
  const { rows } = await sql<{ event: string; claim: string; there: number | null; holder: string | null }>`
    with listed (event, claim) as (
      select c.id, j.value from event_current c join entry e on e.n = c.entry, json_each(e.json, '$.claims') j where c.status <> 'merged'
      union
      select c.id, j.value from event_current c join entry e on e.n = c.entry, json_each(e.json, '$.denials') j where c.status <> 'merged'
    )
    select l.event, l.claim, s.n as there, h.id as holder
    from listed l left join claim s on s.id = l.claim left join event_claim k on k.claim = s.n left join event_current h on h.n = k.event
    where h.id is not l.event
    union all
    select h.id, s.id, s.n, null
    from event_claim k join claim s on s.n = k.claim join event_current h on h.n = k.event
    where (h.id, s.id) not in (select event, claim from listed)`.execute(db);
  for (const { event, claim, there } of rows) {
    complain(
      `event ${event}: ${there === null ? `its claim ${claim} is not in the register` : `does not agree with claim ${claim} on whether it holds it`}`,
    );
  }
}

async function checkMerge(db: Db, id: EventId, complain: Complain): Promise<void> {
  try {
    const end = await whereItWent(db, id);
    const there = await db.selectFrom('event_current').select('n').where('id', '=', end).executeTakeFirst();
    if (there === undefined) complain(`event ${id}: was merged into ${end}, which is not in the register`);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    complain(error.message);
  }
}
