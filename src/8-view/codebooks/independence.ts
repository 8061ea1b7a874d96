import type { Article, ArticleId, ConflictEvent } from '../../model/index.ts';
import type { Told } from './coding.ts';

/** Tells which articles have a story from one place: by the origins that the event holds, in old versions by outlet. */
export function originsOf({ event, articles }: Pick<Told, 'event' | 'articles'>): (articles: readonly ArticleId[]) => number {
  const group = event.origins === undefined ? byOutlet(articles) : byOrigin(event.origins);
  return (asked) => new Set(asked.map((id) => group.get(id) ?? id)).size;
}

const byOrigin = (origins: NonNullable<ConflictEvent['origins']>): ReadonlyMap<string, string> =>
  new Map(origins.flatMap((o, i) => o.articles.map((id) => [id, `origin ${i}`] as const)));

/** Nobody who names no outlet is known to be independent of the others who name none. */
const byOutlet = (articles: readonly Article[]): ReadonlyMap<string, string> =>
  new Map(articles.map((a) => [a.id, `outlet ${a.outletId ?? a.outlet ?? ''}`]));
