import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import type * as Open from '../../../src/edge/store/open.ts';

/** The store as JavaScript, as the build would make it: Node 20 cannot load TypeScript in a thread or a process of its own. */
export interface Compiled {
  /** The address of open.js, for processes that a test starts. */
  readonly url: string;
  readonly openStore: typeof Open.openStore;
  remove(): void;
}

/** Compiles src/edge/store into a folder of its own under node_modules/, where its packages are found. */
export async function compileStore(): Promise<Compiled> {
  const source = 'src/edge/store';
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync('node_modules/.cache/daftar-store-');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const target = join(folder, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, toJavaScript(readFileSync(join(source, name), 'utf8')));
  }
  const url = pathToFileURL(join(folder, 'open.js')).href;
  const open: typeof Open = await import(/* @vite-ignore */ url);
  return { url, openStore: open.openStore, remove: () => rmSync(folder, { recursive: true }) };
}

function toJavaScript(source: string): string {
  const { ESNext } = ts.ModuleKind;
  return ts.transpileModule(source, {
    compilerOptions: { module: ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true, rewriteRelativeImportExtensions: true },
  }).outputText;
}
