import { afterAll, describe, expect, it } from 'vitest';
import { connect } from '../../../src/edge/store/sqlite/driver.ts';
import { migrations } from '../../../src/edge/store/sqlite/migrations/index.ts';
import { openSqlite } from '../../../src/edge/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../src/edge/store/store.ts';
import { rebuild } from '../../../src/edge/work/rebuild.ts';
import { readyForClaims } from '../../../src/edge/work/rules.ts';
import { rules } from '../../../src/pipeline.ts';
import { harm } from '../../5-event/claims.ts';
import { vocabulary } from '../../stages/read.ts';
import { freshFolder, put } from '../cli/files.ts';
import { daftar } from '../cli/in-process.ts';
import { AT, entry, event } from '../store/builders.ts';
import { memoryStore, take, told, view } from './register.ts';

const LATER = '2024-06-01T12:00:00.000Z';
const over = (store: Store, begun: (steps: number) => (done: number) => void = () => () => undefined) =>
  rebuild({ store, vocabulary, now: () => LATER, begun });
const killed = { harm: [harm('killed', 11, 11, 11)] };

describe('a register decided anew', () => {
  const store = memoryStore();
  afterAll(() => store.close());

  it('gives a further version to what was decided otherwise, and none to the rest', async () => {
    // One by one without looking: three events, two of them of one deed.
    for (const name of ['a', 'b', 'c']) {
      const given = told(name, name === 'c' ? { days: ['2016-01-01', '2016-01-01'] } : killed);
      await store.add({ ...given, entries: [] });
    }
    const other = memoryStore();
    for (const name of ['a', 'b', 'c']) await take(told(name, name === 'c' ? { days: ['2016-01-01', '2016-01-01'] } : killed), other);
    expect((await over(store)).size).toBe(2);
    expect(await view(store)).toEqual(await view(other));
    expect((await store.events({})).items.map((e) => [e.because, e.reason])).toEqual([
      ['new-reading', `decided anew by ${rules}`],
      ['new-reading', `decided anew by ${rules}`],
    ]);
    const counts = await store.counts();
    expect((await over(store)).size).toBe(0);
    expect(await store.counts()).toEqual(counts);
    expect((await store.check()).problems).toEqual([]);
  });

  it('that was cut short takes in no claims until it is done over', async () => {
    const cut = over(store, () => () => {
      throw new Error('cut');
    });
    await expect(cut).rejects.toThrow('cut');
    expect((await store.check()).problems).toEqual([expect.stringContaining('run "daftar rebuild"')]);
    await expect(readyForClaims(store, 'r.db', () => AT)).rejects.toThrow(/^r\.db: .*run "daftar rebuild"/);
    await over(store);
    expect(await readyForClaims(store, 'r.db', () => AT)).toBeNull();
  });

  it('by other rules is told of', async () => {
    await store.endRebuild('5-event@1', AT);
    expect(await readyForClaims(store, 'r.db', () => AT)).toContain('decided by other rules (5-event@1');
  });
});

it('a register of the time before filings is noticed when it is written to, and can be rebuilt', async () => {
  const folder = freshFolder();
  const file = `${folder}/old.db`;
  const given = told('a', killed);
  const store = openSqlite(file, { mode: 'write', create: true });
  await store.add({
    ...given,
    entries: [
      entry(
        event(
          'Eold',
          given.reading.claims.map((c) => c.id),
        ),
      ),
    ],
  });
  await store.close();
  // As schema 2 left it: no filings, no withdrawals, no rules.
  const raw = connect(file);
  raw.exec(`DROP VIEW withdrawn; DROP TABLE withdrawal; DROP TABLE rules; DROP TABLE filing;
    CREATE TABLE event_box (n); CREATE TABLE event_reach (n); PRAGMA user_version = 2;`);
  raw.close();
  expect(migrations.length).toBeGreaterThan(2);
  const ingest = await daftar(['ingest', put(folder, 'in.txt', 'A text.'), '--register', file]);
  expect(ingest.code).toBe(3);
  expect(ingest.err).toMatch(/^daftar: .*old\.db: .*run "daftar rebuild" on it/m);
  expect(await daftar(['rebuild', '--register', file])).toMatchObject({ code: 0, out: `${file}: 1 claims, 1 events; 1 changed\n` });
  const kept = openSqlite(file, { mode: 'read' });
  expect((await kept.events({})).items.map((e) => [e.event.id, e.version])).toEqual([['Eold', 2]]);
  await kept.close();
});
