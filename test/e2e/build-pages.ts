import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { setup } from '../build-once.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** Compiles what is older than its sources: the command line, and the script and style sheet of the pages. */
// oxlint-disable-next-line import/no-default-export -- Playwright takes no other
export default async function buildPages(): Promise<void> {
  setup();
  const manifest = path.join(root, 'dist', 'web', '.vite', 'manifest.json');
  const web = path.join(root, 'src', 'edge', 'web');
  const newest = Math.max(...readdirSync(web, { recursive: true, encoding: 'utf8' }).map((name) => statSync(path.join(web, name)).mtimeMs));
  if (!existsSync(manifest) || statSync(manifest).mtimeMs < newest) await build({ root, logLevel: 'error' });
}
