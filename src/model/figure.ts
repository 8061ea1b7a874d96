import type { ArticleId } from './ids.ts';
import type { DateRange } from './date-range.ts';
import type { Doubt } from './doubt.ts';
import type { Evidence } from './span.ts';

export type Comparator = 'exactly' | 'about' | 'at least' | 'over' | 'at most' | 'range';

/** A published total ("338 attacks, 682 fatalities since January"): about many events, to be checked against the record. */
export interface Figure {
  readonly article: ArticleId;
  readonly evidence: Evidence;
  readonly metric: string;
  readonly value: number | null;
  readonly comparator: Comparator;
  readonly low: number | null;
  readonly high: number | null;
  readonly period: DateRange | null;
  readonly place: string | null;
  readonly actor: string | null;
  readonly source: string | null;
  /** What the article itself says against it; absent where nothing does. */
  readonly doubts?: readonly Doubt[];
}

/** Who belongs to, leads or backs whom, and since when, as one text says. */
export interface Affiliation {
  readonly article: ArticleId;
  readonly evidence: Evidence;
  readonly subject: string;
  readonly relation: string;
  readonly target: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What somebody expects or promises for a day to come, so that it can be scored once that day is past. */
export interface Forecast {
  readonly article: ArticleId;
  readonly evidence: Evidence;
  /** What is to happen, in the words of the text. */
  readonly about: string;
  /** Who expects or promises it; null where the text says it of itself. */
  readonly by: string | null;
  readonly due: DateRange | null;
}

/** A practice that is told without single occurrences: "they regularly attack convoys". */
export interface Pattern {
  readonly article: ArticleId;
  readonly evidence: Evidence;
  readonly about: string;
  readonly actor: string | null;
  readonly place: string | null;
}

/** Who holds a place, and from when to when, as one text says. */
export interface Control {
  readonly article: ArticleId;
  readonly evidence: Evidence;
  readonly place: string;
  readonly by: string;
  readonly from: string | null;
  readonly to: string | null;
}
