import type { ArticleId, ClaimId, EventTypeId, SourceId } from './ids.ts';
import type { NamedActor } from './actor.ts';
import type { DateRange } from './date-range.ts';
import type { Doubt } from './doubt.ts';
import type { Harm } from './harm.ts';
import type { Location } from './place.ts';
import type { Stance } from './mention.ts';
import type { Evidence, Span } from './span.ts';

/** PLOVER's modality in a monitor's words; only `reported` and `claimed` speak of something said to have happened lately. */
export type ClaimStatus = 'reported' | 'claimed' | 'denied' | 'planned' | 'threatened' | 'historical';

/** One link of who says so, innermost speaker first. An empty list is the outlet's own voice. */
export interface Voice {
  readonly source: string;
  readonly sourceId: SourceId | null;
  /** The relaying outlet, where the text names one. */
  readonly via: string | null;
  readonly stance: Stance;
}

export type MentionRole = 'trigger' | 'perpetrator' | 'target' | 'victim' | 'weapon' | 'place' | 'date' | 'killed' | 'wounded' | 'source';

/** The words that one field of a claim stands on. */
export interface Grounds {
  readonly role: MentionRole;
  readonly text: string;
  readonly span: Span;
}

/** 4. One source says that one thing happened. Never merged, never corrected: it was said. */
export interface Claim {
  readonly id: ClaimId;
  readonly article: ArticleId;
  readonly evidence: Evidence;
  readonly status: ClaimStatus;
  readonly eventType: EventTypeId;
  readonly date: DateRange | null;
  readonly location: Location | null;
  readonly perpetrator: readonly NamedActor[];
  readonly target: readonly NamedActor[];
  readonly harm: readonly Harm[];
  readonly weapon: string | null;
  readonly attribution: readonly Voice[];
  readonly grounds: readonly Grounds[];
  /** How much the article is about it, 0 to 1. */
  readonly salience: number;
  readonly doubts: readonly Doubt[];
}
