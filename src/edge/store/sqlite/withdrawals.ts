import { sql } from 'kysely';
import { StoreError, type WithdrawalStep } from '../store.ts';
import { addEntries } from './add-entries.ts';
import { hasReport } from './reports.ts';
import type { Db } from './tables.ts';
import { readWithdrawals } from './withdrawn.ts';

/** A report no longer counts, or counts again, and the events that this changes. */
export async function addStep(db: Db, step: 'withdrawn' | 'restored', { report, at, reason, entries }: WithdrawalStep): Promise<void> {
  if (!(await hasReport(db, report))) throw new StoreError('broken', `report ${report} is to be ${step} but is not in the register`);
  const withdrawn = (await readWithdrawals(db, [report])).has(report);
  if (withdrawn === (step === 'withdrawn'))
    throw new StoreError('broken', `report ${report} is to be ${step} but ${withdrawn ? 'is withdrawn already' : 'is not withdrawn'}`);
  await db.insertInto('withdrawal').values({ report, step, at, reason }).execute();
  await addEntries(db, entries);
  const { rows } = await sql<{ id: string }>`
    select s.id from event_claim k join claim s on s.n = k.claim join article a on a.n = s.article
    where ${step} = 'withdrawn' and a.report = ${report} limit 1`.execute(db);
  if (rows[0] !== undefined)
    throw new StoreError('broken', `report ${report} is to be withdrawn, but an event still holds its claim ${rows[0].id}`);
}
