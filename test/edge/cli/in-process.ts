import type { Console } from '../../../src/edge/cli/console.ts';
import { run } from '../../../src/edge/cli/run.ts';

/** How a command line ended, and what it printed. */
export interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A console that hands what it is told to `told`. */
export function silentConsole(told: { out: string; err: string } = { out: '', err: '' }): Console {
  const write = (text: string): Promise<void> => {
    told.out += text;
    return Promise.resolve();
  };
  return {
    onClosed: () => undefined,
    closed: new AbortController().signal,
    columns: Infinity,
    isTerminal: false,
    lines: (lines) => write([...lines].map((line) => `${line}\n`).join('')),
    write,
    flush: () => Promise.resolve(),
    tell: (line) => {
      told.err += `${line}\n`;
    },
  };
}

/** Runs a command line from the sources, in the process of the test. */
export async function daftar(args: readonly string[]): Promise<Told> {
  const told = { out: '', err: '' };
  const code = await run(args, silentConsole(told));
  return { code, ...told };
}
