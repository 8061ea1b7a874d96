import type { Article, Claim, CompareSheet, ConflictEvent, Entry, Moved, Vocabulary, WhySheet } from '../../model/index.ts';
import { views, whyOne, whyTwo } from '../../pipeline.ts';
import type { Store } from '../store/store.ts';
import { eventIdFrom } from './asked-id.ts';

/** What the routes and commands ask of the register about its own judgement. */
export interface Explanations {
  /** Why an event is what it is; null where the register holds no such event. */
  why(id: string): Promise<WhySheet | null>;
  /** Why two events are or are not one; null where the register does not hold both. */
  compare(one: string, other: string): Promise<CompareSheet | null>;
}

/** Binds the explanations to one register. Nothing of them is stored: they are made again from the claims each time. */
export function explanationsOf(store: Store, vocabulary: Vocabulary): Explanations {
  return {
    async why(id) {
      const entry = await store.event(eventIdFrom(id));
      if (entry === null) return null;
      const { claims, articles } = await wholeArticles(entry.event, store);
      const why = whyOne(entry.event, claims, articles, vocabulary);
      return views.whySheet(entry, why, claims, articles, await moved(id, entry, store), vocabulary);
    },
    async compare(one, other) {
      const [a, b] = await Promise.all([store.event(eventIdFrom(one)), store.event(eventIdFrom(other))]);
      if (a === null || b === null) return null;
      const all = [await moved(one, a, store), ...(one === other ? [] : [await moved(other, b, store)])];
      const gone = all.filter((m) => m !== null);
      if (a.event.id === b.event.id) return views.compareSheet([a, b], null, [], gone, vocabulary);
      const [x, y] = await Promise.all([wholeArticles(a.event, store), wholeArticles(b.event, store)]);
      const claims = unique([...x.claims, ...y.claims]);
      const articles = unique([...x.articles, ...y.articles]);
      const why = whyTwo(new Set(a.event.claims), new Set(b.event.claims), claims, articles, vocabulary);
      return views.compareSheet([a, b], why, articles, gone, vocabulary);
    },
  };
}

/** An event's articles with all of their claims, those of other events too: accounts are made of whole articles. */
async function wholeArticles(
  event: ConflictEvent,
  store: Store,
): Promise<{ readonly claims: readonly Claim[]; readonly articles: readonly Article[] }> {
  const held = await store.claims(event.claims);
  const articles = await store.articles([...new Set(held.map((c) => c.article))]);
  return { claims: (await Promise.all(articles.map((a) => store.claimsOf(a.id)))).flat(), articles };
}

const unique = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [...new Map(list.map((x) => [x.id, x])).values()];

/** What led from the id that was asked for to the event it is of now; null where it is its own. */
async function moved(asked: string, entry: Entry, store: Store): Promise<Moved | null> {
  if (entry.event.id === asked) return null;
  const last = (await store.history(eventIdFrom(asked))).findLast((e) => e.status === 'merged');
  return last === undefined ? null : { from: eventIdFrom(asked), to: entry.event.id, at: last.at, reason: last.reason };
}
