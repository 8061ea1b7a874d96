import type { Lexicon, Match, Word } from '../model/index.ts';

/** Words of a text, and what lexicons know of them. */
export interface KnownWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** What a lexicon finds among the words. Each is asked once: many finders want the names of places and of parties. */
  find<T>(lexicon: Lexicon<T>): readonly Match<T>[];
}

export function knownWords(text: string, words: readonly Word[]): KnownWords {
  const known = new Map<unknown, readonly Match<unknown>[]>();
  return {
    text,
    words,
    find<T>(lexicon: Lexicon<T>) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a lexicon found is kept under that lexicon
      let found = known.get(lexicon) as readonly Match<T>[] | undefined;
      if (found === undefined) known.set(lexicon, (found = lexicon.find(words)));
      return found;
    },
  };
}
