import { sql } from 'kysely';
import type { Entry } from '../../../model/index.ts';
import type { EventQuery, Page } from '../store.ts';
import { StoreError } from '../store.ts';
import { longitudes } from './longitudes.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { toDays } from './days.ts';
import { fromRow } from './entries.ts';
import { foldName, matchAll } from './names.ts';
import type { Db } from './tables.ts';

/** A page of the current entries that a query asks for, and how many there are in all. */
export async function listEvents(db: Db, query: EventQuery): Promise<Page<Entry>> {
  const limit = query.limit ?? 100;
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new StoreError('bad-query', 'limit must be a whole number from 1 to 1000');
  const after = query.after === undefined ? null : fromCursor(query.after);
  const matching = filtered(db, query);
  const { total } = await matching.select((q) => q.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching
    .$if(after !== null, (q) => q.where(sql<boolean>`(c.sort_day < ${after?.day} or (c.sort_day = ${after?.day} and c.id > ${after?.id}))`))
    .innerJoin('entry as e', 'e.n', 'c.entry')
    .select(['c.id', 'c.sort_day', 'e.version', 'e.status', 'e.because', 'e.reason', 'e.merged_into', 'e.at', 'e.json'])
    .orderBy('c.sort_day', 'desc')
    .orderBy('c.id')
    .limit(limit + 1)
    .execute();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(fromRow),
    next: last === undefined ? null : toCursor({ day: last.sort_day, id: last.id }),
    total,
  };
}

function filtered(db: Db, { words, eventType, from, to, place, box, status }: EventQuery) {
  let q = db.selectFrom('event_current as c');
  q = status === undefined ? q.where('c.listed', '=', 1) : q.where('c.status', '=', status);
  if (eventType !== undefined) q = q.where('c.event_type', '=', eventType);
  const days = toDays(from ?? null, to ?? null);
  if (from !== undefined && to !== undefined && from > to) throw new StoreError('bad-query', `from ${from} lies after to ${to}`);
  if (days !== null) q = q.where('c.first_day', '<=', days.last).where('c.last_day', '>=', days.first);
  const name = foldName(place ?? null);
  if (name !== null) q = q.where((w) => w.or([w('c.place', '=', name), w('c.admin1', '=', name), w('c.country', '=', name)]));
  if (box !== undefined) {
    const stretches = longitudes(box.west, box.east);
    q = q
      .where('c.lat', '>=', box.south)
      .where('c.lat', '<=', box.north)
      .where((w) => w.or(stretches.map(([west, east]) => w.and([w('c.lon', '>=', west), w('c.lon', '<=', east)]))));
  }
  const match = matchAll(words);
  if (match !== null) {
    q = q.where('c.n', 'in', (s) =>
      s
        .selectFrom('event_claim as k')
        .innerJoin('claim as s', 's.n', 'k.claim')
        .select('k.event')
        .where(sql<boolean>`s.article in (select rowid from article_words where article_words match ${match})`),
    );
  }
  return q;
}
