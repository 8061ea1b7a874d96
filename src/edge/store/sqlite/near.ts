import { sql } from 'kysely';
import type { Neighbourhood } from '../../../model/index.ts';
import { readArticlesUnder } from './articles.ts';
import { longitudes } from './boxes.ts';
import { toClaim } from './claims.ts';
import { OPEN, toDays } from './days.ts';
import { fromRow, selectEntries } from './entries.ts';
import { list } from './ids.ts';
import type { Db } from './tables.ts';

/** All that the register holds of events that any of the neighbourhoods may touch. */
export async function readNear(db: Db, hoods: readonly Neighbourhood[]) {
  const touched = new Set<number>();
  for (const hood of hoods) {
    for (const area of areasOf(hood)) {
      for (const { n } of await touching(db, area).execute()) touched.add(n);
    }
  }
  const claims = await db
    .selectFrom('event_claim as k')
    .innerJoin('claim as s', 's.n', 'k.claim')
    .select(['s.n', 's.json'])
    .where('k.event', 'in', list(touched))
    .orderBy('s.n')
    .execute();
  const entries = await selectEntries(db)
    .innerJoin('event_current as c', 'c.entry', 'e.n')
    .where('c.n', 'in', list(touched))
    .orderBy('c.n')
    .execute();
  return {
    claims: claims.map(toClaim),
    articles: await readArticlesUnder(
      db,
      claims.map((c) => c.n),
    ),
    entries: entries.map(fromRow),
  };
}

/** A stretch of days and degrees, all sides given. */
export interface Area {
  readonly first: number;
  readonly last: number;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** A neighbourhood as one area, or as two where it lies over the 180th meridian; what it does not know is everything. */
export function areasOf({ firstDay, lastDay, box }: Neighbourhood): readonly Area[] {
  const days = toDays(firstDay, lastDay) ?? { first: -OPEN, last: OPEN };
  if (box === null) return [{ ...days, west: -180, east: 180, south: -90, north: 90 }];
  return longitudes(box.west, box.east).map(([west, east]) => ({ ...days, west, east, south: box.south, north: box.north }));
}

/** The numbers of the events that touch an area: one search for each way of being known, each with an index of its own. */
export function touching(db: Db, a: Area) {
  // The tree rounds outwards to 32 bits and may find a little too much; event_reach says exactly.
  const known = db
    .selectFrom('event_box as b')
    .innerJoin('event_reach as r', 'r.n', 'b.n')
    .select('r.n')
    .where(sql<boolean>`b.west <= ${a.east} and b.east >= ${a.west} and b.south <= ${a.north} and b.north >= ${a.south}`)
    .where(sql<boolean>`b.first_day <= ${a.last} and b.last_day >= ${a.first}`)
    .where(sql<boolean>`r.west <= ${a.east} and r.east >= ${a.west} and r.south <= ${a.north} and r.north >= ${a.south}`)
    .where(sql<boolean>`r.first_day <= ${a.last} and r.last_day >= ${a.first}`);
  const undated = db
    .selectFrom('event_reach as r')
    .select('r.n')
    .where(sql<boolean>`r.first_day is null and r.west is not null`)
    .where(sql<boolean>`r.south <= ${a.north} and r.north >= ${a.south} and r.west <= ${a.east} and r.east >= ${a.west}`);
  const unplaced = db
    .selectFrom('event_reach as r')
    .select('r.n')
    .where(sql<boolean>`r.first_day is not null and r.west is null`)
    .where(sql<boolean>`r.last_day >= ${a.first} and r.first_day <= ${a.last}`);
  const unknown = db.selectFrom('event_reach as r').select('r.n').where(sql<boolean>`r.first_day is null and r.west is null`);
  return known.unionAll(undated).unionAll(unplaced).unionAll(unknown);
}
