import type { AccountRow, Article, ArticleId, Publication, ToldIn, Vocabulary } from '../model/index.ts';
import { outletOf } from './article-outlet.ts';
import { oneLine } from './one-line.ts';

/** An account with the words by which a reader knows its article. */
export function accountRow(told: ToldIn, articles: ReadonlyMap<ArticleId, Article>, vocabulary: Vocabulary): AccountRow {
  const article = articles.get(told.article);
  return {
    account: told.account,
    article: told.article,
    claims: told.claims,
    title: article?.title ?? null,
    outlet: article === undefined ? null : outletOf(article, vocabulary),
    published: article?.published ?? null,
  };
}

/** "“Bomb kills four” (Example Post, 14 January 2017)". */
export function accountInWords({ title, outlet, published }: AccountRow): string {
  const name = title === null ? 'A report without a headline' : `“${oneLine(title)}”`;
  return `${name} (${outlet === null ? 'outlet not named' : oneLine(outlet)}, ${publishedOn(published)})`;
}

function publishedOn(published: Publication | null): string {
  const { first, last } = published ?? { first: null, last: null };
  if (first === null || last === null) return 'undated';
  return first === last ? dayInWords(first) : `between ${dayInWords(first)} and ${dayInWords(last)}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "14 January 2017". */
function dayInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
