import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { evaluate, yardsticks } from './evaluate.ts';
import { EvaluationError } from './evaluation-error.ts';

const HELP = `npm run evaluate -- [options]
  --only a,b                    only these corpora and components: ${yardsticks.map((c) => c.name).join(', ')}
  --quick                       only the small ones: ${yardsticks
    .filter((c) => c.quick)
    .map((c) => c.name)
    .join(', ')}
  --accept                      take this run as the one to compare with; raises floors
  --allow-regression "why"      with --accept: let figures fall; the reason is kept in floors.json
  --lines N                     gained, lost and changed claims told per corpus (default 5 of each)
  --at TEXT                     names the run on the scoreboard (default: the commit)
  --shared DIR                  where the gold record and the benchmarks lie (default: ../shared)`;

// Compiled to evaluation/out/evaluation/: the project is three folders up.
const root = path.resolve(import.meta.dirname, '..', '..', '..');

async function git(...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)('git', args, { cwd: root })).stdout.trim();
}

async function commit(): Promise<string> {
  try {
    const changed = await git('status', '--porcelain', '--', 'src', 'vocabulary');
    return `commit ${await git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`;
  } catch {
    return 'an unknown commit';
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      'allow-regression': { type: 'string' },
      lines: { type: 'string', default: '5' },
      at: { type: 'string' },
      shared: { type: 'string', default: path.join(root, '..', 'shared') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const lines = Number(values.lines);
  if (!Number.isSafeInteger(lines) || lines < 0) throw new EvaluationError(`--lines wants a whole number, not "${values.lines}"`);
  if (values['allow-regression']?.trim() === '') throw new EvaluationError('--allow-regression wants a reason');
  const command = path.join(root, 'bin', 'daftar.js');
  if (!existsSync(path.join(root, 'dist', 'edge', 'cli', 'main.js')))
    throw new EvaluationError('daftar is not built: run npm run build first');
  return evaluate({
    shared: path.resolve(values.shared),
    home: path.join(root, 'evaluation'),
    scratch: path.join(root, 'evaluation', 'out', 'scratch'),
    model: path.join(root, 'models', 'english.model'),
    reader: [process.execPath, command, 'read'],
    only: values.only?.split(',').map((name) => name.trim()) ?? null,
    quick: values.quick,
    accept: values.accept,
    allowRegression: values['allow-regression'] ?? null,
    lines,
    at: values.at ?? (await commit()),
    print: (line) => console.log(line),
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  const known =
    error instanceof EvaluationError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!known) throw error;
  console.error(`evaluate: ${error.message}`);
  process.exitCode = 2;
}
