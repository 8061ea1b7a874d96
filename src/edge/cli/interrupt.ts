import { EXIT, type ExitCode } from './exit-codes.ts';

/** A run that can be stopped with Ctrl-C (SIGINT) or SIGTERM: the first asks to end, the second ends at once. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** The exit code of the signal that came, or null. */
  readonly exit: () => ExitCode | null;
  /** Signals do again what they do by default. */
  readonly release: () => void;
}

/** Catches the signals from here to `release`; `asked` is called at the first. */
export function catchInterrupt(asked: () => void): Interrupt {
  const controller = new AbortController();
  let exit: ExitCode | null = null;
  const on = (code: ExitCode) => () => {
    if (exit !== null) process.exit(code);
    exit = code;
    asked();
    controller.abort();
  };
  const interrupted = on(EXIT.interrupted);
  const terminated = on(EXIT.terminated);
  process.on('SIGINT', interrupted).on('SIGTERM', terminated);
  return {
    signal: controller.signal,
    exit: () => exit,
    release: () => void process.off('SIGINT', interrupted).off('SIGTERM', terminated),
  };
}
