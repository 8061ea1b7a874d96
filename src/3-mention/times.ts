import { datesOf } from '../language/index.ts';
import type { Article, TimeMention } from '../model/index.ts';
import type { Sentence } from './sentence.ts';

/**
 * Calendar phrases of a whole article, resolved against its day and against each other ("two days later"); without a day only those
 * that bear their own year. Durations, sets and vague references are no days of anything and are left out.
 */
export function findTimes(sentences: readonly Sentence[], article: Article): readonly TimeMention[] {
  const found = datesOf(
    sentences.map((s) => s.words),
    article.published?.first ?? null,
  );
  return found.flatMap((of, i) =>
    of.map(
      (t): TimeMention => ({
        kind: 'time',
        span: t.span,
        sentence: sentences[i]?.index ?? i,
        range: t.range,
        bound: t.bound,
        doubt: t.doubt,
      }),
    ),
  );
}
