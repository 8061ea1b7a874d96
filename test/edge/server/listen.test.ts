/* oxlint-disable typescript/no-unsafe-type-assertion -- what is made or asked by hand here is known */
import { get } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { type Listening, listen } from '../../../src/edge/server/listen.ts';

const slow = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const app = {
  fetch: async (request: Request) => {
    if (request.url.endsWith('/slow')) await slow(300);
    return new Response(new URL(request.url).pathname);
  },
};
const open: Listening[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function start(port = 0): Promise<Listening> {
  const server = await listen(app, { host: '127.0.0.1', port });
  open.push(server);
  return server;
}

function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { Host: host }, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).once('error', reject);
  });
}

it('takes any free port and says which', async () => {
  const { url } = await start();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(`${url}/x`)).text()).toBe('/x');
});

it('says in one line that a port is taken', async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);
  await expect(start(port)).rejects.toMatchObject({
    name: 'ServerError',
    code: 'port-in-use',
    message: `port ${port} on 127.0.0.1 is in use; choose another with --port, or --port 0 for any free one`,
  });
});

it('says in one line that an address is not of this machine', async () => {
  await expect(listen(app, { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({ code: 'address-unknown' });
});

it.each([
  ['127.0.0.1', 200],
  ['localhost:80', 200],
  ['[::1]:9', 200],
  ['evil.example', 421],
  ['127.0.0.1.evil.example', 421],
  ['localhost.evil.example:80', 421],
])('a request for the host %s is answered with %d', async (host, status) => {
  const { url } = await start();
  expect(await statusFor(url, host)).toBe(status);
});

it('lets a request under way end before it closes', async () => {
  const server = await start();
  const answer = fetch(`${server.url}/slow`);
  await slow(80);
  await server.close();
  expect(await (await answer).text()).toBe('/slow');
  await expect(fetch(server.url)).rejects.toThrow();
});
