import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_BYTES, readBytes } from '../../../src/edge/files/read-file.ts';
import { inWalkingOrder, walk, type Found, type FoundFile } from '../../../src/edge/files/walk.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'daftar-walk-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text = 'words'): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function all(...args: Parameters<typeof walk>): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const input of walk(...args)) found.push(input);
  return found;
}

describe('walk', () => {
  it('calls a file that is named itself by its base name, one in a folder by its path in there', async () => {
    put('b.txt');
    put('a/c.txt');
    const named = path.join(folder, 'b.txt');
    const found = await all([named, folder, `${folder}/`]);
    expect(found.map((f) => (f.kind === 'file' ? f.path : f.reason))).toEqual(['b.txt', 'a/c.txt', 'b.txt', 'a/c.txt', 'b.txt']);
    expect(found.map((f) => f.shown)).toContain(`${folder}/a/c.txt`);
  });

  it('goes through names in the order of their bytes, hidden ones left out unless named', async () => {
    for (const name of ['b.txt', 'a-b.txt', 'a/z.txt', 'a/é.txt', 'Ä.txt', 'B.txt', '.hidden/x.txt', '.x.txt']) put(name);
    const paths = (await all([folder])).map((f) => (f.kind === 'file' ? f.path : ''));
    expect(paths).toEqual(['B.txt', 'a/z.txt', 'a/é.txt', 'a-b.txt', 'b.txt', 'Ä.txt']);
    expect([...paths].sort(inWalkingOrder)).toEqual(paths);
    expect(await all([path.join(folder, '.x.txt')])).toMatchObject([{ kind: 'file', path: '.x.txt' }]);
  });

  it('names a path that is not there, a broken link and a link to itself', async () => {
    put('a.txt');
    symlinkSync('gone.txt', path.join(folder, 'broken.txt'));
    symlinkSync('self.txt', path.join(folder, 'self.txt'));
    expect(await all([path.join(folder, 'missing.txt'), folder])).toMatchObject([
      { kind: 'refused', shown: path.join(folder, 'missing.txt'), reason: 'no such file or folder', failed: true },
      { kind: 'file', path: 'a.txt' },
      { kind: 'refused', reason: 'a link to gone.txt, which is not there', failed: true },
      { kind: 'refused', reason: 'a link that leads back to itself', failed: true },
    ]);
  });

  it('follows links to folders once, so that a circle ends', async () => {
    put('a/x.txt');
    put('b/y.txt');
    symlinkSync('..', path.join(folder, 'a', 'up'));
    symlinkSync('../b', path.join(folder, 'a', 'beside'));
    expect(await all([folder])).toMatchObject([
      { kind: 'file', path: 'a/beside/y.txt' },
      { kind: 'refused', failed: false },
      { kind: 'file', path: 'a/x.txt' },
      { kind: 'refused', failed: false },
    ]);
  });

  it('walks into a folder whose name ends in .txt', async () => {
    put('odd.txt/a.txt');
    expect(await all([folder])).toMatchObject([{ kind: 'file', path: 'odd.txt/a.txt' }]);
  });

  it.skipIf(process.platform === 'win32')('does not wait on a pipe', async () => {
    execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
    expect(await all([folder])).toMatchObject([{ kind: 'refused', reason: 'a pipe, not a file; skipped', failed: true }]);
    const file = {
      kind: 'file',
      path: 'pipe.txt',
      shown: 'pipe.txt',
      location: Buffer.from(path.join(folder, 'pipe.txt')),
      size: 1,
    } as const;
    expect(await readBytes(file)).toEqual({ refusal: 'not a file any more; skipped' });
  });

  it('passes over the register that is being written', async () => {
    put('a.txt');
    const register = put('daftar.db');
    expect(await all([folder], new Set([register]))).toMatchObject([{ path: 'a.txt' }]);
  });

  it.runIf(process.platform === 'linux')('opens a file whose name is no text, and shows control characters in none', async () => {
    const name = Buffer.concat([Buffer.from(`${folder}/\u001b[31m`), Buffer.from([0xff]), Buffer.from('.txt')]);
    writeFileSync(name, 'words');
    const [file] = await all([folder]);
    expect(file).toMatchObject({ kind: 'file', shown: `${folder}/\\u001b[31m\ufffd.txt` });
    if (file?.kind === 'file') expect(await readBytes(file)).toMatchObject({ bytes: new Uint8Array(Buffer.from('words')) });
  });
});

function found(name: string, size = 5): FoundFile {
  return { kind: 'file', path: name, shown: name, location: Buffer.from(path.join(folder, name)), size };
}

describe('readBytes', () => {
  it('says that a file has gone since it was found', async () => {
    expect(await readBytes(found('gone.txt'))).toEqual({ refusal: 'no such file or folder' });
  });

  it('refuses what is too large before it takes any memory', async () => {
    expect(await readBytes(found('large.txt', MAX_BYTES + 1))).toEqual({
      refusal: '201 MB is more than the 200 MB that one report may have; cut it into parts',
    });
  });

  it('reads what has grown since it was found', async () => {
    put('grown.txt', 'more words');
    expect(await readBytes(found('grown.txt', 1))).toMatchObject({ bytes: new Uint8Array(Buffer.from('more words')) });
  });
});
