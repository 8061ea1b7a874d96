import { childrenOf, isNominal, isRelation, lower, preposition, relationOf, stretchOf, type Tree } from '../../language/index.ts';
import type { Span } from '../../model/index.ts';
import {
  chunkFrom,
  chunkTo,
  conjuncts,
  isProper,
  nameClosing,
  namedBy,
  nameRunFrom,
  nameRunTo,
  nameStretch,
  spanOf,
} from './noun-phrase.ts';
import { verbFrame } from './verb-frame.ts';

/** How many posts one person is told to hold in a row: "founder, leader and spokesman of". */
const HATS = 4;
/** Verbs that put somebody into a post. */
const MAKES = /^(?:be|become|appoint|name|elect|remain|serve|declare|proclaim|nominate|make|assign|install|act)$/u;
const SELF = /^(?:himself|herself|itself|themselves)$/u;

/** The noun whose phrase a post stands in: itself, or the name behind it ("commander *Example*"). */
export function topOf(tree: Tree, post: number): number {
  const head = tree.tokens[post]?.head ?? -1;
  return head > post &&
    isRelation(tree, post, 'compound', 'flat', 'amod', 'nmod') &&
    isProper(tree, head) &&
    nameRunFrom(tree, post + 1) !== null
    ? head
    : post;
}

/** Who or what holds a post, or is the part: by apposition, by "is", by a name right behind it, or by the verb that puts it there. */
export function bearersOf(tree: Tree, post: number, end: number, hats = 0): readonly Span[] {
  const behind = nameRunFrom(tree, end);
  if (behind !== null && tree.tokens[end]?.upos !== 'ADP')
    return tree.tokens[post]?.xpos === 'NNS' || lower(tree, end - 1).endsWith('s')
      ? listed(tree, behind.from, behind.to)
      : [spanOf(tree, behind)];
  const heads = headsOf(tree, post);
  if (heads.length > 0) return heads.flatMap((h) => conjuncts(tree, h)).map((h) => spanOf(tree, nameStretch(tree, namedBy(tree, h))));
  const near = besideIt(tree, post) ?? beforeBe(tree, post);
  if (near !== null) return [near];
  const above = tree.tokens[post]?.head ?? -1;
  if (hats < HATS && relationOf(tree, post) === 'conj' && above >= 0) return bearersOf(tree, above, above + 1, hats + 1);
  return [];
}

export function headsOf(tree: Tree, post: number): readonly number[] {
  const above = tree.tokens[post]?.head ?? -1;
  const relation = relationOf(tree, post);
  if (childrenOf(tree, post, 'cop').length > 0 || childrenOf(tree, post, 'nsubj').length > 0) return verbFrame(tree, post).doers;
  // "The commanders of the brigade are X and Y."
  if (relation === 'nsubj' && childrenOf(tree, above, 'cop').length > 0) return isProper(tree, above) ? [above] : [];
  if (relation === 'appos' && above >= 0 && isNominal(tree, above)) return [above];
  const appos = childrenOf(tree, post, 'appos', 'nmod').filter((c) => c > post && isProper(tree, c) && preposition(tree, c) === null);
  if (appos.length > 0) return appos;
  const as = preposition(tree, post) === 'as' || childrenOf(tree, post, 'mark', 'case').some((c) => lower(tree, c) === 'as');
  if (
    above >= 0 &&
    ((as && isRelation(tree, post, 'obl', 'xcomp', 'advcl')) ||
      (isRelation(tree, post, 'xcomp', 'obj') && MAKES.test(tree.tokens[above]?.lemma ?? '')))
  ) {
    const frame = verbFrame(tree, above);
    const made = frame.objects.filter((o) => o !== post && !SELF.test(lower(tree, o)));
    return made.length > 0 ? made : frame.doers.filter((d) => d !== post);
  }
  return [];
}

/** A name between commas right beside the phrase, where the tree does not tie them: "Ahmad Example, a leader of …", "the leader of …, Ahmad Example,". */
function besideIt(tree: Tree, post: number): Span | null {
  const form = (i: number): string => tree.tokens[i]?.form ?? '';
  const { to } = stretchOf(tree, post);
  let start = nameStretch(tree, post).from;
  while (start > 0 && /^(?:DET|ADJ|ADV)$/u.test(tree.tokens[start - 1]?.upos ?? '')) start--;
  if (form(start - 1).endsWith('self')) start--;
  const before = form(start - 1) === ',' ? nameRunTo(tree, start - 1) : null;
  if (before !== null) return spanOf(tree, before);
  const bodies = childrenOf(tree, post, 'nmod').filter((c) => c > post);
  for (const end of [to, ...bodies.map((b) => nameStretch(tree, b).to)]) {
    const behind = form(end) === ',' ? nameRunFrom(tree, end + 1) : null;
    if (behind !== null && /^[,.)]$/u.test(form(behind.to))) return spanOf(tree, behind);
  }
  const closing = relationOf(tree, post) === 'conj' ? nameClosing(tree, post) : null;
  return closing === null ? null : spanOf(tree, closing);
}

