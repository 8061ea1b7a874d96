import type { ArticleId, ClaimId, EventTypeId } from './ids.ts';
import type { NamedActor } from './actor.ts';
import type { DateRange } from './date-range.ts';
import type { Doubt } from './doubt.ts';
import type { Harm } from './harm.ts';
import type { Location } from './place.ts';
import type { FillerRole } from './mention.ts';
import type { Evidence, Span } from './span.ts';
import type { Voice } from './voice.ts';

/** PLOVER's modality in a monitor's words; only `reported` and `claimed` speak of something said to have happened lately. */
export type ClaimStatus = 'reported' | 'claimed' | 'denied' | 'planned' | 'threatened' | 'historical';

export type MentionRole = FillerRole | 'trigger' | 'perpetrator' | 'place' | 'date' | 'killed' | 'wounded' | 'source';

/** The words that one field of a claim stands on. */
export interface Grounds {
  readonly role: MentionRole;
  readonly text: string;
  readonly span: Span;
  /** Number of the entity in its article, where the role model put it here. */
  readonly entity?: number;
}

/** A field of a claim, as its basis and its doubts name it. */
export type ClaimField = 'eventType' | 'status' | 'perpetrator' | 'target' | 'harm' | 'weapon' | 'place' | 'date' | 'attribution' | 'roles';

/** What made a field what it is, so that a reader can follow it and a table's editor can mend it. */
export interface Basis {
  readonly field: ClaimField;
  /** The rule or model, in a few words. */
  readonly rule: string;
  /** Vocabulary rows that it rests on, each by its table and its id or the words that the table has for it: "triggers fire on", "actors iraqi-army". */
  readonly rows: readonly string[];
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
  /** Who says so; empty where the outlet speaks in its own voice. */
  readonly attribution: readonly Voice[];
  readonly grounds: readonly Grounds[];
  /** How much the article is about it, 0 to 1. */
  readonly salience: number;
  readonly basis: readonly Basis[];
  readonly doubts: readonly Doubt[];
}
