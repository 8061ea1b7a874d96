import { defineConfig } from '@playwright/test';
import { findChromium, HOW_TO_GET_IT } from './test/e2e/chromium.ts';

const chromium = findChromium();
// The workers read this file again; one line is enough.
if (chromium === null && process.env['TEST_WORKER_INDEX'] === undefined) console.warn(HOW_TO_GET_IT);

const quiet = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const isRoot = process.getuid?.() === 0;
/** Folder for JSON reports, which .ci/run sums. */
const reports = process.env['DAFTAR_TEST_REPORTS'];

/** Journeys through the pages with the system's Chromium; nothing is downloaded. */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/build-pages.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  reporter: reports === undefined ? [['list']] : [['list'], ['json', { outputFile: `${reports}/playwright.json` }]],
  use: {
    screenshot: 'only-on-failure',
    launchOptions: { ...(chromium === null ? {} : { executablePath: chromium }), args: isRoot ? ['--no-sandbox', ...quiet] : quiet },
  },
});
