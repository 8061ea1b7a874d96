import { defineConfig } from 'vitest/config';

const slow = 'test/slow/**/*.test.ts';
const cli = 'test/edge/cli/process*.test.ts';
/** Folder for JSON reports, which .ci/run sums; one file a run. */
const reports = process.env['DAFTAR_TEST_REPORTS'];

/**
 * unit: everything that runs in the test's own process, golden and documentation tests among it; cli: the built command line
 * as a child process; slow: what takes longer than ten seconds (`npm run test:slow`). Browser tests are Playwright's.
 */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: reports === undefined ? ['default'] : ['default', ['json', { outputFile: `${reports}/vitest-${process.pid}.json` }]],
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**', slow, cli] } },
      { extends: true, test: { name: 'cli', include: [cli], globalSetup: 'test/build-once.ts' } },
      {
        extends: true,
        test: { name: 'slow', include: [slow], globalSetup: 'test/build-once.ts', testTimeout: 600_000, fileParallelism: false },
      },
    ],
  },
});
