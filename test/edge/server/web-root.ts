import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder as `vite build` leaves it, with a script and a style sheet of one line. */
export function aWebRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'daftar-web-'));
  mkdirSync(join(root, '.vite'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'assets', 'client-1.js'), 'export {};\n');
  writeFileSync(join(root, 'assets', 'style-1.css'), 'body { margin: 0 }\n');
  const manifest = { 'src/edge/web/client.ts': { file: 'assets/client-1.js' }, 'src/edge/web/style.css': { file: 'assets/style-1.css' } };
  writeFileSync(join(root, '.vite', 'manifest.json'), JSON.stringify(manifest));
  return root;
}
