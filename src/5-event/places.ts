import type { Location } from '../model/index.ts';

/** Great-circle distance, km, on a sphere of 6,371 km; null where a point is missing. */
export function distanceKm(a: Location, b: Location): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)));
}

/** How far off the point of a place may lie, km: half of what is said of it, at most 18; none where the place itself is named. */
export const loose = (l: Location): number => (l.precision === 'exact' ? 0 : Math.min(36, l.radiusKm ?? 15) / 2);

/** Whether a claim's place is finer than a province. */
export const isFine = (l: Location | null): l is Location => l !== null && l.precision !== 'country' && l.precision !== 'admin1';

/** Two named places further apart than this are never one (km). */
export const REACH_KM = 40;

/** In words why two places cannot be one, or null. Areas are one where one holds the other. */
export function farApart(a: Location | null, b: Location | null): string | null {
  if (a === null || b === null) return null;
  const km = distanceKm(a, b);
  const kmApart = `${String(Math.round(km ?? 0))} km apart`;
  // "60 km south of Mosul" is not in Mosul, though both are told by its name.
  if (a.place === b.place && a.name === b.name) return km !== null && km > REACH_KM ? kmApart : null;
  if (a.place === null || b.place === null) return 'another name that the gazetteer does not know';
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'another country';
  if (a.precision === 'country' || b.precision === 'country') return null;
  if (a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1) {
    return km !== null && km <= REACH_KM && a.precision !== 'admin1' && b.precision !== 'admin1' ? null : 'another province';
  }
  if (a.precision === 'admin1' || b.precision === 'admin1') return null;
  // Two names, and no point for one of them: nothing says that they are one place.
  if (km === null) return 'another place';
  return km > Math.min(REACH_KM, 5 + loose(a) + loose(b)) ? kmApart : null;
}

/** The cell of a point, a degree wide, first, and the eight round it; a place without a point is a cell of its own. */
export function cellsOf({ lat, lon, place, name }: Location): readonly string[] {
  if (lat === null || lon === null) return [`place ${place ?? name}`];
  const [y, x] = [Math.floor(lat), Math.floor(lon)];
  return [0, -1, 1].flatMap((dy) => [0, -1, 1].map((dx) => `${y + dy}/${x + dx}`));
}
