import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownThread } from '../../../src/edge/store/launch.ts';
import { openStore } from '../../../src/edge/store/open.ts';
import { connectStore } from '../../../src/edge/store/store-client.ts';
import { StoreError } from '../../../src/edge/store/store.ts';
import { packArgs, packResult, unpackArgs, unpackResult } from '../../../src/edge/store/wire.ts';
import { addition, article, claimId, incident } from './builders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('works from the sources, wire and all', async () => {
  const file = join(folder, 'a.db');
  await expect(openStore(file, { mode: 'read' })).rejects.toBeInstanceOf(StoreError);
  expect(existsSync(file)).toBe(false);
  const store = await openStore(file, { mode: 'write', create: true });
  const given = { ...incident('here'), filings: [{ claim: claimId('c-here'), keys: ['here'] }] };
  await store.add(given);
  expect(await store.under(['here'], [])).toEqual({ claims: given.reading.claims, articles: given.reading.articles });
  expect(Buffer.from((await store.bytes(given.report.id)) ?? []).equals(given.report.bytes)).toBe(true);
  await expect(store.events({ limit: 0 })).rejects.toBeInstanceOf(StoreError);
  await expect(openStore(file, { mode: 'write' })).rejects.toMatchObject({ code: 'busy' });
  await store.close();
  await store.close();
  await expect(store.counts()).rejects.toMatchObject({
    name: 'StoreError',
    message: `${file}: the register was closed before this was asked`,
  });
  await (await openStore(file, { mode: 'write' })).close();
});

it('tells all who wait when the thread dies, and all who ask after that', async () => {
  const code = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ number, method }) => { if (method === 'check') process.exit(3); });
    parentPort.postMessage({ number: 0, result: null });`;
  const store = await connectStore(ownThread(new Worker(code, { eval: true })), 'a.db');
  const [counts, check] = await Promise.allSettled([store.counts(), store.check()]);
  for (const { status, reason } of [counts, check] as const as readonly { status: string; reason?: unknown }[]) {
    expect(status).toBe('rejected');
    expect(reason).toMatchObject({
      name: 'StoreError',
      code: 'broken',
      message: expect.stringMatching(/^a\.db: the thread that holds the register has ended/),
    });
  }
  await expect(store.counts()).rejects.toMatchObject({ code: 'broken' });
  await store.close();
});

it('tells why when the thread fails before it could open', async () => {
  const worker = new Worker(`throw new Error('no such luck')`, { eval: true });
  await expect(connectStore(ownThread(worker), 'a.db')).rejects.toMatchObject({
    code: 'broken',
    message: expect.stringContaining('no such luck'),
  });
});

it('sends a text that many articles share once', () => {
  const text = 'A page of many posts. '.repeat(5000);
  const given = addition(text, (report) => ({ articles: Array.from({ length: 200 }, (_, i) => article(`a${i}`, report, text)) }));
  const { articles } = given.reading;
  const packed = packArgs('add', [given]);
  const under = packResult('under', { claims: [], articles });
  expect(serialize(packResult('articles', articles)).length).toBeLessThan(text.length * 2);
  expect(serialize(under).length).toBeLessThan(text.length * 2);
  expect(serialize(packed).length).toBeLessThan(text.length * 3);
  expect(unpackArgs('add', structuredClone(packed))).toEqual([
    { ...given, report: { ...given.report, bytes: new Uint8Array(given.report.bytes) } },
  ]);
  expect(unpackResult('under', structuredClone(under))).toEqual({ claims: [], articles });
  expect(unpackResult('articlesOf', structuredClone(packResult('articlesOf', articles)))).toEqual(articles);
});
