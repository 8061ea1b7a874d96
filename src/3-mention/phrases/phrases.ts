import { childrenOf, type Token, type Tree } from '../../language/index.ts';
import type { Span } from '../../model/index.ts';
import type { Sentence } from '../sentence.ts';

/**
 * A noun phrase of a sentence: tokens [from, to) without leading determiners and numbers, its head, and, where an "of" follows,
 * how far that reaches ("residence of the governor").
 */
export interface Phrase {
  readonly sentence: number;
  readonly tree: Tree;
  readonly head: number;
  readonly from: number;
  readonly to: number;
  /** Ends of the phrase with what follows by "of", by one such step and by all; empty where nothing does. */
  readonly reaches: readonly number[];
  /** The head is a proper name, or a title before one: "Judge Rafiq Haddad". */
  readonly name: boolean;
  /** A pronoun: it names nobody, but may stand for somebody named before. */
  readonly pronoun: boolean;
  /** Says more of another phrase's head: "dynamite" in "dynamite charges", "FARC" in "FARC rebels". */
  readonly inner: boolean;
  /** The words [from, to). */
  readonly span: Span;
}

/** Relations by which a word before its head belongs to one name or one thing with it. */
const BEFORE = new Set(['compound', 'amod', 'flat', 'nmod:desc', 'nummod', 'nmod:poss', 'nmod:unmarked', 'case', 'goeswith']);
const AFTER = new Set(['flat', 'flat:name', 'goeswith', 'compound']);
/** What hangs by these is a part of another phrase. */
const INSIDE = new Set(['compound', 'flat', 'flat:name', 'nmod:desc', 'fixed', 'goeswith']);
/** What stands in one row in a noun phrase. */
const RUN = new Set(['NOUN', 'PROPN', 'ADJ']);
const NAMED = new Set(['compound', 'flat', 'flat:name', 'goeswith', 'nmod:desc']);
/** Relations by which the pieces of a name that the tree does not know hang on something. */
const PIECES = new Set(['flat', 'flat:name', 'appos', 'list', 'conj', 'compound', 'dep', 'goeswith']);
/** "this morning guerrillas …": beside each other and yet two. */
const APART = new Set(['obl:unmarked', 'nmod:unmarked', 'nsubj', 'nsubj:pass', 'obl', 'advcl', 'root', 'parataxis', 'iobj']);
const NOMINAL = new Set(['NOUN', 'PROPN']);
const PERSON = /^(?:he|she|they|it|him|her|them|himself|herself|themselves|itself)$/iu;
/** No phrase that anybody wrote has more words before its head. */
const LONGEST = 12;

/** The noun phrases of a sentence by the order of their heads. Linear in the tokens. */
export function findPhrases(s: Sentence): readonly Phrase[] {
  const { tokens, tree } = s;
  if (tokens.length === 0) return [];
  const found: Phrase[] = [];
  let done = 0;
  tokens.forEach((t, head) => {
    const pronoun = t.upos === 'PRON' && PERSON.test(t.form);
    const inner = !pronoun && t.deprel === 'compound' && apart(tokens, head);
    if (!pronoun && !inner && (!NOMINAL.has(t.upos) || INSIDE.has(t.deprel))) return;
    // A later piece of a name that is told already.
    if (head < done && t.upos === 'PROPN') return;
    if (!pronoun && !/\p{L}/u.test(t.form)) return;
    const to = pronoun || inner ? head + 1 : endOf(tokens, head);
    const from = pronoun ? head : startOf(tokens, head, to);
    if (!inner) done = Math.max(done, to);
    found.push({
      sentence: s.index,
      tree,
      head,
      from,
      to,
      reaches: pronoun || inner ? [] : reachesOf(tree, head, to),
      name: t.upos === 'PROPN' || tokens[to - 1]?.upos === 'PROPN',
      pronoun,
      inner,
      span: { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end },
    });
  });
  return found;
}

/** A noun before a noun, or a name before a noun, is a thing of its own; a name before a name is a part of it. */
const apart = (tokens: readonly Token[], at: number): boolean => {
  const t = tokens[at] as Token;
  const head = tokens[t.head];
  return NOMINAL.has(t.upos) && head !== undefined && t.head > at && (head.upos === 'NOUN' || t.upos === 'NOUN');
};

