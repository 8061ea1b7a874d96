import { expect, it } from 'vitest';
import { freshFolder, jsonLines, put, sampleReport } from './files.ts';
import { daftar } from './in-process.ts';

it('a report is withdrawn by its path, told of everywhere, and counts again when its bytes come in again', {
  timeout: 60_000,
}, async () => {
  const folder = freshFolder();
  const register = `${folder}/r.db`;
  const file = put(folder, 'one.txt', sampleReport(1));
  const at = ['--register', register];
  expect((await daftar(['ingest', file, ...at])).code).toBe(0);
  const done = await daftar(['withdraw', 'one.txt', '--reason', 'a forgery', '--json', ...at]);
  const [{ report, status, events } = { report: '', status: '', events: [] }] = jsonLines(done.out);
  expect([done.code, status]).toEqual([0, 'withdrawn']);
  expect(events).toHaveLength(1);
  expect((await daftar(['report', String(report), ...at])).out).toMatch(/^withdrawn {2}\S+: a forgery$/m);
  expect((await daftar(['event', String(Array.isArray(events) ? events[0] : ''), ...at])).out).toContain('was withdrawn: a forgery');
  expect((await daftar(['withdraw', 'one.txt', '--reason', 'again', ...at])).code).toBe(1);
  expect((await daftar(['withdraw', 'two.txt', '--reason', 'x', ...at])).code).toBe(1);
  const again = await daftar(['ingest', file, ...at]);
  expect([again.code, again.err]).toEqual([0, expect.stringContaining('one.txt: was withdrawn (a forgery) and counts again')]);
  expect((await daftar(['restore', 'one.txt', '--reason', 'x', ...at])).code).toBe(1);
  expect((await daftar(['events', ...at, '--json'])).out).toContain(String(Array.isArray(events) ? events[0] : 'none'));
});
