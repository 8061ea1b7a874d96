import type { Publication } from './article.ts';
import type { ClaimStatus } from './claim.ts';
import type { CodebookSheet } from './coding.ts';
import type { DateRange } from './date-range.ts';
import type { EntryStatus } from './entry.ts';
import type { Estimate } from './estimate.ts';
import type { Harm } from './harm.ts';
import type { ArticleId, ClaimId, EventId, ReportId } from './ids.ts';
import type { Location } from './place.ts';
import type { Span } from './span.ts';
import type { Anonymity, Stance } from './voice.ts';

/** 8. One line of a list of events, in words a reader knows: the type by its ACLED name, actors by canonical name. */
export interface EventRow {
  readonly id: EventId;
  readonly version: number;
  readonly status: EntryStatus;
  readonly eventType: string;
  readonly subEventType: string;
  readonly date: DateRange | null;
  readonly location: Location | null;
  readonly perpetrator: readonly string[];
  readonly target: readonly string[];
  readonly killed: Estimate | null;
  readonly wounded: Estimate | null;
  readonly outlets: readonly string[];
  readonly claims: number;
  /** Fields whose voices do not agree: "killed", "date", "place", "type". */
  readonly disputed: readonly string[];
}

/** Who speaks, and those through whom the words came to the outlet, nearest to the speaker first. */
export interface SpeakerRow {
  readonly name: string;
  readonly rank: string | null;
  readonly organisation: string | null;
  readonly anonymity: Anonymity;
  readonly through: readonly string[];
  readonly stance: Stance;
}

/** What one voice says of an event: who speaks through whom, what figure, and the sentence. */
export interface VoiceRow {
  readonly claim: ClaimId;
  readonly status: ClaimStatus;
  /** Null where the report does not name its outlet. */
  readonly outlet: string | null;
  /** Empty = the outlet's own voice. */
  readonly speakers: readonly SpeakerRow[];
  readonly subEventType: string;
  readonly date: DateRange | null;
  readonly location: Location | null;
  readonly harm: readonly Harm[];
  readonly quote: string;
  readonly article: {
    readonly id: ArticleId;
    readonly title: string | null;
    readonly published: Publication | null;
    readonly report: ReportId;
    readonly path: string;
  };
  readonly doubts: readonly string[];
}

/** Everything the record holds about one event, for its page. */
export interface EventSheet extends EventRow {
  readonly voices: readonly VoiceRow[];
  /** Each field that was said in more than one way: the values side by side, and the rule that chose. */
  readonly contradictions: readonly {
    readonly field: string;
    readonly chosen: string;
    readonly by: string;
    readonly said: readonly { readonly value: string; readonly claims: readonly ClaimId[] }[];
  }[];
  /** The event as each codebook would hold it. */
  readonly codebooks: readonly CodebookSheet[];
  readonly history: readonly { readonly version: number; readonly at: string; readonly because: string; readonly reason: string }[];
  readonly doubts: readonly string[];
}

/** One article with the sentences that claims stand on. Spans point into `text`, which starts at `offset` of the article's full text. */
export interface ArticleSheet {
  readonly id: ArticleId;
  readonly report: ReportId;
  readonly path: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Publication | null;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly offset: number;
  /** True where the article is too long to show whole. */
  readonly cut: boolean;
  readonly highlights: readonly { readonly span: Span; readonly claim: ClaimId; readonly event: EventId | null; readonly label: string }[];
  readonly clutter: readonly Span[];
  /** Where its report no longer counts: since when, an ISO 8601 instant, and why. */
  readonly withdrawn: { readonly at: string; readonly reason: string } | null;
}
