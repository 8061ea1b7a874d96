import type { Doubt, Location, Place, PlaceId, Span, Vocabulary } from '../model/index.ts';
import { gap, type Of, type Scene } from './scene.ts';

export interface Whereabouts {
  readonly location: Location;
  readonly span: Span;
  readonly doubts: readonly Doubt[];
}

const FINE: Readonly<Record<string, number>> = { exact: 0, near: 0, admin2: 1, admin1: 2, country: 3 };

/** "fired from", "originated in": where it came from is not where it happened. */
const ORIGIN =
  /\b(?:originat\w+|launched|fired|came|coming|fled|fleeing|escaped|arrived|travelled|traveled|returned|returning) (?:in|from|out of) (?:the )?(?:\p{L}+ ){0,2}$/u;

/** Where a sentence puts what its trigger tells: the finest place that a preposition ties to it, the nearest among equals. */
export function whereabouts(scene: Scene, trigger: Span, text: string, vocabulary: Vocabulary): Whereabouts | null {
  const origin = (p: Of<'place'>): boolean => ORIGIN.test(text.slice(Math.max(scene.span.start, p.span.start - 40), p.span.start));
  const tied = scene.places
    .filter((p) => !origin(p) && p.describes === null)
    .filter((p) => p.relation !== 'path' && !/^(?:by|for|against)$/u.test(p.preposition ?? ''));
  const usable = tied.length > 0 ? tied : scene.places.filter((p) => p.preposition !== 'by');
  const best = [...usable].sort((a, b) => rank(a) - rank(b) || gap(a.span, trigger) - gap(b.span, trigger))[0];
  if (best === undefined) return null;
  const area = areaNamedBehind(best, scene, vocabulary);
  if (area === null) return { location: locate(best, scene.places, vocabulary), span: best.span, doubts: [] };
  const words = text.slice(best.span.start, best.span.end);
  return {
    location: locate(area, scene.places, vocabulary),
    span: area.span,
    doubts: [{ stage: '4-claim', about: 'place', note: `the gazetteer knows no ${words} in the area that the text names` }],
  };
}

/** A place without a preposition of its own ("Diyala, Iraq") comes after those that have one. */
const rank = (p: Of<'place'>): number =>
  (p.offset?.km != null ? -1 : 0) + (FINE[p.precision] ?? 4) * 2 + (p.preposition === null && p.offset === null ? 1 : 0);

/** A location out of a place mention; a stated distance and bearing move the point and widen its radius. */
export function locate(mention: Of<'place'>, all: readonly Of<'place'>[], vocabulary: Vocabulary): Location {
  const place = chosen(mention, all, vocabulary);
  const up = ancestors(place, vocabulary);
  const province = up.find((p) => p.level === 'province') ?? null;
  const country = up.find((p) => p.level === 'country') ?? null;
  const { offset } = mention;
  const between = halfway(place, mention, all, vocabulary);
  const moved =
    offset?.km != null && offset.bearing !== null && place.lat !== null && place.lon !== null
      ? destination(place.lat, place.lon, offset.km, offset.bearing)
      : between;
  const named = all.map((m) => vocabulary.places.get(m.candidates[0] as PlaceId)).find((p) => p?.level === 'province');
  // Far from the named place its province is a guess, unless the same sentence names one.
  const admin1 = moved !== null && (offset?.km ?? 0) > 30 ? (named?.name ?? null) : (province?.name ?? null);
  return {
    place: place.id,
    name: place.name,
    admin1,
    country: country?.name ?? null,
    lat: moved?.lat ?? place.lat,
    lon: moved?.lon ?? place.lon,
    precision: mention.precision,
    radiusKm: between?.radiusKm ?? radius(place, mention),
  };
}