/** "X has been a close ally of Y", where the tree has something else be something. */
function beforeBe(tree: Tree, post: number): Span | null {
  let start = post;
  while (start > 0 && start > post - 6 && /^(?:DET|ADJ|ADV)$/u.test(tree.tokens[start - 1]?.upos ?? '')) start--;
  if (!/^(?:is|was|are|were|been|be|became|becomes)$/u.test(lower(tree, start - 1))) return null;
  const left = chunkTo(tree, start);
  if (left !== null) return spanOf(tree, left);
  let at = start - 1;
  while (at > 0 && at > start - 5 && /^(?:AUX|ADV)$/u.test(tree.tokens[at]?.upos ?? '')) at--;
  return tree.tokens[at]?.upos === 'PRON' ? spanOf(tree, { from: at, to: at + 1 }) : null;
}

/** "commanders Ahmad Example, Salim Example and Karim Example". */
function listed(tree: Tree, from: number, to: number): readonly Span[] {
  const found = [spanOf(tree, { from, to })];
  for (let at = to, n = 0; n < 6; n++) {
    const joint = tree.tokens[at]?.form ?? '';
    const next = joint === 'and' ? at + 1 : joint === ',' && tree.tokens[at + 1]?.form === 'and' ? at + 2 : -1;
    const run = next < 0 ? null : nameRunFrom(tree, next);
    if (run === null || run.to - run.from < 2) break;
    found.push(spanOf(tree, run));
    at = run.to;
  }
  return found;
}

/** The tokens of the words for a post: "deputy commander". */
export interface Cue {
  readonly start: number;
  readonly end: number;
}

/** The bodies that a post is of: behind it by one of its prepositions, before it as owner or as modifier. */
export function bodiesOf(tree: Tree, post: number, cue: Cue, prepositions: readonly string[]): readonly Span[] {
  const top = topOf(tree, post);
  const of = [post, ...(top === post ? [] : [top])];
  const behind = of.flatMap((n) =>
    childrenOf(tree, n, 'nmod', 'obl', 'appos').filter(
      (c) => c > n && c >= cue.end && isNominal(tree, c) && prepositions.includes(preposition(tree, c) ?? ''),
    ),
  );
  const before = modifier(tree, top, cue.start);
  // "leader of X over the people in Y": the first preposition leads to the body, others to more about it.
  const [first] = behind.map((c) => preposition(tree, c));
  // "a Y aide in charge of the file": no name behind, but one before.
  if (first !== undefined && (before.length === 0 || first === 'of' || behind.some((c) => isProper(tree, namedBy(tree, c)))))
    return behind
      .filter((c) => preposition(tree, c) === first)
      .flatMap((b) => conjuncts(tree, b))
      .map((b) => spanOf(tree, nameStretch(tree, namedBy(tree, b))));
  const owner = of.flatMap((n) => childrenOf(tree, n, 'nmod:poss')).filter((c) => c < post && isNominal(tree, c))[0];
  if (owner !== undefined) return [spanOf(tree, nameStretch(tree, namedBy(tree, owner)))];
  if (before.length > 0) return before;
  let next = cue.end;
  while (next < cue.end + 2 && !prepositions.includes(lower(tree, next))) next++;
  const chunk = prepositions.includes(lower(tree, next)) ? chunkFrom(tree, next + 1) : null;
  return chunk === null ? [] : [spanOf(tree, chunk)];
}

/** Words between a body and a post that are of the post: "the United Nations *deputy* spokesman". */
const BEFORE_POST = /^(?:-|senior|top|chief|supreme|deputy|vice|assistant|acting|high|general|then|former|late|press|media|political)$/u;

/** "*Quick Reaction Force* commander", "the *Iraqi* premier": the last capitalised words before the post. */
function modifier(tree: Tree, top: number, post: number): readonly Span[] {
  let { from } = nameStretch(tree, top);
  while (from < post && !/^\p{Lu}/u.test(tree.tokens[from]?.form ?? '')) from++;
  let to = post;
  // "Y's foreign operations commander": whose, and not of what.
  for (let i = from; i < post; i++) if (/^['’]s?$/u.test(tree.tokens[i]?.form ?? '')) to = i;
  while (to > from && BEFORE_POST.test(lower(tree, to - 1))) to--;
  return from < to ? [spanOf(tree, { from, to })] : [];
}
