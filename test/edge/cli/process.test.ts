import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { freshFolder, jsonLines, linesOf, put, sampleReport } from './files.ts';
import { daftarProcess, ended, start } from './process.ts';

function oneReport(): string {
  const folder = freshFolder();
  put(folder, 'a.txt', sampleReport(1));
  return folder;
}

describe('read', () => {
  it('reads standard input', async () => {
    const { code, out } = await daftarProcess(['read', '-', '--format', 'exchange'], { input: sampleReport(3) });
    expect(code).toBe(0);
    expect(jsonLines(out)[0]).toMatchObject({ report: 'stdin' });
    expect(out).toContain('checkpoint');
  });

  it('ends quietly when the reader of its output goes away', async () => {
    const folder = freshFolder();
    put(folder, 'a.txt', Array.from({ length: 800 }, (_, i) => sampleReport(i)).join('\n\n'));
    const child = start(['read', folder]);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended(child)).toMatchObject({ code: 0, err: '' });
  });
});

describe('ingest', () => {
  it('acknowledges each report, keeps a second one out, stops at Ctrl-C after the report in hand, and goes on from there', async () => {
    const folder = freshFolder();
    const all = 400;
    for (let n = 0; n < all; n++) put(folder, `reports/${n}.txt`, sampleReport(n));
    const args = ['ingest', 'reports', '--json'];

    const first = start(args, { cwd: folder });
    const end = ended(first);
    await once(first.stdout, 'data');
    const second = await daftarProcess(args, { cwd: folder });
    expect(second).toMatchObject({ code: 4, out: '' });
    expect(linesOf(second.err)).toEqual([expect.stringContaining('daftar.db')]);

    first.kill('SIGINT');
    const stopped = await end;
    const acknowledged = jsonLines(stopped.out).filter(({ status }) => status === 'new');
    expect(stopped.code).toBe(130);
    expect(stopped.err).toBe('stopping after the report in hand; Ctrl-C again stops at once\n');
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeLessThan(all);
    const { length } = acknowledged;
    expect(jsonLines(stopped.out).at(-1)).toMatchObject({
      summary: { new: length, interrupted: true, register: { holds: { reports: length } } },
    });

    const { code, out } = await daftarProcess(args, { cwd: folder });
    expect(code).toBe(0);
    expect(jsonLines(out).at(-1)).toMatchObject({ summary: { new: all - length, known: length, register: { holds: { reports: all } } } });
  });

  it('ends at once at a second Ctrl-C', async () => {
    const folder = freshFolder();
    put(folder, 'large.txt', Array.from({ length: 30_000 }, (_, i) => sampleReport(i)).join('\n\n'));
    const child = start(['ingest', 'large.txt'], { cwd: folder });
    const end = ended(child);
    // The register is opened after the signals are caught, and before anything is read.
    while (!existsSync(path.join(folder, 'daftar.db'))) await setTimeout(20);
    await setTimeout(500);
    child.kill('SIGINT');
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    expect(await end).toMatchObject({ code: 130, out: '' });
  });
});

describe('serve', () => {
  it('names a port that is taken; then prints its address, answers there, and ends with 0 at SIGTERM', async () => {
    const folder = oneReport();
    expect(await daftarProcess(['ingest', 'a.txt'], { cwd: folder })).toMatchObject({ code: 0, err: '' });
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const taken = await daftarProcess(['serve', '--port', String(port)], { cwd: folder });
    server.close();
    expect(taken.code).toBe(5);
    expect(linesOf(taken.err)).toEqual([expect.stringContaining(`port ${port}`)]);

    const child = start(['serve', '--port', '0'], { cwd: folder });
    const end = ended(child);
    const url = await new Promise<string>((resolve) => {
      child.stdout.on('data', (text: string) => resolve(/http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0] ?? 'none'));
    });
    expect((await fetch(`${url}api/events`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 0, err: '' });
  });
});
