import type { ActorId, PlaceId } from './ids.ts';

/** ACLED's actor types (inter codes 1 to 8) in words, and `unidentified` for gunmen of no known side. */
export type ActorKind =
  | 'state-forces'
  | 'rebel-group'
  | 'political-militia'
  | 'identity-militia'
  | 'rioters'
  | 'protesters'
  | 'civilians'
  | 'external-forces'
  | 'unidentified';

/** A party to an event: an armed group, a state force, civilians. A row of actors.tsv. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly partOf: ActorId | null;
  readonly country: PlaceId | null;
}

/** An actor as a text names it: the registry's row where it holds one, else the words alone. */
export interface NamedActor {
  readonly actor: ActorId | null;
  /** The registry's canonical name, or the words of the text. */
  readonly name: string;
}
