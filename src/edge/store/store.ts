import type {
  Article,
  ArticleId,
  Claim,
  ClaimId,
  Entry,
  EntryStatus,
  EventId,
  Filing,
  MediaType,
  Reading,
  ReportId,
} from '../../model/index.ts';

/** A report as the register keeps it; its bytes are asked for apart. */
export interface StoredReport {
  readonly id: ReportId;
  /** Every path it was handed in under, first seen first. */
  readonly paths: readonly string[];
  readonly mediaType: MediaType;
  readonly encoding: string;
  /** Length in bytes. */
  readonly size: number;
  /** ISO 8601 instant at which the register took it in. */
  readonly retrieved: string;
  readonly reader: string;
  /** Null where the report counts. */
  readonly withdrawn: Withdrawal | null;
}

/** That a report no longer counts: its claims are in no event. */
export interface Withdrawal {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly reason: string;
}

/** A report that is to be withdrawn or taken in again, and the further versions of events that this makes. */
export interface WithdrawalStep extends Withdrawal {
  readonly report: ReportId;
  readonly entries: readonly Entry[];
}

/** What a rebuild goes through: all that counts, each by its number in the register. */
export interface Agenda {
  /** In the order in which they came in. */
  readonly articles: Float64Array;
  /** By the day of which they tell. */
  readonly claims: Float64Array;
}

/** Articles with all their claims. */
export interface Told {
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
}

/** All that one report adds, written in one transaction: everything of it shows, or nothing does. */
export interface Addition {
  readonly report: {
    readonly id: ReportId;
    readonly path: string;
    readonly mediaType: MediaType;
    readonly encoding: string;
    readonly bytes: Uint8Array;
  };
  readonly reading: Reading;
  /** Under what its claims are found again. */
  readonly filings: readonly Filing[];
  /** Further versions of events; the newest version of an id is its current one. */
  readonly entries: readonly Entry[];
  /** ISO 8601 instant. */
  readonly at: string;
}

/** WGS84 degrees; west > east where the box lies over the 180th meridian. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface EventQuery {
  /** Words that must stand in a report's text, title or quoted sentence. */
  readonly words?: string;
  readonly eventType?: string;
  /** Events whose date range touches these days, ISO. */
  readonly from?: string;
  readonly to?: string;
  /** Name of a place, an admin1 or a country, whole and case-folded. */
  readonly place?: string;
  /** Events whose point lies in this box. */
  readonly box?: Box;
  readonly status?: EntryStatus;
  /** Opaque cursor from an earlier page's `next`. */
  readonly after?: string;
  /** 1 to 1,000, 100 by default. */
  readonly limit?: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
  /** How many match in all. */
  readonly total: number;
}

export interface Counts {
  readonly reports: number;
  readonly articles: number;
  readonly claims: number;
  readonly figures: number;
  readonly affiliations: number;
  readonly controls: number;
  readonly forecasts: number;
  readonly patterns: number;
  readonly events: number;
  readonly versions: number;
}

/** What an article states besides claims. */
export type Statements = Pick<Reading, 'figures' | 'affiliations' | 'controls' | 'forecasts' | 'patterns'>;

/** What a check of the register's own state found; empty problems = sound. */
export interface Soundness {
  readonly engine: string;
  readonly schema: number;
  readonly problems: readonly string[];
}

/**
 * The register, whatever engine holds it. One writer at a time, any number of readers.
 * Every promise rejects with a StoreError whose message is one line for the user.
 */
export interface Store {
  report(id: ReportId): Promise<StoredReport | null>;
  /** The reports that came as this path or whose id begins so (six letters and digits at least), ten at most. */
  reportsNamed(name: string): Promise<readonly StoredReport[]>;
  bytes(id: ReportId): Promise<Uint8Array | null>;
  /** Known bytes were handed in under a further path. */
  seenAt(id: ReportId, path: string, at: string): Promise<void>;
  /** All articles with a claim that is filed under any of these keys, with all their claims; without those known, and those of withdrawn reports. */
  under(keys: readonly string[], known: readonly ArticleId[]): Promise<Told>;
  /** The current entries that hold any of these claims or bear any of these ids, those that were merged or withdrawn too, each once. */
  holding(claims: readonly ClaimId[], ids: readonly EventId[]): Promise<readonly Entry[]>;
  add(addition: Addition): Promise<void>;
  /** The report's claims are in no event from then on; refused where the entries leave one in. */
  withdraw(step: WithdrawalStep): Promise<void>;
  restore(step: WithdrawalStep): Promise<void>;
  /** The rules by which all claims are filed and events decided; null where they are by none, or a rebuild was begun and not ended. */
  rules(): Promise<string | null>;
  /** Takes all filings away; `rules` is null from then on. */
  beginRebuild(at: string): Promise<void>;
  agenda(): Promise<Agenda>;
  articlesTold(numbers: readonly number[]): Promise<Told>;
  /** The articles of these claims, and the claims' ids. */
  claimsTold(numbers: readonly number[]): Promise<Told & { readonly asked: readonly ClaimId[] }>;
  file(filings: readonly Filing[]): Promise<void>;
  /** Further versions of events without a further report. */
  revise(entries: readonly Entry[]): Promise<void>;
  endRebuild(rules: string, at: string): Promise<void>;
  /** Current entries, newest first day first (its last day where the first is open; undated last), then by id. Merged and withdrawn ones only when asked for by status. */
  events(query: EventQuery): Promise<Page<Entry>>;
  /** The current entry; an id that was merged leads to where it went. */
  event(id: EventId): Promise<Entry | null>;
  /** All versions, oldest first. */
  history(id: EventId): Promise<readonly Entry[]>;
  claims(ids: readonly ClaimId[]): Promise<readonly Claim[]>;
  articles(ids: readonly ArticleId[]): Promise<readonly Article[]>;
  articlesOf(report: ReportId): Promise<readonly Article[]>;
  claimsOf(article: ArticleId): Promise<readonly Claim[]>;
  statementsOf(article: ArticleId): Promise<Statements>;
  /** The current event of each claim that has one. */
  eventsOf(claims: readonly ClaimId[]): Promise<ReadonlyMap<ClaimId, EventId>>;
  /** All reports, in order of id, a page at a time. */
  reports(after: ReportId | null, limit: number): Promise<readonly StoredReport[]>;
  counts(): Promise<Counts>;
  check(): Promise<Soundness>;
  close(): Promise<void>;
}

/** Something is wrong with the register or its disk, said in one line with what to do about it. */
export class StoreError extends Error {
  readonly code: 'busy' | 'full' | 'not-a-register' | 'too-new' | 'missing' | 'unwritable' | 'broken' | 'bad-query';
  constructor(code: StoreError['code'], message: string) {
    super(message);
    this.name = 'StoreError';
    this.code = code;
  }
}
