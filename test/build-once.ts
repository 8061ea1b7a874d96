import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Builds dist where it is older than src, so that tests of the command line run what the sources say. Runs side by side build once. */
export function setup(): void {
  const { status, stdout } = spawnSync(process.execPath, [path.join(root, 'bin', 'prepare.js')], { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  if (!existsSync(path.join(root, 'dist', 'edge', 'cli', 'main.js'))) throw new Error(`the build failed:\n${stdout}`);
  // Types are checked by `npm run check`; here it matters that there is something to run, made from these sources.
  console.warn(`the build found mistakes; the tests run what it made all the same:\n${stdout.split('\n').slice(0, 3).join('\n')}`);
}
