import type { NamedActor } from './actor.ts';
import type { DateRange } from './date-range.ts';
import type { Doubt } from './doubt.ts';
import type { Estimate } from './estimate.ts';
import type { HarmKind } from './harm.ts';
import type { ArticleId, ClaimId, EventId, EventTypeId } from './ids.ts';
import type { Location } from './place.ts';

/** What several claims say of one field, side by side; `by` names the rule or says that a person chose. */
export interface Held<T> {
  readonly chosen: T;
  /** "agreement" (all say so), "review", or the name of the rule that chose. */
  readonly by: string;
  readonly said: readonly { readonly value: T; readonly claims: readonly ClaimId[] }[];
}

/** Articles that have a story from one place: an outlet's own, and whoever copied, carried or quoted it. */
export interface EventOrigin {
  readonly outlet: string | null;
  /** The earliest published first. */
  readonly articles: readonly ArticleId[];
}

/** 5. What we think happened, once, with every claim that speaks of it, those that contradict too. */
export interface ConflictEvent {
  readonly id: EventId;
  readonly claims: readonly ClaimId[];
  readonly denials: readonly ClaimId[];
  readonly eventType: Held<EventTypeId>;
  readonly date: Held<DateRange | null>;
  readonly location: Held<Location | null>;
  readonly perpetrator: Held<readonly NamedActor[]>;
  readonly target: Held<readonly NamedActor[]>;
  readonly harm: Readonly<Partial<Record<HarmKind, Held<Estimate>>>>;
  /** Different outlets among the carriers; a copy is not a further origin. */
  readonly outlets: readonly string[];
  /** The carriers by where they have it from: as many independent origins as rows. Absent in versions of the first registers. */
  readonly origins?: readonly EventOrigin[];
  readonly doubts: readonly Doubt[];
}
