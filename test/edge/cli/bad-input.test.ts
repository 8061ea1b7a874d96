import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, jsonLines, linesOf, put, sampleReport } from './files.ts';
import { daftar } from './in-process.ts';

const ARABIC = 'قتل جنديان قرب الجسر يوم الاثنين، بحسب مسؤولين محليين. وأغلقت الطريق حتى إشعار آخر في المدينة.\n';

/** The bytes of a text in an encoding of one byte a character. */
function legacy(text: string, label: string): Uint8Array {
  const alphabet = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from(text, (character) => alphabet.indexOf(character));
}

/** What is handed in, and the words that the one line about it must hold; null = it is read. */
const ALL_CASES: readonly { readonly name: string; readonly make: (file: string) => void; readonly says: string | null }[] = [
  { name: 'missing.txt', make: () => undefined, says: 'no such file or folder' },
  { name: 'empty.txt', make: (file) => writeFileSync(file, ''), says: 'empty file; nothing to read' },
  { name: 'blank.txt', make: (file) => writeFileSync(file, ' \n\n'), says: 'only blank space' },
  {
    name: 'image.txt',
    make: (file) => writeFileSync(file, Buffer.from('\u0089PNG\r\n\u001a\n\0\0', 'latin1')),
    says: 'not text (PNG image)',
  },
  { name: 'paper.pdf', make: (file) => writeFileSync(file, '%PDF-1.4\n'), says: 'not text (PDF document)' },
  { name: 'zip.docx', make: (file) => writeFileSync(file, 'PK\u0003\u0004'), says: 'not text (ZIP archive' },
  { name: 'bytes.bin', make: (file) => writeFileSync(file, Buffer.alloc(5000, 'a\0\u0001b')), says: 'not text (binary data)' },
  { name: 'link.txt', make: (file) => symlinkSync('nowhere', file), says: 'a link to nowhere, which is not there' },
  { name: 'loop.txt', make: (file) => symlinkSync('loop.txt', file), says: 'a link that leads back to itself' },
  { name: 'pipe.txt', make: (file) => execFileSync('mkfifo', [file]), says: 'a pipe, not a file' },
  { name: 'utf-8.txt', make: (file) => writeFileSync(file, `\ufeff${ARABIC}`), says: null },
  { name: 'utf-16.txt', make: (file) => writeFileSync(file, Buffer.from(`\ufeff${ARABIC}`, 'utf16le')), says: null },
  { name: 'utf-16-be.txt', make: (file) => writeFileSync(file, Buffer.from(ARABIC, 'utf16le').swap16()), says: null },
  { name: 'windows-1256.txt', make: (file) => writeFileSync(file, legacy(ARABIC.repeat(3), 'windows-1256')), says: null },
];

/** Windows has no named pipes in folders, and lets few make links. */
const CASES = ALL_CASES.filter(({ name }) => process.platform !== 'win32' || !/^(?:link|loop|pipe)/.test(name));

function aFolderOfAll(): string {
  const folder = freshFolder();
  put(folder, 'a-good.txt', sampleReport(1));
  for (const { name, make } of CASES) make(path.join(folder, name));
  put(folder, 'z-good.txt', sampleReport(2));
  return folder;
}

describe.each(CASES)('$name', ({ name, make, says }) => {
  it(says === null ? 'is read' : `is refused in one line: ${says}`, async () => {
    const folder = freshFolder();
    const file = path.join(folder, name);
    make(file);
    const { code, err, out } = await daftar(['read', file, '--format', 'exchange']);
    if (says === null) {
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(jsonLines(out)).toMatchObject([{ report: name }]);
    } else {
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(linesOf(err)).toEqual([expect.stringContaining(`${file}: `)]);
      expect(err).toContain(says);
    }
  });
});

describe('a folder that holds all of that', () => {
  const failing = CASES.filter(({ name, says }) => says !== null && name !== 'missing.txt');

  it('is read past every file that cannot be', async () => {
    const folder = aFolderOfAll();
    const { code, out, err } = await daftar(['read', folder, '--format', 'exchange']);
    expect(code).toBe(1);
    expect(linesOf(err)).toHaveLength(failing.length);
    for (const { name, says } of failing) expect(linesOf(err).find((line) => line.startsWith(`${folder}/${name}: `))).toContain(says);
    const reports = new Set(jsonLines(out).map(({ report }) => report));
    expect(reports).toEqual(new Set(['a-good.txt', 'utf-16-be.txt', 'utf-16.txt', 'utf-8.txt', 'windows-1256.txt', 'z-good.txt']));
  });

  it('is ingested past every file that cannot be, and again without a change', async () => {
    const folder = aFolderOfAll();
    const register = path.join(freshFolder(), 'register.db');
    const first = await daftar(['ingest', folder, '--register', register, '--json']);
    expect(first.code).toBe(1);
    expect(linesOf(first.err)).toHaveLength(failing.length);
    expect(first.err).not.toMatch(/^\s+at /m);
    const statuses = Object.fromEntries(jsonLines(first.out).map(({ path, status }) => [path, status]));
    expect(statuses).toMatchObject({ 'a-good.txt': 'new', 'z-good.txt': 'new', 'windows-1256.txt': 'new' });
    expect(jsonLines(first.out).at(-1)).toMatchObject({
      summary: { new: 6, known: 0, failed: failing.length, register: { holds: { reports: 6 } } },
    });
    const second = await daftar(['ingest', folder, '--register', register, '--json']);
    expect(jsonLines(second.out).at(-1)).toMatchObject({
      summary: { new: 0, known: 6, failed: failing.length, register: { holds: { reports: 6 } } },
    });
  });
});

describe('the register', () => {
  it('is not made where there is nothing to keep', async () => {
    const register = path.join(freshFolder(), 'register.db');
    expect(await daftar(['ingest', 'no-such-folder', '--register', register])).toMatchObject({
      code: 1,
      err: 'no-such-folder: no such file or folder\n',
    });
    expect(existsSync(register)).toBe(false);
  });

  it.each([['events'], ['event', 'x'], ['report', 'x'], ['export', '--format', 'csv'], ['serve']])(
    'is asked for in one line by %s',
    async (...args) => {
      const missing = path.join(freshFolder(), 'missing.db');
      const { code, out, err } = await daftar([...args, '--register', missing]);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(linesOf(err)).toEqual([expect.stringContaining('missing.db')]);
    },
  );

  it('is refused where it is another kind of file', async () => {
    const file = put(freshFolder(), 'notes.db', 'my notes, which are no register\n'.repeat(50));
    for (const args of [['events'], ['ingest', file]]) {
      const { code, err } = await daftar([...args, '--register', file]);
      expect(code).toBe(3);
      expect(linesOf(err)).toEqual([expect.stringContaining('notes.db')]);
    }
  });

  it('passes itself over when it lies in the folder that it takes in', async () => {
    const folder = freshFolder();
    put(folder, 'a.txt', sampleReport(1));
    for (const expected of [
      { new: 1, known: 0 },
      { new: 0, known: 1 },
    ]) {
      const { code, err, out } = await daftar(['ingest', folder, '--json', '--register', path.join(folder, 'daftar.db')]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(jsonLines(out).at(-1)).toMatchObject({ summary: { ...expected, failed: 0 } });
    }
  });
});
