export { lexicon } from './lexicon.ts';
export { WordNumbers } from './word-numbers.ts';
