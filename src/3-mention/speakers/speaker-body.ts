import { type Attribution, lower } from '../../language/index.ts';
import type { Span, Vocabulary } from '../../model/index.ts';
import type { Sentence } from '../sentence.ts';
import { cleanName, headOf, sourceIn } from './speaker-name.ts';
import type { Standing } from './speaker-standing.ts';

/** Pronouns that stand for a body, or for several people. */
const FOR_BODY = /^(?:it|they)$/iu;

/** They take up what was named at most so many sentences before. */
const REACH = 2;

/** A body by its words, and the sentence in which it was last told of. */
interface Told {
  readonly span: Span;
  readonly sentence: number;
}

/**
 * Gives each attribution to "it" or "they", in the order of the text, the body that is meant: the last one that spoke, or the subject of the
 * sentence just before or of this one, whichever was named later. "It" means nobody where there is none.
 */
export function bodies(
  all: readonly Sentence[],
  text: string,
  fits: (words: string, pronoun: string) => boolean,
): (a: Attribution, s: Sentence) => Attribution {
  let spoke: Told | null = null;
  const suits = (span: Span, pronoun: string): boolean => fits(cleanName(text.slice(span.start, span.end)), pronoun);

  function meant(at: Span, pronoun: string, s: Sentence): Told | null {
    const last = spoke !== null && s.index - spoke.sentence <= REACH && suits(spoke.span, pronoun) ? spoke : null;
    for (const sentence of [s.index, s.index - 1]) {
      const span = subjectOf(all[sentence], at.start);
      if (span === null || !suits(span, pronoun)) continue;
      return last !== null && (last.sentence > sentence || last.span.start > span.start) ? last : { span, sentence };
    }
    return last;
  }

  return (a, s) => {
    const of = a.source[0];
    if (of === undefined) return a;
    const pronoun = text.slice(of.start, of.end);
    if (!FOR_BODY.test(pronoun)) {
      const span = a.named ?? of;
      if (suits(span, 'it')) spoke = { span, sentence: s.index };
      return a;
    }
    const found = meant(of, pronoun, s);
    if (found !== null) {
      const own = a.named !== null && a.named.start > found.span.start && suits(a.named, pronoun) ? a.named : found.span;
      if (suits(own, 'it')) spoke = { span: own, sentence: s.index };
      return { ...a, named: own };
    }
    return /^it$/iu.test(pronoun) ? { ...a, named: null } : a;
  };
}

/** The subject of a sentence's main verb, where it stands before an offset and is no pronoun itself. */
function subjectOf(s: Sentence | undefined, before: number): Span | null {
  if (s === undefined || s.tree.root < 0) return null;
  const { tree } = s;
  const subject = s.argumentsOf(tree.root).find((a) => a.by === 'subject' && a.head < tree.root);
  if (subject === undefined || FOR_BODY.test(lower(tree, subject.head))) return null;
  const first = tree.tokens[subject.phrase.from];
  const last = tree.tokens[subject.phrase.to - 1];
  return first === undefined || last === undefined || last.end > before ? null : { start: first.start, end: last.end };
}

/** Whether words name one that may be called "it": a body by its noun, a source or a party by its name; "they" may be any people too. */
export function isBody(words: string, pronoun: string, standing: Standing, vocabulary: Vocabulary): boolean {
  const head = headOf(words);
  const noun = head.split(/\s+/u).at(-1) ?? '';
  const rows = vocabulary.speakerWords.get(noun);
  const body = rows.some((r) => r.is === 'body');
  const many = /(?:[^s]s|men|people|police)$/u.test(noun) && !body;
  if (/^they$/iu.test(pronoun)) return body || standing.actor !== null || (many && rows.length > 0);
  if (standing.anonymity === 'named-person' || standing.rank !== null || many) return false;
  return body || sourceIn(words, vocabulary) !== null || (/\p{Lu}/u.test(noun) && standing.actor !== null);
}
