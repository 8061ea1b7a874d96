import type { Article, ClaimId, ConflictEvent, EventId, EventRow, Vocabulary } from '../../model/index.ts';
import { views } from '../../pipeline.ts';
import { sha256 } from '../files/open-report.ts';
import { inWalkingOrder } from '../files/walk.ts';
import type { EventQuery, Store, StoredReport } from '../store/store.ts';

/** Which part of a register, and whom to tell of each report or event that is done. */
export interface Selection {
  readonly store: Store;
  readonly vocabulary: Vocabulary;
  readonly query: EventQuery;
  /** True where the query leaves anything out. */
  readonly filtered: boolean;
  readonly done: () => void;
}

const PAGE = 1000;
const REPORTS = 50;

/** All events that match, a page of the register at a time. */
export async function* rowsFrom({ store, vocabulary, query, done }: Selection): AsyncGenerator<EventRow> {
  for (let after: string | null | undefined; after !== null; ) {
    const page = await store.events({ ...query, limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const entry of page.items) {
      yield views.eventRow(entry, vocabulary);
      done();
    }
    after = page.next;
  }
}

/** The register in the exchange format, sorted as `daftar read` would: by path. With a filter, the claims of matching events only. */
export async function* exchangeFrom(selection: Selection): AsyncGenerator<views.ExchangeLine> {
  const { store, filtered, done } = selection;
  const wanted = filtered ? await idsOf(selection) : null;
  const reports: StoredReport[] = [];
  for (let page = await store.reports(null, PAGE); page.length > 0; page = await store.reports(page.at(-1)?.id ?? null, PAGE))
    reports.push(...page);
  const places = reports.map((report) => ({ report, path: report.paths[0] ?? report.id })).sort((a, b) => inWalkingOrder(a.path, b.path));
  const events = new Map<EventId, ConflictEvent | null>();
  for (const { report, path } of places) {
    const articles = await store.articlesOf(report.id);
    yield* await linesOf(path, articles, wanted, events, selection);
    // Reports that lie side by side tell of the same events; far ones seldom do.
    if (events.size > REPORTS * PAGE) events.clear();
    done();
  }
}

async function linesOf(
  path: string,
  articles: readonly Article[],
  wanted: ReadonlySet<string> | null,
  events: Map<EventId, ConflictEvent | null>,
  { store, vocabulary }: Selection,
): Promise<readonly views.ExchangeLine[]> {
  const claims = (await Promise.all(articles.map(({ id }) => store.claimsOf(id)))).flat();
  const eventIds = await store.eventsOf(claims.map(({ id }) => id));
  for (const id of new Set(eventIds.values())) {
    if (!events.has(id)) events.set(id, (await store.event(id))?.event ?? null);
  }
  const eventOf = (claim: ClaimId) => {
    const id = eventIds.get(claim);
    return id === undefined ? null : (events.get(id) ?? null);
  };
  const statements = await Promise.all(articles.map(({ id }) => store.statementsOf(id)));
  const lines = views.exchangeLines(
    {
      path,
      articles,
      claims,
      figures: statements.flatMap(({ figures }) => figures),
      affiliations: statements.flatMap(({ affiliations }) => affiliations),
      controls: statements.flatMap(({ controls }) => controls),
      forecasts: statements.flatMap(({ forecasts }) => forecasts),
      patterns: statements.flatMap(({ patterns }) => patterns),
      eventOf,
      hash: lastHash(),
    },
    vocabulary,
  );
  return wanted === null ? [...lines] : [...lines].filter(({ event }) => wanted.has(event?.id ?? ''));
}

async function idsOf({ store, query }: Selection): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let after: string | null | undefined; after !== null; ) {
    const page = await store.events({ ...query, limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const { event } of page.items) ids.add(event.id);
    after = page.next;
  }
  return ids;
}

/** sha256 of texts; articles of one report share one text, which is hashed once. */
export function lastHash(): (text: string) => string {
  let last = { text: '', hash: sha256('') };
  return (text) => {
    if (text !== last.text) last = { text, hash: sha256(text) };
    return last.hash;
  };
}
