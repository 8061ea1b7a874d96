import { describe, expect, it } from 'vitest';
import { accept, falls, type Floors, type Measured } from '../../evaluation/floors.ts';
import { measure } from '../../evaluation/measure.ts';

const measures = [measure('4-claim', 'events F1', 'f1'), measure('4-claim', 'leaks', 'leaks', { better: 'lower', unit: 'count' })];
const floors: Floors = { corpora: { gold: { hash: 'aa', figures: { 'events F1': 0.5, leaks: 2 } } }, history: [] };
const run = (f1: number | null, leaks: number, hash = 'aa'): Measured => ({
  corpus: 'gold',
  hash,
  measures,
  figures: { 'events F1': f1, leaks },
});

describe('floors', () => {
  it('let rounding pass and refuse a fall, naming measure, old and new figure in one line', () => {
    expect(falls(floors, [run(0.4996, 2)])).toEqual([]);
    expect(falls(floors, [run(0.4993, 2)]).map((f) => f.line)).toEqual(['gold: events F1 fell from 50.0 to 49.9']);
  });

  it('refuse a rise where lower is better', () => {
    expect(falls(floors, [run(0.6, 3)]).map((f) => f.line)).toEqual(['gold: leaks rose from 2 to 3']);
    expect(falls(floors, [run(0.6, 0)])).toEqual([]);
  });

  it('do not let a measure vanish', () => {
    expect(falls(floors, [run(null, 2)]).map((f) => f.line)).toEqual(['gold: events F1 has the floor 0.5 and is no longer measured']);
    const without = { ...run(0.5, 2), measures: measures.slice(0, 1) };
    expect(falls(floors, [without]).map((f) => f.measure)).toEqual(['leaks']);
  });

  it('do not compare figures of another corpus', () => {
    const [fall, ...more] = falls(floors, [run(0.1, 9, 'bb')]);
    expect(more).toEqual([]);
    expect(fall?.measure).toBeNull();
    expect(fall?.line).toContain('aa then, bb now');
  });

  it('say nothing of corpora without floors or without a run', () => {
    expect(falls({ corpora: {}, history: [] }, [run(0.1, 9)])).toEqual([]);
    expect(falls(floors, [])).toEqual([]);
  });
});

describe('accepting a run', () => {
  it('raises what got better and leaves the rest where it was', () => {
    const next = accept(floors, [run(0.612345678, 2)], 'today', null);
    expect(next.corpora['gold']?.figures).toEqual({ 'events F1': 0.612346, leaks: 2 });
    expect(next.history).toEqual([]);
  });

  it('does not let floors drift down within the tolerance', () => {
    expect(accept(floors, [run(0.4997, 2)], 'today', null).corpora['gold']?.figures['events F1']).toBe(0.5);
  });

  it('keeps the reason of every figure that was let fall', () => {
    const next = accept(floors, [run(0.4, 1)], 'today', 'stricter attribution');
    expect(next.corpora['gold']?.figures).toEqual({ 'events F1': 0.4, leaks: 1 });
    expect(next.history).toEqual([{ at: 'today', corpus: 'gold', measure: 'events F1', from: 0.5, to: 0.4, why: 'stricter attribution' }]);
  });

  it('starts anew on another corpus and says so in the history', () => {
    const next = accept(floors, [run(0.1, 9, 'bb')], 'today', null);
    expect(next.corpora['gold']).toEqual({ hash: 'bb', figures: { 'events F1': 0.1, leaks: 9 } });
    expect(next.history.map((h) => h.why)).toEqual(['the corpus or its scorer changed']);
  });

  it('leaves the floors of corpora alone that were not run', () => {
    const two: Floors = { ...floors, corpora: { ...floors.corpora, muc4: { hash: 'cc', figures: { x: 1 } } } };
    expect(accept(two, [run(0.5, 2)], 'today', null).corpora['muc4']).toEqual(two.corpora['muc4']);
  });
});
