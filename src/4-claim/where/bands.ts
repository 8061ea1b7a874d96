import { bearingTo, distanceKm, pointOf, turn, type Point } from '../../language/index.ts';
import type { Place, Vocabulary } from '../../model/index.ts';

/** Where "90 km southwest of Mosul" may lie: a piece of a ring round the named place, never a pin. */
export interface Band {
  readonly from: Point;
  /** Km from the named place, nearest and farthest. */
  readonly near: number;
  readonly far: number;
  /** Degrees from north; null where the words give a distance only, so that it is a whole ring. */
  readonly bearing: number | null;
  /** Degrees to either side of the bearing. */
  readonly spread: number;
}

/** News rounds a distance to about a tenth, and measures it along roads or to the edge of a town. */
const SHARE = 0.2;
const LEAST_KM = 8;
/** Half of the 45 degrees of a compass point, and as much again for the reporter's eye. */
const SPREAD = 45;

/** The band that a distance, with or without a bearing, from a point leaves open. */
export function bandOf(from: Point, km: number, bearing: number | null): Band {
  const error = Math.max(LEAST_KM, km * SHARE);
  return { from, near: Math.max(0, km - error), far: km + error, bearing, spread: bearing === null ? 180 : SPREAD };
}

export function inBand(point: Point, band: Band): boolean {
  const km = distanceKm(band.from, point);
  return km >= band.near && km <= band.far && (band.bearing === null || turn(bearingTo(band.from, point), band.bearing) <= band.spread);
}

/** A place that may be meant, and how far it lies from the middle of the band. */
export interface InBand {
  readonly place: Place;
  readonly off: number;
}

/** Known towns and sites inside a band, those first that lie nearest to its middle, at most `most`. */
export function candidatesIn(band: Band, places: Iterable<Place>, most = 5): readonly InBand[] {
  const middle = (band.near + band.far) / 2;
  const found: InBand[] = [];
  // A degree of latitude is 111 km: what lies farther off needs no trigonometry.
  const degrees = band.far / 110;
  for (const place of places) {
    if ((place.level !== 'settlement' && place.level !== 'site') || place.lat === null || Math.abs(place.lat - band.from.lat) > degrees)
      continue;
    const point = pointOf(place);
    if (point === null || !inBand(point, band)) continue;
    const km = distanceKm(band.from, point);
    const side = band.bearing === null ? 0 : (turn(bearingTo(band.from, point), band.bearing) * Math.PI) / 180;
    found.push({ place, off: Math.hypot(km - middle, km * side) });
  }
  return found.sort((a, b) => a.off - b.off || (a.place.id < b.place.id ? -1 : 1)).slice(0, most);
}

/** The places that the project's own table knows. */
export function* knownPlaces(vocabulary: Vocabulary): Iterable<Place> {
  for (const [, place] of vocabulary.places) if (place.standing === 'known') yield place;
}
