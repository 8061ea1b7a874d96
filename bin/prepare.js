// `npm run prepare`: builds dist/ where it is older than what it is made of. npm runs this after `npm ci`, and again before the first
// `npx daftar` in a clone, where a whole build would only make the user wait. Two at once build once.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (inside) => fileURLToPath(new URL(`../${inside}`, import.meta.url));
const lock = path('node_modules/.daftar-building');
const SOURCES = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'];
const MADE = ['dist/edge/cli/main.js', 'dist/web/.vite/manifest.json'];
const STEPS = [
  ['typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  ['vite/bin/vite.js', 'build', '--logLevel', 'warn'],
];

/** When a file was last written, in milliseconds; 0 where it is not there. */
function written(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isStale() {
  const sources = [...SOURCES.map(path), ...readdirSync(path('src'), { recursive: true, encoding: 'utf8' }).map((name) => path(`src/${name}`))];
  return Math.max(...sources.map(written)) > Math.min(...MADE.map((file) => written(path(file))));
}

function build() {
  for (const [tool, ...args] of STEPS) {
    const { status } = spawnSync(process.execPath, [path(`node_modules/${tool}`), ...args], { cwd: path('.'), stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}

/** True when this process may build; false after another has just built. */
function takeTurn() {
  for (let waited = 0; waited < 180_000; waited += 200) {
    try {
      mkdirSync(lock);
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - written(lock) > 120_000) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  console.error(`another build has held ${lock} for three minutes; delete it and run again`);
  process.exitCode = 1;
  return false;
}

if (isStale() && takeTurn()) {
  try {
    if (isStale()) build();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
