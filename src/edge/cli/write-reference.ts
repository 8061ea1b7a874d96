import { writeFile } from 'node:fs/promises';
import { packagePath, packageVersion } from '../files/package-files.ts';
import { ProcessConsole } from './console.ts';
import { EXIT } from './exit-codes.ts';
import { openLog } from './log.ts';
import { createProgram } from './program.ts';
import { reference } from './reference.ts';

// `npm run docs`: writes docs/cli.md.
const program = await createProgram({
  console: new ProcessConsole(),
  version: await packageVersion(),
  log: openLog(false, 'silent'),
  verbose: false,
  exit: EXIT.ok,
});
await writeFile(packagePath('docs/cli.md'), reference(program));
