import { sql } from 'kysely';
import { readArticlesNumbered } from './articles.ts';
import { toClaim } from './claims.ts';
import { list } from './ids.ts';
import type { Db } from './tables.ts';

/** The rules by which claims are filed and events decided; null where they are not, or not all of them. */
export async function readRules(db: Db): Promise<string | null> {
  const row = await db.selectFrom('rules').select('name').orderBy('n', 'desc').limit(1).executeTakeFirst();
  return row?.name ?? null;
}

/** Notes by which rules all claims are filed and all events decided. */
export async function setRules(db: Db, name: string, at: string): Promise<void> {
  await db.insertInto('rules').values({ name, at }).execute();
}

/** Takes all filings away, and notes that claims are filed by no rules until further notice. */
export async function beginRebuild(db: Db, at: string): Promise<void> {
  await db.insertInto('rules').values({ name: null, at }).execute();
  await db.deleteFrom('filing').execute();
}

/** The numbers of all articles with claims that count, those side by side that tell of one time. */
export async function readAgenda(db: Db): Promise<Float64Array> {
  const { rows } = await sql<{ n: number }>`
    select s.article as n
    from claim s left join event_claim k on k.claim = s.n left join event_current c on c.n = k.event
    where s.article not in (select a.n from article a join withdrawn w on w.report = a.report)
    group by s.article order by min(c.sort_day), s.article`.execute(db);
  return Float64Array.from(rows, (r) => r.n);
}

/** Articles by their numbers, with all their claims. */
export async function readNumbered(db: Db, numbers: readonly number[]) {
  const claims = await db.selectFrom('claim').select('json').where('article', 'in', list(numbers)).orderBy('n').execute();
  return { claims: claims.map(toClaim), articles: await readArticlesNumbered(db, numbers) };
}
