import { sql } from 'kysely';
import type { Complain } from './complain.ts';
import type { Db } from './tables.ts';

/** What a withdrawn report says is in no event, each step answers the one before, and all claims are filed by some rules. */
export async function checkWithdrawals(db: Db, complain: Complain): Promise<void> {
  const held = await sql<{ report: string; claim: string; event: string }>`
    select w.report, s.id as claim, c.id as event
    from withdrawn w join article a on a.report = w.report join claim s on s.article = a.n
      join event_claim k on k.claim = s.n join event_current c on c.n = k.event`.execute(db);
  for (const { report, claim, event } of held.rows) complain(`report ${report}: is withdrawn, but event ${event} holds its claim ${claim}`);
  const steps = await sql<{ report: string; step: string }>`
    select report, step from (
      select report, step, lag(step, 1, 'restored') over (partition by report order by n) as before from withdrawal
    ) where step = before`.execute(db);
  for (const { report, step } of steps.rows) complain(`report ${report}: was ${step} twice in a row`);
  const rebuild = await sql<{ name: string | null }>`select name from rules order by n desc limit 1`.execute(db);
  if (rebuild.rows[0]?.name === null) complain('rules: its claims are not all filed; run "daftar rebuild" on it');
}
