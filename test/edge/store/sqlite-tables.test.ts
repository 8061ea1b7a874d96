import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect, type Connection } from '../../../src/edge/store/sqlite/driver.ts';
import { articlesUnder } from '../../../src/edge/store/sqlite/under.ts';
import { openSqlite } from '../../../src/edge/store/sqlite/sqlite-store.ts';
import type { Tables } from '../../../src/edge/store/sqlite/tables.ts';
import { addition, article, claim, day, entry, event, eventId, held, incident, point } from './builders.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-store-'));
  file = join(folder, 'a.db');
  const store = openSqlite(file, { mode: 'write', create: true });
  await store.add(incident('a', { date: held(day('2024-01-01')), location: held(point('X', 10, 10)) }));
  await store.add(incident('b'));
  const merged = entry(event('e-b', []), { version: 2, status: 'merged', because: 'merge', mergedInto: eventId('e-a') });
  await store.add(addition('merging', () => ({ entries: [merged] })));
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Does to the register what no store would, as another program could. */
function tamper(change: string | ((db: Connection) => void)): void {
  const db = connect(file);
  db.pragma('foreign_keys = OFF');
  if (typeof change === 'string') db.exec(change);
  else change(db);
  db.close();
}

async function problems(): Promise<readonly string[]> {
  const store = openSqlite(file, { mode: 'read' });
  try {
    return (await store.check()).problems;
  } finally {
    await store.close();
  }
}

it('does not let what was said be changed or removed', async () => {
  const changes = {
    report: `reader = 'x'`,
    report_bytes: `bytes = x'00'`,
    article: `json = '{}'`,
    article_text: `body = 'x'`,
    claim: `json = '{}'`,
    entry: `reason = 'x'`,
  };
  for (const [table, change] of Object.entries(changes)) {
    expect(() => tamper(`UPDATE ${table} SET ${change}`), table).toThrow(/append-only/);
    expect(() => tamper(`DELETE FROM ${table}`), table).toThrow(/append-only/);
  }
  expect(await problems()).toEqual([]);
});

const removed = (table: string) => `DROP TRIGGER ${table}_is_not_changed; DROP TRIGGER ${table}_is_not_removed;`;

it('finds what does not agree and says it in words', async () => {
  const bytes = 'DROP TRIGGER report_bytes_are_not_changed; DROP TRIGGER report_bytes_are_not_removed;';
  const damage: readonly (readonly [string, RegExp])[] = [
    [`${bytes} UPDATE report_bytes SET deflated = 0, bytes = x'0011'`, /report [0-9a-f]{64}: its bytes are not those that came in/],
    [`${bytes} UPDATE report_bytes SET deflated = 1, bytes = x'0011'`, /report [0-9a-f]{64}: its bytes are missing or cannot be unpacked/],
    [`${bytes} DELETE FROM report_bytes`, /report [0-9a-f]{64}: its bytes are missing/],
    [
      `${removed('article_text')} UPDATE article_text SET body = 'Nothing of the kind happened.' WHERE n = 1`,
      /claim c-a: its quote does not stand in article a-a/,
    ],
    [`${removed('article_text')} UPDATE article_text SET body = body || '!' WHERE n = 1`, /text 1: is not the text that was kept/],
    [`${removed('article')} UPDATE article SET span_start = 1 WHERE n = 1`, /article a-a: its place in its text/],
    [
      `INSERT INTO article_words (article_words, rowid, title, body) VALUES ('delete', 1, '', 'Fighting at a killed two.')`,
      /article a-a: its words cannot be searched/,
    ],
    [`${removed('claim')} UPDATE claim SET json = replace(json, '"end":25', '"end":24') WHERE n = 1`, /claim c-a: its quote/],
    [`${removed('claim')} DELETE FROM claim WHERE n = 1`, /event e-a: its claim c-a is not in the register/],
    [`${removed('claim')} DELETE FROM claim WHERE n = 1`, /references: row 1 of event_claim points at a claim that is not there/],
    [`DELETE FROM event_claim`, /event e-a: does not agree with claim c-a/],
    [`INSERT INTO event_claim VALUES (2, 1)`, /event e-a: does not agree with claim c-b/],
    [`${removed('entry')} DELETE FROM entry WHERE event = 'e-b' AND version = 1`, /event e-b: of its 2 versions 1 are there/],
    [
      `INSERT INTO entry SELECT 99, event, 2, status, because, reason, merged_into, at, json FROM entry WHERE event = 'e-a'`,
      /event e-a: version 2 is its newest, but version 1 is its current one/,
    ],
    [
      `INSERT INTO entry SELECT 99, 'e-z', 1, status, because, reason, merged_into, at, json FROM entry WHERE event = 'e-a'`,
      /event e-z: version 1 is its newest, but none is/,
    ],
    [
      `${removed('entry')} UPDATE entry SET merged_into = 'e-z' WHERE merged_into IS NOT NULL`,
      /event e-b: was merged into e-z, which is not in the register/,
    ],
    [`${removed('entry')} UPDATE entry SET merged_into = 'e-b' WHERE merged_into IS NOT NULL`, /e-b was merged in a circle/],
    [`UPDATE event_current SET killed_low = 7, place = 'y' WHERE id = 'e-a'`, /event e-a: is not listed as its current version has it/],
    [`${removed('claim')} UPDATE claim SET json = '{' WHERE n = 1`, /quotes: could not be read to the end/],
  ];
  for (const [change, said] of damage) {
    await asItWas(async () => {
      tamper(change);
      const found = await problems();
      expect(
        found.some((line) => said.test(line)),
        `${change}\n${found.join('\n')}`,
      ).toBe(true);
      for (const line of found) expect(line).not.toContain('\n');
    });
  }
  expect(await problems()).toEqual([]);
});

