import { createServer } from 'node:net';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { daftar, ended, freshFolder, jsonLines, linesOf, put, sampleReport, start } from './daftar.ts';

describe('a command line that is wrong', () => {
  it.each([
    [['evnts'], "unknown command 'evnts' (Did you mean events?)"],
    [['events', '--nope'], "unknown option '--nope'"],
    [['read'], "missing required argument 'paths'"],
    [['read', 'x', '--format', 'xml'], "'xml' is invalid"],
    [['export'], "required option '--format <format>'"],
    [['events', '--from', '2019-02-30'], '--from: write a day of the calendar as YYYY-MM-DD'],
    [['events', '--limit', '0'], '--limit: write a whole number from 1 to 1000'],
    [['events', '--type', 'picnic'], '--type: "picnic" is not an event type'],
    [['serve', '--port', '70000'], "'70000' is invalid"],
  ])('daftar %j says so in one line and ends with 2', async (args, says) => {
    const { code, out, err } = await daftar(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(linesOf(err)).toEqual([expect.stringContaining(says)]);
  });

  it('is no command at all: help on stderr', async () => {
    const { code, out, err } = await daftar([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Examples:');
  });

  it('a log level that is none is named', async () => {
    expect(await daftar(['doctor'], { env: { DAFTAR_LOG: 'loud' } })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^daftar: DAFTAR_LOG is "loud"/) as unknown,
    });
  });
});

describe('help and version', () => {
  it.each([['--help'], ['help', 'ingest'], ['ingest', '--help']])('daftar %s %s goes to stdout and ends with 0', async (...args) => {
    const { code, out, err } = await daftar(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Examples:');
  });

  it('the version is that of package.json', async () => {
    const { version }: { version: string } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8'));
    expect(await daftar(['--version'])).toEqual({ code: 0, signal: null, out: `${version}\n`, err: '' });
  });
});

describe('read', () => {
  it('reads standard input', async () => {
    const { code, out } = await daftar(['read', '-', '--format', 'exchange'], { input: sampleReport(3) });
    expect(code).toBe(0);
    expect(jsonLines(out)[0]).toMatchObject({ report: 'stdin', article: { title: expect.stringContaining('checkpoint') as unknown } });
  });

  it('quotes what stands in the file, a byte order mark left out', async () => {
    const folder = freshFolder();
    const text = sampleReport(4);
    put(folder, 'deep/er/a.txt', `\ufeff${text}`);
    put(folder, 'b.txt', text.replaceAll('\n', '\r\n'));
    const { out } = await daftar(['read', folder, '--format', 'exchange']);
    const texts: Readonly<Record<string, string>> = { 'deep/er/a.txt': text, 'b.txt': text.replaceAll('\n', '\r\n') };
    for (const line of jsonLines(out)) {
      const { report, claim } = z
        .object({ report: z.string(), claim: z.object({ quote: z.string(), quoteSpan: z.tuple([z.number(), z.number()]) }).optional() })
        .parse(line);
      if (claim) expect(texts[report]?.slice(...claim.quoteSpan)).toBe(claim.quote);
    }
    expect(new Set(jsonLines(out).map(({ report }) => report))).toEqual(new Set(Object.keys(texts)));
  });

  it('prints a report twice when two files hold the same bytes', async () => {
    const folder = freshFolder();
    put(folder, 'a.txt', sampleReport(5));
    put(folder, 'b.txt', sampleReport(5));
    const { out } = await daftar(['read', folder, '--format', 'exchange']);
    const [a, b] = ['a.txt', 'b.txt'].map((name) => jsonLines(out).filter(({ report }) => report === name));
    expect(a?.length).toBeGreaterThan(0);
    expect(b).toEqual(a?.map((line) => ({ ...line, report: 'b.txt' })));
  });

  it('ends quietly when the reader of its output goes away', async () => {
    const folder = freshFolder();
    put(folder, 'a.txt', Array.from({ length: 3000 }, (_, i) => sampleReport(i)).join('\n\n'));
    const child = start(['read', folder, '--format', 'exchange']);
    child.stdout.once('data', () => child.stdout.destroy());
    const { code, err } = await ended(child);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('sends no control character of a report to the reader of a listing', async () => {
    const hostile = `${sampleReport(6)}\nTwo police were killed near Balad on 7 January \u001b]0;owned\u0007\u001b[2J\u009b31m, a police officer said.\n`;
    const { out } = await daftar(['read', '-'], { input: hostile });
    expect(out).toContain('checkpoint');
    // oxlint-disable-next-line no-control-regex -- the line end is the one control character that a listing has
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

async function aRegister(): Promise<{ folder: string; register: string }> {
  const folder = freshFolder();
  for (let n = 0; n < 6; n++) put(folder, `reports/${n}.txt`, sampleReport(n));
  const register = path.join(folder, 'r.db');
  await daftar(['ingest', path.join(folder, 'reports'), '--register', register]);
  return { folder, register };
}

describe('export', () => {
  it('writes a file that shows only when it is whole', async () => {
    const { folder, register } = await aRegister();
    const out = path.join(folder, 'events.csv');
    const run = await daftar(['export', '--format', 'csv', '--out', out, '--register', register]);
    expect(run).toMatchObject({ code: 0, out: '', err: '' });
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

  it.runIf(existsSync('/dev/full'))('says in one line that the disk of its output is full, and writes to a device as it is', async () => {
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
    expect(await daftar(['export', '--format', 'csv', '--out', path.join(folder, 'link.csv'), '--register', register])).toMatchObject({
      code: 0,
    });
    expect(readFileSync(path.join(folder, 'old.csv'), 'utf8')).toMatch(/^event_id/);
    expect(lstatSync(path.join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
  });

  it('is JSON, with longitude first', async () => {
    const { register } = await aRegister();
    const { out } = await daftar(['export', '--format', 'geojson', '--register', register]);
    expect(JSON.parse(out)).toMatchObject({ type: 'FeatureCollection' });
  });
});

describe('serve', () => {
  it('names a port that is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const folder = freshFolder();
    put(folder, 'a.txt', sampleReport(1));
    await daftar(['ingest', 'a.txt'], { cwd: folder });
    const { code, err } = await daftar(['serve', '--port', String(port)], { cwd: folder });
    server.close();
    expect(code).toBe(5);
    expect(linesOf(err)).toEqual([expect.stringContaining(`port ${port}`)]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('prints its address, answers there, and ends with 0 at %s', async (signal) => {
    const folder = freshFolder();
    put(folder, 'a.txt', sampleReport(1));
    await daftar(['ingest', 'a.txt'], { cwd: folder });
    const child = start(['serve', '--port', '0'], { cwd: folder });
    const end = ended(child);
    const url = await new Promise<string>((resolve) =>
      child.stdout.on('data', (text: string) => resolve(/http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0] ?? '')),
    );
    const answer = await fetch(`${url}api/events`);
    expect(answer.status).toBe(200);
    child.kill(signal);
    expect(await end).toMatchObject({ code: 0, err: '' });
  });
});
