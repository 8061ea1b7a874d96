import { childrenOf, isRelation, lower, stretchOf, type Stretch, type Tree } from '../syntax/index.ts';

const DASHES = /^(?:[,;:(–—―-]|--)$/u;

/** A noun phrase reaches at most so many tokens to each side of its head, so that hostile text costs no more than any other. */
const LONGEST = 60;

/**
 * The words of a noun phrase as a reader would quote them: without the conjunction or mark before it, and cut where a non-restrictive
 * clause ("X, who …") or an aside begins.
 */
export function nounPhrase(tree: Tree, head: number, before: number = tree.tokens.length): Stretch {
  const whole = stretchOf(tree, head);
  let from = Math.max(whole.from, head - LONGEST);
  let to = Math.min(whole.to, Math.max(before, head + 1), head + LONGEST);
  for (const c of tree.children[head] ?? []) {
    const at = stretchOf(tree, c);
    if (c > head && at.from > head && at.from < to && leaves(tree, c, at.from)) to = at.from;
    if (c < head && isRelation(tree, c, 'cc', 'mark', 'advcl', 'parataxis') && at.to <= head) from = Math.max(from, at.to);
  }
  return withoutLead(tree, trimmed(tree, { from: leftEdge(tree, head, from), to: rightEdge(tree, head, to) }));
}

/** No noun phrase runs over a finite verb, save in a relative clause. */
function rightEdge(tree: Tree, head: number, to: number): number {
  for (let i = head + 1; i < to; i++) {
    const t = tree.tokens[i];
    if (/^(?:he|she|they|we|i)$/iu.test(lower(tree, i))) return i;
    if (t === undefined || t.xpos.startsWith('W') || t.form.toLowerCase() === 'that') return to;
    if (/^(?:VBD|VBZ|VBP|MD)$/u.test(t.xpos) && isRelation(tree, i, 'cop', 'aux', 'root')) return i;
  }
  return to;
}

const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|morning|evening|afternoon|yesterday|today|jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?|\d{1,4}|,)$/iu;

/** Without a preposition or conjunction before the noun ("*with* experts warning"), and without what a comma closes before it ("*Friday,* a spokesman", "*By Tuesday,* sources"). */
function withoutLead(tree: Tree, { from, to }: Stretch): Stretch {
  if (tree.tokens[from]?.xpos === 'WDT' && from + 1 < to) return { from: from + 1, to };
  let at = from;
  while (at < to && DATE.test(lower(tree, at))) at++;
  if (at > from && at < to && lower(tree, at - 1) === ',') return { from: at, to };
  const led = /^(?:ADP|SCONJ)$/u.test(tree.tokens[from]?.upos ?? 'X') && !/^(?:about|around|over|like)$/u.test(lower(tree, from));
  if (!led) return { from, to };
  for (let i = from + 1; i < Math.min(to - 1, from + 5); i++) if (lower(tree, i) === ',') return { from: i + 1, to };
  return from + 1 < to ? { from: from + 1, to } : { from, to };
}

/** A noun phrase does not reach back over a closed quotation, nor over a comma, save one between adjectives. */
function leftEdge(tree: Tree, head: number, from: number): number {
  for (let i = head - 1; i >= from; i--) {
    const form = lower(tree, i);
    if (/^(?:[;:—―–]|--)$/u.test(form) || (form === ',' && tree.tokens[i - 1]?.upos !== 'ADJ') || closesQuotation(tree, i)) return i + 1;
  }
  return from;
}

