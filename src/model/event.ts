import type { NamedActor } from './actor.ts';
import type { DateRange } from './date-range.ts';
import type { Doubt } from './doubt.ts';
import type { Estimate } from './estimate.ts';
import type { HarmKind } from './harm.ts';
import type { ClaimId, EventId, EventTypeId } from './ids.ts';
import type { Location } from './place.ts';

/** What several claims say of one field, side by side; `by` names the rule or says that a person chose. */
export interface Held<T> {
  readonly chosen: T;
  /** "agreement" (all say so), "review", or the name of the rule that chose. */
  readonly by: string;
  readonly said: readonly { readonly value: T; readonly claims: readonly ClaimId[] }[];
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
  readonly doubts: readonly Doubt[];
}
