import type { Publication } from './article.ts';
import type { ClaimStatus } from './claim.ts';
import type { CodebookSheet } from './coding.ts';
import type { DateRange } from './date-range.ts';
import type { EntryStatus } from './entry.ts';
import type { Contradiction, Responsibility } from './event.ts';
import type { Estimate } from './estimate.ts';
import type { Harm } from './harm.ts';
import type { ArticleId, ClaimId, EventId, ReportId, SourceId } from './ids.ts';
import type { Location } from './place.ts';
import type { SourceRole } from './source.ts';
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

/** Somebody who claims or denies an event, by name. */
export interface AnswerRow {
  readonly by: string;
  readonly through: readonly string[];
  readonly claims: readonly ClaimId[];
}

/** One independent origin of an event's story. */
export interface OriginRow {
  readonly outlet: string | null;
  readonly articles: readonly ArticleId[];
  /** The party to the event that speaks in it, by name. */
  readonly party: string | null;
  /** Articles that only confirm another's story. */
  readonly confirms: readonly ArticleId[];
}

/** What a source is, and how what it said has held up in this register. */
export interface SourceProfile {
  readonly id: SourceId;
  readonly name: string;
  readonly kind: SourceRole;
  /** The party it belongs to or speaks for, by name. */
  readonly side: string | null;
  readonly country: string | null;
  /** BCP 47, its own first. */
  readonly languages: readonly string[];
  /** Numbers of events: told of by it at all; by nobody else; where others exclude what it says. */
  readonly record: {
    readonly events: number;
    readonly alone: number;
    readonly disputed: number;
    /** A later count of others, which the register holds, left its figure behind. */
    readonly overtaken: number;
    /** It put its own figure right, downwards. */
    readonly corrected: number;
  };
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
  /** What the voices exclude each other by, the weightiest first; of a version that does not hold it, none. */
  readonly disputes: readonly Contradiction[];
  /** Who answers for it; null in a version that does not hold it. */
  readonly responsibility: {
    readonly state: Responsibility['state'];
    readonly claimed: readonly AnswerRow[];
    readonly denied: readonly AnswerRow[];
  } | null;
  /** Where the story comes from: a row for each independent origin. */
  readonly origins: readonly OriginRow[];
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
