import { once } from 'node:events';
import { errorCode } from '../files/walk.ts';
import { EXIT } from './exit-codes.ts';

const FLUSH_AT = 65_536;

/** Standard output and standard error as the commands use them: results go out in large pieces and never faster than they are read. */
export class Console {
  #waiting: string[] = [];
  #size = 0;
  #failed: Error | null = null;
  readonly #closed = new AbortController();
  /** What happens when the reader of standard output goes away, as `head` does: by default the process ends quietly. */
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

  /** Set once nobody reads standard output any more. */
  get closed(): AbortSignal {
    return this.#closed.signal;
  }

  /** Columns of the terminal that reads standard output; Infinity where it is a file or a pipe, which must not be cut. */
  get columns(): number {
    return process.stdout.isTTY ? (process.stdout.columns ?? 80) : Infinity;
  }

  /** True where a person looks at standard output. */
  get isTerminal(): boolean {
    return process.stdout.isTTY ?? false;
  }

  /** Adds lines to the output. */
  async lines(lines: Iterable<string>): Promise<void> {
    for (const line of lines) await this.write(`${line}\n`);
  }

  /** Adds text to the output; waits while it is read more slowly than it is made. */
  async write(text: string): Promise<void> {
    this.#waiting.push(text);
    this.#size += text.length;
    if (this.#size >= FLUSH_AT || this.isTerminal) await this.flush();
  }

  /** Hands over all that was written: an acknowledgement must not wait in a buffer. */
  async flush(): Promise<void> {
    const text = this.#waiting.join('');
    this.#waiting = [];
    this.#size = 0;
    if (text !== '' && !this.closed.aborted && !process.stdout.write(text)) {
      await once(process.stdout, 'drain', { signal: this.closed }).catch(() => undefined);
    }
    if (this.#failed !== null) throw this.#failed;
  }

  /** One line for the user on standard error: a warning, what failed and why. */
  tell(line: string): void {
    process.stderr.write(`${line}\n`);
  }
}
