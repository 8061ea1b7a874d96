import type {
  Affiliation,
  Article,
  ArticleId,
  Claim,
  ClaimId,
  Control,
  Evidence,
  Figure,
  Forecast,
  Pattern,
  Reading,
} from '../../../model/index.ts';
import { StoreError, type Statements } from '../store.ts';
import { nextNumber } from './articles.ts';
import { inOrder, list, stretches } from './ids.ts';
import { STATEMENTS, type Db, type StatementKind } from './tables.ts';

/** Claims by their ids, in that order; unknown ids are left out. */
export async function readClaims(db: Db, ids: readonly ClaimId[]): Promise<readonly Claim[]> {
  const rows = await db.selectFrom('claim').select('json').where('id', 'in', list(ids)).execute();
  return inOrder(ids, rows.map(toClaim));
}

/** The claims of one article, in the order of its reading. */
export async function readClaimsOf(db: Db, article: ArticleId): Promise<readonly Claim[]> {
  return (await db.selectFrom('claim').select('json').where('article', '=', numberOf(db, article)).orderBy('n').execute()).map(toClaim);
}

/** What one article states besides claims. */
export async function readStatementsOf(db: Db, article: ArticleId): Promise<Statements> {
  const of = async (table: StatementKind) =>
    db.selectFrom(table).select('json').where('article', '=', numberOf(db, article)).orderBy('n').execute();
  return {
    figures: (await of('figure')).map(({ json }): Figure => JSON.parse(json)),
    affiliations: (await of('affiliation')).map(({ json }): Affiliation => JSON.parse(json)),
    controls: (await of('control')).map(({ json }): Control => JSON.parse(json)),
    forecasts: (await of('forecast')).map(({ json }): Forecast => JSON.parse(json)),
    patterns: (await of('pattern')).map(({ json }): Pattern => JSON.parse(json)),
  };
}

function numberOf(db: Db, article: ArticleId) {
  return db.selectFrom('article').select('n').where('id', '=', article);
}

/** A claim out of its row. */
export function toClaim({ json }: { readonly json: string }): Claim {
  return JSON.parse(json);
}

/** Keeps what a reading states, each quote checked against its article's text first. */
export async function addStatements(db: Db, reading: Reading, articles: ReadonlyMap<ArticleId, number>): Promise<void> {
  const texts = new Map(reading.articles.map((a) => [a.id, a]));
  const on = (what: string, s: { readonly article: ArticleId; readonly evidence: Evidence }): number => {
    checkQuote(what, s, texts);
    return articles.get(s.article) ?? 0;
  };
  let n = await nextNumber(db, 'claim');
  const claims = reading.claims.map((c) => ({ n: n++, id: c.id, article: on(`claim ${c.id}`, c), json: JSON.stringify(c) }));
  for (const rows of stretches(claims, 1000)) await db.insertInto('claim').values(rows).execute();
  const tables = {
    figure: reading.figures,
    affiliation: reading.affiliations,
    control: reading.controls,
    forecast: reading.forecasts,
    pattern: reading.patterns,
  } as const;
  for (const table of STATEMENTS) {
    const statements = tables[table].map((s) => ({ article: on(`a ${table}`, s), json: JSON.stringify(s) }));
    for (const rows of stretches(statements, 1000)) await db.insertInto(table).values(rows).execute();
  }
}

function checkQuote(
  what: string,
  { article: id, evidence }: { readonly article: ArticleId; readonly evidence: Evidence },
  articles: ReadonlyMap<ArticleId, Article>,
): void {
  const article = articles.get(id);
  if (article === undefined || evidence.article !== id)
    throw new StoreError('broken', `${what} stands on an article that its reading does not hold`);
  if (!quotes(evidence, article.text))
    throw new StoreError('broken', `${what} quotes words that do not stand at its place in article ${id}`);
}

/** Do the quoted words stand in the text where the evidence says? */
export function quotes(evidence: Evidence, text: string): boolean {
  return evidence.quote !== '' && text.slice(evidence.span.start, evidence.span.end) === evidence.quote;
}