/** The middle of two places that something lies between or on the road of, reaching to both; null where one of them is an area. */
function halfway(
  place: Place,
  mention: Of<'place'>,
  all: readonly Of<'place'>[],
  vocabulary: Vocabulary,
): { readonly lat: number; readonly lon: number; readonly radiusKm: number } | null {
  if (mention.precision !== 'near' || mention.partner === null || mention.relation === 'path') return null;
  const partner = all.find((m) => m.span.start === mention.partner?.start && m.precision === 'near');
  const other = partner === undefined ? null : chosen(partner, [], vocabulary);
  if (other === null || place.lat === null || place.lon === null || other.lat === null || other.lon === null) return null;
  const km = distanceKm(place.lat, place.lon, other.lat, other.lon);
  // Places so far apart are hardly the ends of one road: one of them is a namesake.
  if (km > 500) return null;
  const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
  return { lat: round((place.lat + other.lat) / 2), lon: round((place.lon + other.lon) / 2), radiusKm: Math.max(5, Math.round(km / 2)) };
}

/** Km between two points, on a sphere of 6,371 km. */
function distanceKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(a));
}

const NAMED =
  /\b(?:village|town|city|district|area|neighbou?rhood|camp|sub-?district) of ((?:[aA]l[- ])?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u;

/** "the village of X", where the gazetteer has no X: the place by its words, with nothing known of where it lies. */
export function unknownPlace(text: string, scene: Scene): Location | null {
  const name = NAMED.exec(text.slice(scene.span.start, scene.span.end))?.[1];
  return name === undefined
    ? null
    : { place: null, name, admin1: null, country: null, lat: null, lon: null, precision: 'exact', radiusKm: null };
}

/**
 * Of namesakes the one that lies in the area that the words put it in, else in another place of the same sentence; the gazetteer's
 * order decides between equals.
 */
function chosen(mention: Of<'place'>, all: readonly Of<'place'>[], vocabulary: Vocabulary): Place {
  const others = all.filter((m) => m !== mention);
  const said = others.filter((m) => mention.within.some((span) => span.start === m.span.start));
  const inside = (areas: readonly Of<'place'>[]): PlaceId | undefined => {
    const named = new Set(areas.flatMap((m) => m.candidates));
    return mention.candidates.find((id) =>
      ancestors(vocabulary.places.get(id) as Place, vocabulary)
        .slice(1)
        .some((p) => named.has(p.id)),
    );
  };
  return vocabulary.places.get(inside(said) ?? inside(others) ?? (mention.candidates[0] as PlaceId)) as Place;
}

/** "Shula in Deir ez-Zor province": the province or country that the words put a place in though it does not lie there, or null. */
function areaNamedBehind(best: Of<'place'>, scene: Scene, vocabulary: Vocabulary): Of<'place'> | null {
  const area = scene.places.find(
    (p) => (p.precision === 'admin1' || p.precision === 'country') && best.within.some((span) => span.start === p.span.start),
  );
  if (area === undefined) return null;
  const up = ancestors(chosen(best, scene.places, vocabulary), vocabulary);
  return area.candidates.some((id) => up.some((p) => p.id === id)) ? null : area;
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
  for (
    let at: Place | undefined = place;
    at !== undefined && up.length < 8;
    at = at.within === null ? undefined : vocabulary.places.get(at.within)
  )
    up.push(at);
  return up;
}

/** The point that lies a distance along a bearing from another, on a sphere of 6,371 km. */
export function destination(lat: number, lon: number, km: number, bearing: number): { readonly lat: number; readonly lon: number } {
  const rad = Math.PI / 180;
  const d = km / 6371;
  const a = Math.asin(Math.sin(lat * rad) * Math.cos(d) + Math.cos(lat * rad) * Math.sin(d) * Math.cos(bearing * rad));
  const o =
    lon * rad + Math.atan2(Math.sin(bearing * rad) * Math.sin(d) * Math.cos(lat * rad), Math.cos(d) - Math.sin(lat * rad) * Math.sin(a));
  return { lat: Math.round((a / rad) * 1e4) / 1e4, lon: Math.round((o / rad) * 1e4) / 1e4 };
}
