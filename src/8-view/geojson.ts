import type { EventRow } from '../model/index.ts';

/** An RFC 7946 feature: one event; no geometry where no point is known. */
export interface EventFeature {
  readonly type: 'Feature';
  readonly id: string;
  /** Longitude first. */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] } | null;
  readonly properties: Omit<EventRow, 'id' | 'location'> & {
    readonly place: string | null;
    readonly admin1: string | null;
    readonly country: string | null;
    /** `exact` and `near` are pins; `admin2`, `admin1` and `country` are centroids of an area and must not be drawn as pins. */
    readonly precision: string | null;
    readonly radiusKm: number | null;
  };
}

/** What stands before the features of a collection, between two of them, and after the last: so that any number can be streamed. */
export const featureCollection = { open: '{"type":"FeatureCollection","features":[', between: ',\n', close: ']}\n' } as const;

/** One event as a feature. */
export function toFeature(row: EventRow): EventFeature {
  const { id, location, ...rest } = row;
  const point =
    location?.lat === null || location?.lat === undefined || location.lon === null ? null : ([location.lon, location.lat] as const);
  return {
    type: 'Feature',
    id,
    geometry: point === null ? null : { type: 'Point', coordinates: point },
    properties: {
      ...rest,
      place: location?.name ?? null,
      admin1: location?.admin1 ?? null,
      country: location?.country ?? null,
      precision: location?.precision ?? null,
      radiusKm: location?.radiusKm ?? null,
    },
  };
}
