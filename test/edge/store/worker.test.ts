import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { ReportId } from '../../../src/model/index.ts';
import { incident } from './builders.ts';
import { compileStore } from './compiled.ts';
import type { Compiled } from './compiled.ts';
import { storeContract } from './contract.ts';

let compiled: Compiled;
beforeAll(async () => {
  compiled = await compileStore();
}, 60_000);
afterAll(() => compiled.remove());

describe('SQLite, in a thread of its own', { timeout: 60_000 }, () => {
  storeContract(async () => {
    const folder = newFolder();
    return {
      open: (mode) => compiled.openStore(join(folder, 'a.db'), { mode, ...(mode === 'write' ? { create: true } : {}) }),
      remove: async () => rmSync(folder, { recursive: true }),
    };
  });
});

describe('writers and the processes they live in', { timeout: 60_000 }, () => {
  let folder: string;
  let file: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = newFolder();
    file = join(folder, 'a.db');
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await kill(child);
    rmSync(folder, { recursive: true });
  });
  const run = (code: string) => {
    const script = `import { openStore } from ${JSON.stringify(compiled.url)};\nconst file = ${JSON.stringify(file)};\n${code}`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    return child;
  };
  const openWriter = () => compiled.openStore(file, { mode: 'write', create: true });

  it('refuses a second writer at once, and lets it in when the first is closed', async () => {
    const first = await openWriter();
    const since = Date.now();
    await expect(openWriter()).rejects.toMatchObject({
      code: 'busy',
      message: `${file}: another ingest is writing to this register; wait for it to end, then run the same command again`,
    });
    expect(Date.now() - since).toBeLessThan(4000); // not after waiting for the 5 s of busy_timeout
    const reader = await compiled.openStore(file, { mode: 'read' });
    await reader.close();
    await first.close();
    await (await openWriter()).close();
    expect(readdirSync(folder).sort()).toEqual(['a.db', 'a.db-lock']);
  });

  it('refuses a writer beside one in another process, and lets it in when that is killed', async () => {
    const holder = run(`await openStore(file, { mode: 'write', create: true }); console.log('open'); setInterval(() => {}, 1000);`);
    await firstLine(holder);
    await expect(openWriter()).rejects.toMatchObject({ code: 'busy' });
    const reader = await compiled.openStore(file, { mode: 'read' });
    expect((await reader.counts()).reports).toBe(0);
    await reader.close();
    await kill(holder);
    await (await openWriter()).close();
  });

  it('loses nothing acknowledged and shows nothing half done when it is killed in the midst of writing', async () => {
    const acknowledged: ReportId[] = [];
    for (let round = 0; round < 4; round += 1) {
      const child = run(`
        import { createHash } from 'node:crypto';
        const store = await openStore(file, { mode: 'write', create: true });
        for (let i = 0; ; i += 1) {
          const name = 'r${round}-' + i;
          const text = 'Word of ' + name + '. ' + 'More words on it. '.repeat(200);
          const bytes = Buffer.from(text);
          const id = createHash('sha256').update(bytes).digest('hex');
          const article = { id: 'a-' + name, report: id, text, span: { start: 0, end: text.length }, title: name };
          const claims = Array.from({ length: 20 }, (_, n) => ({ id: 'c-' + name + '-' + n, article: article.id, evidence: { article: article.id, span: { start: 0, end: 4 }, quote: 'Word' } }));
          const held = (chosen) => ({ chosen, by: 'agreement', said: [] });
          const event = { id: 'e-' + name, claims: claims.map((c) => c.id), denials: [], eventType: held('x'), date: held(null), location: held(null), harm: {} };
          const entries = [{ event, version: 1, status: 'candidate', because: 'new-claim', reason: '', mergedInto: null, at: '' }];
          const reading = { report: id, reader: 'r', articles: [article], claims, figures: [], affiliations: [], controls: [], forecasts: [], patterns: [] };
          await store.add({ report: { id, path: name, mediaType: 'text/plain', encoding: 'utf-8', bytes }, reading, filings: [{ claim: claims[0].id, keys: ['k' + i] }], entries, at: '' });
          console.log(id);
        }`);
      let said = await firstLine(child);
      child.stdout?.on('data', (more: Buffer) => {
        said += more.toString();
      });
      await new Promise((resolve) => setTimeout(resolve, 40 + round * 25));
      await kill(child);
      acknowledged.push(
        ...said
          .split('\n')
          .slice(0, -1)
          .filter((line): line is ReportId => line.length === 64),
      );
      const store = await openWriter();
      for (const id of acknowledged) expect(await store.report(id), id).not.toBeNull();
      const counts = await store.counts();
      // At most one report a round was on disk but not yet told of.
      expect(counts.reports).toBeLessThanOrEqual(acknowledged.length + round + 1);
      expect([counts.articles, counts.events, counts.versions, counts.claims]).toEqual([
        counts.reports,
        counts.reports,
        counts.reports,
        counts.reports * 20,
      ]);
      expect((await store.check()).problems).toEqual([]);
      await store.close();
    }
    expect(acknowledged.length).toBeGreaterThan(3);
  });

  it('does not keep a process alive, closed or not', async () => {
    const closed = run(`const s = await openStore(file, { mode: 'write', create: true }); await s.counts(); await s.close();`);
    expect(await once(closed, 'exit')).toEqual([0, null]);
    const open = run(`const s = await openStore(file, { mode: 'read' }); await s.counts();`);
    expect(await once(open, 'exit')).toEqual([0, null]);
    const waiting = run(
      `const s = await openStore(file, { mode: 'read' }); s.counts().then((c) => { if (c.reports !== 0) process.exit(3); process.exitCode = 7; });`,
    );
    expect(await once(waiting, 'exit')).toEqual([7, null]);
    const refused = run(
      `await openStore(file + '-none', { mode: 'read' }).catch((e) => { process.exitCode = e.code === 'missing' ? 9 : 1; });`,
    );
    expect(await once(refused, 'exit')).toEqual([9, null]);
  });

  it('takes in a report by its own bytes and leaves those of the caller where they are', async () => {
    const store = await openWriter();
    const pooled = incident('here');
    await store.add(pooled);
    expect(Buffer.from(pooled.report.bytes).toString()).toBe('Fighting at here killed two.');
    const [one, two] = [await store.bytes(pooled.report.id), await store.bytes(pooled.report.id)];
    expect(one).toEqual(two);
    await store.close();
  });
});

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'daftar-store-'));
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the child has no output to read');
  const [said]: readonly unknown[] = await once(child.stdout, 'data');
  return String(said);
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
