import type { Addition } from '../store.ts';
import { addArticles } from './articles.ts';
import { addStatements } from './claims.ts';
import { addEntries } from './add-entries.ts';
import { addReport, hasReport } from './reports.ts';
import type { Db } from './tables.ts';
import { addFilings } from './under.ts';

/** Keeps all that one report adds; a report that is known changes nothing. The caller holds the transaction. */
export async function add(db: Db, addition: Addition): Promise<void> {
  const { report, reading, filings, entries } = addition;
  if (await hasReport(db, report.id)) return;
  await addReport(db, addition);
  const articles = await addArticles(db, report.id, reading.articles);
  await addStatements(db, reading, articles);
  await addFilings(db, filings);
  await addEntries(db, entries);
}
