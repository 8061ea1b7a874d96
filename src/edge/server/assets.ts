import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '@hono/zod-openapi';
import { ServerError } from './server-error.ts';

/** What the pages need beside their HTML: held in memory, served by exact name, so no request reaches the file system. */
export interface Assets {
  readonly script: string;
  readonly style: string;
  /** By address path, `/assets/client-C4f1.js`. */
  readonly files: ReadonlyMap<string, { readonly body: Uint8Array<ArrayBuffer>; readonly type: string }>;
}

const manifestShape = z.record(z.string(), z.object({ file: z.string() }));

/** Reads what `vite build` left in `webRoot`; a missing or foreign folder is a ServerError. */
export function readAssets(webRoot: string): Assets {
  try {
    const manifest = manifestShape.parse(JSON.parse(readFileSync(join(webRoot, '.vite', 'manifest.json'), 'utf8')));
    const files = new Map(
      Object.values(manifest).map(({ file }) => [`/${file}`, { body: bytesOf(join(webRoot, file)), type: typeOf(file) }]),
    );
    const nameOf = (end: string) => Object.keys(manifest).find((key) => key.endsWith(end));
    const [script, style] = [nameOf('client.ts'), nameOf('style.css')].map((key) => `/${manifest[key ?? '']?.file}`);
    if (script === undefined || style === undefined || !files.has(script) || !files.has(style))
      throw new Error('no client.ts or style.css');
    return { script, style, files };
  } catch {
    throw new ServerError('no-pages', `${webRoot}: the pages are not built; run npm run build`);
  }
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}

function typeOf(file: string): string {
  if (file.endsWith('.js')) return 'text/javascript; charset=utf-8';
  if (file.endsWith('.css')) return 'text/css; charset=utf-8';
  return 'application/octet-stream';
}
