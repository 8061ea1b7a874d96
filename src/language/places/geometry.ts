/** A point on the earth, WGS84 degrees. All here is reckoned on a sphere of 6,371 km: right to half a per cent. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const RAD = Math.PI / 180;
const EARTH_KM = 6371;
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** The point of a place that has one. */
export const pointOf = (of: { readonly lat: number | null; readonly lon: number | null }): Point | null =>
  of.lat === null || of.lon === null ? null : { lat: of.lat, lon: of.lon };

/** Km between two points, by the haversine formula. */
export function distanceKm(a: Point, b: Point): number {
  const h =
    Math.sin(((b.lat - a.lat) * RAD) / 2) ** 2 + Math.cos(a.lat * RAD) * Math.cos(b.lat * RAD) * Math.sin(((b.lon - a.lon) * RAD) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees from north, clockwise, in which b lies from a: the direction in which one sets out. */
export function bearingTo(a: Point, b: Point): number {
  const east = (b.lon - a.lon) * RAD;
  const y = Math.sin(east) * Math.cos(b.lat * RAD);
  const x = Math.cos(a.lat * RAD) * Math.sin(b.lat * RAD) - Math.sin(a.lat * RAD) * Math.cos(b.lat * RAD) * Math.cos(east);
  return (Math.atan2(y, x) / RAD + 360) % 360;
}

/** Degrees between two bearings, 0 to 180. */
export const turn = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

/** The point that lies so many km along a bearing. */
export function destination(from: Point, km: number, bearing: number): Point {
  const d = km / EARTH_KM;
  const lat = Math.asin(Math.sin(from.lat * RAD) * Math.cos(d) + Math.cos(from.lat * RAD) * Math.sin(d) * Math.cos(bearing * RAD));
  const lon =
    from.lon * RAD +
    Math.atan2(Math.sin(bearing * RAD) * Math.sin(d) * Math.cos(from.lat * RAD), Math.cos(d) - Math.sin(from.lat * RAD) * Math.sin(lat));
  return { lat: round(lat / RAD), lon: round(((lon / RAD + 540) % 360) - 180) };
}

/** The point half way between two that are not far apart. */
export const middle = (a: Point, b: Point): Point => ({ lat: round((a.lat + b.lat) / 2), lon: round((a.lon + b.lon) / 2) });
