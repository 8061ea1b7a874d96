import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { progressLine, startProgress } from '../../../src/edge/cli/progress.ts';

const plan = { items: 10_000, weight: 1000, what: 'reports', verbose: false };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function screen(isTTY: boolean): {
  readonly written: string[];
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): boolean;
} {
  const written: string[] = [];
  return { written, isTTY, columns: 100, write: (text) => written.push(text) > 0 };
}

it('reckons time left by weight and the rate by items', () => {
  expect(progressLine(plan, { items: 4100, weight: 250, elapsed: 20_000 })).toBe(
    '[######..................]   25%  4,100 of 10,000 reports  205/s  1 min 0 s left',
  );
  expect(progressLine(plan, { items: 0, weight: 0, elapsed: 3000 })).toContain('time left not known yet');
  expect(progressLine({ ...plan, weight: 0 }, { items: 5000, weight: 0, elapsed: 10_000 })).toContain('50%');
});

it('says nothing for two seconds, then keeps one line of the terminal', () => {
  const terminal = screen(true);
  const progress = startProgress(plan, terminal, () => Date.now());
  vi.advanceTimersByTime(1900);
  progress.advance(100, 10);
  expect(terminal.written).toEqual([]);
  vi.advanceTimersByTime(400);
  expect(terminal.written.at(-1)).toMatch(/^\r\[.*100 of 10,000 reports/);
  progress.end();
  expect(terminal.written.at(-1)).toBe('\r\u001b[K');
  const { length } = terminal.written;
  vi.advanceTimersByTime(10_000);
  expect(terminal.written).toHaveLength(length);
});

it('is silent where there is no terminal, but for a plain line now and then when asked', () => {
  const pipe = screen(false);
  startProgress(plan, pipe, () => Date.now());
  vi.advanceTimersByTime(60_000);
  expect(pipe.written).toEqual([]);
  const asked = startProgress({ ...plan, verbose: true }, pipe, () => Date.now());
  vi.advanceTimersByTime(11_000);
  asked.end();
  expect(pipe.written).toHaveLength(2);
  expect(pipe.written.join('')).not.toContain('\u001b');
});
