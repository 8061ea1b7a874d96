import { sql } from 'kysely';
import type { ClaimId } from '../../../model/index.ts';
import type { Agenda, Told } from '../store.ts';
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

/** The numbers of all articles with claims that count, as they came in, and of their claims by the day of which each tells. */
export async function readAgenda(db: Db): Promise<Agenda> {
  const counts = sql`article not in (select a.n from article a join withdrawn w on w.report = a.report)`;
  const articles = await sql<{ n: number }>`select distinct article as n from claim where ${counts} order by article`.execute(db);
  const claims = await sql<{ n: number }>`select n from claim where ${counts} order by json ->> '$.date.first', article, n`.execute(db);
  return { articles: Float64Array.from(articles.rows, (r) => r.n), claims: Float64Array.from(claims.rows, (r) => r.n) };
}

/** Articles by their numbers, with all their claims. */
export async function readArticlesTold(db: Db, numbers: readonly number[]): Promise<Told> {
  const claims = await db.selectFrom('claim').select('json').where('article', 'in', list(numbers)).orderBy('n').execute();
  return { claims: claims.map(toClaim), articles: await readArticlesNumbered(db, numbers) };
}

/** The articles of claims by their numbers, with all their claims, and the ids of those asked for. */
export async function readClaimsTold(db: Db, numbers: readonly number[]): Promise<Told & { readonly asked: readonly ClaimId[] }> {
  const asked = await db.selectFrom('claim').select(['id', 'article']).where('n', 'in', list(numbers)).execute();
  return { asked: asked.map((r) => r.id), ...(await readArticlesTold(db, [...new Set(asked.map((r) => r.article))])) };
}
