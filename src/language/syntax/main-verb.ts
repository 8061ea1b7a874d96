import type { Token } from './analyzer.ts';
import { lemma } from './lemma.ts';

/** What a past form that stands before a plural is easily taken for. */
const PARTICIPLE = /^(?:VB[ND]|JJ)$/u;
const PAST = /(?:ed|struck|hit|shot|seized|overran|beset)$/iu;
/** What a clause's head is to the rest, where a noun can only be so with "is" or as a fragment. */
const CLAUSE = /^(?:root|ccomp|parataxis)$/u;

/**
 * "Jets struck positions of the rebels and destroyed a truck": where a plural noun heads a clause, has a subject and no "is", and a past form
 * stands between the two, that is the verb, and was taken for an adjective of the noun. Gives the tokens with the verb as the head.
 * @param offset index of the first token in its sentence, which heads count from
 */
export function withMainVerb(tokens: readonly Token[], offset: number): readonly Token[] {
  const noun = tokens.findIndex((t, i) => t.xpos === 'NNS' && CLAUSE.test(t.deprel) && !hasVerb(tokens, i + offset));
  if (noun < 0) return tokens;
  const head = noun + offset;
  const verb = tokens.findIndex((t) => t.head === head && t.deprel === 'amod' && PARTICIPLE.test(t.xpos) && PAST.test(t.form));
  const told = tokens[verb];
  if (told === undefined || verb < 1 || verb > noun) return tokens;
  const at = verb + offset;
  const subject = tokens.findIndex(
    (t, i) =>
      i < verb &&
      /^(?:NOUN|PROPN)$/u.test(t.upos) &&
      ((t.head === head && t.deprel === 'nsubj') || (t.head === at && /^(?:nsubj|obl:unmarked|obl:npmod|compound)/u.test(t.deprel))),
  );
  const between = tokens.slice(subject + 1, verb);
  if (subject < 0 || between.some((t) => /^(?:PUNCT|ADP|DET|VERB|AUX|CCONJ)$/u.test(t.upos) && t.head !== subject + offset)) return tokens;
  const { head: above, deprel } = tokens[noun] as Token;
  return tokens.map((t, i): Token => {
    if (i === verb) return { ...t, upos: 'VERB', xpos: 'VBD', lemma: lemma(t.form, 'VERB', 'VBD'), head: above, deprel };
    if (i === subject) return { ...t, head: at, deprel: 'nsubj' };
    if (i === noun) return { ...t, head: at, deprel: 'obj' };
    const loose = t.head === head && (i < verb || t.deprel === 'punct' || t.upos === 'VERB');
    return loose && t.deprel !== 'compound' ? { ...t, head: at } : t;
  });
}

/** Whether a noun is told of by "is", or has a verb that the tree knows for its clause's. */
const hasVerb = (tokens: readonly Token[], noun: number): boolean => tokens.some((t) => t.head === noun && /^(?:cop|aux)/u.test(t.deprel));
