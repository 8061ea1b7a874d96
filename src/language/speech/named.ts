import type { Span } from '../../model/index.ts';
import type { Attribution } from './attribution.ts';

const PRONOUN = /^(?:he|she|they|it|who|which|his|her|their|its|him|them)$/iu;
/** "the statement", "the source": a description that takes up somebody told of before. */
const TAKES_UP = /^(?:the|this|that|these|those) \p{Ll}+$/u;

/** Names of persons stand without an article; so "he" is the last of these. */
const ARTICLED = /^(?:the|a|an|some|many|most|two|three|both|all) /iu;

/** "a police officer": one person without a name. */
const SOMEBODY = /^(?:an?|the|one) (?:[\p{L}-]+ ){0,3}[\p{L}-]*[^s\s](?: |$)/iu;

/** Each pronoun or bare description of a source with the last source that had a name: a guess, kept beside the words. */
export function named(text: string, all: readonly Attribution[]): readonly Attribution[] {
  let last: Span | null = null;
  let person: Span | null = null;
  return all.map((a) => {
    const span = a.source[0];
    if (span === undefined) return a;
    if (a.named !== null) {
      last = a.named;
      return a;
    }
    const words = text.slice(span.start, Math.min(span.end, span.start + 80));
    if (PRONOUN.test(words) || TAKES_UP.test(words))
      return { ...a, named: /^(?:he|she|his|her|him)$/iu.test(words) ? (person ?? last) : last };
    if (a.within !== null) return a;
    last = span;
    if (/\p{Lu}/u.test(words) ? !ARTICLED.test(words) : SOMEBODY.test(words)) person = span;
    return a;
  });
}
