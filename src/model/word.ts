import type { Span } from './span.ts';

/** One word of a text. `key` is what it is compared by: folded case and accents, no apostrophes, no possessive s, no dots but those inside a number. */
export interface Word extends Span {
  readonly key: string;
  /** `title` = first letter upper case, `upper` = all letters (two or more) upper case. */
  readonly shape: 'lower' | 'title' | 'upper' | 'number';
  /** An Arabic article as part of a name ("al-", "Al "): passed over when names are compared. */
  readonly article: boolean;
  /** What stands between this word and the one before it: "" after a hyphen or nothing, else the punctuation and spaces. */
  readonly before: string;
}
