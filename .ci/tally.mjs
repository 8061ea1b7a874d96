// node tally.mjs <folder> <status>: sums the JSON reports that vitest and Playwright left in the folder and prints the last line of .ci/run.
// Reports in subfolders are those of other Node versions: each gets a line of its own, and only its failures join the sum.
// Exits with 1 where something failed, or where there is no report at all.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder, status] = process.argv.slice(2);

function counts(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected + (report.errors?.length ?? 0), skipped };
  }
  // A file that cannot be loaded fails without a failed test in it.
  const failed = report.numFailedTests || (report.success ? 0 : Math.max(1, report.numFailedTestSuites));
  return { passed: report.numPassedTests, failed, failedTests: report.numFailedTests, skipped: report.numPendingTests + (report.numTodoTests ?? 0) };
}

function sum(at) {
  const files = existsSync(at) ? readdirSync(at).filter((f) => f.endsWith('.json')) : [];
  const none = { passed: 0, failed: 0, failedTests: 0, skipped: 0 };
  const all = files.map((f) => ({ ...none, ...counts(path.join(at, f)) }));
  return all.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, failedTests: a.failedTests + b.failedTests, skipped: a.skipped + b.skipped }),
    none,
  );
}

const line = (name, n) => `${name}: ${n.passed} passed, ${n.failed} failed${n.skipped > 0 ? `, ${n.skipped} skipped` : ''}`;

const total = sum(folder);
for (const other of readdirSync(folder, { withFileTypes: true }).filter((f) => f.isDirectory())) {
  // A worker that crashed there is told of by .ci/run; only tests that failed count.
  const n = sum(path.join(folder, other.name));
  n.failed = n.failedTests;
  console.log(line(`unit tests on ${other.name.replace('-', ' ')}`, n));
  total.failed += n.failed;
}
// Something ended badly before a test could say so: an install, a build, a linter.
if (total.failed === 0 && (status !== '0' || total.passed === 0)) total.failed = 1;
console.log(line('daftar', total));
process.exit(total.failed > 0 ? 1 : 0);
