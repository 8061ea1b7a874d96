import { Command } from 'commander';
import { views } from '../../pipeline.ts';
import { explanationsOf } from '../server/explanations.ts';
import { openStore } from '../store/open.ts';
import { openVocabulary, type Host } from './host.ts';
import { jsonOption, registerOption } from './options.ts';
import { nowhere, wholeId } from './whole-id.ts';

/** `daftar compare`: why two events are or are not one. */
export function compareCommand(host: Host): Command {
  return new Command('compare')
    .summary('say why two events are or are not one')
    .description(
      'Says why two events are or are not one: what the two reports most alike have in common, what speaks against it, the weight of each, and what would make them one. An id that was merged says where it went.',
    )
    .argument('<id>', 'id of an event, or its beginning where that names one event only')
    .argument('<other>', 'id of another one, alike')
    .addOption(registerOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExamples:\n  daftar compare Ed9o3zb Enfjqcn')
    .action(async (id: string, other: string, { register, json }: { register: string; json?: boolean }) => {
      const { console } = host;
      const vocabulary = await openVocabulary();
      const store = await openStore(register, { mode: 'read' });
      try {
        const [one, two] = [await wholeId(id, store, register), await wholeId(other, store, register)];
        const sheet = await explanationsOf(store, vocabulary).compare(one, two);
        if (sheet === null) throw nowhere(id, register);
        if (json) await console.write(`${JSON.stringify(sheet)}\n`);
        else await console.lines(views.compareText(sheet));
      } finally {
        await store.close();
      }
      await console.flush();
    });
}
