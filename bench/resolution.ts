/*
 * How long a further report takes in a register of 10,000 claims and in a large one, and how long a large one takes to be decided anew, by the
 * processor's time (others may use the machine meanwhile). The registers hold the invented wars of wars.ts. They are filled in bulk, 500
 * articles a report and nothing decided, and decided by `rebuild`; the reports that are measured come in one by one as `ingest` takes them
 * in, reading apart.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readVocabularyFiles } from '../src/edge/files/vocabulary-files.ts';
import { openSqlite } from '../src/edge/store/sqlite/sqlite-store.ts';
import type { Store } from '../src/edge/store/store.ts';
import { rebuild } from '../src/edge/work/rebuild.ts';
import { surroundings } from '../src/edge/work/surroundings.ts';
import { filings, newReport, recordOf } from '../src/pipeline.ts';
import { loadVocabulary } from '../src/vocabulary/index.ts';
import { reports, wars } from './wars.ts';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const { values } = parseArgs({
  strict: false,
  options: { claims: { type: 'string', default: '1000000' }, folder: { type: 'string' } },
});
const SMALL = 10_000;
const MEASURED = 300;
const WARM = 100;

const vocabulary = loadVocabulary(await readVocabularyFiles(path.join(root, 'vocabulary')));
const own = values.folder === undefined ? mkdtempSync(path.join(tmpdir(), 'daftar-bench-')) : null;
const folder = own ?? String(values.folder);

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
}

async function measure(work: () => Promise<unknown>): Promise<Measured> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
}

const shown = ({ seconds, cpu }: Measured): string => `${cpu.toFixed(1)} s of the processor, ${seconds.toFixed(1)} s by the clock`;

async function fill(store: Store, claims: number): Promise<void> {
  for (const addition of wars(claims, 1)) await store.add(addition);
}

/** Milliseconds of the processor that each part of taking in a report needs, the middle one of many. */
async function further(store: Store, seed: number): Promise<Readonly<Record<'decide' | 'store' | 'all', number>>> {
  const times: { decide: number; store: number; all: number }[] = [];
  let n = 0;
  for (const given of reports(WARM + MEASURED, seed)) {
    const { reading } = given;
    let entries: ReturnType<typeof recordOf> = [];
    const decide = await measure(async () => {
      const near = await surroundings(new Set(reading.claims.map((c) => c.id)), reading, store, vocabulary);
      entries = recordOf(near.events, near.entries, [], newReport(reading), given.at);
    });
    const filed = filings(reading.claims, reading.articles, vocabulary);
    const kept = await measure(() => store.add({ ...given, entries, filings: filed }));
    if (n++ >= WARM) times.push({ decide: decide.cpu * 1000, store: kept.cpu * 1000, all: (decide.cpu + kept.cpu) * 1000 });
  }
  const middle = (of: 'decide' | 'store' | 'all'): number =>
    times.map((t) => t[of]).toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return { decide: middle('decide'), store: middle('store'), all: middle('all') };
}

const all: number[] = [];
for (const claims of [SMALL, Number(values.claims)]) {
  const file = path.join(folder, `wars-${String(claims)}.db`);
  const filled = existsSync(file);
  const store = openSqlite(file, { mode: 'write', create: true });
  console.log(
    `\n${claims.toLocaleString('en')} claims (load of the machine ${loadavg()
      .map((l) => l.toFixed(1))
      .join(' ')})`,
  );
  if (!filled) console.log(`filled in ${shown(await measure(() => fill(store, claims)))}`);
  const decided = await measure(() => rebuild({ store, vocabulary, now: () => '2024-02-01T00:00:00.000Z', begun: () => () => undefined }));
  const { claims: held, articles, events, versions } = await store.counts();
  console.log(`rebuilt in ${shown(decided)}: ${held} claims of ${articles} articles, ${events} events of ${versions} versions`);
  const most = process.resourceUsage().maxRSS / 1024;
  console.log(`most memory so far ${most.toFixed(0)} MB`);
  const times = await further(store, 7 + (filled ? Math.floor(performance.now()) : 0));
  console.log(
    `a further report: ${times.decide.toFixed(2)} ms to decide, ${times.store.toFixed(2)} ms to store, ${times.all.toFixed(2)} ms in all`,
  );
  all.push(times.all);
  await store.close();
}
console.log(`\na report in the large one takes ${((all[1] ?? 0) / (all[0] ?? 1)).toFixed(2)} x the time in the small one`);
if (own !== null) rmSync(own, { recursive: true });
