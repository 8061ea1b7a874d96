import type { DateRange, EventTypeId, Location, NamedActor } from '../../model/index.ts';

/** What an earlier sentence said that a later one may lean on. */
export interface Memory {
  readonly sentence: number;
  readonly location: Location | null;
  readonly date: DateRange | null;
  readonly eventType: EventTypeId;
  readonly perpetrator: readonly NamedActor[];
}

/** Kinds of deeds that a later sentence takes up as "the attack", or adds a toll to. */
export const VIOLENT = /^(?:armed-clash|attack|suicide-bomb|shelling|remote-explosive|grenade|air-drone|chemical)/u;

/** How many sentences on "the attack" is the one just told, and a toll is its toll. */
export const SAME_DEED = 4;
