import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const lock = path.join(root, 'node_modules', '.daftar-building');

/** Compiles src into dist where dist is older, so that tests of the command line run what the sources say. Two runs at once build once. */
export async function setup(): Promise<void> {
  for (let waited = 0; !takeLock(); waited += 200) {
    if (waited > 120_000) throw new Error(`${lock} has been there for two minutes; no build runs that long, so delete it`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    if (newest(path.join(root, 'src')) > age(path.join(root, 'dist', 'edge', 'cli', 'main.js'))) build();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function build(): void {
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, encoding: 'utf8' });
  } catch (error) {
    // Types are checked by `npm run check`; here it matters that there is something to run, made from these sources.
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout).split('\n').slice(0, 3).join('\n') : String(error);
    console.warn(`the build found mistakes; the tests run what it made all the same:\n${said}`);
  }
}

function newest(folder: string): number {
  return Math.max(0, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => age(path.join(folder, name))));
}

function age(file: string): number {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}
