import type { EventId, Vocabulary } from '../../model/index.ts';
import { filings, recordOf, rules } from '../../pipeline.ts';
import type { Store } from '../store/store.ts';
import { surroundings } from './surroundings.ts';

/** The register that is decided anew, and whom to tell how many articles and claims that are, and then of so many that are done. */
export interface Rebuilding {
  readonly store: Store;
  readonly vocabulary: Vocabulary;
  readonly now: () => string;
  readonly begun: (steps: number) => (done: number) => void;
}

/** So many at a time: enough that those of one time are mostly together, few enough for the memory. */
const ARTICLES = 500;
const CLAIMS = 8000;

/**
 * Files all claims anew and decides all events anew, a stretch of time after the other, as if each stretch came in now. What was known of
 * its rules is forgotten first and noted last, so a rebuild that was cut short is found out and begun again; every state between is sound.
 * Gives the events that changed.
 */
export async function rebuild({ store, vocabulary, now, begun }: Rebuilding): Promise<ReadonlySet<EventId>> {
  await store.beginRebuild(now());
  const { articles, claims } = await store.agenda();
  const done = begun(articles.length + claims.length);
  for (let from = 0; from < articles.length; from += ARTICLES) {
    const told = await store.articlesTold([...articles.subarray(from, from + ARTICLES)]);
    await store.file(filings(told.claims, told.articles, vocabulary));
    done(told.articles.length);
  }
  const changed = new Set<EventId>();
  const cause = { because: 'new-reading', words: `decided anew by ${rules}` } as const;
  for (let from = 0; from < claims.length; from += CLAIMS) {
    const stretch = claims.subarray(from, from + CLAIMS);
    const { asked, ...told } = await store.claimsTold([...stretch]);
    const { events, entries } = await surroundings(new Set(asked), told, store, vocabulary);
    const further = recordOf(events, entries, [], cause, now());
    if (further.length > 0) await store.revise(further);
    for (const { event } of further) changed.add(event.id);
    done(stretch.length);
  }
  await store.endRebuild(rules, now());
  return changed;
}