/** Whether a token ends a quotation that is more than a word or two: '…,"'. */
export const closesQuotation = (tree: Tree, i: number): boolean =>
  lower(tree, i) === '”' || (/^(?:["’']|''|’’)$/u.test(lower(tree, i)) && i > 0 && tree.tokens[i - 1]?.upos === 'PUNCT');

function crossesQuotation(tree: Tree, a: number, b: number): boolean {
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) if (closesQuotation(tree, i)) return true;
  return false;
}

/** Whether what begins here only hangs on the phrase: a clause after a comma or dash, or a clause that is no part of any noun. */
function leaves(tree: Tree, child: number, from: number): boolean {
  if (isRelation(tree, child, 'parataxis', 'advcl', 'ccomp', 'list', 'discourse')) return true;
  const marked = DASHES.test(lower(tree, from)) || DASHES.test(lower(tree, from - 1));
  return marked && isRelation(tree, child, 'acl');
}

/** Without punctuation and conjunctions at either end; an opening mark stays. */
export function trimmed(tree: Tree, { from, to }: Stretch): Stretch {
  while (from < to && (isMark(tree, from) || tree.tokens[from]?.upos === 'CCONJ')) from++;
  while (to > from && isMark(tree, to - 1) && !/^[)\]”"’'%]$/u.test(lower(tree, to - 1))) to--;
  return { from, to };
}

const isMark = (tree: Tree, i: number): boolean => tree.tokens[i]?.upos === 'PUNCT' && !/^[(“"‘]$/u.test(lower(tree, i));

/** Whether a verb stands in the passive, or is a participle behind its noun ("a plan proposed by …"). */
export const isPassive = (tree: Tree, verb: number): boolean =>
  !isMainVerb(tree, verb) &&
  (childrenOf(tree, verb, 'aux:pass', 'nsubj:pass').length > 0 || (tree.tokens[verb]?.xpos === 'VBN' && isBareParticiple(tree, verb)));

/**
 * Whether a participle that the tree hangs on the noun before it must be the sentence's verb, because the sentence has no other: "The army
 * *denied* that …" read as "the army (that was) denied".
 */
function isMainVerb(tree: Tree, verb: number): boolean {
  const noun = tree.tokens[verb]?.head ?? -1;
  return (
    tree.tokens[noun]?.head === -1 &&
    verb > noun &&
    isRelation(tree, verb, 'acl') &&
    !isRelation(tree, verb, 'acl:relcl') &&
    /^VB[DN]$/u.test(tree.tokens[verb]?.xpos ?? '') &&
    childrenOf(tree, noun, 'cop').length === 0 &&
    lower(tree, verb + 1) !== 'by' &&
    childrenOf(tree, verb, 'aux', 'obl:agent').length === 0
  );
}

const isBareParticiple = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'aux', 'nsubj').length === 0 && isRelation(tree, verb, 'acl', 'advcl', 'root', 'amod');

/** The agent of a passive: "by the mayor". */
export function agentOf(tree: Tree, verb: number): Stretch | null {
  const agent =
    childrenOf(tree, verb, 'obl:agent')[0] ??
    childrenOf(tree, verb, 'obl', 'nmod').find((o) => o > verb && lower(tree, stretchOf(tree, o).from) === 'by');
  if (agent === undefined) return null;
  return nounPhrase(tree, agent);
}

/** Names of several words keep the tags of these in the treebanks: "United" in "United Nations" is a verb with the fine tag of a name. */
const isNominal = (tree: Tree, i: number): boolean =>
  NOMINAL.test(tree.tokens[i]?.upos ?? 'X') ||
  /^(?:NNPS?|HYPH)$/u.test(tree.tokens[i]?.xpos ?? '') ||
  (tree.tokens[i]?.upos === 'VERB' && isRelation(tree, i, 'amod', 'compound'));

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART|ADP|CCONJ|SYM)$/u;

/** What a noun phrase may end with; an adjective only behind an article ("the official", "the Iraqi military"). */
const isHead = (tree: Tree, i: number, from: number): boolean =>
  /^(?:NOUN|PROPN|PRON)$/u.test(tree.tokens[i]?.upos ?? 'X') ||
  (tree.tokens[i]?.xpos.startsWith('NNP') ?? false) ||
  (tree.tokens[i]?.upos === 'ADJ' && tree.tokens[from]?.upos === 'DET');

/**
 * The subject of a verb of saying by its place alone, for where the tree errs: the words between the mark before and the verb ('…," the
 * mayor of X said'), or, with a closed quotation or comma right before the verb, the noun phrase behind it ('…," said X').
 */
export function neighbour(tree: Tree, verb: number, cueFrom: number): Stretch | null {
  const named = bracketed(tree, cueFrom);
  let from = named;
  while (from > 0 && cueFrom - from < 14 && isNominal(tree, from - 1)) from--;
  const before = tree.tokens[from - 1];
  while (from < cueFrom && /^(?:ADP|CCONJ|PART)$/u.test(tree.tokens[from]?.upos ?? 'X')) from++;
  if (
    from < named &&
    (before === undefined || before.upos === 'PUNCT' || before.upos === 'SCONJ' || before.upos === 'CCONJ') &&
    isHead(tree, named - 1, from)
  )
    return { from, to: cueFrom };
  if (from < cueFrom || before === undefined || !/^[,”"’'?!]$/u.test(before.form)) return null;
  let to = verb + 1;
  while (to < tree.tokens.length && to - verb < 16 && isNominal(tree, to) && lower(tree, to) !== 'that') to++;
  const first = tree.tokens[verb + 1]?.upos ?? 'X';
  const last = tree.tokens[to];
  if (!closesQuotation(tree, from - 1) && !(before.form === ',' && (last === undefined || /^[.,]$/u.test(last.form)))) return null;
  return to > verb + 1 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u.test(first) ? trimmed(tree, { from: verb + 1, to }) : null;
}

/** Where the short name in brackets before a verb begins: "the Front *(ANF)* said"; without one, the verb. */
function bracketed(tree: Tree, verb: number): number {
  if (lower(tree, verb - 1) !== ')') return verb;
  for (let i = verb - 2; i >= Math.max(0, verb - 5); i--) if (lower(tree, i) === '(') return i;
  return verb;
}

/** "Friday, *a spokesman* said": the subject that the tree hangs on the day before it. */
export function behindDate(tree: Tree, verb: number): Stretch | null {
  const date = childrenOf(tree, verb, 'obl', 'nsubj', 'nmod').find((c) => c < verb && DATE.test(lower(tree, c)));
  const subject =
    date === undefined
      ? undefined
      : childrenOf(tree, date, 'appos').find((a) => a > date && !DATE.test(lower(tree, a)) && tree.tokens[a]?.upos !== 'NUM');
  return subject === undefined ? null : nounPhrase(tree, subject, verb);
}

/** "X, who was there, *said*": the noun before the relative clause, where the tree takes "said" into it. */
export function antecedent(tree: Tree, verb: number): Stretch | null {
  if (lower(tree, verb - 1) !== ',' || !/^VB[DZP]$/u.test(tree.tokens[verb]?.xpos ?? '')) return null;
  for (let at = verb, steps = 0; at >= 0 && steps < 6; steps++) {
    const above = tree.tokens[at]?.head ?? -1;
    if (isRelation(tree, at, 'acl:relcl')) return above < 0 ? null : nounPhrase(tree, above, stretchOf(tree, at).from);
    at = above;
  }
  return null;
}

/** The subject that a word governs: the first before it, else the first behind; none beyond a closed quotation, none that is a possessor. */
function ownSubject(tree: Tree, of: number): number | undefined {
  const all = childrenOf(tree, of, 'nsubj');
  const first = all.findIndex((s) => s > of);
  const near =
    first < 0 ? [...all.slice(0, 2), ...all.slice(2).slice(-1)] : [...all.slice(0, Math.min(first, 2)), ...all.slice(first, first + 2)];
  return near.find(
    (s) =>
      s !== of &&
      !DATE.test(lower(tree, s)) &&
      Math.abs(s - of) <= 2 * LONGEST &&
      !crossesQuotation(tree, s, of) &&
      !childrenOf(tree, s, 'case').some((c) => tree.tokens[c]?.xpos === 'POS'),
  );
}

/** Who does what a verb (or predicate adjective or noun) says: its subject, or the one it shares with the verb above it. Null where none is told. */
export function subjectOf(tree: Tree, of: number, steps = 6): Stretch | null {
  const subject = ownSubject(tree, of);
  if (subject !== undefined) return nounPhrase(tree, subject, subject < of ? of : tree.tokens.length);
  const above = tree.tokens[of]?.head ?? -1;
  if (isMainVerb(tree, of)) return nounPhrase(tree, above, of);
  if (steps === 0 || above < 0) return null;
  if (
    tree.tokens[of]?.xpos === 'VBG' &&
    /^(?:NOUN|PROPN)$/u.test(tree.tokens[above]?.upos ?? 'X') &&
    above < of &&
    isRelation(tree, of, 'parataxis', 'advcl')
  )
    return nounPhrase(tree, above, stretchOf(tree, of).from);
  if (isRelation(tree, of, 'conj', 'advcl', 'parataxis')) return subjectOf(tree, above, steps - 1);
  if (isRelation(tree, of, 'xcomp', 'ccomp')) {
    const object = childrenOf(tree, above, 'obj').find((o) => o < of);
    return object === undefined ? subjectOf(tree, above, steps - 1) : nounPhrase(tree, object, of);
  }
  if (isRelation(tree, of, 'acl') && !isRelation(tree, of, 'acl:relcl')) {
    return tree.tokens[of]?.xpos === 'VBG' ? nounPhrase(tree, above, stretchOf(tree, of).from) : null;
  }
  return null;
}
