import { once } from 'node:events';
import { errorCode } from '../files/walk.ts';
import { EXIT } from './exit-codes.ts';

const FLUSH_AT = 65_536;

/** Standard output and standard error as the commands use them. */
export interface Console {
  /** What happens when the reader of the output goes away, as `head` does: by default the process ends quietly. */
  onClosed: () => void;
  /** Set once nobody reads the output any more. */
  readonly closed: AbortSignal;
  /** Columns of the terminal that reads the output; Infinity where it is a file or a pipe, which must not be cut. */
  readonly columns: number;
  /** True where a person looks at the output. */
  readonly isTerminal: boolean;
  /** Adds lines to the output. */
  lines(lines: Iterable<string>): Promise<void>;
  /** Adds text to the output; waits while it is read more slowly than it is made. */
  write(text: string): Promise<void>;
  /** Hands over all that was written: an acknowledgement must not wait in a buffer. */
  flush(): Promise<void>;
  /** One line for the user on standard error: a warning, what failed and why. */
  tell(line: string): void;
}

/** The console of this process: results go out in large pieces and never faster than they are read. */
export class ProcessConsole implements Console {
  #waiting: string[] = [];
  #size = 0;
  #failed: Error | null = null;
  readonly #closed = new AbortController();
  onClosed: () => void = () => process.exit(EXIT.ok);

  constructor() {
    process.stdout.on('error', (error) => {
      this.#closed.abort();
      if (errorCode(error) === 'EPIPE') this.onClosed();
      else this.#failed = error;
    });
    // Nobody is left to tell.
    process.stderr.on('error', () => undefined);
  }

  get closed(): AbortSignal {
    return this.#closed.signal;
  }

  get columns(): number {
    return process.stdout.isTTY ? (process.stdout.columns ?? 80) : Infinity;
  }

  get isTerminal(): boolean {
    return process.stdout.isTTY ?? false;
  }

  async lines(lines: Iterable<string>): Promise<void> {
    for (const line of lines) await this.write(`${line}\n`);
  }

  async write(text: string): Promise<void> {
    this.#waiting.push(text);
    this.#size += text.length;
    if (this.#size >= FLUSH_AT || this.isTerminal) await this.flush();
  }

  async flush(): Promise<void> {
    const text = this.#waiting.join('');
    this.#waiting = [];
    this.#size = 0;
    if (text !== '' && !this.closed.aborted && !process.stdout.write(text)) {
      await once(process.stdout, 'drain', { signal: this.closed }).catch(() => undefined);
    }
    if (this.#failed !== null) throw this.#failed;
  }

  tell(line: string): void {
    process.stderr.write(`${line}\n`);
  }
}
