import { sql } from 'kysely';
import type { Article, ArticleId, ReportId } from '../../../model/index.ts';
import { StoreError } from '../store.ts';
import { inOrder, list, stretches } from './ids.ts';
import { fromBody, sha256, toBody } from './stored-text.ts';
import type { Db, Tables } from './tables.ts';

/** Articles by their ids, in that order; unknown ids are left out. */
export async function readArticles(db: Db, ids: readonly ArticleId[]): Promise<readonly Article[]> {
  return inOrder(ids, await withTexts(db, await db.selectFrom('article').select(['text', 'json']).where('id', 'in', list(ids)).execute()));
}

/** The articles of one report, in the order they came in. */
export async function readArticlesOf(db: Db, report: ReportId): Promise<readonly Article[]> {
  return withTexts(db, await db.selectFrom('article').select(['text', 'json']).where('report', '=', report).orderBy('n').execute());
}

/** Articles by their numbers in the register, in the order they came in. */
export async function readArticlesNumbered(db: Db, numbers: readonly number[]): Promise<readonly Article[]> {
  return withTexts(db, await db.selectFrom('article').select(['text', 'json']).where('n', 'in', list(numbers)).orderBy('n').execute());
}

/** Texts are read once each and shared by their articles. */
async function withTexts(db: Db, rows: readonly Pick<Tables['article'], 'text' | 'json'>[]): Promise<readonly Article[]> {
  const stored = await db
    .selectFrom('article_text')
    .select(['n', 'body'])
    .where('n', 'in', list(new Set(rows.map((r) => r.text))))
    .execute();
  const texts = new Map(stored.map((t) => [t.n, fromBody(t.body)]));
  return rows.map((row) => {
    const rest: Omit<Article, 'text'> = JSON.parse(row.json);
    return { ...rest, text: texts.get(row.text) ?? '' };
  });
}

/** The next free number of a table; nobody else writes while we do. */
export async function nextNumber(db: Db, table: 'article' | 'article_text' | 'claim' | 'entry' | 'event_current'): Promise<number> {
  const { rows } = await sql<{ n: number }>`select coalesce(max(n), 0) + 1 as n from ${sql.table(table)}`.execute(db);
  return rows[0]?.n ?? 1;
}

/** Keeps the articles of one report and the words to find them by; the numbers they got, by id. */
export async function addArticles(db: Db, report: ReportId, articles: readonly Article[]): Promise<ReadonlyMap<ArticleId, number>> {
  const numbers = new Map<ArticleId, number>();
  const texts = await addTexts(db, new Set(articles.map((a) => a.text)));
  let n = await nextNumber(db, 'article');
  for (const stretch of stretches(articles, 500)) {
    const rows: Tables['article'][] = [];
    for (const article of stretch) {
      const { text, ...rest } = article;
      const { start, end } = article.span;
      if (article.report !== report)
        throw new StoreError('broken', `article ${article.id} says that it is of another report, ${article.report}`);
      if (!(start >= 0 && start <= end && end <= text.length))
        throw new StoreError('broken', `article ${article.id} reaches beyond its text`);
      rows.push({ n, id: article.id, report, text: texts.get(text) ?? 0, span_start: start, span_end: end, json: JSON.stringify(rest) });
      await db
        .insertInto('article_words')
        .values({ rowid: n, title: article.title ?? '', body: text.slice(start, end) })
        .execute();
      numbers.set(article.id, n);
      n += 1;
    }
    await db.insertInto('article').values(rows).execute();
  }
  return numbers;
}

/** Keeps each text once, known ones not again; the numbers they have, by text. */
async function addTexts(db: Db, texts: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  let next = await nextNumber(db, 'article_text');
  for (const text of texts) {
    const body = toBody(text);
    const hash = sha256(body);
    const known = await db.selectFrom('article_text').select('n').where('hash', '=', hash).executeTakeFirst();
    if (known === undefined) await db.insertInto('article_text').values({ n: next, hash, body }).execute();
    numbers.set(text, known?.n ?? next++);
  }
  return numbers;
}
