import { areasOf, distanceKm, pointOf, type Point } from '../../language/index.ts';
import type { Article, Place, PlaceId, Vocabulary } from '../../model/index.ts';

/** One name in an article: the places that bear it, as the words beside it order them, and the areas that the words put it in. */
export interface Ambiguous {
  readonly key: string;
  readonly rows: readonly Place[];
  readonly said: readonly Place[];
}

/** Namesakes nearer than this are one place at several levels: a city, its district, its province. */
const SAME_KM = 60;
/** What lies this far from the other places of an article is as good as a third as near. */
const NEAR_KM = 200;

/**
 * Which of its namesakes each name of an article means, best first: one that lies in the area the words put it in, in an area or country
 * that the article names, near the article's other places, in the country of dateline and outlet; else the better known. A name means
 * one place all through an article, unless the words beside it say otherwise.
 */
export function orderNamesakes(names: readonly Ambiguous[], article: Article, vocabulary: Vocabulary): readonly (readonly Place[])[] {
  if (!names.some((n) => isAmbiguous(n.rows))) return names.map((n) => n.rows);
  const context = contextOf(names, article, vocabulary);
  const told = new Map<string, readonly Place[]>();
  for (const n of names) if (n.said.length > 0) told.set(n.key, n.said);
  return names.map((n) => {
    if (!isAmbiguous(n.rows)) return n.rows;
    const said = n.said.length > 0 ? n.said : (told.get(n.key) ?? []);
    const scores = new Map(n.rows.map((p) => [p, scoreOf(p, said, context, vocabulary)]));
    const best = n.rows.reduce((a, b) => ((scores.get(b) ?? 0) > (scores.get(a) ?? 0) + 1e-9 ? b : a));
    const levels = n.rows.filter((p) => isSame(p, best));
    const rest = n.rows.filter((p) => !isSame(p, best)).sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
    return [...levels, ...rest];
  });
}

/** Whether the rows are places in different parts of the world. */
export const isAmbiguous = (rows: readonly Place[]): boolean => rows.some((p) => !isSame(p, rows[0] as Place));

function isSame(a: Place, b: Place): boolean {
  const [p, q] = [pointOf(a), pointOf(b)];
  return a === b || a.within === b.id || b.within === a.id || (p !== null && q !== null && distanceKm(p, q) < SAME_KM);
}

interface Context {
  /** How often the article names an area, or a place in it: the name itself counts once. */
  readonly areas: ReadonlyMap<PlaceId, number>;
  readonly points: readonly Point[];
  /** Countries of the dateline and of the outlet. */
  readonly home: ReadonlySet<PlaceId>;
}

/** No more points are compared: a list of a thousand places places nothing better than a hundred do. */
const MOST_POINTS = 100;

function contextOf(names: readonly Ambiguous[], article: Article, vocabulary: Vocabulary): Context {
  const areas = new Map<PlaceId, number>();
  const points: Point[] = [];
  for (const { rows } of names) {
    const first = rows[0];
    if (first === undefined || isAmbiguous(rows)) continue;
    for (const up of areasOf(first, vocabulary.places)) areas.set(up.id, (areas.get(up.id) ?? 0) + 1);
    const point = first.level === 'country' || first.level === 'region' ? null : pointOf(first);
    if (point !== null && points.length < MOST_POINTS) points.push(point);
  }
  const home = new Set<PlaceId>();
  const dateline = article.dateline === null ? undefined : vocabulary.placeNames.get(article.dateline.split(',')[0] ?? '')[0];
  if (dateline !== undefined) for (const up of areasOf(dateline, vocabulary.places)) home.add(up.id);
  const outlet = article.outletId === null ? null : (vocabulary.sources.get(article.outletId)?.country ?? null);
  if (outlet !== null) home.add(outlet);
  return { areas, points, home };
}

function scoreOf(place: Place, said: readonly Place[], { areas, points, home }: Context, vocabulary: Vocabulary): number {
  const up = areasOf(place, vocabulary.places).slice(1);
  const inSaid = said.some((area) => up.some((p) => p.id === area.id)) ? 10 : 0;
  const country = up.find((p) => p.level === 'country');
  const inCountry = country === undefined ? 0 : Math.min(1.5, 0.75 * (areas.get(country.id) ?? 0));
  const inArea = areas.has(place.id) || up.some((p) => p.level !== 'country' && areas.has(p.id)) ? 1.5 : 0;
  const at = pointOf(place);
  const nearest = at === null ? Infinity : Math.min(...points.map((p) => distanceKm(at, p)));
  const atHome = up.some((p) => home.has(p.id)) ? 0.75 : 0;
  return inSaid + inCountry + inArea + 1.5 * Math.exp(-nearest / NEAR_KM) + atHome + fame(place);
}

/** How well known a place is, 0 to 3: by people; a row of places.tsv, which the wars made known, like a town of a million. */
function fame(place: Place): number {
  if (place.level === 'country') return 3;
  const people = Math.max(place.population ?? 0, place.standing === 'known' ? 1_000_000 : 0);
  const area = place.level === 'province' && place.standing === 'listed' ? 0.8 : 1;
  return (area * Math.log10(people + 10)) / 2.5;
}
