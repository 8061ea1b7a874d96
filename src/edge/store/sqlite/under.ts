import { sql } from 'kysely';
import type { ArticleId, ClaimId, Entry, EventId, Filing } from '../../../model/index.ts';
import { StoreError } from '../store.ts';
import { readArticlesNumbered } from './articles.ts';
import { toClaim } from './claims.ts';
import { fromRow, selectEntries } from './entries.ts';
import { list, stretches } from './ids.ts';
import type { Db } from './tables.ts';

/** All articles that count with a claim that is filed under any of the keys, with all their claims, but for those known. */
export async function readUnder(db: Db, keys: readonly string[], known: readonly ArticleId[]) {
  const found = await articlesUnder(db, keys).execute();
  const further = await db
    .selectFrom('article')
    .select('n')
    .where('n', 'in', list(found.map((r) => r.article)))
    .where('id', 'not in', list(known))
    .where('report', 'not in', db.selectFrom('withdrawn').select('report'))
    .orderBy('n')
    .execute();
  const articles = further.map((r) => r.n);
  const claims = await db.selectFrom('claim').select('json').where('article', 'in', list(articles)).orderBy('n').execute();
  return { claims: claims.map(toClaim), articles: await readArticlesNumbered(db, articles) };
}

/** The numbers of the articles with a claim under any of the keys. */
export const articlesUnder = (db: Db, keys: readonly string[]) =>
  db
    .selectFrom('filing as f')
    .innerJoin('claim as s', 's.n', 'f.claim')
    .select('s.article')
    .distinct()
    .where('f.key', 'in', list(keys.map(keyNumber)));

/** The current entries that hold any of the claims or bear any of the ids, each once. */
export async function readHolding(db: Db, claims: readonly ClaimId[], ids: readonly EventId[]): Promise<readonly Entry[]> {
  const events = db
    .selectFrom('event_claim as k')
    .innerJoin('claim as s', 's.n', 'k.claim')
    .select('k.event')
    .where('s.id', 'in', list(claims));
  const rows = await selectEntries(db)
    .innerJoin('event_current as c', 'c.entry', 'e.n')
    .where((w) => w.or([w('c.n', 'in', events), w('c.n', 'in', db.selectFrom('event_current').select('n').where('id', 'in', list(ids)))]))
    .orderBy('c.n')
    .execute();
  return rows.map(fromRow);
}

/** Keeps under what claims are found again. */
export async function addFilings(db: Db, filings: readonly Filing[]): Promise<void> {
  const known = await db
    .selectFrom('claim')
    .select(['id', 'n'])
    .where('id', 'in', list(filings.map((f) => f.claim)))
    .execute();
  const numbers = new Map(known.map((r) => [r.id, r.n]));
  const rows = filings.flatMap(({ claim, keys }) => {
    const n = numbers.get(claim);
    if (n === undefined) throw new StoreError('broken', `claim ${claim} is to be filed, but the register does not hold it`);
    return [...new Set(keys.map(keyNumber))].map((key) => [key, n] as const);
  });
  // In the order of the table, and as one value: so many parameters would take longer to read than to keep.
  rows.sort((a, b) => a[0] - b[0]);
  for (const stretch of stretches(rows, 10_000))
    await sql`insert into filing (key, claim) select value ->> 0, value ->> 1 from json_each(${JSON.stringify(stretch)})`.execute(db);
}

/** A key as a whole number below 2^53: two keys that share one only make the store offer more than was asked. */
function keyNumber(key: string): number {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < key.length; i++) {
    a = Math.imul(a ^ key.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ key.charCodeAt(i), 0x85ebca6b) ^ (a >>> 15);
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
}
