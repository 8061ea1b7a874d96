import type { ReportId } from '../../../model/index.ts';
import type { Withdrawal } from '../store.ts';
import { list } from './ids.ts';
import type { Db } from './tables.ts';

/** Which of these reports are withdrawn, since when and why. */
export async function readWithdrawals(db: Db, reports: readonly ReportId[]): Promise<ReadonlyMap<ReportId, Withdrawal>> {
  const rows = await db.selectFrom('withdrawn').selectAll().where('report', 'in', list(reports)).execute();
  return new Map(rows.map(({ report, at, reason }) => [report, { at, reason }]));
}
