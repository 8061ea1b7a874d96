import { CommanderError } from 'commander';
import { packageVersion } from '../files/package-files.ts';
import { errorCode } from '../files/walk.ts';
import { ServerError } from '../server/server-error.ts';
import { StoreError } from '../store/store.ts';
import type { Console } from './console.ts';
import { EXIT, Failure, type ExitCode } from './exit-codes.ts';
import type { Host } from './host.ts';
import { openLog } from './log.ts';
import { createProgram, helpOf } from './program.ts';
import { unwritable } from './target.ts';

/** Runs a command line to its end; every error becomes one line and an exit code. */
export async function run(args: readonly string[], console: Console): Promise<ExitCode> {
  const host: Host = {
    console,
    version: await packageVersion(),
    log: openLog(false, 'silent'),
    verbose: false,
    exit: EXIT.ok,
  };
  try {
    const program = await createProgram(host, args);
    if (args.length === 0) {
      console.tell(helpOf(program));
      return EXIT.usage;
    }
    await program.parseAsync(args, { from: 'user' });
    return host.exit;
  } catch (error) {
    const { line, exit } = explain(error);
    if (exit === EXIT.ok) await console.flush();
    if (line !== null) console.tell(line);
    if (exit === EXIT.internal) host.log.debug({ err: error }, 'ended by a mistake');
    return exit;
  }
}

function explain(error: unknown): { readonly line: string | null; readonly exit: ExitCode } {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { line: null, exit: EXIT.ok };
    return {
      line: `daftar: ${error.message
        .replace(/^error: /, '')
        .replaceAll('\n', ' ')
        .replace(/\.$/, '')}; see daftar --help`,
      exit: EXIT.usage,
    };
  }
  if (error instanceof Failure) return { line: `daftar: ${error.message}`, exit: error.exit };
  if (error instanceof StoreError) return { line: `daftar: ${error.message}`, exit: error.code === 'busy' ? EXIT.busy : EXIT.register };
  if (error instanceof ServerError)
    return { line: `daftar: ${error.message}`, exit: error.code === 'no-pages' ? EXIT.internal : EXIT.output };
  if (errorCode(error) === 'ENOSPC') return explain(unwritable('the output', error));
  const what = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return { line: `daftar: a mistake in Daftar ended this run (${what}); --verbose tells more`, exit: EXIT.internal };
}
