import { describe, expect, it } from 'vitest';
import { featureOf, joined, ModelError, readLinear, rowsOf, scored } from '../../../src/language/index.ts';
import { bestThresholds, counts, f1, normal } from '../../../training/ceaf.ts';
import { learnChoices, learnClasses, rounded, score } from '../../../training/logistic.ts';
import { linearBytes } from '../../../training/write-linear.ts';

const BITS = 10;
const rows = (...words: readonly string[]): Int32Array =>
  rowsOf(
    words.map((w) => featureOf(w)),
    BITS,
  );
const examples = Array.from({ length: 60 }, (_, i) =>
  i % 2 === 0 ? { rows: rows('gunmen', `n${i % 7}`), is: [true, false] } : { rows: rows('bridge', `n${i % 7}`), is: [false, true] },
);
const learnt = learnClasses(examples, BITS, 2, { epochs: 20, rate: 0.2, least: 2, seed: 1 });

describe('a linear model', () => {
  it('learns which words make which class', () => {
    const [first, second] = score(learnt, rows('gunmen'));
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThan(0);
  });

  it('scores out of its file as it was learnt, within its eight bits', () => {
    const stored = { of: 'roles', bias: learnt.bias, ...rounded(learnt, 1) };
    const model = readLinear(linearBytes('tiny', [-1, -1], [stored]));
    const table = model.tables.get('roles');
    if (table === undefined) throw new Error('no table');
    expect(model.thresholds).toEqual([-1, -1]);
    for (const word of ['gunmen', 'bridge', 'unheard-of'])
      for (const [k, z] of scored(table, rows(word)).entries()) expect(z).toBeCloseTo(score(learnt, rows(word))[k] ?? NaN, 1);
  });

  it('is refused where its file is cut off', () => {
    const bytes = linearBytes('tiny', [0], [{ of: 'roles', bias: learnt.bias, ...rounded(learnt, 1) }]);
    expect(() => readLinear(bytes.subarray(0, bytes.length - 20))).toThrow(ModelError);
    expect(() => readLinear(bytes.subarray(0, 3))).toThrow(ModelError);
  });

  it('learns to choose the better of several', () => {
    const choices = Array.from({ length: 30 }, () => [
      { rows: rows('whole'), right: true },
      { rows: rows('part'), right: false },
    ]);
    const better = learnChoices(choices, BITS, { epochs: 5, rate: 0.1, seed: 1 });
    expect(score(better, rows('whole'))[0]).toBeGreaterThan(score(better, rows('part'))[0] ?? NaN);
  });

  it('tells features apart by their order', () => {
    expect(joined(featureOf('a'), featureOf('b'))).not.toBe(joined(featureOf('b'), featureOf('a')));
  });
});

describe('role fillers are counted one to one', () => {
  it('two names of one entity count once', () => {
    expect(counts(['front', 'pfn'], [['front', 'pfn']])).toEqual({ right: 1, given: 2, asked: 1 });
  });

  it('an entity with two names leaves the other name to the other entity', () => {
    expect(counts(['rebels', 'guerrillas'], [['rebels', 'guerrillas'], ['rebels']]).right).toBe(2);
  });

  it('compares without articles and marks', () => {
    expect(normal('The "Old" Bridge')).toBe('old bridge');
  });

  it('takes from the score on that pays best', () => {
    const entity = (z: number, words: string) => ({ scores: [z], words: () => words });
    const { thresholds, counts: at } = bestThresholds([{ entities: [entity(1, 'a'), entity(-2, 'b')], asked: [[['a']]] }], 1);
    expect(thresholds[0]).toBeGreaterThanOrEqual(-2);
    expect(thresholds[0]).toBeLessThan(1);
    expect(f1(at[0] ?? { right: 0, given: 0, asked: 0 })).toBe(1);
  });
});
