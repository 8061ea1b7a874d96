import type { ReportId } from './ids.ts';

/** The form of a report's content; each has its own reader in 1-report. */
export type MediaType = 'text/plain' | 'text/html' | 'application/feed';

/** 1. What came in: the decoded text of one file, page or feed. The bytes themselves stay with the edge, named by `id`. */
export interface Report {
  readonly id: ReportId;
  /** The input file's path relative to the argument that named it; its base name when it was named itself. */
  readonly path: string;
  readonly mediaType: MediaType;
  /** The encoding that the bytes were decoded from, a WHATWG label. */
  readonly encoding: string;
  readonly text: string;
}

/** One stretch of a report that may hold articles: its text, and what the container itself says of it. */
export interface Part {
  readonly report: ReportId;
  /** Position in the report, from 0; a plain text has one part, a feed one an item. */
  readonly index: number;
  readonly text: string;
  readonly title: string | null;
  /** As the container states it, ISO 8601 where it parses, else verbatim. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly language: string | null;
}
