import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHeart } from './tiny.ts';
import { clusterPaths } from '../../training/clusters.ts';
import { readTrees, type Tree } from '../../training/conllu.ts';
import { random, shuffled } from '../../training/random.ts';
import { reduced } from '../../training/reduce.ts';

/** Two companies of words, one along each of two axes, and one word between. */
const vectors = {
  words: ['red', 'green', 'blue', 'run', 'walk', 'swim'],
  rows: Float32Array.from([5, 0, 1, 5, 1, 0, 5, 0, -1, 0, 5, 1, 0, 5, 0, 1, 5, 0]),
  dimensions: 3,
};

describe('clusters', () => {
  it('put like words on like paths, the same each time', () => {
    const paths = [...clusterPaths(vectors, 3)];
    const first = paths.map((p) => p >> 2);
    expect(new Set(first.slice(0, 3)).size).toBe(1);
    expect(new Set(first.slice(3)).size).toBe(1);
    expect(first[0]).not.toBe(first[3]);
    expect([...clusterPaths(vectors, 3)]).toEqual(paths);
  });
});

describe('fewer dimensions', () => {
  it('keep what tells words apart', () => {
    const one = reduced(vectors, 1);
    const side = [...one].map((x) => Math.sign(x));
    expect(new Set(side.slice(0, 3)).size).toBe(1);
    expect(side[0]).toBe(-(side[3] ?? 0));
  });
});

describe('chance', () => {
  it('is fixed by its seed', () => {
    const list = Array.from({ length: 50 }, (_, i) => i);
    expect(shuffled(list, random(7))).toEqual(shuffled(list, random(7)));
    expect(shuffled(list, random(7))).not.toEqual(shuffled(list, random(8)));
    expect([...shuffled(list, random(7))].toSorted((a, b) => a - b)).toEqual(list);
  });
});

describe('a treebank', () => {
  let folder = '';
  let trees: readonly Tree[] = [];
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'daftar-trees-'));
    writeFileSync(
      path.join(folder, 'own.conllu'),
      [
        '# newdoc id = own_one',
        "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_",
        '1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_',
        "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
        '3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No',
        '3.1\tleft\tout\t_\t_\t_\t_\t_\t_\t_',
        '4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_',
        '',
        '1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_',
        '',
      ].join('\n'),
    );
    trees = readTrees(path.join(folder, 'own.conllu'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is read with its words as spans', () => {
    expect(trees.map((t) => t.text.trim())).toEqual(["Don't go.", 'Yes']);
    expect(trees[0]?.tokens.map((s) => trees[0]?.text.slice(s.start, s.end))).toEqual(['Do', "n't", 'go', '.']);
    expect(trees[0]?.heads).toEqual([2, 2, -1, 2]);
    expect(trees.map((t) => t.document)).toEqual(['own_one', 'own_one']);
  });

  it('can be learnt by heart', () => {
    const { tags, heads, deprels } = byHeart(trees);
    expect(tags).toEqual(trees.map((t) => [...t.upos]));
    expect(heads).toEqual(trees.map((t) => [...t.heads]));
    expect(deprels).toEqual(trees.map((t) => [...t.deprels]));
  });
});
