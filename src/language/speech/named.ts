import type { Span } from '../../model/index.ts';
import type { Attribution } from './attribution.ts';

const PRONOUN = /^(?:he|she|they|it|who|which|his|her|their|its|him|them)$/iu;
/** A description that takes up somebody told of before, if he can be of its number; "the mayor" is somebody else. */
const TAKES_UP = /^(?:the|this|these) (?:sources?|groups?|spokesman|spokeswoman)$/iu;
/** A text is by one or by many. */
const TEXT = /^(?:the|this) (?:statement|report)$/iu;

const ONE = /^(?:an?|one|this|that) /iu;
const MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|some|many|most|several|all|these|those|\d+) /iu;
/** The words up to the head of a noun phrase, where that is a common noun; a name tells no number ("Reuters"). */
const HEAD =
  /^(?:the )?(?:[\p{L}-]+ ){0,4}?(\p{Ll}+)(?=,|$| (?:of|for|in|at|from|with|near|on|who|which|that|to|by|close|cited|quoted)\b)/iu;

/** "the captain", "this official": a bare noun with an article, told of again. */
const AGAIN = /^(?:the|this|that|these|those) \p{Ll}+$/iu;

/** Names of persons stand without an article; so "he" is the last of these. */
const ARTICLED = /^(?:the|a|an|some|many|most|two|three|both|all) /iu;

/** "a police officer": one person without a name. */
const SOMEBODY = /^(?:an?|the|one) (?:[\p{L}-]+ ){0,3}[\p{L}-]*[^s\s](?: |$)/iu;

/** Each pronoun or bare description of a source with the last source that had a name: a guess, kept beside the words. */
export function named(text: string, all: readonly Attribution[]): readonly Attribution[] {
  let last: Span | null = null;
  let person: Span | null = null;
  // Who was told of with an article or a name, by his noun: "the captain" is the captain told of before.
  const byNoun = new Map<string, Span>();
  return all.map((a) => {
    const span = a.source[0];
    if (span === undefined) return a;
    if (a.named !== null) {
      last = a.named;
      return a;
    }
    const words = text.slice(span.start, Math.min(span.end, span.start + 80));
    if (PRONOUN.test(words) || (last !== null && takesUp(words, text.slice(last.start, Math.min(last.end, last.start + 80)))))
      return { ...a, named: /^(?:he|she|his|her|him)$/iu.test(words) ? (person ?? last) : last };
    const noun = headOf(words);
    const again = AGAIN.test(words) ? byNoun.get(noun) : undefined;
    if (again !== undefined) {
      if (SOMEBODY.test(words)) person = again;
      last = again;
      return { ...a, named: again };
    }
    if (a.within !== null) return a;
    last = span;
    if (noun !== '') byNoun.set(noun, span);
    if (/\p{Lu}/u.test(words) ? !ARTICLED.test(words) : SOMEBODY.test(words)) person = span;
    return a;
  });
}

const headOf = (words: string): string => HEAD.exec(words)?.[1] ?? '';

const takesUp = (words: string, last: string): boolean =>
  TEXT.test(words) || (TAKES_UP.test(words) && [null, isMany(words)].includes(isMany(last)));

/** Whether a noun phrase is of many, by its forms; null where these do not tell. */
function isMany(words: string): boolean | null {
  if (ONE.test(words)) return false;
  if (MANY.test(words)) return true;
  const head = headOf(words);
  if (!/^\p{Ll}/u.test(head) || /^(?:police|staff|military|army|media|press)$/u.test(head)) return null;
  return /(?:[^su]s|people|men)$/u.test(head);
}
