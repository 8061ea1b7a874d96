/** How far a long piece of work is, for the person who waits. */
export interface Progress {
  /** So many items more are done, of so much weight. */
  advance(items: number, weight: number): void;
  /** Clears the line so that something else can be written; it comes back by itself. */
  clear(): void;
  end(): void;
}

export interface ProgressPlan {
  readonly items: number;
  /** What time left is reckoned by, bytes for instance; a large file counts for more than a small one. */
  readonly weight: number;
  /** Plural: "reports". */
  readonly what: string;
  /** Write a plain line every five seconds where there is no terminal. */
  readonly verbose: boolean;
}

type Screen = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

const SHOW_AFTER_MS = 2_000;
const BAR = 24;

/** A line on standard error with a bar, the rate and the time left; nothing at all for the first two seconds. */
export function startProgress(plan: ProgressPlan, screen: Screen = process.stderr, now: () => number = () => performance.now()): Progress {
  const terminal = screen.isTTY;
  if (!terminal && !plan.verbose) return { advance: () => undefined, clear: () => undefined, end: () => undefined };
  const start = now();
  let items = 0;
  let weight = 0;
  let shown = false;
  const clear = () => {
    if (shown && terminal) screen.write('\r\u001b[K');
    shown = false;
  };
  const show = () => {
    const elapsed = now() - start;
    if (elapsed < SHOW_AFTER_MS) return;
    const line = progressLine(plan, { items, weight, elapsed });
    screen.write(terminal ? `\r${line.slice(0, (screen.columns ?? 80) - 1)}\u001b[K` : `${line}\n`);
    shown = true;
  };
  const timer = setInterval(show, terminal ? 200 : 5_000);
  timer.unref();
  return {
    advance(moreItems, moreWeight) {
      items += moreItems;
      weight += moreWeight;
    },
    clear,
    end() {
      clearInterval(timer);
      clear();
    },
  };
}

/** "[#####·····]  41%  4,100 of 10,000 reports  212/s  28 s left". */
export function progressLine(
  plan: ProgressPlan,
  done: { readonly items: number; readonly weight: number; readonly elapsed: number },
): string {
  const share = plan.weight > 0 ? Math.min(1, done.weight / plan.weight) : plan.items > 0 ? done.items / plan.items : 1;
  const full = Math.floor(share * BAR);
  const rate = done.items / (done.elapsed / 1000);
  const left = share > 0 ? (done.elapsed / share) * (1 - share) : null;
  return [
    `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}]`,
    `${String(Math.floor(share * 100)).padStart(3)}%`,
    `${done.items.toLocaleString('en')} of ${plan.items.toLocaleString('en')} ${plan.what}`,
    `${rate >= 10 ? Math.round(rate).toLocaleString('en') : rate.toFixed(1)}/s`,
    left === null ? 'time left not known yet' : `${inWords(left)} left`,
  ].join('  ');
}

function inWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
