import { OpenAPIHono } from '@hono/zod-openapi';
import type { Vocabulary } from '../../model/index.ts';
import { type Store, StoreError } from '../store/store.ts';
import { addApi } from './api.ts';
import { readAssets } from './assets.ts';
import { explanationsOf } from './explanations.ts';
import { securityHeaders } from './headers.ts';
import { addPages, messagePage } from './pages.tsx';
import { complaint } from './query.ts';
import { readingsOf } from './readings.ts';

/** Where the server says what went wrong inside; pino's logger is one. */
export interface ServerLog {
  error(fields: object, message: string): void;
}

export interface AppParts {
  readonly store: Store;
  readonly vocabulary: Vocabulary;
  /** Of the package; part of the cite line. */
  readonly version: string;
  readonly log?: ServerLog;
  /** The folder that `vite build` wrote, `dist/web`. */
  readonly webRoot: string;
}

/** The register's pages and JSON API, read only. Throws a ServerError where the pages are not built. */
export function createApp({ store, vocabulary, version, log, webRoot }: AppParts): OpenAPIHono {
  const assets = readAssets(webRoot);
  const app = new OpenAPIHono({
    defaultHook: (result, c) => (result.success ? undefined : c.json({ error: { message: complaint(result.error) } }, 400)),
  });
  const frame = { style: assets.style, script: assets.script, version };
  app.use(securityHeaders);
  app.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    return c.json({ error: { message: 'this register is read only; ask with GET' } }, 405, { Allow: 'GET, HEAD' });
  });

  const readings = readingsOf(store, vocabulary);
  const explanations = explanationsOf(store, vocabulary);
  addApi(app, readings, explanations, store, vocabulary, version);
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Daftar',
      version,
      description: 'A register of armed-conflict events; every figure leads back to its sentence. docs/api.md tells the shapes in words.',
    },
  });
  addPages(app, readings, explanations, store, vocabulary, frame);
  app.get('/assets/:name', (c) => {
    const file = assets.files.get(c.req.path);
    if (file === undefined) return c.notFound();
    return c.body(file.body, 200, { 'Content-Type': file.type, 'Cache-Control': 'public, max-age=31536000, immutable' });
  });

  app.notFound((c) => {
    if (isData(c.req.path)) return c.json({ error: { message: 'no such address; see /openapi.json' } }, 404);
    return c.html(messagePage(frame, 404, 'Nothing is written here', 'The register has no page at this address.'), 404);
  });
  app.onError((error, c) => {
    const known = error instanceof StoreError;
    const status = !known ? 500 : error.code === 'bad-query' ? 400 : error.code === 'busy' ? 503 : 500;
    if (status === 500) log?.error({ err: error, path: c.req.path }, 'request failed');
    const message = known ? error.message : 'the server failed on this request; its log says why';
    if (isData(c.req.path)) return c.json({ error: { message } }, status);
    return c.html(messagePage(frame, status, status === 400 ? 'Not understood' : 'The register did not answer', message), status);
  });
  return app;
}

function isData(path: string): boolean {
  return path.startsWith('/api/') || path === '/openapi.json';
}
