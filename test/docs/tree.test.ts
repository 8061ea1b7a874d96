import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { textOf, tracked } from './files.ts';

/* The habits that hold the house together, as laws on its files. */

const files = tracked();
const sources = files.filter((f) => /^(src|test|evaluation|bin)\/.*\.(ts|tsx|js|mjs|css)$/.test(f));
const lines = (file: string): number => textOf(file).split('\n').length - 1;
/** Folders between src/ and the file. */
const depth = (file: string): number => file.split('/').length - 2;

describe('the tree', () => {
  it('is seen at all', () => {
    expect(sources.length).toBeGreaterThan(60);
  });

  it('has no source file over 600 lines; over 400 is a warning', () => {
    const long = sources.filter((f) => lines(f) > 400).map((f) => `${f} (${lines(f)} lines)`);
    if (long.length > 0) console.warn(`over 400 lines, think of a cut: ${long.join(', ')}`);
    expect(sources.filter((f) => lines(f) > 600)).toEqual([]);
  });

  it('is at most three folders deep under src/, the edge four', () => {
    expect(files.filter((f) => f.startsWith('src/') && depth(f) > (f.startsWith('src/edge/') ? 4 : 3))).toEqual([]);
  });

  it('names files and folders for what they are, in kebab-case', () => {
    const parts = sources.flatMap((f) => f.split('/').map((part) => ({ f, part: part.split('.')[0] ?? '' })));
    expect(parts.filter(({ part }) => /^(utils?|helpers?|common|misc|shared|lib|stuff)$/.test(part)).map(({ f }) => f)).toEqual([]);
    expect(parts.filter(({ part }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)).map(({ f }) => f)).toEqual([]);
  });

  it('has default exports only where a tool asks for one', () => {
    const withDefault = files.filter((f) => /\.(ts|tsx|mjs)$/.test(f) && /^export (default|\{[^}]*\bas default\b)/m.test(textOf(f)));
    expect(withDefault.filter((f) => !/^([a-z]+\.config|test\/e2e\/build-pages)\.ts$/.test(f))).toEqual([]);
  });

  it('tests what it says: no test is skipped for good, none runs alone', () => {
    const marked = sources.filter(
      (f) => f.startsWith('test/') && /\b(?:it|test|describe)\.(?:only|todo|fixme)\b|\b(?:it|describe)\.skip\(/.test(textOf(f)),
    );
    expect(marked.filter((f) => path.basename(f) !== 'tree.test.ts')).toEqual([]);
  });
});

describe('what git tracks', () => {
  const text = files.filter(
    (f) => /\.(ts|tsx|js|mjs|cjs|json|md|css|sql|tsv|txt|html|xml|svg)$/.test(f) || !path.basename(f).slice(1).includes('.'),
  );

  it('names no folder of the machine it was written on', () => {
    // A path that starts at the root of a disk, not "../work/" or "https://host/tmp/".
    const machine = new RegExp(`(?<![\\w./-])/(?:${['work', 'farm', 'root', 'tmp'].join('|')})/\\w`);
    expect(text.filter((f) => machine.test(textOf(f)))).toEqual([]);
  });

  it('names no package registry, and the lock file no address to download from', () => {
    const registry = new RegExp(['registry\\.npmjs', 'registry\\.yarnpkg', 'npm\\.pkg\\.github', 'artifactory'].join('|'), 'i');
    expect(text.filter((f) => path.basename(f) !== 'tree.test.ts' && registry.test(textOf(f)))).toEqual([]);
    expect(textOf('package-lock.json')).toContain('"lockfileVersion"');
    expect(textOf('package-lock.json')).not.toMatch(/"resolved": "http/);
  });

  it('has a lock file that knows the binaries of every platform, so that npm ci works everywhere', () => {
    // A registry that holds only some platforms makes npm leave the others out, and npm ci then refuses the file.
    const Packages = z.record(z.string(), z.looseObject({ optionalDependencies: z.record(z.string(), z.string()).optional() }));
    const { packages } = z.object({ packages: Packages }).parse(JSON.parse(textOf('package-lock.json')));
    const wanted = Object.entries(packages).flatMap(([at, p]) => Object.keys(p.optionalDependencies ?? {}).map((name) => ({ at, name })));
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter(({ at, name }) => !(`node_modules/${name}` in packages) && !(`${at}/node_modules/${name}` in packages))).toEqual(
      [],
    );
  });

  it('holds nothing that was built, recorded or left over', () => {
    expect(
      files.filter((f) => /^(dist|node_modules|evaluation\/out|test-results)\/|\.(db|db-wal|db-shm|changed\.txt|orig|rej)$/.test(f)),
    ).toEqual([]);
  });
});
