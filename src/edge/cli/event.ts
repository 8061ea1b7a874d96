import { Command, Option } from 'commander';
import type { CodebookName, EventSheet } from '../../model/index.ts';
import { views } from '../../pipeline.ts';
import { explanationsOf } from '../server/explanations.ts';
import { readingsOf } from '../server/readings.ts';
import { openStore } from '../store/open.ts';
import type { Console } from './console.ts';
import { openVocabulary, type Host } from './host.ts';
import { jsonOption, registerOption } from './options.ts';
import { nowhere, wholeId } from './whole-id.ts';

interface EventOptions {
  readonly register: string;
  readonly json?: boolean;
  readonly codebook?: CodebookName | 'all';
  readonly why?: boolean;
}

/** `daftar event`: everything the register holds about one event. */
export function eventCommand(host: Host): Command {
  return new Command('event')
    .summary('show one event: every voice with its figure and its sentence')
    .description(
      'Shows one event: what the register holds, and under it one block a voice with its figure and the sentence it stands on. With --codebook, how ACLED, UCDP, Iraq Body Count and this register would each code it (docs/codebooks.md). With --why, why its reports are taken to tell of one event, and why each value was chosen.',
    )
    .argument('<id>', 'id of the event, or its beginning where that names one event only')
    .addOption(
      new Option('--codebook <name>', 'show it as this codebook would code it, each field with its reasons').choices([
        ...views.CODEBOOKS,
        'all',
      ]),
    )
    .addOption(
      new Option('--why', 'say why its reports are one event, by which rule each value was chosen, and what is told otherwise').conflicts(
        'codebook',
      ),
    )
    .addOption(registerOption())
    .addOption(jsonOption())
    .action(async (asked: string, { register, json, codebook, why }: EventOptions) => {
      const { console } = host;
      const vocabulary = await openVocabulary();
      const store = await openStore(register, { mode: 'read' });
      try {
        const id = await wholeId(asked, store, register);
        if (why) {
          const sheet = await explanationsOf(store, vocabulary).why(id);
          if (sheet === null) throw nowhere(id, register);
          await (json ? console.write(`${JSON.stringify(sheet)}\n`) : console.lines(views.whyText(sheet)));
        } else {
          const sheet = await readingsOf(store, vocabulary).event(id);
          if (sheet === null) throw nowhere(id, register);
          await show(sheet, codebook, json === true, console);
        }
      } finally {
        await store.close();
      }
      await console.flush();
    });
}

async function show(sheet: EventSheet, codebook: EventOptions['codebook'], json: boolean, console: Console): Promise<void> {
  if (codebook === undefined) return json ? console.write(`${JSON.stringify(sheet)}\n`) : console.lines(views.eventText(sheet));
  const codebooks = sheet.codebooks.filter((c) => codebook === 'all' || c.codebook === codebook);
  return json ? console.write(`${JSON.stringify({ event: sheet.id, codebooks })}\n`) : console.lines(views.codebookText(codebooks));
}
