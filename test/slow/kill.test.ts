import { once } from 'node:events';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ReportId } from '../../src/model/index.ts';
import { openStore } from '../../src/edge/store/open.ts';
import { freshFolder, jsonLines, linesOf, put, sampleReport } from '../edge/cli/files.ts';
import { daftar } from '../edge/cli/in-process.ts';
import { daftarProcess, start } from '../edge/cli/process.ts';

const ROUNDS = 20;
const REPORTS = 3000;

/** Starts `ingest --json`, kills it with SIGKILL after so many acknowledgements, and gives those that came. */
async function killedAfter(acknowledgements: number, folder: string, register: string): Promise<readonly ReportId[]> {
  const child = start(['ingest', folder, '--register', register, '--json']);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (linesOf(out).length >= acknowledgements) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  // The last line may be half a line.
  return jsonLines(out.slice(0, out.lastIndexOf('\n') + 1)).flatMap(({ report }) => (isReportId(report) ? [report] : []));
}

function isReportId(id: unknown): id is ReportId {
  return typeof id === 'string' && /^[0-9a-f]{64}$/.test(id);
}

it(`${ROUNDS} x kill -9 in the middle of ingest: the register opens, what was acknowledged is there, nothing is there twice`, async () => {
  const folder = freshFolder();
  const reports = path.join(folder, 'reports');
  const register = path.join(folder, 'r.db');
  for (let n = 0; n < REPORTS; n++) put(reports, `${n}.txt`, sampleReport(n));

  const acknowledged = new Set<ReportId>();
  for (let round = 0; round < ROUNDS; round++) {
    const known = acknowledged.size;
    for (const id of await killedAfter(known + 1 + ((round * 37) % 60), reports, register)) acknowledged.add(id);
    expect(acknowledged.size).toBeGreaterThan(known);
    const store = await openStore(register, { mode: 'read' });
    const { problems } = await store.check();
    expect(problems).toEqual([]);
    for (const id of acknowledged) expect((await store.report(id))?.paths).toHaveLength(1);
    await store.close();
    expect((await daftar(['events', '--json', '--register', register])).code).toBe(0);
  }

  const last = await daftarProcess(['ingest', reports, '--register', register, '--json']);
  expect(last.code).toBe(0);
  expect(jsonLines(last.out).at(-1)).toMatchObject({ summary: { failed: 0, register: { holds: { reports: REPORTS } } } });

  const whole = path.join(folder, 'whole.db');
  expect((await daftarProcess(['ingest', reports, '--register', whole])).code).toBe(0);
  const [pieces, atOnce] = await Promise.all(
    [register, whole].map((file) => daftar(['export', '--format', 'exchange', '--register', file])),
  );
  expect(pieces?.out === atOnce?.out).toBe(true);
  const lines = linesOf(pieces?.out ?? '');
  expect(new Set(lines).size).toBe(lines.length);
});
