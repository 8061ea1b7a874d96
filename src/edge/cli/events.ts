import { Command } from 'commander';
import { views } from '../../pipeline.ts';
import { openStore } from '../store/open.ts';
import { openVocabulary, type Host } from './host.ts';
import { jsonOption, registerOption, toQuery, withFilters, withPages, type FilterOptions, type PageOptions } from './options.ts';

/** `daftar events`: lists the events of a register. */
export function eventsCommand(host: Host): Command {
  return withPages(withFilters(new Command('events')))
    .summary('list the events of a register')
    .description('Lists events, newest first, undated last; those that nobody has reviewed yet are candidates and are listed too.')
    .addOption(registerOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExamples:\n  daftar events --place Diyala --from 2019-01-01\n  daftar events --words ambush --json')
    .action(async (options: FilterOptions & PageOptions & { register: string; json?: boolean }) => {
      const { console } = host;
      const vocabulary = await openVocabulary();
      const query = toQuery(options, vocabulary);
      const store = await openStore(options.register, { mode: 'read' });
      try {
        const { items, next, total } = await store.events(query);
        const events = items.map((entry) => views.eventRow(entry, vocabulary));
        if (options.json) await console.write(`${JSON.stringify({ events, next, total })}\n`);
        else {
          if (events.length > 0) await console.lines(views.eventTable(events, console.columns));
          await console.flush();
          console.tell(listed(events.length, total, next));
        }
      } finally {
        await store.close();
      }
      await console.flush();
    });
}

function listed(shown: number, total: number, next: string | null): string {
  if (total === 0) return 'no event of the register matches';
  const words = `${shown} of ${total} ${total === 1 ? 'event' : 'events'}; killed and wounded are low/best/high`;
  return next === null ? words : `${words}; more with --after ${next}`;
}
