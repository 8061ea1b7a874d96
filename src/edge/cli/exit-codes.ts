/** What the process says when it ends; documented in docs/cli.md, never renumbered. */
export const EXIT = {
  ok: 0,
  someFailed: 1,
  usage: 2,
  register: 3,
  busy: 4,
  output: 5,
  internal: 70,
  interrupted: 130,
  closed: 141,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Each exit code in words, for the documentation. */
export const EXIT_MEANS: readonly { readonly exit: ExitCode; readonly means: string }[] = [
  {
    exit: EXIT.ok,
    means: 'all done; also when the reader of the output went away (`daftar read … | head`), and when `serve` or `demo` was stopped',
  },
  {
    exit: EXIT.someFailed,
    means: 'some inputs could not be read (each named on stderr), or what was asked for is not there, or `doctor` found a problem',
  },
  { exit: EXIT.usage, means: 'the command line is wrong: unknown option, missing argument, a date that is none' },
  {
    exit: EXIT.register,
    means: 'the register cannot be used: missing, not a register, made by a newer Daftar, its disk full or not writable',
  },
  { exit: EXIT.busy, means: 'the register is being written by another `ingest`' },
  { exit: EXIT.output, means: 'the output cannot be written, or the port is taken' },
  { exit: EXIT.internal, means: 'a mistake in Daftar, or a damaged installation' },
  { exit: EXIT.interrupted, means: 'stopped by Ctrl-C; what was acknowledged is in the register, and the same command goes on from there' },
  { exit: EXIT.closed, means: 'the reader of what `ingest` prints went away; as 130' },
  { exit: EXIT.terminated, means: 'stopped by SIGTERM; as 130' },
];

/** An end that the user can do something about: one line, and the exit code that goes with it. */
export class Failure extends Error {
  readonly exit: ExitCode;
  constructor(exit: ExitCode, message: string) {
    super(message);
    this.name = 'Failure';
    this.exit = exit;
  }
}
