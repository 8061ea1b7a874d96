import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { freshFolder, jsonLines, linesOf, put, sampleReport } from './files.ts';
import { daftar } from './in-process.ts';

async function aRegister(): Promise<{ readonly folder: string; readonly reports: string; readonly register: string }> {
  const folder = freshFolder();
  const reports = path.join(folder, 'reports');
  for (let n = 0; n < 6; n++) put(reports, `${n % 2 === 0 ? 'a/' : ''}${n}.txt`, sampleReport(n));
  put(reports, 'a-b.txt', 'EXAMPLE - A quiet day\n3 May 2016\n\nNothing happened in Balad.\n');
  const register = path.join(folder, 'r.db');
  await daftar(['ingest', reports, '--register', register]);
  return { folder, reports, register };
}

describe('export --out', () => {
  it('writes a file that shows only when it is whole', async () => {
    const { folder, register } = await aRegister();
    const out = path.join(folder, 'events.csv');
    expect(await daftar(['export', '--format', 'csv', '--out', out, '--register', register])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(out, 'utf8')).toMatch(/^event_id,version,.*\r\n/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('says in one line that it cannot write there, and leaves nothing behind', async () => {
    const { folder, register } = await aRegister();
    mkdirSync(path.join(folder, 'taken'));
    for (const [out, says] of [
      ['no/folder/x.csv', 'there is no such folder'],
      ['taken', 'it is a folder'],
    ] as const) {
      const { code, err } = await daftar(['export', '--format', 'csv', '--out', path.join(folder, out), '--register', register]);
      expect(code).toBe(5);
      expect(linesOf(err)).toEqual([expect.stringContaining(says)]);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.runIf(existsSync('/dev/full'))('says that the disk is full, and writes to a device as it is', async () => {
    const { register } = await aRegister();
    const { code, err } = await daftar(['export', '--format', 'exchange', '--out', '/dev/full', '--register', register]);
    expect(code).toBe(5);
    expect(linesOf(err)).toEqual([expect.stringContaining('cannot write /dev/full: the disk is full')]);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it('writes through a link to the file that it leads to', async () => {
    const { folder, register } = await aRegister();
    put(folder, 'old.csv', 'old');
    symlinkSync('old.csv', path.join(folder, 'link.csv'));
    const { code } = await daftar(['export', '--format', 'csv', '--out', path.join(folder, 'link.csv'), '--register', register]);
    expect(code).toBe(0);
    expect(readFileSync(path.join(folder, 'old.csv'), 'utf8')).toMatch(/^event_id/);
    expect(lstatSync(path.join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
  });
});

/** Ids are minted by the register, and tolls grow as it learns. */
function withoutEvent(line: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...line, event: null };
}

describe('export', () => {
  it('gives as exchange lines what read gives, event ids and tolls apart', async () => {
    const { reports, register } = await aRegister();
    const [read, exported] = await Promise.all([
      daftar(['read', reports, '--format', 'exchange']),
      daftar(['export', '--format', 'exchange', '--register', register]),
    ]);
    expect(jsonLines(exported.out).map(withoutEvent)).toEqual(jsonLines(read.out).map(withoutEvent));
    expect(jsonLines(exported.out).some(({ claim }) => claim !== undefined)).toBe(true);
  });

  it('leaves out what a filter does not let through', async () => {
    const { register } = await aRegister();
    const all = jsonLines((await daftar(['export', '--format', 'exchange', '--register', register])).out);
    const some = jsonLines((await daftar(['export', '--format', 'exchange', '--words', 'Samarra', '--register', register])).out);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    const listed: { events: { id: string }[] } = JSON.parse(
      (await daftar(['events', '--json', '--words', 'Samarra', '--register', register])).out,
    );
    const ids = listed.events.map(({ id }) => id);
    for (const line of some) expect(ids).toContain(z.looseObject({ event: z.looseObject({ id: z.string() }) }).parse(line).event.id);
  });

  it('is one GeoJSON document with the events that events lists', async () => {
    const { register } = await aRegister();
    const features: { features: { id: string }[] } = JSON.parse(
      (await daftar(['export', '--format', 'geojson', '--register', register])).out,
    );
    const listed: { events: { id: string }[] } = JSON.parse((await daftar(['events', '--json', '--register', register])).out);
    expect(features.features.map(({ id }) => id)).toEqual(listed.events.map(({ id }) => id));
    expect(listed.events).not.toEqual([]);
  });
});
