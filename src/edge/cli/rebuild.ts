import { Command } from 'commander';
import { openStore } from '../store/open.ts';
import { rebuild } from '../work/rebuild.ts';
import { openVocabulary, type Host } from './host.ts';
import { jsonOption, registerOption } from './options.ts';
import { startProgress, type Progress } from './progress.ts';

/** `daftar rebuild`: decides a whole register anew. */
export function rebuildCommand(host: Host): Command {
  return new Command('rebuild')
    .summary('decide all events of a register anew')
    .description(
      'Decides all events anew from the claims that the register holds, after Daftar has come to decide by other rules, or for a register of an older ' +
        'Daftar. Reports are not read again. An event that is decided otherwise gets a further version; all others stay as they are. It may be stopped at ' +
        'any time; the same command then begins anew.',
    )
    .addOption(registerOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  daftar rebuild --register diyala.db')
    .action(async ({ register, json }: { register: string; json?: boolean }) => {
      const vocabulary = await openVocabulary();
      const store = await openStore(register, { mode: 'write' });
      const shown: Progress[] = [];
      try {
        const changed = await rebuild({
          store,
          vocabulary,
          now: () => new Date().toISOString(),
          begun: (items) => {
            const progress = startProgress({ items, weight: items, what: 'articles filed and claims decided on', verbose: host.verbose });
            shown.push(progress);
            return (done) => progress.advance(done, done);
          },
        });
        for (const progress of shown) progress.end();
        const { claims, events } = await store.counts();
        if (json) await host.console.write(`${JSON.stringify({ claims, events, changed: changed.size, register })}\n`);
        else await host.console.write(`${register}: ${claims} claims, ${events} events; ${changed.size} changed\n`);
      } finally {
        for (const progress of shown) progress.end();
        await store.close();
      }
      await host.console.flush();
    });
}
