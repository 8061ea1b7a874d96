import { expect, it } from 'vitest';
import { quotations } from '../../../src/language/index.ts';
import { covered, whole } from '../text.ts';

it.each([
  ['He said: "All are dead." Then left.', ['All are dead.']],
  ['“One,” he said, “two.”', ['One,', 'two.']],
  ['"One," he said, "two."', ['One,', 'two.']],
  ['no quotation, only the army’s', []],
  ['“It runs on', ['It runs on']],
  ['“A” and "B"', ['A', 'B']],
  ['closed” only', []],
  ['', []],
  [`"${'x'.repeat(3_001)}"`, []],
])('%s', (text, expected) => {
  expect(covered(text, quotations(text, whole(text)))).toEqual(expected);
});
