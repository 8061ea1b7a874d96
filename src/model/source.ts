import type { ActorId, PlaceId, SourceId } from './ids.ts';

export type SourceRole = 'outlet' | 'agency' | 'official' | 'monitor' | 'belligerent' | 'witness' | 'unnamed';

/** Anyone who can say something: an outlet, an agency, an office, a monitor, a party to the fight. A row of sources.tsv. */
export interface Source {
  readonly id: SourceId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: SourceRole;
  /** The party this source belongs to or speaks for, where it has one. */
  readonly sidesWith: ActorId | null;
  readonly country: PlaceId | null;
  /** Those it publishes in, BCP 47, its own first; empty for who publishes nothing or in many. */
  readonly languages: readonly string[];
}