function startOf(tokens: readonly Token[], head: number, to: number): number {
  let from = head;
  while (from > 0 && head - from < LONGEST && joins(tokens, from - 1, from, to)) from--;
  while (from < head && !opens(tokens[from] as Token)) from++;
  return from;
}

/** Whether the word before a phrase belongs to it: it hangs on a word of it and is no determiner, pronoun or preposition. */
function joins(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const t = tokens[at] as Token;
  if (t.upos === 'PUNCT') return /^(?:-|\/)$/u.test(t.form) && glued(tokens, at) && at > 0 && t.head >= at - 1 && t.head < to;
  if (t.upos === 'PRON' || t.upos === 'DET' || t.upos === 'ADP' || t.upos === 'CCONJ') return false;
  if (t.upos === 'PART') return /^['’]s?$/iu.test(t.form) && at > 0 && NOMINAL.has((tokens[at - 1] as Token).upos);
  if (t.head >= from - 1 && t.head < to && (BEFORE.has(t.deprel) || glued(tokens, at))) return true;
  return beside(tokens, at, from, to);
}

/** Nouns that stand side by side are one phrase though the tree, which is unsure of names, ties them otherwise. */
function beside(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const t = tokens[at] as Token;
  if (!RUN.has(t.upos) || !RUN.has((tokens[from] as Token).upos) || APART.has(t.deprel)) return false;
  if (t.head < 0 || t.head < at - LONGEST || t.head >= Math.max(to, from + LONGEST)) return false;
  return NOMINAL.has((tokens[t.head] as Token).upos) && (NAMED.has(t.deprel) || (t.head < at && t.upos !== 'ADJ'));
}

/** Stands without a blank beside its neighbour: part of a word with a hyphen. */
const glued = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.start === tokens[at]?.end;

/** A phrase opens with a word of its own: no number, mark or clitic. */
const opens = (t: Token): boolean => t.upos !== 'NUM' && t.upos !== 'PUNCT' && t.upos !== 'PART';

function endOf(tokens: readonly Token[], head: number): number {
  let to = head + 1;
  for (; to < tokens.length; to++) {
    const t = tokens[to] as Token;
    const within = t.head >= head && t.head < to;
    if (within && AFTER.has(t.deprel) && t.upos !== 'ADP') continue;
    // "M-19", "CESSNA-208": a mark between two glued pieces.
    if (t.form === '-' && glued(tokens, to - 1) && glued(tokens, to) && to + 1 < tokens.length && (tokens[to + 1] as Token).head < to + 1)
      continue;
    if (within && t.upos === 'NUM' && glued(tokens, to - 1)) continue;
    if (goesOn(tokens, head, to)) continue;
    break;
  }
  while (to > head + 1 && (tokens[to - 1] as Token).upos === 'PUNCT') to--;
  return to;
}

/** A name right behind a word of a phrase is its next piece, however the tree ties the pieces. */
function goesOn(tokens: readonly Token[], head: number, at: number): boolean {
  const t = tokens[at] as Token;
  if (t.upos !== 'PROPN' || !/^\p{L}/u.test(t.form) || !NOMINAL.has((tokens[at - 1] as Token).upos)) return false;
  if (t.head === (tokens[head] as Token).head && t.deprel === (tokens[head] as Token).deprel) return true;
  return PIECES.has(t.deprel) && t.head < at + LONGEST;
}

/** Where the phrases end that follow by "of", step by step; at most three. */
function reachesOf(tree: Tree, head: number, to: number): readonly number[] {
  const ends: number[] = [];
  let last = head;
  let end = to;
  while (ends.length < 3) {
    const next = childrenOf(tree, last, 'nmod').find(
      (c) => c > end && (tree.tokens[end] as Token).form.toLowerCase() === 'of' && (tree.tokens[end] as Token).head === c,
    );
    if (next === undefined) break;
    last = next;
    end = endOf(tree.tokens, next);
    ends.push(end);
  }
  return ends;
}
