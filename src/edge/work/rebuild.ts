import type { EventId, Vocabulary } from '../../model/index.ts';
import { filings, recordOf, rules } from '../../pipeline.ts';
import type { Store } from '../store/store.ts';
import { surroundings } from './surroundings.ts';

/** The register that is decided anew, and whom to tell how many articles that are, and then of so many that are done; each is done twice. */
export interface Rebuilding {
  readonly store: Store;
  readonly vocabulary: Vocabulary;
  readonly now: () => string;
  readonly begun: (articles: number) => (done: number) => void;
}

/** Articles at a time: enough that those of one time are mostly together, few enough for the memory. */
const TOGETHER = 500;

/**
 * Files all claims anew and decides all events anew, a stretch of time after the other, as if each stretch came in now. What was known of
 * its rules is forgotten first and noted last, so a rebuild that was cut short is found out and begun again; every state between is sound.
 * Gives the events that changed.
 */
export async function rebuild({ store, vocabulary, now, begun }: Rebuilding): Promise<ReadonlySet<EventId>> {
  await store.beginRebuild(now());
  const agenda = await store.agenda();
  const done = begun(agenda.length);
  for (let from = 0; from < agenda.length; from += TOGETHER) {
    const told = await store.numbered([...agenda.subarray(from, from + TOGETHER)]);
    await store.file(filings(told.claims, told.articles, vocabulary));
    done(told.articles.length);
  }
  const changed = new Set<EventId>();
  const cause = { because: 'new-reading', words: `decided anew by ${rules}` } as const;
  for (let from = 0; from < agenda.length; from += TOGETHER) {
    const told = await store.numbered([...agenda.subarray(from, from + TOGETHER)]);
    const { events, entries } = await surroundings(told, store, vocabulary);
    const further = recordOf(events, entries, [], cause, now());
    if (further.length > 0) await store.revise(further);
    for (const { event } of further) changed.add(event.id);
    done(told.articles.length);
  }
  await store.endRebuild(rules, now());
  return changed;
}
