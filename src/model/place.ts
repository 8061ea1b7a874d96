import type { PlaceId } from './ids.ts';

export type PlaceLevel = 'site' | 'settlement' | 'district' | 'province' | 'country' | 'region';

/** A gazetteer entry, a row of places.tsv; `within` climbs from village to country. */
export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: PlaceLevel;
  readonly within: PlaceId | null;
  /** WGS84 degrees. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** How far the thing itself reaches from that point, km. */
  readonly radiusKm: number | null;
  readonly population: number | null;
  /** ISO 3166-1 alpha-2 of a country, ISO 3166-2 of a province; null where there is none or it is not known. */
  readonly iso: string | null;
  /** The code of the UN's common operational datasets. */
  readonly pcode: string | null;
  /**
   * `known`: a row of places.tsv, a place wherever its name stands. `listed`: a row of a larger gazetteer, full of surnames and
   * everyday words; its name counts only where something beside it says that a place is meant.
   */
  readonly standing: 'known' | 'listed';
}

/**
 * How well a place is known. `exact`: the named place; `near`: near, around, a direction or a distance from it;
 * `admin2`, `admin1`, `country`: somewhere in that area, and its point is a centroid, never a pin.
 * Maps onto ACLED geo_precision 1-3 and UCDP where_prec 1-7.
 */
export type PlacePrecision = 'exact' | 'near' | 'admin2' | 'admin1' | 'country';

/** Where a claim puts its event. */
export interface Location {
  readonly place: PlaceId | null;
  readonly name: string;
  readonly admin1: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlacePrecision;
  /** Radius of the uncertainty round the point, km. */
  readonly radiusKm: number | null;
}
