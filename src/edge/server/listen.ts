import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { ServerError } from './server-error.ts';

/** A running server. */
export interface Listening {
  /** "http://127.0.0.1:4117", without a slash at the end. */
  readonly url: string;
  /** Takes no further request, lets those under way end within two seconds, and frees the port. */
  close(): Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

const PATIENCE_MS = 2_000;

/** Serves the app at an address; port 0 takes any free one. Rejects with a ServerError where the address cannot be had. */
export async function listen(app: { readonly fetch: Fetch }, at: { readonly host: string; readonly port: number }): Promise<Listening> {
  const fetch: Fetch = isLoopback(at.host) ? loopbackOnly((request) => app.fetch(request)) : (request) => app.fetch(request);
  const answer = getRequestListener(fetch);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, at)));
    server.listen(at.port, at.host, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : at.port;
  const name = at.host.includes(':') ? `[${at.host}]` : at.host;
  return { url: `http://${name}:${port}`, close: () => closing(server) };
}

/** A page of another site may point its own name at 127.0.0.1 (DNS rebinding); only loopback names are answered. */
export function loopbackOnly(fetch: Fetch): Fetch {
  return (request) => {
    if (isLoopback(new URL(request.url).hostname.replace(/^\[|\]$/g, ''))) return fetch(request);
    return new Response('This server answers only to 127.0.0.1 and localhost.\n', {
      status: 421,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
    });
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function refusal(error: NodeJS.ErrnoException, { host, port }: { readonly host: string; readonly port: number }): ServerError {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ServerError('port-in-use', `port ${port} on ${host} is in use; choose another with --port, or --port 0 for any free one`);
    case 'EACCES':
      return new ServerError('port-refused', `port ${port} on ${host} may not be used by this account; choose one above 1023`);
    default:
      return new ServerError(
        'address-unknown',
        `cannot listen on ${host} port ${port} (${error.code ?? 'unknown reason'}); use --host 127.0.0.1`,
      );
  }
}

function closing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
