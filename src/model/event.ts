import type { NamedActor } from './actor.ts';
import type { DateRange } from './date-range.ts';
import type { Doubt } from './doubt.ts';
import type { Estimate } from './estimate.ts';
import type { HarmKind } from './harm.ts';
import type { ActorId, ArticleId, ClaimId, EventId, EventTypeId } from './ids.ts';
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
  /** The party to this event that the outlet or all who speak in it belong to or speak for; null where it is none. */
  readonly party?: ActorId | null;
  /** Articles of this origin that say of another's story that it is so, and have nothing of their own to show for it. */
  readonly confirms?: readonly ArticleId[];
}

/** What two or more voices of an event exclude each other by. */
export type ContradictionType = 'number' | 'place' | 'date' | 'actor' | 'outcome' | 'part-against-whole';

/** Things said of one event that cannot all be so: not what was overtaken by a later count, nor what is only told more coarsely. */
export interface Contradiction {
  readonly type: ContradictionType;
  /** A kind of harm, `place`, `date`, `perpetrator` or `outcome`. */
  readonly field: string;
  /** Two values or more, each in words, the weightiest first. */
  readonly said: readonly { readonly value: string; readonly claims: readonly ClaimId[] }[];
  /** One sentence: "8 killed, says a police captain through Example Wire; 11 killed, says Example Post". */
  readonly words: string;
}

/** Somebody who says that he did it, or that he did not. */
export interface Answer {
  readonly by: NamedActor;
  /** Mouths and outlets that pass it on. */
  readonly through: readonly string[];
  readonly claims: readonly ClaimId[];
}

/**
 * Who answers for an event. `competing`: several who are not of one side claim it, or one both claims and denies it; `denied`: nobody claims
 * it and somebody denies it; `unclaimed`: nobody speaks to it.
 */
export interface Responsibility {
  readonly state: 'claimed' | 'denied' | 'competing' | 'unclaimed';
  readonly claimed: readonly Answer[];
  readonly denied: readonly Answer[];
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
  /** What its voices exclude each other by, the weightiest first. Absent in versions of the first registers, as is who answers for it. */
  readonly contradictions?: readonly Contradiction[];
  readonly responsibility?: Responsibility;
  readonly doubts: readonly Doubt[];
}
