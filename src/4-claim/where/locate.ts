import { areasOf, destination, distanceKm, middle, pointOf, type Point } from '../../language/index.ts';
import type { Location, Place, PlaceId, Vocabulary } from '../../model/index.ts';
import { bandOf, candidatesIn, knownPlaces } from './bands.ts';
import type { Of } from '../scene.ts';

type Mention = Of<'place'>;

/** From this distance on, what lies "60 km south of" a place may well lie in another province. */
const FAR_KM = 30;
/** Places further apart than this are hardly the ends of one road: one of them is a namesake. */
const ONE_ROAD_KM = 500;
/** "Near", with no distance said. */
const NEAR_KM = 25;

/** A location out of a place mention; a stated distance and bearing move the point and widen its radius. */
export function locate(mention: Mention, all: readonly Mention[], vocabulary: Vocabulary): Location {
  const place = chosen(mention, all, vocabulary);
  const up = areasOf(place, vocabulary.places);
  const province = up.find((p) => p.level === 'province') ?? null;
  const moved = offsetPoint(place, mention);
  const between = moved === null ? halfway(place, mention, all, vocabulary) : null;
  const named = all.map((m) => vocabulary.places.get(m.candidates[0] as PlaceId)).find((p) => p?.level === 'province');
  // Far from the named place its province is a guess, unless the same sentence names one or all that may be meant lies in one.
  const admin1 = moved !== null && (mention.offset?.km ?? 0) > FAR_KM ? (named ?? commonProvince(place, mention, vocabulary)) : province;
  const point = moved ?? between?.point ?? pointOf(place);
  return {
    place: place.id,
    name: place.name,
    admin1: admin1?.name ?? null,
    country: up.find((p) => p.level === 'country')?.name ?? null,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    precision: mention.precision,
    radiusKm: between?.radiusKm ?? radius(place, mention),
  };
}

/** A place as a whole, of which no words of the sentence tell: its middle, and as wide as it is. */
export function wholeOf(place: Place, vocabulary: Vocabulary): Location {
  const up = areasOf(place, vocabulary.places);
  return {
    place: place.id,
    name: place.name,
    admin1: up.find((p) => p.level === 'province')?.name ?? null,
    country: up.find((p) => p.level === 'country')?.name ?? null,
    lat: place.lat,
    lon: place.lon,
    precision:
      place.level === 'country' || place.level === 'region'
        ? 'country'
        : place.level === 'province'
          ? 'admin1'
          : place.level === 'district'
            ? 'admin2'
            : 'exact',
    radiusKm: place.radiusKm,
  };
}

/** The point that a stated bearing leads to, and a stated distance; "south of" a town is never the town. */
function offsetPoint(place: Place, { offset, precision }: Mention): Point | null {
  const from = pointOf(place);
  if (from === null || offset?.bearing == null || precision !== 'near') return null;
  return destination(from, offset.km ?? NEAR_KM, offset.bearing);
}

/** The province of all the places known where a stated distance leads to; null where they lie in several. */
function commonProvince(place: Place, { offset }: Mention, vocabulary: Vocabulary): Place | null {
  const from = pointOf(place);
  if (from === null || offset?.km == null) return null;
  const provinces = candidatesIn(bandOf(from, offset.km, offset.bearing), knownPlaces(vocabulary)).map((c) =>
    areasOf(c.place, vocabulary.places).find((p) => p.level === 'province'),
  );
  return provinces.every((p) => p === provinces[0]) ? (provinces[0] ?? null) : null;
}

/** The middle of two places that something lies between or on the road of, reaching to both; null where one of them is an area. */
function halfway(
  place: Place,
  mention: Mention,
  all: readonly Mention[],
  vocabulary: Vocabulary,
): { readonly point: Point; readonly radiusKm: number } | null {
  if (mention.precision !== 'near' || mention.partner === null || mention.relation === 'path') return null;
  const partner = all.find((m) => m.span.start === mention.partner?.start && m.precision === 'near');
  const [a, b] = [pointOf(place), partner === undefined ? null : pointOf(chosen(partner, [], vocabulary))];
  if (a === null || b === null) return null;
  const km = distanceKm(a, b);
  return km > ONE_ROAD_KM ? null : { point: middle(a, b), radiusKm: Math.max(5, Math.round(km / 2)) };
}

/**
 * Of namesakes the one that lies in the area that the words put it in, else in another place of the same sentence; the article's order
 * decides between equals.
 */
export function chosen(mention: Mention, all: readonly Mention[], vocabulary: Vocabulary): Place {
  const others = all.filter((m) => m !== mention);
  const said = others.filter((m) => mention.within.some((span) => span.start === m.span.start));
  const inside = (areas: readonly Mention[]): PlaceId | undefined => {
    const named = new Set(areas.flatMap((m) => m.candidates));
    return mention.candidates.find((id) =>
      areasOf(vocabulary.places.get(id) as Place, vocabulary.places)
        .slice(1)
        .some((p) => named.has(p.id)),
    );
  };
  return vocabulary.places.get(inside(said) ?? inside(others) ?? (mention.candidates[0] as PlaceId)) as Place;
}

function radius(place: Place, mention: Mention): number | null {
  const own = place.radiusKm ?? null;
  if (mention.precision !== 'near') return own;
  const km = mention.offset?.km ?? null;
  if (km === null) return Math.max(own ?? 0, NEAR_KM);
  return mention.offset?.bearing === null ? km : reach(km);
}

/** How far off the point of a stated distance and bearing may be, km: a compass point spans 45 degrees, and news rounds distances to about a tenth. */
export const reach = (km: number): number => Math.round(Math.max(5, km * 0.4));
