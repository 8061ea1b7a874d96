import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect } from '../../../src/edge/store/sqlite/driver.ts';
import { openDatabase } from '../../../src/edge/store/sqlite/open-database.ts';
import { openSqlite, sqliteStore } from '../../../src/edge/store/sqlite/sqlite-store.ts';
import { StoreError } from '../../../src/edge/store/store.ts';
import { addition, incident } from './builders.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-store-'));
  file = join(folder, 'a.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path = file) => openSqlite(path, { mode: 'write', create: true });

function refusal(open: () => unknown): StoreError {
  try {
    open();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

it('opens as it should be set', async () => {
  const open = openDatabase(file, { mode: 'write', create: true });
  const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'busy_timeout', 'application_id', 'user_version'];
  expect(settings.map((name) => open.sqlite.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 0, 5000, 0x44465452, 4]);
  await sqliteStore(open).close();
});

it('is one file when it is closed, beside an empty lock', async () => {
  const store = write();
  await store.add(incident('a'));
  await store.close();
  expect(readdirSync(folder).sort()).toEqual(['a.db', 'a.db-lock']);
  expect(readFileSync(`${file}-lock`).length).toBe(0);
  copyFileSync(file, join(folder, 'copy.db'));
  const copy = openSqlite(join(folder, 'copy.db'), { mode: 'read' });
  expect(await copy.counts()).toMatchObject({ reports: 1, events: 1 });
  await copy.close();
  expect(readdirSync(folder).sort()).toEqual(['a.db', 'a.db-lock', 'copy.db']);
});

it('does not write through a reader', async () => {
  await write().close();
  const open = openDatabase(file, { mode: 'read' });
  expect(() => open.sqlite.exec('DELETE FROM event_claim')).toThrow(/readonly/);
  await sqliteStore(open).close();
});

it('refuses files that are something else, for reading and writing, and leaves them as they were', () => {
  const texts = {
    'short.txt': 'hello',
    'long.txt': 'A report that is no register.\n'.repeat(500),
    'almost.db': `SQLite format 3\0${'x'.repeat(200)}`,
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const other = connect(join(folder, 'other.db'));
  other.exec('CREATE TABLE report (id TEXT); PRAGMA user_version = 1;');
  other.close();
  mkdirSync(join(folder, 'folder'));
  const before = readdirSync(folder);
  const bytes = readFileSync(join(folder, 'other.db'));
  for (const name of [...Object.keys(texts), 'other.db', 'folder']) {
    for (const mode of ['read', 'write'] as const) {
      const { code, message } = refusal(() => openSqlite(join(folder, name), { mode, create: mode === 'write' }));
      expect([code, message], name).toEqual([
        'not-a-register',
        `${join(folder, name)}: this file is not a Daftar register; name another one with --register`,
      ]);
    }
  }
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(join(folder, 'other.db')).equals(bytes)).toBe(true);
  expect(readFileSync(join(folder, 'short.txt'), 'utf8')).toBe('hello');
});

it('refuses a register of a newer Daftar and leaves it as it was', async () => {
  await write().close();
  const newer = connect(file);
  newer.pragma('user_version = 99');
  newer.close();
  const bytes = readFileSync(file);
  for (const mode of ['read', 'write'] as const) {
    const { code, message } = refusal(() => openSqlite(file, { mode }));
    expect(code).toBe('too-new');
    expect(message).toContain(`${file}: written by a newer Daftar (schema 99, this one knows 4)`);
  }
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

it('says what is missing', () => {
  expect(refusal(() => openSqlite(file, { mode: 'read' }))).toMatchObject({
    code: 'missing',
    message: expect.stringContaining(`${file}: there is no register here`),
  });
  expect(refusal(() => openSqlite(file, { mode: 'read', create: true }))).toMatchObject({ code: 'missing' });
  expect(refusal(() => openSqlite(file, { mode: 'write' }))).toMatchObject({ code: 'missing' });
  expect(refusal(() => write(join(folder, 'none', 'a.db')))).toMatchObject({
    code: 'missing',
    message: expect.stringContaining('make the folder first'),
  });
  expect(refusal(() => write(`${file} `))).toMatchObject({ code: 'unwritable' });
  expect(refusal(() => write(join(folder, 'two\nlines', 'a.db'))).message).not.toContain('\n');
  expect(readdirSync(folder)).toEqual([]);
});

it('takes an empty file for a register that is still to be made', async () => {
  writeFileSync(file, '');
  expect(refusal(() => openSqlite(file, { mode: 'read' }))).toMatchObject({
    code: 'missing',
    message: expect.stringContaining('nothing was ingested'),
  });
  const store = write();
  await store.add(incident('a'));
  await store.close();
});

it('puts right a file that was left while it was being made', async () => {
  const half = join(folder, 'half.db');
  const raw = connect(half);
  raw.pragma('cache_size = 1');
  raw.exec('BEGIN; CREATE TABLE report (id TEXT)');
  const insert = raw.prepare('INSERT INTO report VALUES (?)');
  for (let i = 0; i < 2000; i += 1) insert.run('x'.repeat(1000));
  copyFileSync(half, file);
  copyFileSync(`${half}-journal`, `${file}-journal`);
  raw.close();
  expect(readFileSync(file).length).toBeGreaterThan(0);
  const store = write();
  expect(await store.counts()).toMatchObject({ reports: 0 });
  expect((await store.check()).problems).toEqual([]);
  await store.close();
});

it('knows a register by all of its names', async () => {
  const store = write();
  symlinkSync(file, join(folder, 'other-name.db'));
  expect(refusal(() => write(join(folder, 'other-name.db'))).code).toBe('busy');
  await store.close();
  await write(join(folder, 'other-name.db')).close();
  expect(existsSync(join(folder, 'other-name.db-lock'))).toBe(false);
});

it('says so when the lock file is something else', () => {
  writeFileSync(`${file}-lock`, 'not a lock, but somebody wants it kept');
  expect(refusal(() => write())).toMatchObject({ code: 'unwritable', message: expect.stringContaining(`${file}-lock should be`) });
  expect(readFileSync(`${file}-lock`, 'utf8')).toContain('wants it kept');
  expect(existsSync(file)).toBe(false);
});

it('says that the disk is full, and goes on when it is not', async () => {
  const open = openDatabase(file, { mode: 'write', create: true });
  const store = sqliteStore(open);
  await store.add(incident('a'));
  const pages = Number(open.sqlite.pragma('page_count', { simple: true }));
  open.sqlite.pragma(`max_page_count = ${pages + 3}`);
  const large = addition('', () => ({ bytes: randomBytes(100_000), path: 'large.bin' }));
  await expect(store.add(large)).rejects.toMatchObject({
    code: 'full',
    message: `${file}: the disk is full: free some space, then run the same command again`,
  });
  expect(await store.report(large.report.id)).toBeNull();
  expect(await store.counts()).toMatchObject({ reports: 1 });
  open.sqlite.pragma('max_page_count = 100000');
  await store.add(large);
  expect((await store.check()).problems).toEqual([]);
  await store.close();
});

it('names the register in what it says of a bad addition', async () => {
  const store = write();
  const bad = { ...incident('a'), reading: incident('b').reading };
  await expect(store.add(bad)).rejects.toMatchObject({
    code: 'broken',
    message: expect.stringMatching(/a\.db: a\.txt: report [0-9a-f]{64} came with the reading of/),
  });
  await store.close();
});

it('says that another program holds the register', async () => {
  const open = openDatabase(file, { mode: 'write', create: true });
  open.sqlite.pragma('busy_timeout = 20');
  const store = sqliteStore(open);
  const other = connect(file);
  other.exec('BEGIN IMMEDIATE');
  await expect(store.add(incident('a'))).rejects.toMatchObject({
    code: 'busy',
    message: expect.stringContaining(`${file}: another program`),
  });
  other.exec('ROLLBACK');
  other.close();
  await store.add(incident('a'));
  await store.close();
});
