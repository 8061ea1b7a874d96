import { dates } from '../language/index.ts';
import type { Article, TimeMention } from '../model/index.ts';
import type { Sentence } from './sentence.ts';

/** Time expressions, resolved against the article's day; without one only those that bear their own year. */
export function findTimes(s: Sentence, article: Article): readonly TimeMention[] {
  return dates(s.words, article.published?.first ?? null).map((t) => ({
    kind: 'time',
    span: t.span,
    sentence: s.index,
    range: t.range,
    bound: t.bound,
    doubt: t.doubt,
  }));
}
