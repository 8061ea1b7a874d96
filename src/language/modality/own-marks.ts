import type { Token } from '../syntax/analyzer.ts';
import { childrenOf, type Tree } from '../syntax/index.ts';
import type { Operator } from './factuality.ts';
import { BEFORE_NOUN, CONJUNCTIONS, HEDGES, MODALS, NEGATIONS, NEVER, NOBODY, NEARLY, PREPOSITIONS } from './modality-words.ts';

/** Modals that a negation stands under: "may not have come" leaves it open, "could not come" does not. */
const OVER_NEGATION = new Set(['may', 'might', 'should']);

/** What a predicate's own dependents do with it: negation, modal verbs, conjunctions and prepositions, its arguments, adverbs. Innermost first. */
export function ownMarks(tree: Tree, at: number): readonly Operator[] {
  const p = tree.tokens[at];
  if (p === undefined) return [];
  const children = tree.children[at] ?? [];
  const found = (of: (c: number, t: Token) => Operator | null): readonly Operator[] => {
    const operators: Operator[] = [];
    for (const c of children) {
      const t = tree.tokens[c];
      const operator = t === undefined ? null : of(c, t);
      if (operator !== null) operators.push(operator);
    }
    return operators;
  };
  const negations = found((c, t) => negation(tree, p, c, t));
  const modals = found((c, t) => (isHyphened(tree, c) ? null : modal(t)));
  const weighed =
    negations.length > 0 && modals.length > 0
      ? OVER_NEGATION.has(lemmaOfModal(tree, children))
        ? modals
        : negations
      : [...negations, ...modals];
  return [
    ...found((_, t) => (/^(?:advmod|amod)$/u.test(t.deprel) && HEDGES.has(t.lemma) ? { effect: 'hedges', cue: t } : null)),
    ...found((_, t) => adjective(p, t)),
    ...weighed,
    ...inverted(tree, at),
    ...found((c, t) => introduced(tree, c, t)),
  ];
}

/** Whether the words of a predicate deny it: "not", "no strike", "nobody was hurt", "at no time". */
function negation(tree: Tree, p: Token, c: number, t: Token): Operator | null {
  const negates: Operator = { effect: 'negates', cue: t };
  switch (t.deprel.split(':', 1)[0]) {
    case 'advmod':
      if (/^longer$/iu.test(t.form) && childrenOf(tree, c, 'advmod', 'det').some((d) => tree.tokens[d]?.lemma === 'no')) return negates;
      // "has yet to leave"
      if (t.lemma === 'yet') return tree.tokens[c + 1]?.lemma === 'to' ? negates : null;
      if (NEARLY.has(t.lemma)) return p.upos === 'VERB' && tree.tokens[c + 1] === p ? negates : null;
      return NEGATIONS.has(t.lemma) && tree.tokens[c + 1]?.lemma !== 'only' ? negates : null;
    case 'det':
    case 'cc':
      return NEVER.has(t.lemma) ? negates : null;
    case 'nsubj':
    case 'obj':
    case 'obl':
    case 'iobj':
      return p.upos === 'VERB' || p.upos === 'ADJ' ? (isNobody(tree, c, t) ? { ...negates, inArgument: true } : null) : null;
    default:
      return null;
  }
}

/** "nobody", "none of them", "no one", "no drivers", "neither side". */
function isNobody(tree: Tree, c: number, t: Token): boolean {
  if (NOBODY.has(t.lemma) || (t.lemma === 'one' && tree.tokens[c - 1]?.lemma === 'no')) return true;
  return childrenOf(tree, c, 'det').some((d) => NEVER.has(tree.tokens[d]?.lemma ?? ''));
}

/** "two would-be bombers": a modal inside a word. */
const isHyphened = (tree: Tree, c: number): boolean => {
  const next = tree.tokens[c + 1];
  return next !== undefined && /^[-‑]$/u.test(next.form) && next.start === tree.tokens[c]?.end;
};

function modal(t: Token): Operator | null {
  const effect = t.xpos === 'MD' && t.deprel.startsWith('aux') ? MODALS.get(t.lemma) : undefined;
  return effect === undefined ? null : { effect, cue: t };
}

const lemmaOfModal = (tree: Tree, children: readonly number[]): string =>
  children.map((c) => tree.tokens[c]).find((t) => t?.xpos === 'MD')?.lemma ?? '';

/** "a possible strike", "the foiled plot". */
function adjective(p: Token, t: Token): Operator | null {
  const effect = t.deprel === 'amod' && (p.upos === 'NOUN' || p.upos === 'PROPN') ? BEFORE_NOUN.get(t.form.toLowerCase()) : undefined;
  return effect === undefined ? null : { effect, cue: t };
}

/** "Had they come earlier, …": an auxiliary before its subject at the head of a subordinate clause. */
function inverted(tree: Tree, at: number): readonly Operator[] {
  const p = tree.tokens[at];
  const subject = childrenOf(tree, at, 'nsubj')[0];
  const above = tree.tokens[p?.head ?? -1];
  // An auxiliary has no complement of its own: a tree that hangs the verb on its "had" means this.
  if (p?.deprel === 'xcomp' && subject !== undefined && p.head < subject && above?.deprel === 'aux' && /^had$/iu.test(above.form))
    return [{ effect: 'supposes', cue: above }];
  if (!(p?.deprel ?? '').startsWith('advcl')) return [];
  const aux = childrenOf(tree, at, 'aux', 'cop').find((c) => /^(?:had|should|were)$/iu.test(tree.tokens[c]?.form ?? ''));
  const t = aux === undefined ? undefined : tree.tokens[aux];
  return t !== undefined && subject !== undefined && aux !== undefined && aux < subject ? [{ effect: 'supposes', cue: t }] : [];
}

/** "if", "unless", "in case" before a clause; "without", "instead of" before a gerund or a noun. */
function introduced(tree: Tree, c: number, t: Token): Operator | null {
  if (t.deprel !== 'mark' && t.deprel !== 'case' && !(t.deprel === 'advmod' && t.lemma === 'whether')) return null;
  const phrase = [t, ...childrenOf(tree, c, 'fixed').map((d) => tree.tokens[d])].map((w) => w?.lemma ?? '').join('_');
  const effect = t.deprel === 'case' ? PREPOSITIONS.get(phrase) : (CONJUNCTIONS.get(phrase) ?? PREPOSITIONS.get(phrase));
  return effect === undefined ? null : { effect, cue: t };
}
