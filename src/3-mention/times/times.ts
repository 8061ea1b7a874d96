import { datesOf } from '../../language/index.ts';
import type { Article, TimeMention, TriggerMention, Vocabulary } from '../../model/index.ts';
import { dating, UNTIED } from './dating.ts';
import type { Sentence } from '../sentence.ts';

/**
 * Calendar phrases of a whole article, resolved against its day and against each other ("two days later"); without a day only those
 * that bear their own year. Durations, sets and vague references are no days of anything and are left out.
 */
export function findTimes(
  sentences: readonly Sentence[],
  article: Article,
  triggers: readonly TriggerMention[],
  vocabulary: Vocabulary,
): readonly TimeMention[] {
  const published = article.published?.precision === 'day' ? article.published.first : null;
  const found = datesOf(
    sentences.map((s) => s.words),
    published,
  );
  const told = new Map<number, TriggerMention[]>();
  for (const t of triggers) {
    const list = told.get(t.sentence);
    if (list === undefined) told.set(t.sentence, [t]);
    else list.push(t);
  }
  return found.flatMap((of, i) => {
    const s = sentences[i];
    const here = told.get(s?.index ?? i) ?? [];
    return of.map(
      (t): TimeMention => ({
        kind: 'time',
        span: t.span,
        sentence: s?.index ?? i,
        range: t.range,
        bound: t.bound,
        doubt: t.doubt,
        ...(s === undefined || here.length === 0 ? UNTIED : dating(s, t.span, here, vocabulary)),
      }),
    );
  });
}
