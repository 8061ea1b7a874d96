import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/edge/store/open.ts';
import { freshFolder, jsonLines, linesOf, put, sampleReport } from '../edge/cli/files.ts';
import { daftarProcess } from '../edge/cli/process.ts';

const REPORTS = 300;

/** A disk of two megabytes, which only root can make; null where that cannot be. */
function smallDisk(): string | null {
  const disk = mkdtempSync(path.join(tmpdir(), 'daftar-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    rmdirSync(disk);
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', [disk]);
    rmdirSync(disk);
  });
  return disk;
}

it('a full disk ends ingest with one line; nothing half-written shows; with room, the same command completes the work', async ({
  skip,
}) => {
  const disk = smallDisk();
  if (disk === null) {
    console.warn('SKIPPED: a full disk is tested on a tmpfs of its own, which only root may mount');
    skip();
    return;
  }
  const reports = path.join(freshFolder(), 'reports');
  for (let n = 0; n < REPORTS; n++) put(reports, `${n}.txt`, sampleReport(n).repeat(20));
  const register = path.join(disk, 'r.db');
  const args = ['ingest', reports, '--register', register, '--json'];

  const { code, err, out } = await daftarProcess(args);
  expect(code).toBe(3);
  expect(linesOf(err)).toEqual([expect.stringMatching(/r\.db: the disk is full/)]);
  const acknowledged = jsonLines(out).filter(({ status }) => status === 'new');
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(acknowledged.length).toBeLessThan(REPORTS);

  execFileSync('mount', ['-o', 'remount,size=200m', disk]);
  const store = await openStore(register, { mode: 'read' });
  expect((await store.check()).problems).toEqual([]);
  expect((await store.counts()).reports).toBe(acknowledged.length);
  await store.close();

  const again = await daftarProcess(args);
  expect(again.code).toBe(0);
  expect(jsonLines(again.out).at(-1)).toMatchObject({
    summary: { known: acknowledged.length, new: REPORTS - acknowledged.length, register: { holds: { reports: REPORTS } } },
  });
});
