import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readGazetteerFiles } from '../../../src/edge/files/gazetteer-files.ts';
import { readVocabularyFiles } from '../../../src/edge/files/vocabulary-files.ts';
import { loadVocabulary } from '../../../src/vocabulary/index.ts';
import { geonames, zipped } from '../gazetteer/dumps.ts';
import { freshFolder, put } from './files.ts';
import { daftar } from './in-process.ts';

const dump = [
  geonames(1, 'Nīnawá', { code: 'ADM1', others: 'Nineveh,Ninawa' }),
  geonames(2, 'Kharab Examplah', { others: 'Kharab Examplah,خراب,https://example.org', lat: 36.1, lon: 42.5, people: 900 }),
  geonames(3, 'Example Airfield', { code: 'AIRB' }),
  geonames(4, 'Wadi Example', { code: 'STM' }),
  geonames(5, 'Tell Sample', { country: 'SY', admin1: '09' }),
].join('\n');

const record = (id: number, name: string, placetype: string, more: object = {}): string =>
  JSON.stringify({ id, name, placetype, lat: 35, lon: 40, country: 'SY', ...more });

let server: Server | null = null;
afterEach(() => {
  server?.close();
  server = null;
  vi.unstubAllEnvs();
});

/** A machine that gives these answers by path; the address it listens at, on this machine only. */
async function serving(answers: Readonly<Record<string, Buffer | string | { readonly to: string }>>): Promise<string> {
  const made = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === 'string' || Buffer.isBuffer(answer)) response.writeHead(200).end(answer);
    else response.writeHead(302, { location: answer.to }).end();
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const address = made.address();
  if (address === null || typeof address === 'string') throw new Error('the server of this test has no port');
  return `http://127.0.0.1:${address.port}/`;
}

const table = (folder: string, name: string): readonly string[] =>
  readFileSync(path.join(folder, name), 'utf8').replace(/\n$/u, '').split('\n');

describe('gazetteer import', () => {
  it('keeps towns and bases, leaves streams, and hangs them into the provinces that Daftar knows', async () => {
    const to = freshFolder();
    const { code, out } = await daftar(['gazetteer', 'import', put(freshFolder(), 'IQ.txt', dump), '--country', 'Iraq', '--to', to]);
    expect({ code, out }).toEqual({ code: 0, out: `2 places in ${path.join(to, 'geonames-iq.tsv')}\n` });
    expect(table(to, 'geonames-iq.tsv').slice(1)).toEqual([
      'gn-2\tKharab Examplah\tخراب\tsettlement\tnineveh-province\t36.1\t42.5\t900',
      'gn-3\tExample Airfield\t\tsite\tnineveh-province\t36\t42\t',
    ]);
    expect(readFileSync(path.join(to, 'geonames-iq.credits.txt'), 'utf8')).toContain('CC BY 4.0');
  });

  it('reads what is gzipped, what is zipped, and records of Who’s On First', async () => {
    const to = freshFolder();
    const from = freshFolder();
    const lines = [
      record(10, 'Aleppo', 'region'),
      record(11, 'Tell Examplah', 'locality', {
        hierarchy: [{ region_id: 10 }],
        names: { ara_x_preferred: ['تل'], fra_x_preferred: ['Colline'] },
      }),
      record(12, 'Gone', 'locality', { is_current: 0 }),
    ].join('\n');
    await daftar(['gazetteer', 'import', put(from, 'a.gz', gzipSync(dump)), '--to', to]);
    await daftar([
      'gazetteer',
      'import',
      put(from, 'a.zip', zipped({ 'readme.txt': 'read me', 'IQ.txt': dump })),
      '--country',
      'sy',
      '--to',
      to,
    ]);
    await daftar(['gazetteer', 'import', put(from, 'wof.jsonl', lines), '--to', to]);
    expect(table(to, 'geonames-all.tsv')).toHaveLength(4);
    expect(table(to, 'geonames-sy.tsv').slice(1)).toEqual(['gn-5\tTell Sample\t\tsettlement\tsyria\t36\t42\t']);
    expect(table(to, 'whosonfirst-all.tsv').slice(1)).toEqual(['wof-11\tTell Examplah\tتل\tsettlement\taleppo-province\t35\t40\t']);
  });

  it.each([
    ['a letter', 'Dear all,\nhere are places.\n', 'no place'],
    ['nothing', '', 'it is empty'],
    ['a dump of another country', geonames(9, 'Elsewhere', { country: 'FR' }), 'no place of Iraq'],
    ['half a gzip file', gzipSync(dump.repeat(50)).subarray(0, 90), 'damaged'],
    ['a zip file of pictures', zipped({ 'a.png': 'x' }), 'no text of places'],
  ])('refuses %s in one line', async (_, content, why) => {
    const to = freshFolder();
    const { code, err } = await daftar(['gazetteer', 'import', put(freshFolder(), 'dump', content), '--country', 'IQ', '--to', to]);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(why);
    expect(readdirSync(to)).toEqual([]);
  });

  it('refuses a country that is none', async () => {
    expect((await daftar(['gazetteer', 'import', 'x', '--country', 'Atlantis'])).code).toBe(2);
  });

  it('finds its places in what is read from then on, under another key', async () => {
    const to = freshFolder();
    const text = put(
      freshFolder(),
      'a.txt',
      '14 January 2017\n\nTwo soldiers were killed in Kharab Examplah in Nineveh province on Friday, a police officer said.\n',
    );
    vi.stubEnv('DAFTAR_GAZETTEER', to);
    const before = await daftar(['read', text, '--format', 'exchange']);
    await daftar(['gazetteer', 'import', put(freshFolder(), 'IQ.txt', dump), '--country', 'Iraq']);
    const after = await daftar(['read', text, '--format', 'exchange']);
    expect(before.out).not.toContain('"lat":36.1');
    expect(after.out).toContain('"lat":36.1');
    const tables = await readVocabularyFiles();
    expect(loadVocabulary(tables, await readGazetteerFiles()).version).not.toBe(loadVocabulary(tables).version);
  });

  it('says which line of a table it cannot read', async () => {
    const to = freshFolder();
    put(to, 'own.tsv', 'id\tname\n');
    vi.stubEnv('DAFTAR_GAZETTEER', to);
    const { code, err } = await daftar(['read', put(freshFolder(), 'a.txt', 'Nothing.')]);
    expect(code).toBe(70);
    expect(err).toContain('own.tsv: the first line must name id, name');
  });
});

