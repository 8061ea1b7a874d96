import { childrenOf, isRelation, type Stretch, type Tree } from '../syntax/index.ts';

/**
 * What a phrase is to the word that it belongs to: `agent`, who does it (an active subject, a by-phrase, the doer of a light verb);
 * `patient`, who undergoes it (an object, a passive subject); `recipient`, an indirect object; `possessor` ("ISIS's attack"), who may be
 * either; `modifier`, a word before a noun ("an ISIS attack", "the Israeli strike"); `oblique`, whatever a preposition ties to it; `aim`, whom a
 * purpose clause behind it is directed at ("an operation to clear the town of ISIS").
 */
export type ArgumentFunction = 'agent' | 'patient' | 'recipient' | 'possessor' | 'modifier' | 'oblique' | 'aim';

/** One phrase that grammar ties to a verb or a noun, in tokens of its sentence. */
export interface TreeArgument {
  readonly function: ArgumentFunction;
  /** The preposition of an oblique, in small letters: "on", "at", "because of"; else null. */
  readonly preposition: string | null;
  readonly head: number;
  /** The noun phrase without its clauses and without the other members of a list. */
  readonly phrase: Stretch;
  /** The way that led there: "subject", "by-phrase", "light verb", "relative clause". */
  readonly by: string;
}

/** Relations that keep a word in the phrase of its head. */
const INSIDE = ['det', 'amod', 'compound', 'flat', 'nummod', 'nmod:poss', 'fixed', 'goeswith', 'appos'] as const;

/** Words deeper than this below a noun are not asked. */
const DEEP = 6;

/** The noun phrase of a token: its modifiers, apposition and "of …" and "from …" phrases, no clauses, no list. */
export function phraseOf(tree: Tree, head: number): Stretch {
  let from = head;
  let to = head + 1;
  const widen = (at: number, depth: number): void => {
    from = Math.min(from, at);
    to = Math.max(to, at + 1);
    if (depth === 0) return;
    for (const c of childrenOf(tree, at, ...INSIDE)) widen(c, depth - 1);
    for (const c of childrenOf(tree, at, 'nmod')) if (/^(?:of|from)$/u.test(preposition(tree, c) ?? '')) widen(c, depth - 1);
  };
  widen(head, DEEP);
  return { from, to };
}

/** The words of a preposition, joined: "by", "because of"; null where none stands before the phrase. */
export function preposition(tree: Tree, at: number): string | null {
  const words = childrenOf(tree, at, 'case')
    .filter((c) => c < at)
    .flatMap((c) => [c, ...childrenOf(tree, c, 'fixed')]);
  return words.length === 0 ? null : words.map((w) => (tree.tokens[w]?.form ?? '').toLowerCase()).join(' ');
}

/** A phrase and the other members of its list, each an argument of its own. */
export function argument(tree: Tree, fn: ArgumentFunction, at: number, by: string, prep: string | null = null): readonly TreeArgument[] {
  const members = [at, ...childrenOf(tree, at, 'conj').filter((c) => !isRelation(tree, c, 'root') && isNominal(tree, c))];
  return members.map((head) => ({ function: fn, preposition: prep, head, phrase: phraseOf(tree, head), by }));
}

/** Whether a word stands for a person or a thing: a noun, a name, a pronoun, a number, "the dead". */
export const isNominal = (tree: Tree, at: number): boolean => /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|SYM|X)$/u.test(tree.tokens[at]?.upos ?? '');

/** A relative pronoun or adverb stands for the noun that its clause hangs on. */
export const isRelative = (tree: Tree, at: number): boolean =>
  /^(?:WDT|WP)$/u.test(tree.tokens[at]?.xpos ?? '') || /^that$/iu.test(tree.tokens[at]?.form ?? '');
