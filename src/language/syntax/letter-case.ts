import type { Span } from '../../model/index.ts';

/** A text counts as written in capitals where fewer than one letter in ten is small; wire services still send such text. */
const SMALL_LETTERS = 0.1;
/** Letters looked at: enough to tell, and a long text costs no more. */
const LOOKED_AT = 4_000;

/** Whether a text is all in capitals. Letters without case do not count; a text of a few letters is not. */
export function inCapitals(text: string): boolean {
  let small = 0;
  let large = 0;
  for (let i = 0; i < text.length && small + large < LOOKED_AT; i++) {
    const c = text.charAt(i);
    const lower = c.toLowerCase();
    if (c !== lower) large++;
    else if (c !== c.toUpperCase()) small++;
  }
  return large >= 20 && small < SMALL_LETTERS * (small + large);
}

/** Tells the case of text after text. A text comes sentence by sentence: its case is told once. */
export function caseTeller(): (text: string) => 'mixed' | 'capitals' {
  let last = '';
  let told: 'mixed' | 'capitals' = 'mixed';
  return (text) => {
    if (text !== last) {
      last = text;
      told = inCapitals(text) ? 'capitals' : 'mixed';
    }
    return told;
  };
}

/** A headline has at least so many words of four letters or more, and all but one in six of them begin large. */
const LONG_WORD = 4;
const FEWEST = 4;
const SMALL_ONES = 1 / 6;

/** Whether a sentence is set like a headline, its Long Words Capitalised: case then tells names from other words no better than in capitals. */
export function inTitleCase(text: string, tokens: readonly Span[]): boolean {
  let large = 0;
  let small = 0;
  for (const { start, end } of tokens) {
    if (end - start < LONG_WORD) continue;
    const first = text.charAt(start);
    if (first !== first.toLowerCase()) large++;
    else if (first !== first.toUpperCase()) small++;
  }
  return large + small >= FEWEST && small < SMALL_ONES * (large + small);
}
