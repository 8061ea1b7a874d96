import type { EventId, ReportId, Vocabulary } from '../../model/index.ts';
import { recordOf, type Cause } from '../../pipeline.ts';
import type { Store, Told } from '../store/store.ts';
import { surroundings } from './surroundings.ts';

/** The register and the report that leaves its current view, or comes back into it, and why. */
export interface Step {
  readonly store: Store;
  readonly vocabulary: Vocabulary;
  readonly report: ReportId;
  readonly reason: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Takes a report's claims out of the current view; what was said of the same events without it is decided anew. Gives the events that changed. */
export async function withdraw(step: Step): Promise<readonly EventId[]> {
  const { store, vocabulary, report, reason, at } = step;
  const told = await toldBy(report, store);
  const gone = new Set(told.claims.map((c) => c.id));
  const { events, entries } = await surroundings(gone, told, store, vocabulary, gone);
  const changed = recordOf(events, entries, [], causeOf('withdrawal', told, step), at, gone);
  await store.withdraw({ report, at, reason, entries: changed });
  return [...new Set(changed.map((e) => e.event.id))];
}

/** Takes a report that was withdrawn in again, as if it came in now. Gives the events that changed. */
export async function restore(step: Step): Promise<readonly EventId[]> {
  const { store, vocabulary, report, reason, at } = step;
  const told = await toldBy(report, store);
  const { events, entries } = await surroundings(new Set(told.claims.map((c) => c.id)), told, store, vocabulary);
  const changed = recordOf(events, entries, [], causeOf('restoration', told, step), at);
  await store.restore({ report, at, reason, entries: changed });
  return [...new Set(changed.map((e) => e.event.id))];
}

async function toldBy(report: ReportId, store: Store): Promise<Told> {
  const articles = await store.articlesOf(report);
  return { articles, claims: (await Promise.all(articles.map((a) => store.claimsOf(a.id)))).flat() };
}

function causeOf(because: 'withdrawal' | 'restoration', { articles }: Told, { report, reason }: Step): Cause {
  const title = articles[0]?.title ?? report.slice(0, 12);
  return { because, words: `“${title}” ${because === 'withdrawal' ? 'was withdrawn' : 'was taken in again'}: ${reason}` };
}
