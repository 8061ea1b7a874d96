import { wordHash } from './atoms.ts';
import type { Model } from './model.ts';

/** For a word the group of words that are used alike, as a path of twelve bits and one more, so that 0 stands for a word without one. */
export const groupsOf =
  ({ lexicon }: Pick<Model, 'lexicon'>): ((word: string) => number) =>
  (word) =>
    lexicon.cluster[lexicon.find(wordHash(word))] ?? 0;
