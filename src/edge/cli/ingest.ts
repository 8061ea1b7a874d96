import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Vocabulary } from '../../model/index.ts';
import { views } from '../../pipeline.ts';
import { walk, type Found } from '../files/walk.ts';
import { openStore } from '../store/open.ts';
import type { Counts, Store } from '../store/store.ts';
import { ingest, type Outcome } from '../work/ingest.ts';
import { openReader } from '../work/open-reader.ts';
import { readyForClaims } from '../work/rules.ts';
import { EXIT } from './exit-codes.ts';
import { openVocabulary, type Host } from './host.ts';
import { catchInterrupt, type Interrupt } from './interrupt.ts';
import { jsonOption, registerOption } from './options.ts';
import { startProgress } from './progress.ts';
import { emptyTally, type Tally } from './tally.ts';

/** `daftar ingest`: reads reports into a register. */
export function ingestCommand(host: Host): Command {
  return new Command('ingest')
    .summary('read reports into a register')
    .description(
      'Reads reports into a register, which is made where there is none. A report that the register holds already is passed over, ' +
        'so the same command again goes on where it was stopped; one that was withdrawn counts again. Each report is safe on disk before the next one is stored. A report is plain text in any usual encoding, an HTML page or a feed, of at most 200 MB.',
    )
    .argument('<paths...>', 'files or folders')
    .addOption(registerOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExamples:\n  daftar ingest reports/\n  daftar ingest reports/ --register diyala.db --json')
    .action(async (paths: string[], { register, json = false }: { register: string; json?: boolean }) => {
      const vocabulary = await openVocabulary();
      const interrupt = catchInterrupt(() => host.console.tell('stopping after the report in hand; Ctrl-C again stops at once'));
      try {
        const found = await findInputs(paths, register, interrupt.signal);
        if (found.some(({ kind }) => kind === 'file')) {
          const store = await openStore(register, { mode: 'write', create: true });
          try {
            await ingestInto(store, { found, register, json, vocabulary, interrupt }, host);
          } finally {
            await store.close();
          }
        } else await withoutFiles({ found, register, json, vocabulary, interrupt }, host);
      } finally {
        interrupt.release();
      }
    });
}

/** What to ingest, and how to tell of it. */
export interface IngestJob {
  readonly found: readonly Found[];
  readonly register: string;
  readonly json: boolean;
  readonly vocabulary: Vocabulary;
  readonly interrupt: Interrupt;
}

/** All inputs that the paths name; a register that lies among them is not one. */
export async function findInputs(paths: readonly string[], register: string, stop: AbortSignal): Promise<readonly Found[]> {
  const own = new Set(['', '-wal', '-shm', '-lock', '-journal'].map((end) => resolve(register) + end));
  const found: Found[] = [];
  for await (const input of walk(paths, own)) {
    if (stop.aborted) return [];
    found.push(input);
  }
  return found;
}

/** Ingests all inputs into an open register, tells of each that fails, and ends with the summary. */
export async function ingestInto(store: Store, job: IngestJob, host: Host): Promise<void> {
  const { console, log } = host;
  const { found, json, vocabulary, interrupt } = job;
  const sizes = new Map(found.map((input) => [input.shown, input.kind === 'file' ? input.size : 0]));
  const files = found.filter(({ kind }) => kind === 'file').length;
  const weight = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const now = () => new Date().toISOString();
  const other = await readyForClaims(store, job.register, now);
  if (other !== null) console.tell(other);
  const progress = startProgress({ items: files, weight, what: 'reports', verbose: host.verbose });
  const reader = openReader(vocabulary);
  const tally = emptyTally();
  const stop = AbortSignal.any([interrupt.signal, console.closed]);
  console.onClosed = () => undefined;
  try {
    for await (const outcome of ingest(found, { store, reader, vocabulary, now, stop })) {
      log.debug({ path: outcome.shown, status: outcome.status }, 'ingested');
      tally.add(outcome);
      if (outcome.status === 'restored') {
        progress.clear();
        console.tell(`${outcome.shown}: was withdrawn (${views.oneLine(outcome.withdrawn.reason)}) and counts again`);
      }
      if ('reason' in outcome) {
        progress.clear();
        console.tell(`${outcome.shown}: ${outcome.reason}`);
      }
      if (json) {
        await console.write(`${JSON.stringify(acknowledgement(outcome))}\n`);
        await console.flush();
      }
      progress.advance(outcome.status === 'skipped' ? 0 : 1, sizes.get(outcome.shown) ?? 0);
    }
  } finally {
    progress.end();
    await reader.close();
    await summarise(tally, await store.counts().catch(() => null), job, host);
  }
}

/** No file to read: a register is not even made. */
async function withoutFiles(job: IngestJob, host: Host): Promise<void> {
  const tally = emptyTally();
  for (const input of job.found) {
    if (input.kind !== 'refused') continue;
    host.console.tell(`${input.shown}: ${input.reason}`);
    tally.add({ status: input.failed ? 'failed' : 'skipped', path: input.shown, shown: input.shown, reason: input.reason });
  }
  if (job.found.length === 0) host.console.tell('nothing to ingest: there is no file in that folder');
  await summarise(tally, null, job, host);
}

/** One line of `ingest --json`. It is printed when the report is safe on disk, not before. */
function acknowledgement(outcome: Outcome): object {
  const { status, path } = outcome;
  if (outcome.status === 'known') return { report: outcome.report, path, status };
  if (outcome.status === 'restored') return { report: outcome.report, path, status, events: outcome.events };
  if ('reason' in outcome) return { report: null, path, status, reason: outcome.reason };
  const { entries, ...added } = outcome.added;
  return { report: outcome.report, path, status, ...added, events: [...new Set(entries.map(({ event }) => event))] };
}

async function summarise(tally: Tally, holds: Counts | null, { register, json, interrupt }: IngestJob, host: Host): Promise<void> {
  const stopped = interrupt.exit() ?? (host.console.closed.aborted ? EXIT.closed : null);
  host.exit = stopped ?? (tally.failed > 0 ? EXIT.someFailed : EXIT.ok);
  const { added, known, restored, failed, skipped, articles, claims, events } = tally;
  if (json) {
    const summary = {
      new: added,
      known,
      restored,
      failed,
      skipped,
      articles,
      claims,
      events,
      interrupted: stopped !== null,
      register: { file: register, holds },
    };
    await host.console.write(`${JSON.stringify({ summary })}\n`);
  } else {
    const counts = { new: added, known, ...(restored > 0 ? { restored } : {}), failed, articles, claims, events };
    const words = Object.entries(counts).map(([name, n]) => `${name} ${n}`);
    await host.console.write(`${stopped === null ? '' : 'stopped; the same command goes on from here\n'}${words.join('  ')}\n`);
    if (holds !== null) {
      await host.console.write(
        `${register} holds ${holds.reports} reports, ${holds.articles} articles, ${holds.claims} claims, ${holds.events} events\n`,
      );
    }
  }
  await host.console.flush();
}
