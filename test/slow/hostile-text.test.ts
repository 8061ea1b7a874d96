import { describe, expect, it } from 'vitest';
import { hostile } from '../language/hostile.ts';
import { readings } from '../language/readings.ts';

/** What reads a text by itself. The others read its words or trees once more and are held to being linear. */
const READS_TEXT = new Set(
  'bylines caption fold linesOf numbers paragraphs quotationRuns quotations sentences timeExpressions tokens words'.split(' '),
);

/** Seconds of the processor, not of the clock: others may use the machine meanwhile. */
function seconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1e6;
}

/* Long runs of whatever makes a careless rule look at everything again, through every public function of the language layer. */
describe.each(Object.entries(readings).filter(([name]) => READS_TEXT.has(name)))('%s', (_, read) => {
  it.each(Object.entries(hostile))('reads a megabyte of %s in two seconds', (__, make) => {
    const text = make(1_000_000);
    expect(seconds(() => read(text))).toBeLessThan(2);
  });
});

describe.each(Object.entries(readings).filter(([name]) => !READS_TEXT.has(name)))('%s', (_, read) => {
  it.each(Object.entries(hostile))('takes for four times as much of %s hardly more than four times as long', (__, make) => {
    const [short, long] = [make(12_500), make(50_000)];
    const once = seconds(() => read(short));
    const fourTimes = seconds(() => read(long));
    expect(fourTimes).toBeLessThan(6 * once + 0.5);
    expect(fourTimes).toBeLessThan(3);
  });
});
