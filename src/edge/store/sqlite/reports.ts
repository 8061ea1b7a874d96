import { sql } from 'kysely';
import { deflateSync, inflateSync } from 'node:zlib';
import type { ReportId } from '../../../model/index.ts';
import type { Addition, StoredReport } from '../store.ts';
import { StoreError } from '../store.ts';
import { list } from './ids.ts';
import { sha256 } from './stored-text.ts';
import type { Db, Tables } from './tables.ts';
import { readWithdrawals } from './withdrawn.ts';

/** Is a report with these bytes in the register? */
export async function hasReport(db: Db, id: ReportId): Promise<boolean> {
  return (await db.selectFrom('report').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** One report by its id. */
export async function readReport(db: Db, id: ReportId): Promise<StoredReport | null> {
  const row = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : ((await withPaths(db, [row]))[0] ?? null);
}

/** The reports that come after an id, at most so many. */
export async function readReports(db: Db, after: ReportId | null, limit: number): Promise<readonly StoredReport[]> {
  if (!Number.isInteger(limit) || limit < 1) throw new StoreError('bad-query', 'limit must be a whole number, 1 or more');
  const rows = await db
    .selectFrom('report')
    .selectAll()
    .$if(after !== null, (q) => q.where('id', '>', after))
    .orderBy('id')
    .limit(limit)
    .execute();
  return withPaths(db, rows);
}

/** The reports that came as a path or whose id begins with a name, ten at most. */
export async function readReportsNamed(db: Db, name: string): Promise<readonly StoredReport[]> {
  const start = /^[0-9a-f]{6,64}$/u.test(name) ? name : null;
  const rows = await db
    .selectFrom('report')
    .selectAll()
    .where((w) =>
      w.or([
        w('id', 'in', db.selectFrom('report_path').select('report').where('path', '=', name)),
        // No letter of an id comes after "f".
        ...(start === null ? [] : [w.and([w(sql<string>`id`, '>=', start), w(sql<string>`id`, '<', `${start}g`)])]),
      ]),
    )
    .orderBy('id')
    .limit(10)
    .execute();
  return withPaths(db, rows);
}

async function withPaths(db: Db, rows: readonly Tables['report'][]): Promise<readonly StoredReport[]> {
  const ids = rows.map((r) => r.id);
  const seen = await db.selectFrom('report_path').select(['report', 'path']).where('report', 'in', list(ids)).orderBy('n').execute();
  const withdrawals = await readWithdrawals(db, ids);
  const paths = new Map<ReportId, string[]>(rows.map((r) => [r.id, []]));
  for (const { report, path } of seen) paths.get(report)?.push(path);
  return rows.map(({ id, media_type, ...rest }) => ({
    id,
    paths: paths.get(id) ?? [],
    mediaType: media_type,
    ...rest,
    withdrawn: withdrawals.get(id) ?? null,
  }));
}

/** A report's bytes as they came in. */
export async function readBytes(db: Db, id: ReportId): Promise<Uint8Array | null> {
  const row = await db.selectFrom('report_bytes').select(['deflated', 'bytes']).where('report', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  return new Uint8Array(row.deflated === 1 ? inflateSync(row.bytes) : row.bytes);
}

/** Notes one more path of a report; a path that is known changes nothing. */
export async function addPath(db: Db, report: ReportId, path: string, seen: string): Promise<void> {
  await db
    .insertInto('report_path')
    .values({ report, path, seen })
    .onConflict((on) => on.columns(['report', 'path']).doNothing())
    .execute();
}

/** Keeps a report and its bytes; the id must be their hash. */
export async function addReport(db: Db, { report, reading, at }: Addition): Promise<void> {
  const { id, bytes } = report;
  if (sha256(bytes) !== id) throw new StoreError('broken', `${report.path}: report ${id} was to be kept with bytes that do not hash to it`);
  if (reading.report !== id) throw new StoreError('broken', `${report.path}: report ${id} came with the reading of ${reading.report}`);
  await db
    .insertInto('report')
    .values({ id, media_type: report.mediaType, encoding: report.encoding, size: bytes.byteLength, retrieved: at, reader: reading.reader })
    .execute();
  await addPath(db, id, report.path, at);
  // Text halves at the fastest level already; pictures and archives do not, and are kept as they are.
  const packed = deflateSync(bytes, { level: 1 });
  const deflated = packed.byteLength < bytes.byteLength;
  await db
    .insertInto('report_bytes')
    .values({ report: id, deflated: deflated ? 1 : 0, bytes: deflated ? packed : bytes })
    .execute();
}
