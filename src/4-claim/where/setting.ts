import { areasOf } from '../../language/index.ts';
import type { Article, Place, PlaceId, Vocabulary } from '../../model/index.ts';
import type { Of, Scene } from '../scene.ts';

/** Where a story as a whole takes place, for what it tells without saying where. */
export interface Setting {
  /** The country that most of its places lie in, or that it is dated from; null where they lie in several. */
  readonly country: Place | null;
  /** The narrowest place of that country that holds most of what the story names; null where it names hardly any. */
  readonly place: Place | null;
}

/** The share of an article's places that must lie in a country for the story to be set there. */
const MOST = 0.6;
/** The share of those finer than a country that must lie in one place for it to be the place of the story. */
const HALF = 0.5;
/** With fewer places named, one that is named in passing would be the place of the story. */
const FEW = 3;

/** The setting of an article: the country of most places that it names, else that of its dateline. */
export function settingOf(article: Article, scenes: readonly Scene[], vocabulary: Vocabulary): Setting {
  const counts = new Map<Place, number>();
  const named: Place[] = [];
  let all = 0;
  let within = 0;
  for (const scene of scenes)
    for (const mention of scene.places) {
      const up = upwards(mention.candidates[0], vocabulary);
      const country = up.at(-1);
      if (country?.level !== 'country') continue;
      counts.set(country, (counts.get(country) ?? 0) + 1);
      all++;
      if (up.length > 1) within++;
      if (up.length > 1 && tells(mention)) named.push(up[0] as Place);
    }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  const dateline = article.dateline === null ? undefined : vocabulary.placeNames.get(article.dateline.split(',')[0] ?? '')[0];
  const home = upwards(dateline?.id, vocabulary).find((p) => p.level === 'country') ?? null;
  // "extradited to the United States": a country named once or twice, and no place of it, is no setting of a story sent from elsewhere.
  const inPassing = home !== null && all < FEW && within === 0;
  const country =
    most !== undefined && most[1] >= all * MOST && !inPassing
      ? most[0]
      : home !== null && (inPassing || most === undefined || counts.has(home))
        ? home
        : null;
  if (country === null) return { country: null, place: null };
  return { country, place: named.length < FEW ? null : narrowest(named, country, vocabulary) };
}

/** Whether a mention may say where the story is: not where somebody came from, nor what only says where another place lies. */
const tells = (mention: Of<'place'>): boolean => mention.relation !== 'path' && mention.describes === null && mention.preposition !== 'by';

/** The narrowest place inside a country that holds at least half of the places named. */
function narrowest(named: readonly Place[], country: Place, vocabulary: Vocabulary): Place | null {
  const counts = new Map<Place, number>();
  for (const place of named)
    for (const p of areasOf(place, vocabulary.places))
      if (p.level !== 'country' && p.level !== 'region') counts.set(p, (counts.get(p) ?? 0) + 1);
  const depth = (p: Place): number => areasOf(p, vocabulary.places).length;
  const holding = [...counts].filter(([p, n]) => n >= named.length * HALF && areasOf(p, vocabulary.places).includes(country));
  return holding.sort((a, b) => depth(b[0]) - depth(a[0]) || b[1] - a[1])[0]?.[0] ?? null;
}

/** A place and the areas that it lies in, up to its country. */
function upwards(id: PlaceId | undefined, vocabulary: Vocabulary): readonly Place[] {
  const place = id === undefined ? undefined : vocabulary.places.get(id);
  if (place === undefined) return [];
  const up = areasOf(place, vocabulary.places);
  return up.slice(0, up.findIndex((p) => p.level === 'country') + 1 || up.length);
}
