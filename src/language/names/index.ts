export { type Entry, lexicon } from './lexicon.ts';
export { WordNumbers } from './word-numbers.ts';
