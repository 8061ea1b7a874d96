/* oxlint-disable typescript/no-unsafe-type-assertion -- ids are minted by hand here */
import { createHash } from 'node:crypto';
import type { Article, Claim, ClaimId, Entry, EventId, ReportId } from '../../../src/model/index.ts';
import type { Store, StoredReport } from '../../../src/edge/store/store.ts';

/** What a fake register holds: versions of entries oldest first, so the last of an id is its current one. */
export interface Held {
  readonly reports: readonly { readonly stored: StoredReport; readonly bytes: Uint8Array }[];
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly entries: readonly Entry[];
}

/** A register in memory that answers every question the server asks, by the rules that store.ts states; it cannot be written to. */
export function fakeStore(held: Held): Store {
  const current = new Map(held.entries.map((entry) => [entry.event.id, entry]));
  const resolve = (id: EventId): Entry | null => {
    const entry = current.get(id) ?? null;
    return entry?.mergedInto ? resolve(entry.mergedInto) : entry;
  };
  return {
    report: async (id) => held.reports.find((r) => r.stored.id === id)?.stored ?? null,
    reportsNamed: async (name) => held.reports.filter((r) => r.stored.id === name).map((r) => r.stored),
    bytes: async (id) => held.reports.find((r) => r.stored.id === id)?.bytes ?? null,
    seenAt: refuse,
    under: refuse,
    holding: refuse,
    add: refuse,
    withdraw: refuse,
    restore: refuse,
    rules: async () => null,
    beginRebuild: refuse,
    agenda: refuse,
    articlesTold: refuse,
    claimsTold: refuse,
    file: refuse,
    revise: refuse,
    endRebuild: refuse,
    async events(query) {
      const rows = [...current.values()].filter((entry) => matches(entry, query, held)).sort(newestFirst);
      const from = query.after === undefined ? 0 : rows.findIndex((entry) => entry.event.id === query.after) + 1;
      const limit = query.limit ?? 100;
      const items = rows.slice(from, from + limit);
      return { items, total: rows.length, next: from + limit < rows.length ? (items.at(-1)?.event.id ?? null) : null };
    },
    event: async (id) => resolve(id),
    history: async (id) => held.entries.filter((entry) => entry.event.id === id),
    claims: async (ids) => held.claims.filter((claim) => ids.includes(claim.id)),
    articles: async (ids) => held.articles.filter((article) => ids.includes(article.id)),
    articlesOf: async (report) => held.articles.filter((article) => article.report === report),
    claimsOf: async (article) => held.claims.filter((claim) => claim.article === article),
    statementsOf: async () => ({ figures: [], affiliations: [], controls: [], forecasts: [], patterns: [] }),
    async eventsOf(claims) {
      const found = new Map<ClaimId, EventId>();
      for (const { event, status } of current.values()) {
        if (status !== 'merged') for (const claim of claims) if (event.claims.includes(claim)) found.set(claim, event.id);
      }
      return found;
    },
    reports: async (after, limit) =>
      held.reports
        .map((r) => r.stored)
        .filter((r) => after === null || r.id > after)
        .slice(0, limit),
    counts: async () => ({
      reports: held.reports.length,
      articles: held.articles.length,
      claims: held.claims.length,
      figures: 0,
      affiliations: 0,
      controls: 0,
      forecasts: 0,
      patterns: 0,
      events: [...current.values()].filter(({ status }) => status === 'candidate' || status === 'reviewed').length,
      versions: held.entries.length,
    }),
    check: async () => ({ engine: 'fake', schema: 1, problems: [] }),
    close: async () => undefined,
  };
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('a fake register is not written to'));
}

function matches({ event, status }: Entry, query: Parameters<Store['events']>[0], held: Held): boolean {
  if (query.status ? status !== query.status : status === 'merged' || status === 'withdrawn') return false;
  if (query.eventType && event.eventType.chosen !== query.eventType) return false;
  const date = event.date.chosen;
  if (query.from && !(date && (date.last ?? '9999') >= query.from)) return false;
  if (query.to && !(date && (date.first ?? '0000') <= query.to)) return false;
  const at = event.location.chosen;
  if (query.place && ![at?.name, at?.admin1, at?.country].some((name) => name?.toLowerCase() === query.place?.toLowerCase())) return false;
  if (query.box && !(at && at.lon !== null && at.lat !== null)) return false;
  if (query.box && at?.lon && at.lat) {
    if (at.lon < query.box.west || at.lon > query.box.east || at.lat < query.box.south || at.lat > query.box.north) return false;
  }
  if (query.words) {
    const articles = new Set(held.claims.filter((claim) => event.claims.includes(claim.id)).map((claim) => claim.article));
    const text = held.articles
      .filter((article) => articles.has(article.id))
      .map((article) => article.text)
      .join('\n')
      .toLowerCase();
    if (
      !query.words
        .toLowerCase()
        .split(/\s+/)
        .every((word) => text.includes(word))
    )
      return false;
  }
  return true;
}

function newestFirst(a: Entry, b: Entry): number {
  const [dayA, dayB] = [a, b].map(({ event }) => event.date.chosen?.first ?? event.date.chosen?.last ?? '');
  return (dayB ?? '').localeCompare(dayA ?? '') || a.event.id.localeCompare(b.event.id);
}

/** An id that looks like one: of the name, where a true one is of the bytes. */
export function reportId(name: string): ReportId {
  return createHash('sha256').update(name).digest('hex') as ReportId;
}
