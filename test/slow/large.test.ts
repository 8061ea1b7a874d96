import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, jsonLines, linesOf, put, sampleReport } from '../edge/cli/files.ts';
import { daftarProcess } from '../edge/cli/process.ts';

// The files tell of some hundreds of incidents, each in thirty copies and more, and each copy is weighed against those before it.
it('reads and ingests a folder of 10,000 files past those that cannot be read', { timeout: 1_200_000 }, async () => {
  const folder = freshFolder();
  const reports = path.join(folder, 'reports');
  const bad = { empty: 0, broken: 0, pipe: 0 };
  for (let n = 0; n < 10_000; n++) {
    const name = `${Math.floor(n / 1000)}/${String(n).padStart(5, '0')}.txt`;
    if (n % 500 === 3) bad.empty += put(reports, name, '') === '' ? 0 : 1;
    else if (n % 500 === 4) {
      symlinkSync('nowhere', path.join(reports, name));
      bad.broken++;
    } else if (n % 5000 === 5) {
      execFileSync('mkfifo', [path.join(reports, name)]);
      bad.pipe++;
    } else if (n % 5000 === 6) mkdirSync(path.join(reports, name));
    else put(reports, name, sampleReport(n));
  }
  const failed = bad.empty + bad.broken + bad.pipe;
  const good = 10_000 - failed - 2;
  const register = path.join(folder, 'r.db');

  const read = await daftarProcess(['read', reports, '--format', 'exchange']);
  expect(read.code).toBe(1);
  expect(linesOf(read.err)).toHaveLength(failed);
  expect(new Set(jsonLines(read.out).map(({ report }) => report)).size).toBe(good);

  for (const counts of [
    { new: good, known: 0 },
    { new: 0, known: good },
  ]) {
    const run = await daftarProcess(['ingest', reports, '--register', register, '--json']);
    expect(run.code).toBe(1);
    expect(linesOf(run.err)).toHaveLength(failed);
    expect(jsonLines(run.out).at(-1)).toMatchObject({ summary: { ...counts, failed, register: { holds: { reports: good } } } });
  }
});

const CALM = 'The committee met again in the afternoon, and nothing that was said there is part of this story. '
  .repeat(5)
  .concat('\n\n')
  .repeat(40);

/** A long page: a report of an incident now and then among much that tells of none. */
function longPage(bytes: number): string {
  const pieces: string[] = [];
  for (let n = 0, size = 0; size < bytes; n++) {
    const piece = `${sampleReport(n)}\n${CALM}`;
    pieces.push(piece);
    size += piece.length;
  }
  return pieces.join('');
}

/** Seconds that it takes to ingest such a page. */
async function secondsFor(megabytes: number, folder: string): Promise<number> {
  const file = put(folder, `${megabytes}.txt`, longPage(megabytes * 1024 * 1024));
  const begin = performance.now();
  const run = await daftarProcess(['ingest', file, '--register', path.join(folder, `${megabytes}.db`), '--json']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(jsonLines(run.out).at(-1)).toMatchObject({ summary: { new: 1 } });
  return (performance.now() - begin) / 1000;
}

it('takes a text of 50 MB, in time that grows no faster than the text', async () => {
  const folder = freshFolder();
  const five = await secondsFor(5, folder);
  const fifty = await secondsFor(50, folder);
  console.info(`5 MB: ${five.toFixed(1)} s, 50 MB: ${fifty.toFixed(1)} s`);
  expect(fifty).toBeLessThan(five * 20);
});
