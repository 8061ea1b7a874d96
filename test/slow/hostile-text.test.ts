import { describe, expect, it } from 'vitest';
import { hostile } from '../language/hostile.ts';
import { readings } from '../language/readings.ts';
import { LIMIT, processorSeconds } from '../processor-time.ts';

/** What reads a text by itself. The others read its words or trees once more and are held to being linear. */
const READS_TEXT = new Set(
  'bylines caption fold linesOf numbers paragraphs quotationRuns quotations sentences timeExpressions tokens words'.split(' '),
);

/* Long runs of whatever makes a careless rule look at everything again, through every public function of the language layer. */
describe.each(Object.entries(readings).filter(([name]) => READS_TEXT.has(name)))('%s', (_, read) => {
  it.each(Object.entries(hostile))('reads a megabyte of %s in seconds', (__, make) => {
    const text = make(1_000_000);
    expect(processorSeconds(() => read(text))).toBeLessThan(LIMIT);
  });
});

describe.each(Object.entries(readings).filter(([name]) => !READS_TEXT.has(name)))('%s', (_, read) => {
  it.each(Object.entries(hostile))('takes for four times as much of %s hardly more than four times as long', (__, make) => {
    const [short, long] = [make(12_500), make(50_000)];
    const once = processorSeconds(() => read(short));
    const fourTimes = processorSeconds(() => read(long));
    expect(fourTimes).toBeLessThan(6 * once + 0.5);
    expect(fourTimes).toBeLessThan(LIMIT);
  });
});
