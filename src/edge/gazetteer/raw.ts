import type { PlaceLevel } from '../../model/index.ts';

/** A place as a dump gives it, before it is fitted into our areas. */
export interface Raw {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly level: PlaceLevel;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The dump's own key of the first-level area that it lies in. */
  readonly area: string | null;
  /** The key that a first-level area is itself. */
  readonly isArea: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly population: number | null;
}
