/* Serves the invented register of test/edge/server/sample-register.ts, or an empty one with --empty, and prints its address.
   For what the demo's own reports must not hold: hostile text, merged events, an empty register. Needs `vite build` to have run. */
import { createServer } from 'vite';

const vite = await createServer({ server: { middlewareMode: true, watch: null, hmr: false, ws: false }, appType: 'custom', logLevel: 'error' });
const load = (path) => vite.ssrLoadModule(path);
const [{ createApp }, { listen }, { fakeStore }, { sampleRegister }, { fewWords }] = await Promise.all([
  load('/src/edge/server/app.ts'),
  load('/src/edge/server/listen.ts'),
  load('/test/edge/server/fake-store.ts'),
  load('/test/edge/server/sample-register.ts'),
  load('/test/edge/server/write-register.ts'),
]);
const held = process.argv.includes('--empty') ? { reports: [], articles: [], claims: [], entries: [] } : sampleRegister();
const log = { error: (fields, message) => console.error(message, fields) };
const app = createApp({ store: fakeStore(held), vocabulary: fewWords, version: '0.0.0', log, webRoot: 'dist/web' });
const port = Number(process.argv.find((word) => word.startsWith('--port='))?.slice(7) ?? 0);
const listening = await listen(app, { host: '127.0.0.1', port });
console.log(listening.url);
process.once('SIGTERM', () => {
  void listening
    .close()
    .then(() => vite.close())
    .then(() => process.exit(0));
});
