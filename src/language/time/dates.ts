import type { DateRange, Word } from '../../model/index.ts';
import { daysBetween } from './calendar.ts';
import type { TimeExpression } from './expression.ts';
import { timeExpressions } from './find.ts';
import { stretches } from './ranges.ts';

/** A time expression that lies on the calendar. */
export interface TimePhrase extends TimeExpression {
  readonly range: DateRange;
}

/** The calendar phrases of an article's sentences, ranges joined; of durations only the long past ("the past two years"), no sets or vague references. */
export function datesOf(sentences: readonly (readonly Word[])[], published: string | null): readonly (readonly TimePhrase[])[] {
  return timeExpressions(sentences, published).map((found, i) =>
    stretches(sentences[i] ?? [], found, published).filter(
      (e): e is TimePhrase => e.range !== null && !e.frame && (e.type === 'DATE' || e.type === 'TIME' || isLongPast(e)),
    ),
  );
}

/** A counted stretch up to publication of more than two weeks: what is told of it is no fresh news. A shorter one says no more than that the news is fresh. */
const isLongPast = ({ anchor, value, range }: TimeExpression): boolean =>
  anchor === 'publication' &&
  !value.includes('X') &&
  range?.first != null &&
  range.last !== null &&
  daysBetween(range.first, range.last) > 14;

/** The calendar phrases of one stretch of words that stands alone: a header line, a dateline. */
export const dates = (words: readonly Word[], published: string | null): readonly TimePhrase[] => datesOf([words], published)[0] ?? [];