it('tells of a few problems of a kind and counts the others', async () => {
  const store = openSqlite(file, { mode: 'write' });
  for (let i = 0; i < 30; i += 1) await store.add(incident(`n${i}`));
  await store.close();
  tamper('DELETE FROM event_claim');
  const found = await problems();
  expect(found.filter((line) => /does not agree with claim/.test(line))).toHaveLength(10);
  expect(found).toContain('events: and 21 more problems');
});

it('says so when the file itself is damaged', async () => {
  const store = openSqlite(file, { mode: 'write' });
  for (let i = 0; i < 50; i += 1) await store.add(incident(`n${i}`));
  await store.close();
  const schema = pagesOf('sqlite_schema').filter((page) => page > 1); // the first says that it is a register at all
  overwrite([...pagesOf('entry'), ...pagesOf('claim')]);
  const found = await problems();
  expect(found.length).toBeGreaterThan(0);
  const damaged = openSqlite(file, { mode: 'read' });
  await expect(damaged.events({})).rejects.toMatchObject({
    code: 'broken',
    message: expect.stringMatching(/a\.db: the register is damaged/),
  });
  await damaged.close();
  overwrite(schema);
  expect(() => openSqlite(file, { mode: 'read' })).toThrow(/a\.db: the register is damaged too far to be opened/);
});

function pagesOf(table: string): readonly number[] {
  const db = connect(file, { readonly: true });
  const pages = db.prepare<[string], number>('SELECT pageno FROM dbstat WHERE name = ?').pluck().all(table);
  db.close();
  return pages;
}

function overwrite(pages: readonly number[]): void {
  const handle = openSync(file, 'r+');
  for (const page of pages) writeSync(handle, Buffer.alloc(300, 0xa5), 0, 300, (page - 1) * 4096);
  closeSync(handle);
}

it('keeps a text once however many articles it has', async () => {
  const text = Array.from({ length: 9 }, (_, i) => `Post ${i} of a page.`).join('\n');
  const store = openSqlite(file, { mode: 'write' });
  const page = (name: string) =>
    addition(`${name}${text}`, (report) => {
      const articles = Array.from({ length: 9 }, (_, i) => article(`${name}${i}`, report, text));
      return { articles, claims: articles.map((a, i) => claim(`${name}-c${i}`, a, `Post ${i}`)) };
    });
  await store.add(page('x'));
  await store.add(page('y'));
  await store.close();
  tamper((db) => expect(db.prepare('SELECT count(*) FROM article_text WHERE body = ?').pluck().get(text)).toBe(1));
});

it('looks up keys and a list in indexes', () => {
  const sqlite = connect(file, { readonly: true });
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  const plan = (sql: string, parameters: readonly unknown[]) =>
    sqlite
      .prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...parameters)
      .map((step) => step.detail);
  const query = articlesUnder(db, ['2024-01-01 33/44', 'killed 11']).compile();
  const under = plan(query.sql, query.parameters);
  expect(under.filter((step) => step.startsWith('SCAN') && !/json_each VIRTUAL TABLE INDEX/.test(step))).toEqual([]);
  const list = plan(
    `select c.id from event_current c where c.listed = ? and (c.sort_day < ? or (c.sort_day = ? and c.id > ?)) order by c.sort_day desc, c.id limit 101`,
    [1, 5, 5, 'e'],
  );
  expect(list.join('\n')).toContain('event_current_listed');
  expect(list.join('\n')).not.toContain('TEMP B-TREE');
  sqlite.close();
});

/** Puts the register back as it was when the work is done. */
async function asItWas(work: () => Promise<void>): Promise<void> {
  const before = connect(file, { readonly: true }).serialize();
  await work();
  for (const name of [file, `${file}-wal`, `${file}-shm`]) rmSync(name, { force: true });
  const handle = openSync(file, 'w');
  writeSync(handle, before);
  closeSync(handle);
}
