import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openAnalyzer, openModels } from '../../../src/edge/files/model-files.ts';
import { packagePath } from '../../../src/edge/files/package-files.ts';
import { ModelError, readModel } from '../../../src/language/index.ts';

const file = packagePath('models/english.model');
const packed = readFileSync(file);
const Manifest = z.object({
  name: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  from: z.record(z.string(), z.string()),
  documents: z.object({ file: z.string(), sha256: z.string() }),
});

describe('the model that comes with the package', () => {
  it('is the one that its record tells of, and no larger than ten megabytes', () => {
    const told = Manifest.parse(JSON.parse(readFileSync(packagePath('models/english.json'), 'utf8')));
    expect(told.sha256).toBe(createHash('sha256').update(packed).digest('hex'));
    expect(told.bytes).toBe(packed.length);
    expect(told.bytes).toBeLessThan(10_000_000);
    expect(told.documents.sha256).toBe(
      createHash('sha256')
        .update(readFileSync(packagePath(told.documents.file)))
        .digest('hex'),
    );
    expect(openAnalyzer().name).toBe(told.name);
    expect(Object.keys(told.from).toSorted()).toEqual(['ewt-train.conllu.gz', 'gum-free-train.conllu.gz']);
  });

  it('the role model is the one that its record tells of, and smaller than three megabytes', () => {
    const Told = z.object({ name: z.string(), sha256: z.string(), bytes: z.number(), with: z.object({ analyzer: z.string() }) });
    const told = Told.parse(JSON.parse(readFileSync(packagePath('models/roles.json'), 'utf8')));
    const bytes = readFileSync(packagePath('models/roles.model'));
    expect(told.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(told.bytes).toBe(bytes.length);
    expect(told.bytes).toBeLessThan(3_000_000);
    const { analyzer, roles } = openModels();
    expect(roles.model.name).toBe(told.name);
    expect(analyzer.name).toBe(told.with.analyzer);
  });

  it('the told model is the one that its record tells of, and smaller than a quarter of a megabyte', () => {
    const Told = z.object({ name: z.string(), sha256: z.string(), bytes: z.number(), with: z.object({ analyzer: z.string() }) });
    const told = Told.parse(JSON.parse(readFileSync(packagePath('models/told.json'), 'utf8')));
    const bytes = readFileSync(packagePath('models/told.model'));
    expect(told.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(told.bytes).toBe(bytes.length);
    expect(told.bytes).toBeLessThan(250_000);
    const { analyzer, roles } = openModels();
    expect(roles.told?.name).toBe(told.name);
    expect(analyzer.name).toBe(told.with.analyzer);
  });

  it('learnt from no document that is not credited', () => {
    const credits = readFileSync(packagePath('models/CREDITS.md'), 'utf8');
    const documents = readFileSync(packagePath('training/gum-documents.txt'), 'utf8')
      .split('\n')
      .filter((l) => l.startsWith('GUM_'));
    expect(documents.length).toBeGreaterThan(100);
    for (const document of documents) expect(credits).toMatch(new RegExp(`\\b${document.split('_').slice(2).join('_')}\\b`));
  });
});

describe('a file that is no model', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'daftar-model-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const raw = gunzipSync(packed);
  it.each([
    ['a picture', Buffer.from('GIF89a, not a model')],
    ['a file cut off in the middle', packed.subarray(0, packed.length >> 1)],
    ['an empty file', Buffer.alloc(0)],
    ['another packed file', gzipSync('Nothing of grammar in here.')],
    ['a model cut off before it was packed', gzipSync(raw.subarray(0, raw.length >> 1), { level: 1 })],
    ['a model of a later format', gzipSync(Buffer.concat([Buffer.from([23, 0, 0, 0]), Buffer.from('{"format":"daftar-9"}  ')]))],
  ])('%s is refused', (_, bytes) => {
    const named = path.join(folder, 'bad.model');
    writeFileSync(named, bytes);
    expect(() => openAnalyzer(named)).toThrow(ModelError);
  });

  it('a missing one is told by its name', () => {
    expect(() => openAnalyzer(path.join(folder, 'none.model'))).toThrow(/none\.model/u);
  });

  it('damage in the columns does not read beyond the end', () => {
    const hurt = Buffer.from(raw);
    hurt.fill(0xff, hurt.length - 2_000_000, hurt.length - 1_000_000);
    // Either it is found out or the numbers are merely wrong; it must not hang or write beyond its room.
    expect(() => {
      try {
        readModel(hurt);
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
      }
    }).not.toThrow();
  });
});
