import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '..', '..', 'examples');

/** The rows of a table of examples/, cells by column. */
export function table(name: 'incidents' | 'confusable' | 'tolls'): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(path.join(folder, `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i] ?? '', cell])));
}

/** B-cubed precision, recall and F1 (A. Bagga and B. Baldwin 1998) of groups against what things belong together. */
export function bCubed(pairs: readonly (readonly [group: string, truth: string])[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const count = (test: (other: readonly [string, string]) => boolean): number => pairs.filter(test).length;
  const mean = (of: (pair: readonly [string, string]) => number): number => pairs.reduce((sum, p) => sum + of(p), 0) / pairs.length;
  const both = ([g, t]: readonly [string, string]): number => count(([h, u]) => g === h && t === u);
  const precision = mean((p) => both(p) / count(([h]) => h === p[0]));
  const recall = mean((p) => both(p) / count(([, u]) => u === p[1]));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
