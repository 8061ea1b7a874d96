import { Command, Option } from 'commander';
import type { CodebookName } from '../../model/index.ts';
import { views } from '../../pipeline.ts';
import { readingsOf } from '../server/readings.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { EXIT, Failure } from './exit-codes.ts';
import { openVocabulary, type Host } from './host.ts';
import { jsonOption, registerOption } from './options.ts';

/** `daftar event`: everything the register holds about one event. */
export function eventCommand(host: Host): Command {
  return new Command('event')
    .summary('show one event: every voice with its figure and its sentence')
    .description(
      'Shows one event: what the register holds, and under it one block a voice with its figure and the sentence it stands on. With --codebook, how ACLED, UCDP, Iraq Body Count and this register would each code it (docs/codebooks.md).',
    )
    .argument('<id>', 'id of the event, or its beginning where that names one event only')
    .addOption(
      new Option('--codebook <name>', 'show it as this codebook would code it, each field with its reasons').choices([
        ...views.CODEBOOKS,
        'all',
      ]),
    )
    .addOption(registerOption())
    .addOption(jsonOption())
    .action(async (id: string, { register, json, codebook }: { register: string; json?: boolean; codebook?: CodebookName | 'all' }) => {
      const { console } = host;
      const vocabulary = await openVocabulary();
      const store = await openStore(register, { mode: 'read' });
      try {
        const readings = readingsOf(store, vocabulary);
        const sheet = (await readings.event(id)) ?? (await readings.event(await wholeId(id, store, register)));
        if (sheet === null) throw nowhere(id, register);
        if (codebook !== undefined) {
          const codebooks = sheet.codebooks.filter((c) => codebook === 'all' || c.codebook === codebook);
          if (json) await console.write(`${JSON.stringify({ event: sheet.id, codebooks })}\n`);
          else await console.lines(views.codebookText(codebooks));
        } else if (json) await console.write(`${JSON.stringify(sheet)}\n`);
        else await console.lines(views.eventText(sheet));
      } finally {
        await store.close();
      }
      await console.flush();
    });
}

async function wholeId(start: string, store: Store, register: string): Promise<string> {
  const found: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await store.events({ limit: 1000, ...(after === undefined ? {} : { after }) });
    found.push(...page.items.map(({ event }) => event.id as string).filter((id) => id.startsWith(start)));
    after = page.next;
  }
  if (found.length > 1)
    throw new Failure(
      EXIT.someFailed,
      `"${start}" begins the ids of ${found.length} events: ${found.slice(0, 5).join(', ')}${found.length > 5 ? ', …' : ''}`,
    );
  const [only] = found;
  if (only === undefined) throw nowhere(start, register);
  return only;
}

function nowhere(id: string, register: string): Failure {
  return new Failure(EXIT.someFailed, `${register} holds no event "${id.slice(0, 80)}"; daftar events lists those it holds`);
}
