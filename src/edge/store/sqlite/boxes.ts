import type { Location } from '../../../model/index.ts';

/** WGS84 degrees, west <= east within -180 to 180; what crosses the 180th meridian reaches all the way round. */
export interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The shortest degree of latitude, and the longest of longitude at the equator, in km: a box that errs errs outwards. */
const KM_LAT = 110.574;
const KM_LON = 111.32;

/** The box round a location and its radius of uncertainty; null where no point is known. */
export function boxOf(location: Location | null): Box | null {
  if (location === null || location.lat === null || location.lon === null) return null;
  const { lat, lon } = location;
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return null;
  const radius = Math.max(0, location.radiusKm ?? 0);
  const up = radius / KM_LAT;
  const south = Math.max(-90, lat - up);
  const north = Math.min(90, lat + up);
  const narrowest = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
  const across = narrowest * KM_LON * 180 > radius ? radius / (narrowest * KM_LON) : 180;
  const west = lon - across;
  const east = lon + across;
  return west < -180 || east > 180 ? { west: -180, east: 180, south, north } : { west, east, south, north };
}

/** The smallest box that holds both. */
export function hull(a: Box, b: Box): Box {
  return {
    west: Math.min(a.west, b.west),
    east: Math.max(a.east, b.east),
    south: Math.min(a.south, b.south),
    north: Math.max(a.north, b.north),
  };
}

/**
 * A stretch of longitudes as one or more within -180 to 180, each west <= east. Asked for are also stretches that run over the
 * 180th meridian, written either way (170 to -170, 170 to 190); -180 and 180 are the same place.
 */
export function longitudes(west: number, east: number): readonly (readonly [number, number])[] {
  const width = west <= east ? east - west : east - west + 360;
  if (!(width < 360)) return [[-180, 180]];
  const from = west >= -180 && west <= 180 ? west : ((((west + 180) % 360) + 360) % 360) - 180;
  const to = from === west && west <= east ? east : from + width;
  if (to < 180)
    return from === -180
      ? [
          [from, to],
          [180, 180],
        ]
      : [[from, to]];
  return [
    [from, 180],
    [-180, to - 360],
  ];
}
