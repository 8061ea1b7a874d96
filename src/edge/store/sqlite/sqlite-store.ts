import { Kysely, SqliteDialect, sql } from 'kysely';
import type { ArticleId, ClaimId, Entry, EventId, Filing, ReportId } from '../../../model/index.ts';
import type { OpenOptions } from '../open-options.ts';
import type { Addition, EventQuery, Store, WithdrawalStep } from '../store.ts';
import { StoreError } from '../store.ts';
import { add } from './add.ts';
import { addEntries } from './add-entries.ts';
import { readArticles, readArticlesOf } from './articles.ts';
import { checkRegister } from './check.ts';
import { readClaims, readClaimsOf, readStatementsOf } from './claims.ts';
import { readCounts, readEvent, readEventsOf, readHistory } from './entries.ts';
import { toStoreError } from './errors.ts';
import { listEvents } from './list-events.ts';
import { closeDatabase, openDatabase } from './open-database.ts';
import type { OpenDatabase } from './open-database.ts';
import { beginRebuild, readAgenda, readArticlesTold, readClaimsTold, readRules, setRules } from './rebuild.ts';
import { addPath, hasReport, readBytes, readReport, readReports, readReportsNamed } from './reports.ts';
import type { Db, Tables } from './tables.ts';
import { addFilings, readHolding, readUnder } from './under.ts';
import { addStep } from './withdrawals.ts';

/** Opens a register in this very thread, which waits while SQLite works: for the store's worker and for tests. */
export function openSqlite(path: string, options: OpenOptions): Store {
  return sqliteStore(openDatabase(path, options));
}

/**
 * The store over an open SQLite database. Each request has one transaction to itself and requests come one after the other, so
 * that a reader sees one state of the register throughout and two requests of one caller never mix.
 */
export function sqliteStore(open: OpenDatabase): Store {
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: open.sqlite }) });
  let last: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | null = null;

  const transact = async <T>(begin: string, work: (db: Db) => Promise<T>): Promise<T> => {
    const writing = begin !== 'begin';
    if (writing && !open.writes) throw new StoreError('unwritable', `${open.file}: the register was opened for reading`);
    try {
      return await kysely.connection().execute(async (db) => {
        await sql.raw(begin).execute(db);
        try {
          const result = await work(db);
          if (writing) await sql`commit`.execute(db);
          return result;
        } finally {
          // A reader has nothing to commit; and a full disk ends a transaction by itself.
          if (open.sqlite.inTransaction) await sql`rollback`.execute(db);
        }
      });
    } catch (error) {
      throw toStoreError(error, open.file, writing);
    }
  };
  const inTurn = <T>(begin: string, work: (db: Db) => Promise<T>): Promise<T> => {
    if (closing !== null) return Promise.reject(new StoreError('broken', `${open.file}: the register was closed before this was asked`));
    const turn = last.then(() => transact(begin, work));
    last = turn.catch(() => undefined);
    return turn;
  };
  const read = <T>(work: (db: Db) => Promise<T>) => inTurn('begin', work);
  const write = <T>(work: (db: Db) => Promise<T>) => inTurn('begin immediate', work);

  return {
    report: (id: ReportId) => read((db) => readReport(db, id)),
    reportsNamed: (name: string) => read((db) => readReportsNamed(db, name)),
    bytes: (id: ReportId) => read((db) => readBytes(db, id)),
    seenAt: (id: ReportId, path: string, at: string) =>
      write(async (db) => {
        if (!(await hasReport(db, id))) throw new StoreError('broken', `report ${id} was seen again but is not in the register`);
        await addPath(db, id, path, at);
      }),
    under: (keys: readonly string[], known: readonly ArticleId[]) => read((db) => readUnder(db, keys, known)),
    holding: (claims: readonly ClaimId[], ids: readonly EventId[]) => read((db) => readHolding(db, claims, ids)),
    add: (addition: Addition) => write((db) => add(db, addition)),
    withdraw: (step: WithdrawalStep) => write((db) => addStep(db, 'withdrawn', step)),
    restore: (step: WithdrawalStep) => write((db) => addStep(db, 'restored', step)),
    rules: () => read(readRules),
    beginRebuild: (at: string) => write((db) => beginRebuild(db, at)),
    agenda: () => read(readAgenda),
    articlesTold: (numbers: readonly number[]) => read((db) => readArticlesTold(db, numbers)),
    claimsTold: (numbers: readonly number[]) => read((db) => readClaimsTold(db, numbers)),
    file: (filings: readonly Filing[]) => write((db) => addFilings(db, filings)),
    revise: (entries: readonly Entry[]) => write((db) => addEntries(db, entries)),
    endRebuild: (rules: string, at: string) => write((db) => setRules(db, rules, at)),
    events: (query: EventQuery) => read((db) => listEvents(db, query)),
    event: (id: EventId) => read((db) => readEvent(db, id)),
    history: (id: EventId) => read((db) => readHistory(db, id)),
    claims: (ids: readonly ClaimId[]) => read((db) => readClaims(db, ids)),
    articles: (ids: readonly ArticleId[]) => read((db) => readArticles(db, ids)),
    articlesOf: (report: ReportId) => read((db) => readArticlesOf(db, report)),
    claimsOf: (article: ArticleId) => read((db) => readClaimsOf(db, article)),
    statementsOf: (article: ArticleId) => read((db) => readStatementsOf(db, article)),
    eventsOf: (claims: readonly ClaimId[]) => read((db) => readEventsOf(db, claims)),
    reports: (after: ReportId | null, limit: number) => read((db) => readReports(db, after, limit)),
    counts: () => read(readCounts),
    check: () => read(checkRegister),
    close: () => (closing ??= last.then(() => closeDatabase(open))),
  };
}
