import type { ArticleId } from './ids.ts';

/** UTF-16 code units [start, end) of an article's text. Every statement we hold points at some. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of one article with the words it covers, so that a reader can check it without us. */
export interface Evidence {
  readonly article: ArticleId;
  readonly span: Span;
  /** Exactly `text.slice(span.start, span.end)` of that article's text. */
  readonly quote: string;
}
