import { Command } from 'commander';
import type { EventId } from '../../model/index.ts';
import { views } from '../../pipeline.ts';
import { openStore } from '../store/open.ts';
import type { Store, StoredReport } from '../store/store.ts';
import { readyForClaims } from '../work/rules.ts';
import { restore, withdraw, type Step } from '../work/withdraw.ts';
import { EXIT, Failure } from './exit-codes.ts';
import { openVocabulary, type Host } from './host.ts';
import { jsonOption, registerOption } from './options.ts';

interface Options {
  readonly register: string;
  readonly reason: string;
  readonly json?: boolean;
}

/** `daftar withdraw`: what a report says no longer counts. */
export function withdrawCommand(host: Host): Command {
  return withReport(
    new Command('withdraw')
      .summary('let what a report says no longer count')
      .description(
        'Lets what a report says no longer count, for a retraction or a forgery. Nothing is deleted: its bytes, text and claims stay, events get a ' +
          'further version without its claims, one that nobody else tells of is withdrawn, and the reason stands in the history of each. ' +
          '"daftar restore" takes the report in again; so does ingesting the same bytes.',
      )
      .requiredOption('--reason <words>', 'why, for whoever looks at its events later'),
  )
    .addHelpText('after', '\nExample:\n  daftar withdraw reports/2016-10-17-mosul.txt --reason "the paper retracted it on 20 October"')
    .action((named: string, options: Options) =>
      run(host, named, options, async (report, step) => {
        if (report.withdrawn !== null)
          throw new Failure(EXIT.someFailed, `${nameOf(report)} is withdrawn already: ${views.oneLine(report.withdrawn.reason)}`);
        return { status: 'withdrawn', events: await withdraw(step) };
      }),
    );
}

/** `daftar restore`: what a withdrawn report says counts again. */
export function restoreCommand(host: Host): Command {
  return withReport(
    new Command('restore')
      .summary('let what a withdrawn report says count again')
      .description(
        'Takes a report that was withdrawn in again: the events are as they would be had it never been withdrawn; their histories tell both.',
      )
      .requiredOption('--reason <words>', 'why, for whoever looks at its events later'),
  ).action((named: string, options: Options) =>
    run(host, named, options, async (report, step) => {
      if (report.withdrawn === null) throw new Failure(EXIT.someFailed, `${nameOf(report)} is not withdrawn`);
      return { status: 'restored', events: await restore(step) };
    }),
  );
}

function withReport(command: Command): Command {
  return command
    .argument('<report>', 'id of a report or its beginning, or a path it came as')
    .addOption(registerOption())
    .addOption(jsonOption());
}

/** What became of a report. */
interface Became {
  readonly status: 'withdrawn' | 'restored';
  readonly events: readonly EventId[];
}

async function run(
  { console }: Host,
  named: string,
  { register, reason, json }: Options,
  take: (report: StoredReport, step: Step) => Promise<Became>,
): Promise<void> {
  if (reason.trim() === '') throw new Failure(EXIT.usage, 'option --reason: say why in a few words');
  const vocabulary = await openVocabulary();
  const store = await openStore(register, { mode: 'write' });
  try {
    const report = await find(named, store, register);
    const now = () => new Date().toISOString();
    const other = await readyForClaims(store, register, now);
    if (other !== null) console.tell(other);
    const { status, events } = await take(report, { store, vocabulary, report: report.id, reason: reason.trim(), at: now() });
    if (json) await console.write(`${JSON.stringify({ report: report.id, status, events })}\n`);
    else
      await console.lines([
        `${nameOf(report)} is ${status}; ${events.length === 1 ? '1 event' : `${events.length} events`} changed`,
        ...events.map((id) => `  ${id}`),
      ]);
  } finally {
    await store.close();
  }
  await console.flush();
}

const nameOf = (report: StoredReport): string => views.oneLine(report.paths[0] ?? report.id);

async function find(named: string, store: Store, register: string): Promise<StoredReport> {
  const [found, ...others] = await store.reportsNamed(named);
  const shown = views.oneLine(named).slice(0, 80);
  if (found === undefined)
    throw new Failure(EXIT.someFailed, `${register} holds no report "${shown}"; give its id or the path that daftar report shows`);
  if (others.length > 0)
    throw new Failure(EXIT.someFailed, `"${shown}" names several reports: ${[found, ...others].map((r) => r.id.slice(0, 12)).join(', ')}`);
  return found;
}
