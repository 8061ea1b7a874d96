import { sql } from 'kysely';
import type { Soundness } from '../store.ts';
import { checkEvents } from './check-events.ts';
import { checkQuotes, checkReports } from './check-reports.ts';
import { checkWithdrawals } from './check-withdrawals.ts';
import type { Complain } from './complain.ts';
import { isRefusal } from './driver.ts';
import { migrations } from './migrations/index.ts';
import type { Db } from './tables.ts';

/** So many problems of one kind are told; a register that is broken throughout is told of in a few lines. */
const TOLD = 10;

/** Looks at all that the register holds and tells in words what does not agree. */
export async function checkRegister(db: Db): Promise<Soundness> {
  const { rows } = await sql<{ version: string }>`select sqlite_version() as version`.execute(db);
  const problems: string[] = [];
  const parts = {
    file: checkFile,
    references: checkReferences,
    reports: checkReports,
    quotes: checkQuotes,
    events: checkEvents,
    withdrawals: checkWithdrawals,
  };
  for (const [part, look] of Object.entries(parts)) problems.push(...(await told(part, (complain) => look(db, complain))));
  return { engine: `SQLite ${rows[0]?.version ?? 'unknown'}`, schema: migrations.length, problems };
}

async function told(part: string, look: (complain: Complain) => Promise<void>): Promise<readonly string[]> {
  const problems: string[] = [];
  let more = 0;
  try {
    await look((problem) => {
      if (problems.length < TOLD) problems.push(problem);
      else more += 1;
    });
  } catch (error) {
    // What cannot be read is what we were asked to find, and the other parts may be sound.
    if (!isRefusal(error) && !(error instanceof SyntaxError)) throw error;
    problems.push(`${part}: could not be read to the end (${error.message})`);
  }
  return more === 0 ? problems : [...problems, `${part}: and ${more} more problems`];
}

async function checkFile(db: Db, complain: Complain): Promise<void> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db);
  for (const { integrity_check: line } of rows) if (line !== 'ok') complain(`file: ${line}`);
}

async function checkReferences(db: Db, complain: Complain): Promise<void> {
  const { rows } = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(db);
  for (const { table, rowid, parent } of rows) complain(`references: row ${rowid} of ${table} points at a ${parent} that is not there`);
}
