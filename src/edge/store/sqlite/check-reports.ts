import type { Article, Evidence, ReportId } from '../../../model/index.ts';
import { quotes, toClaim } from './claims.ts';
import { readBytes } from './reports.ts';
import { fromBody, sha256 } from './stored-text.ts';
import { STATEMENTS, type Db } from './tables.ts';
import type { Complain } from './complain.ts';

/** Every report's bytes are there and hash to its name, and its articles can be searched. */
export async function checkReports(db: Db, complain: Complain): Promise<void> {
  const reports = await db.selectFrom('report').select(['id', 'size']).orderBy('id').execute();
  for (const { id, size } of reports) {
    const bytes = await bytesOf(db, id);
    if (bytes === null) complain(`report ${id}: its bytes are missing or cannot be unpacked`);
    else if (sha256(bytes) !== id || bytes.byteLength !== size) complain(`report ${id}: its bytes are not those that came in`);
  }
  const unsearchable = await db
    .selectFrom('article')
    .select('id')
    .where('n', 'not in', db.selectFrom('article_words').select('rowid'))
    .execute();
  for (const { id } of unsearchable) complain(`article ${id}: its words cannot be searched`);
}

async function bytesOf(db: Db, id: ReportId): Promise<Uint8Array | null> {
  try {
    return await readBytes(db, id);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return null;
    throw error;
  }
}

/** Every quote stands in its article where it says, and every text is the one that was kept. */
export async function checkQuotes(db: Db, complain: Complain): Promise<void> {
  const texts = await db.selectFrom('article_text').select('n').orderBy('n').execute();
  for (const { n } of texts) {
    const { hash, body } = await db.selectFrom('article_text').select(['hash', 'body']).where('n', '=', n).executeTakeFirstOrThrow();
    if (sha256(body) !== hash) complain(`text ${n}: is not the text that was kept (sha256 ${hash})`);
    const text = fromBody(body);
    const articles = await db.selectFrom('article').select(['n', 'id', 'span_start', 'span_end', 'json']).where('text', '=', n).execute();
    for (const article of articles) {
      const { id, span }: Article = JSON.parse(article.json);
      const agrees = id === article.id && span.start === article.span_start && span.end === article.span_end;
      if (!agrees || span.end > text.length) complain(`article ${article.id}: its place in its text does not agree`);
      await checkStatements(db, article, text, complain);
    }
  }
}

async function checkStatements(
  db: Db,
  article: { readonly n: number; readonly id: string },
  text: string,
  complain: Complain,
): Promise<void> {
  const claims = await db.selectFrom('claim').select(['id', 'json']).where('article', '=', article.n).execute();
  for (const row of claims) {
    const claim = toClaim(row);
    if (claim.id !== row.id || claim.article !== article.id)
      complain(`claim ${row.id}: does not say of itself what the register says of it`);
    if (!quotes(claim.evidence, text)) complain(`claim ${row.id}: its quote does not stand in article ${article.id} where it says`);
  }
  for (const table of STATEMENTS) {
    const statements = await db.selectFrom(table).select(['n', 'json']).where('article', '=', article.n).execute();
    for (const { n, json } of statements) {
      const { evidence }: { readonly evidence: Evidence } = JSON.parse(json);
      if (!quotes(evidence, text)) complain(`${table} ${n}: its quote does not stand in article ${article.id} where it says`);
    }
  }
}
