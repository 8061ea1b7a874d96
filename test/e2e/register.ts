import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { test as plain } from '@playwright/test';
import { findChromium, HOW_TO_GET_IT } from './chromium.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** Registers that a journey can be made through. `sample` and `empty` are invented; `demo` is what a user gets. */
const COMMANDS = {
  demo: ['bin/daftar.js', 'demo', '--port', '0'],
  sample: ['test/e2e/serve-sample.mjs'],
  empty: ['test/e2e/serve-sample.mjs', '--empty'],
} as const;

export type RegisterName = keyof typeof COMMANDS;

/** A served register. */
export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

const PATIENCE_MS = 90_000;

/** Starts a register as a user would and reads the address that it prints. */
export function startRegister(name: RegisterName): Promise<Served> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, COMMANDS[name], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let served = false;
    let said = '';
    const ended = new Promise<void>((done) => {
      child.once('exit', (code) => {
        done();
        if (!served) give(`ended with ${code}`);
      });
    });
    const give = (reason: string) => {
      clearTimeout(impatience);
      child.kill('SIGKILL');
      reject(new Error(`${COMMANDS[name].join(' ')} ${reason}; it said:\n${said.slice(-2_000)}`));
    };
    const impatience = setTimeout(() => give('printed no address'), PATIENCE_MS);
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (address === null || served) return;
      served = true;
      clearTimeout(impatience);
      resolve({ url: address[0], stop: () => ending(child, ended) });
    });
  });
}

async function ending(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}

/** `test` with the three registers' addresses, each started once a worker and only where a test asks for it. */
/* oxlint-disable no-empty-pattern -- Playwright reads what a fixture needs from this pattern */
export const test = plain.extend<object, Readonly<Record<RegisterName, string>>>({
  demo: [({}, use) => serving('demo', use), { scope: 'worker', timeout: PATIENCE_MS }],
  sample: [({}, use) => serving('sample', use), { scope: 'worker', timeout: PATIENCE_MS }],
  empty: [({}, use) => serving('empty', use), { scope: 'worker', timeout: PATIENCE_MS }],
});

async function serving(name: RegisterName, use: (url: string) => Promise<void>): Promise<void> {
  const served = await startRegister(name);
  await use(served.url);
  await served.stop();
}

/** Skips a file where there is no browser; in CI, where there must be one, that is an error instead. */
export function needsBrowser(): void {
  const missing = findChromium() === null;
  if (missing && process.env['CI']) throw new Error(HOW_TO_GET_IT);
  test.skip(missing, HOW_TO_GET_IT);
}
