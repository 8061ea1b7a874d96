import type { Token } from '../syntax/analyzer.ts';
import { childrenOf, type Tree } from '../syntax/index.ts';

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
