import type { ArticleId, ReportId, SourceId } from './ids.ts';
import type { DateRange } from './date-range.ts';
import type { Doubt } from './doubt.ts';
import type { Span } from './span.ts';

/** A day that the text states (`stated`) or that follows from other things it says (`inferred`). */
export interface Publication extends DateRange {
  readonly basis: 'stated' | 'inferred';
}

/** What a line that is not the story is. Nothing is ever quoted from one. */
export type ClutterKind =
  | 'navigation'
  | 'page-clock'
  | 'credit'
  | 'caption'
  | 'biography'
  | 'reprint-note'
  | 'comments'
  | 'notice'
  | 'repeat';

export interface Clutter {
  readonly kind: ClutterKind;
  readonly span: Span;
}

/** A paragraph of the story and its sentences, in the order of the text. */
export interface Paragraph {
  readonly span: Span;
  readonly sentences: readonly Span[];
}

/** A word of a story, in small letters, and how much it tells this story from others, 0 to 1. */
export type TellingWord = readonly [word: string, weight: number];

/** Who published a story first, where the page that carries it says so. */
export interface Origin {
  readonly outlet: string;
  readonly outletId: SourceId | null;
  /** The words that say so; null where the dateline's agency does. */
  readonly span: Span | null;
}

/** 2. One story, cut out of its report and cleaned. A tag archive or a feed is one report and many articles. */
export interface Article {
  readonly id: ArticleId;
  readonly report: ReportId;
  /** What all spans point into: the whole decoded text for plain text, the extracted text of the part for other forms. */
  readonly text: string;
  /** From the first character of the headline to the last of the story, clutter between them included. */
  readonly span: Span;
  readonly title: string | null;
  readonly published: Publication | null;
  /** The outlet's words as the text states them, and its row of sources.tsv where it has one. */
  readonly outlet: string | null;
  readonly outletId: SourceId | null;
  /** Where the story is from, if the outlet only carries it; absent where a register was written before this was read. */
  readonly origin?: Origin | null;
  readonly byline: string | null;
  /** The place that opens a wire story: "BAGHDAD (AP) -". */
  readonly dateline: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  /** The tag or page the story stood on, where the report says so. */
  readonly collection: string | null;
  /** Headline, date, byline: neither story nor clutter. */
  readonly header: readonly Span[];
  readonly clutter: readonly Clutter[];
  readonly paragraphs: readonly Paragraph[];
  /** Hashes of passages, 32 bit: texts that share 23 words in a row share one. Absent as above. */
  readonly fingerprint?: readonly number[];
  /** The words that tell it from other stories, the most telling first; the squares of their weights sum to 1. Absent as above. */
  readonly telling?: readonly TellingWord[];
  readonly doubts: readonly Doubt[];
}
