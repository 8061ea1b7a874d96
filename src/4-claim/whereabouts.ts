import type { Doubt, Location, Place, PlaceId, Span, Vocabulary } from '../model/index.ts';
import { gap, type Of, type Scene } from './scene.ts';

export interface Whereabouts {
  readonly location: Location;
  readonly span: Span;
  readonly doubts: readonly Doubt[];
}

const FINE: Readonly<Record<string, number>> = { exact: 0, near: 0, admin2: 1, admin1: 2, country: 3 };

/** Where a sentence puts what its trigger tells: the finest place that a preposition ties to it, the nearest among equals. */
export function whereabouts(scene: Scene, trigger: Span, vocabulary: Vocabulary): Whereabouts | null {
  const tied = scene.places.filter((p) => p.offset !== null || !/^(?:from|to|by|for|against|towards?|between)$/u.test(p.preposition ?? ''));
  const usable = tied.length > 0 ? tied : scene.places.filter((p) => p.preposition !== 'by');
  const best = [...usable].sort((a, b) => rank(a) - rank(b) || gap(a.span, trigger) - gap(b.span, trigger))[0];
  if (best === undefined) return null;
  return { location: locate(best, scene.places, vocabulary), span: best.span, doubts: [] };
}

/** A place without a preposition of its own ("Diyala, Iraq") comes after those that have one. */
const rank = (p: Of<'place'>): number => (FINE[p.precision] ?? 4) * 2 + (p.preposition === null && p.offset === null ? 1 : 0);

/** A location out of a place mention; a stated distance and bearing move the point and widen its radius. */
export function locate(mention: Of<'place'>, all: readonly Of<'place'>[], vocabulary: Vocabulary): Location {
  const place = vocabulary.places.get(mention.candidates[0] as PlaceId) as Place;
  const up = ancestors(place, vocabulary);
  const province = up.find((p) => p.level === 'province') ?? null;
  const country = up.find((p) => p.level === 'country') ?? null;
  const { offset } = mention;
  const moved = offset?.km != null && offset.bearing !== null && place.lat !== null && place.lon !== null ? destination(place.lat, place.lon, offset.km, offset.bearing) : null;
  const named = all.map((m) => vocabulary.places.get(m.candidates[0] as PlaceId)).find((p) => p?.level === 'province');
  // Far from the named place its province is a guess, unless the same sentence names one.
  const admin1 = moved !== null && (offset?.km ?? 0) > 30 ? (named?.name ?? null) : (province?.name ?? null);
  return {
    place: place.id, name: place.name, admin1, country: country?.name ?? null,
    lat: moved?.lat ?? place.lat, lon: moved?.lon ?? place.lon, precision: mention.precision,
    radiusKm: radius(place, mention),
  };
}

function radius(place: Place, mention: Of<'place'>): number | null {
  const own = place.radiusKm ?? null;
  if (mention.precision !== 'near') return own;
  const km = mention.offset?.km ?? null;
  if (km === null) return Math.max(own ?? 0, 25);
  // A compass point spans 45 degrees, and news rounds distances to about a tenth.
  return mention.offset?.bearing === null ? km : Math.round(Math.max(5, km * 0.4));
}

export function ancestors(place: Place, vocabulary: Vocabulary): readonly Place[] {
  const up: Place[] = [];
  for (let at: Place | undefined = place; at !== undefined && up.length < 8; at = at.within === null ? undefined : vocabulary.places.get(at.within)) up.push(at);
  return up;
}

/** The point that lies a distance along a bearing from another, on a sphere of 6,371 km. */
export function destination(lat: number, lon: number, km: number, bearing: number): { readonly lat: number; readonly lon: number } {
  const rad = Math.PI / 180;
  const d = km / 6371;
  const a = Math.asin(Math.sin(lat * rad) * Math.cos(d) + Math.cos(lat * rad) * Math.sin(d) * Math.cos(bearing * rad));
  const o = lon * rad + Math.atan2(Math.sin(bearing * rad) * Math.sin(d) * Math.cos(lat * rad), Math.cos(d) - Math.sin(lat * rad) * Math.sin(a));
  return { lat: Math.round((a / rad) * 1e4) / 1e4, lon: Math.round((o / rad) * 1e4) / 1e4 };
}
