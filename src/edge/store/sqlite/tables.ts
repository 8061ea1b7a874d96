import type { Generated, Kysely } from 'kysely';
import type { ArticleId, ClaimId, Entry, EntryStatus, EventId, MediaType, ReportId } from '../../../model/index.ts';

/** A row of what a text states besides claims: its article, and the whole as JSON. */
interface StatementTable {
  n: Generated<number>;
  article: number;
  json: string;
}

/** The tables of what a text states besides claims, one a kind. */
export const STATEMENTS = ['figure', 'affiliation', 'control', 'forecast', 'pattern'] as const;
export type StatementKind = (typeof STATEMENTS)[number];

/** The tables of migrations/, as Kysely's types see them; what each column means is said there. */
export interface Tables {
  report: { id: ReportId; media_type: MediaType; encoding: string; size: number; retrieved: string; reader: string };
  report_path: { n: Generated<number>; report: ReportId; path: string; seen: string };
  report_bytes: { report: ReportId; deflated: 0 | 1; bytes: Uint8Array };
  article_text: { n: number; hash: string; body: string | Uint8Array };
  article: { n: number; id: ArticleId; report: ReportId; text: number; span_start: number; span_end: number; json: string };
  article_words: { rowid: number; title: string; body: string };
  claim: { n: number; id: ClaimId; article: number; json: string };
  figure: StatementTable;
  affiliation: StatementTable;
  control: StatementTable;
  forecast: StatementTable;
  pattern: StatementTable;
  entry: {
    n: number;
    event: EventId;
    version: number;
    status: EntryStatus;
    because: Entry['because'];
    reason: string;
    merged_into: EventId | null;
    at: string;
    json: string;
  };
  event_current: {
    n: number;
    id: EventId;
    entry: number;
    status: EntryStatus;
    listed: 0 | 1;
    event_type: string;
    sort_day: number;
    first_day: number | null;
    last_day: number | null;
    killed_low: number | null;
    killed_best: number | null;
    killed_high: number | null;
    lat: number | null;
    lon: number | null;
    place: string | null;
    admin1: string | null;
    country: string | null;
  };
  event_claim: { claim: number; event: number };
  filing: { key: number; claim: number };
  withdrawal: { n: Generated<number>; report: ReportId; step: 'withdrawn' | 'restored'; at: string; reason: string };
  /** A view: the reports that are withdrawn now. */
  withdrawn: { report: ReportId; at: string; reason: string };
  rules: { n: Generated<number>; name: string | null; at: string };
}

/** The register's one connection, inside a transaction. */
export type Db = Kysely<Tables>;