describe('gazetteer fetch', () => {
  const zip = zipped({ 'readme.txt': 'read me', 'IQ.txt': dump });

  it("downloads a country's file and makes its table", async () => {
    const to = freshFolder();
    const from = await serving({ '/dump/IQ.zip': zip });
    const { code } = await daftar(['gazetteer', 'fetch', 'Iraq', '--from', `${from}dump`, '--to', to]);
    expect(code).toBe(0);
    expect(table(to, 'geonames-iq.tsv')).toHaveLength(3);
  });

  it.each([
    ['a machine that has no such file', {}, 'answers 404'],
    ['what is no zip file', { '/IQ.zip': '<html>busy</html>' }, 'no place'],
    ['being sent round in a circle', { '/IQ.zip': { to: '/IQ.zip' } }, 'without end'],
    ['being sent to an address in the open', { '/IQ.zip': { to: 'http://example.org/IQ.zip' } }, 'not asked'],
  ])('refuses %s in one line', async (_, answers, why) => {
    const to = freshFolder();
    const { code, err } = await daftar(['gazetteer', 'fetch', 'iq', '--from', await serving(answers), '--to', to]);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(why);
    expect(readdirSync(to)).toEqual([]);
  });

  it.each(['http://example.org/', 'ftp://example.org/', 'https://me:secret@example.org/', 'nowhere'])('does not ask %s', async (from) => {
    const { code, err } = await daftar(['gazetteer', 'fetch', 'Iraq', '--from', from, '--to', freshFolder()]);
    expect(code).toBe(1);
    expect(err).toMatch(/not asked|no address/u);
  });
});

const shared = path.resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'benchmarks', 'gazetteer', 'data');

describe.skipIf(!existsSync(shared))("Who's On First's places of Syria (skipped where ../shared/benchmarks/gazetteer is not there)", () => {
  it('become a table of thousands, nearly all of them in a province', async () => {
    const to = freshFolder();
    expect(
      (await daftar(['gazetteer', 'import', path.join(shared, 'whosonfirst-sy.jsonl.gz'), '--country', 'Syria', '--to', to])).code,
    ).toBe(0);
    const rows = table(to, 'whosonfirst-sy.tsv').slice(1);
    expect(rows.length).toBeGreaterThan(8_000);
    expect(rows.filter((row) => row.split('\t')[4] !== 'syria').length / rows.length).toBeGreaterThan(0.9);
  });
});
