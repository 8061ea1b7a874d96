import type { Token } from '../syntax/analyzer.ts';
import { childrenOf, type Tree } from '../syntax/index.ts';
import { COME_ABOUT, REFUTES, TELLING } from './modality-words.ts';

const GIVEN = new Set('the this that these those such its their his her our my your'.split(' '));

/** The first dependent by one of these relations that passes. */
export function dependent(tree: Tree, at: number, relation: string, passes: (t: Token) => boolean): Token | null {
  for (const c of childrenOf(tree, at, relation)) {
    const t = tree.tokens[c];
    if (t !== undefined && passes(t)) return t;
  }
  return null;
}

/** The word that introduces a clause, if it is this one: "to", "from", "that". */
export const marked = (tree: Tree, at: number, lemma: string): Token | null => dependent(tree, at, 'mark', (t) => t.lemma === lemma);

/** The "no" of "no reports". */
export const no = (tree: Tree, at: number): Token | null => dependent(tree, at, 'det', (t) => t.lemma === 'no');

/** A noun that the text takes as known: "the strike", "this vote", "the town's march". */
export const isGiven = (tree: Tree, at: number): boolean =>
  dependent(tree, at, 'det', (t) => GIVEN.has(t.form.toLowerCase())) !== null || childrenOf(tree, at, 'nmod:poss').length > 0;

/** Whether a verb has a tense, a subject or an auxiliary of its own. */
export const isFinite = (tree: Tree, at: number): boolean =>
  /^VB[DZP]$/u.test(tree.tokens[at]?.xpos ?? '') || childrenOf(tree, at, 'nsubj', 'aux').length > 0;

/** Whether a clause asks who, what, where or how: that it happened is then taken as known. */
export const asks = (tree: Tree, at: number): boolean =>
  (tree.children[at] ?? []).some((c) => /^W(?:P|RB|DT)/u.test(tree.tokens[c]?.xpos ?? ''));

/** Lemma with its particle: "call_off". */
export function lexeme(tree: Tree, at: number): string {
  const lemma = tree.tokens[at]?.lemma ?? '';
  const particle = dependent(tree, at, 'compound', (t) => t.deprel === 'compound:prt');
  return particle === null ? lemma : `${lemma}_${particle.lemma}`;
}

/** Whether a verb says only that its subject came to be: "happened", "took place", "came about". */
export function comesAbout(tree: Tree, at: number): boolean {
  const lemma = tree.tokens[at]?.lemma ?? '';
  if (COME_ABOUT.has(lemma)) return true;
  // "took place", but "took a place"
  return childrenOf(tree, at, 'obj', 'compound', 'advmod').some(
    (c) => (tree.children[c] ?? []).length === 0 && COME_ABOUT.has(`${lemma}_${tree.tokens[c]?.lemma ?? ''}`),
  );
}

/** Whether a verb like "happened" asks or guesses only when, where or how: "where the strike took place", "it must have happened at night". */
export function guessesHow(tree: Tree, at: number): boolean {
  if (asks(tree, at)) return true;
  const aux = childrenOf(tree, at, 'aux').map((c) => tree.tokens[c]?.lemma ?? '');
  return (
    aux.includes('have') && aux.some((l) => l === 'may' || l === 'might' || l === 'must') && dependent(tree, at, 'advmod', isNot) === null
  );
}

const isNot = (t: Token): boolean => t.lemma === 'not' || t.lemma === 'never';

/** Whether somebody contradicts what a noun tells: "denied the reports", "the claims were rejected", "the rumours are false". */
export function isRefuted(tree: Tree, at: number): boolean {
  const t = tree.tokens[at];
  const above = tree.tokens[t?.head ?? -1];
  if (t === undefined || above === undefined || !TELLING.has(t.lemma) || !REFUTES.has(above.lemma)) return false;
  return above.upos === 'VERB' ? t.deprel === 'obj' || t.deprel === 'nsubj:pass' : t.deprel === 'nsubj';
}
