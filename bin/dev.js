// `npm run dev`: the example reports in a register that stays (.dev.db), served, and built anew at every change. One command, no network.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
const tsc = [tool('typescript/bin/tsc'), '-p', 'tsconfig.build.json'];
const vite = [tool('vite/bin/vite.js'), 'build'];

for (const args of [tsc, vite]) spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

const running = [
  [...tsc, '--watch', '--preserveWatchOutput'],
  [...vite, '--watch', '--logLevel', 'warn'],
  ['--watch', '--watch-preserve-output', 'bin/daftar.js', 'demo', '--register', '.dev.db', ...process.argv.slice(2)],
].map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
  });
}
