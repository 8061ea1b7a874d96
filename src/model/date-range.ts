/** How large the uncertainty is: up to 2 days, 3-10, 11-32, up to 366, more or open. */
export type DatePrecision = 'day' | 'week' | 'month' | 'year' | 'unknown';

/** First and last day that fit, ISO `YYYY-MM-DD`, inclusive; a null side is open. A known day has first = last. */
export interface DateRange {
  readonly first: string | null;
  readonly last: string | null;
  readonly precision: DatePrecision;
  /** No day is stated: these are the days before publication, in which fresh news falls; with an open first, what was known by then. */
  readonly inferred?: true;
}
