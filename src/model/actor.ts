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
  /** A kind of party and no party of its own: "soldiers", "gunmen". */
  readonly generic: boolean;
  readonly partOf: ActorId | null;
  readonly country: PlaceId | null;
}

/** A tie between two actors over time, with who says so. A row of actor-ties.tsv; a person may wear two hats at once. */
export interface ActorTie {
  readonly subject: ActorId;
  readonly relation:
    | 'part of'
    | 'member of'
    | 'commander of'
    | 'leader of'
    | 'backed by'
    | 'allied with'
    | 'opposed to'
    | 'successor of'
    | 'split from'
    | 'absorbed into';
  readonly object: ActorId;
  /** A year, a month or a day; null where it is not known, or still holds. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where it stands, so that a reader can look it up. */
  readonly source: string;
}

/** An actor as a text names it: the registry's row where it holds one, else the words alone. */
export interface NamedActor {
  readonly actor: ActorId | null;
  /** The registry's canonical name, or the words of the text. */
  readonly name: string;
}
