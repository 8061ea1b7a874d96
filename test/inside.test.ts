import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/* The two walls around the inside: a compiler that does not know the world, and a linter that knows where the clock is. */

const root = path.resolve(import.meta.dirname, '..');

const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(root, 'tsconfig.inside.json'), (f) => readFileSync(f, 'utf8')).config,
  ts.sys,
  root,
);

/** What the compiler says of a file that stands inside; the file exists for the compiler only, nothing is written into src/. */
function compiled(code: string): readonly string[] {
  const file = path.join(root, 'src', 'planted.ts');
  const real = ts.createCompilerHost(config.options);
  const host: ts.CompilerHost = {
    ...real,
    fileExists: (name) => name === file || real.fileExists(name),
    getSourceFile: (name, ...rest) =>
      name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2023, true) : real.getSourceFile(name, ...rest),
  };
  const program = ts.createProgram([file], config.options, host);
  return ts.getPreEmitDiagnostics(program).map((d) => ts.flattenDiagnosticMessageText(d.messageText, ' '));
}

describe('the compiler inside the house', () => {
  it('lets plain computation through', () => {
    expect(compiled(`export const words = (text: string): readonly string[] => text.split(' ').toSorted();`)).toEqual([]);
  });

  it.each([
    ['process', 'export const home = process.env;'],
    ['fetch', `export const page = fetch('http://example.org');`],
    ['console', `console.log('hello');`],
    ['Buffer', `export const bytes = Buffer.from('x');`],
    ['setTimeout', 'setTimeout(() => 1, 5);'],
    ['TextDecoder', 'export const decoder = new TextDecoder();'],
    ['document', 'export const page = document;'],
    ['performance', 'export const now = performance.now();'],
    ['crypto', 'export const id = crypto.randomUUID();'],
  ])('does not know %s', (name, code) => {
    expect(compiled(code).join('\n')).toContain(`Cannot find name '${name}'`);
  });

  it('is never told of the browser or of Node by a package that an inside file imports', () => {
    const files = ts
      .createProgram(config.fileNames, config.options)
      .getSourceFiles()
      .map((f) => f.fileName);
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((f) => /lib\.(dom|webworker)|@types\/node\//.test(f))).toEqual([]);
  }, 60_000);
});

const Report = z.object({ diagnostics: z.array(z.object({ message: z.string(), code: z.string().optional(), filename: z.string() })) });

/** What must not stand in a stage. */
const CLOCKS = {
  'src/3-mention/now.ts': 'export const now = Date.now();',
  'src/3-mention/new-date.ts': 'export const now = new Date();',
  'src/3-mention/date.ts': 'export const now = Date();',
  'src/3-mention/dice.ts': 'export const dice = Math.random();',
  'src/3-mention/hidden-dice.ts': 'const { random } = Math;\nexport const dice = random();',
  'src/edge/clock.ts': 'export const now = Date.now() + Math.random() + new Date().getTime();',
};

describe('the linter inside the house', () => {
  let folder = '';
  let refused: ReadonlyMap<string, string>;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'daftar-clocks-'));
    cpSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    for (const [file, code] of Object.entries(CLOCKS)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), code);
    }
    const { diagnostics } = Report.parse(JSON.parse(lint(folder)));
    const clocks = diagnostics.filter((d) => /no-restricted/.test(d.code ?? ''));
    refused = new Map(clocks.map((d) => [d.filename.replaceAll('\\', '/'), d.message]));
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(CLOCKS).filter((file) => file.startsWith('src/3-mention')))('refuses %s', (file) => {
    expect(refused.has(file)).toBe(true);
  });

  it('leaves the edge its clock', () => {
    expect(refused.has('src/edge/clock.ts')).toBe(false);
  });
});

function lint(folder: string): string {
  const program = path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  try {
    return execFileSync(process.execPath, [program, '--format', 'json', 'src'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    // It found something, which is what it is asked for.
    return z.object({ stdout: z.string() }).parse(error).stdout;
  }
}
