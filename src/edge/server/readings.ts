import { views } from '../../pipeline.ts';
import type { Article, ArticleSheet, EventRow, EventSheet, ReportId, Vocabulary } from '../../model/index.ts';
import type { EventQuery, Store, StoredReport } from '../store/store.ts';
import { articleIdFrom, claimIdFrom, eventIdFrom, reportIdFrom } from './asked-id.ts';

/** What the routes ask of the register: rows and sheets, gathered from the store and shaped by the views. */
export interface Readings {
  list(query: EventQuery): Promise<{ readonly events: readonly EventRow[]; readonly next: string | null; readonly total: number }>;
  /** The current sheet; of a merged id that of the event it led to, so look at its `id`. */
  event(id: string): Promise<EventSheet | null>;
  article(id: string, around: string | null): Promise<ArticleSheet | null>;
  report(id: string): Promise<{ readonly stored: StoredReport; readonly articles: readonly Article[] } | null>;
}

/** Binds the views to one register. */
export function readingsOf(store: Store, vocabulary: Vocabulary): Readings {
  const pathsOf = async (articles: readonly Article[]): Promise<ReadonlyMap<ReportId, string>> => {
    const ids = [...new Set(articles.map((article) => article.report))];
    const reports = await Promise.all(ids.map((id) => store.report(id)));
    return new Map(reports.flatMap((report) => (report === null ? [] : [[report.id, report.paths[0] ?? report.id] as const])));
  };
  return {
    async list(query) {
      const { items, next, total } = await store.events(query);
      return { events: items.map((entry) => views.eventRow(entry, vocabulary)), next, total };
    },
    async event(id) {
      const entry = await store.event(eventIdFrom(id));
      if (entry === null) return null;
      const { event } = entry;
      const [history, claims] = await Promise.all([
        store.history(event.id),
        store.claims([...new Set([...event.claims, ...event.denials])]),
      ]);
      const articles = await store.articles([...new Set(claims.map((claim) => claim.article))]);
      return views.eventSheet(entry, history, claims, articles, await pathsOf(articles), vocabulary);
    },
    async article(id, around) {
      const [article] = await store.articles([articleIdFrom(id)]);
      if (article === undefined) return null;
      const claims = await store.claimsOf(article.id);
      const [events, report] = await Promise.all([store.eventsOf(claims.map((claim) => claim.id)), store.report(article.report)]);
      return views.articleSheet(
        article,
        claims,
        events,
        report?.paths[0] ?? article.report,
        vocabulary,
        around === null ? null : claimIdFrom(around),
        report?.withdrawn ?? null,
      );
    },
    async report(id) {
      const stored = await store.report(reportIdFrom(id));
      return stored === null ? null : { stored, articles: await store.articlesOf(stored.id) };
    },
  };
}

/** The id of the row of event-types.tsv that these words name by id or ACLED name in any case; null where none does. */
export function typeNamed(words: string, vocabulary: Vocabulary): string | null {
  const wanted = words.toLowerCase();
  for (const type of vocabulary.eventTypes.values()) {
    if (type.id.toLowerCase() === wanted || type.subEventType.toLowerCase() === wanted) return type.id;
  }
  return null;
}
