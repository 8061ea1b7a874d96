import { childrenOf, isNominal, isRelation, lower, type Stretch, stretchOf, type Tree } from '../../language/index.ts';
import type { Span } from '../../model/index.ts';

/** What may stand before the head of a noun phrase and belong to its name. */
const BEFORE = ['amod', 'compound', 'nummod', 'nmod', 'flat', 'det', 'obl:unmarked', 'nsubj', 'appos', 'punct'];
/** Words that open a noun phrase without being of the name. */
const OPENERS =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|some|all|both|former|current|new|own|other|late|then|self-styled|so-called|another|many|several|most|alleged|suspected)$/u;
/** The words by which a clause gives its noun a name: "a group known as X", "a party called Y". */
const NAMES = /^(?:known|called|named|dubbed|titled)$/u;
const LOWER = /^\p{Ll}/u;
const MARK = /^(?:[-–’'‘“”"(),]|['’]s)$/u;

/** The head and all that are joined to it by "and", in the order of the text. */
export function conjuncts(tree: Tree, head: number): readonly number[] {
  const found = [head];
  for (let i = 0; i < found.length && found.length < 12; i++)
    found.push(
      ...childrenOf(tree, found[i] as number, 'conj').filter((c) => isNominal(tree, c) && !childrenOf(tree, c, 'nsubj', 'cop').length),
    );
  return found.sort((a, b) => a - b);
}

/** The tokens of a noun phrase up to its head, with what goes on the name behind it; articles and the like are cut off. */
export function nameStretch(tree: Tree, head: number): Stretch {
  let from = head;
  const before = (tree.children[head] ?? []).filter((c) => c < head).sort((a, b) => b - a);
  for (const c of before) {
    const s = stretchOf(tree, c);
    // "Y-backed X": by whom it is backed is not of its name.
    if (tree.tokens[c]?.upos === 'VERB' && tree.tokens[c - 1]?.form === '-') break;
    if (!isRelation(tree, c, ...BEFORE) || s.to !== from || childrenOf(tree, c, 'case').some((k) => k < c)) break;
    from = s.from;
  }
  while (from < head && (OPENERS.test(lower(tree, from)) || /^(?:PUNCT|ADP|PART|CCONJ|ADV)$/u.test(tree.tokens[from]?.upos ?? ''))) from++;
  let to = head + 1;
  for (const c of [...(tree.children[head] ?? [])].filter((x) => x > head).sort((a, b) => a - b)) {
    const s = stretchOf(tree, c);
    if (!isRelation(tree, c, 'flat', 'goeswith', 'fixed') || s.from > to + 1) break;
    to = s.to;
  }
  const run = isProper(tree, head) ? nameRunFrom(tree, head) : null;
  return unitBehind(tree, { from, to: withOf(tree, Math.max(to, run?.to ?? to)) });
}

/** Words for bodies whose names go on with "of": "Council of Example Tribes". */
const OF_NAMES =
  /^(?:Council|Committee|Party|Front|Ministry|Movement|Union|Army|University|Organi[sz]ation|Cent(?:er|re)|Institute|Congress|Assembly|League|Association|Group|Republic|Department|Office|Corps|Command|Embassy|House|Parliament|Board|Bureau|Society|Brotherhood|Soldiers|Sons|Partisans)$/u;

function withOf(tree: Tree, to: number): number {
  if (!OF_NAMES.test(tree.tokens[to - 1]?.form ?? '')) return to;
  let end = to;
  while (lower(tree, end) === 'of' && end - to < 12) {
    const next = lower(tree, end + 1) === 'the' ? end + 2 : end + 1;
    const run = nameRunFrom(tree, next);
    if (run === null) break;
    end = run.to;
  }
  return end;
}

/** A noun phrase told by the tags alone, for where the tree ties its words elsewhere. */
export function chunkFrom(tree: Tree, start: number): Stretch | null {
  let from = start;
  while (from < start + 3 && /^(?:DET|ADV)$/u.test(tree.tokens[from]?.upos ?? '')) from++;
  let to = from;
  while (to < from + 10 && IN_CHUNK.test(tree.tokens[to]?.upos ?? '') && !(to > from && tree.tokens[to]?.upos === 'DET')) to++;
  while (to > from && !/^(?:NOUN|PROPN)$/u.test(tree.tokens[to - 1]?.upos ?? '')) to--;
  const run = to > from ? nameRunFrom(tree, to - 1) : null;
  return to > from ? trimmed(tree, { from, to: run === null ? to : Math.max(to, run.to) }) : null;
}

/** The noun phrase that ends before a token, adverbs, commas and forms of "be" passed over. */
export function chunkTo(tree: Tree, end: number): Stretch | null {
  let to = end;
  while (
    to > 0 &&
    to > end - 6 &&
    (/^(?:ADV|AUX)$/u.test(tree.tokens[to - 1]?.upos ?? '') ||
      /^(?:,|\(|who|which|that|-|–|—|himself|herself|itself)$/u.test(lower(tree, to - 1)))
  )
    to--;
  if (!/^(?:NOUN|PROPN)$/u.test(tree.tokens[to - 1]?.upos ?? '')) return null;
  let from = to - 1;
  while (from > 0 && from > to - 9 && IN_CHUNK.test(tree.tokens[from - 1]?.upos ?? '')) from--;
  return trimmed(tree, { from, to });
}

const IN_CHUNK = /^(?:ADJ|NOUN|PROPN|NUM|PART)$/u;

function trimmed(tree: Tree, { from, to }: Stretch): Stretch {
  let start = from;
  while (start < to - 1 && (OPENERS.test(lower(tree, start)) || tree.tokens[start]?.upos === 'PART')) start++;
  return { from: start, to };
}

/** "the Security Forces' (SF) 4th Brigade": a capitalised unit behind a possessive goes on the name, whatever the tree makes of it. */
function unitBehind(tree: Tree, { from, to }: Stretch): Stretch {
  const form = (i: number): string => tree.tokens[i]?.form ?? '';
  if (!/^['’](?:s)?$/u.test(form(to))) return { from, to };
  let at = to + 1;
  if (form(at) === '(' && form(at + 2) === ')') at += 3;
  const start = at;
  while (at < start + 4 && /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(form(at))) at++;
  return at > start && /^(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/u.test(form(start))
    ? { from, to: at }
    : { from, to };
}

export const spanOf = (tree: Tree, { from, to }: Stretch): Span => ({
  start: tree.tokens[from]?.start ?? 0,
  end: tree.tokens[to - 1]?.end ?? 0,
});

/** The noun that names what a common noun stands for: "the militia, *X*", "a group known as *X*"; else the noun itself. */
export function namedBy(tree: Tree, head: number): number {
  if (!LOWER.test(tree.tokens[head]?.form ?? '') && !/^(?:NUM|PRON|DET)$/u.test(tree.tokens[head]?.upos ?? '')) return head;
  for (const clause of childrenOf(tree, head, 'acl'))
    if (NAMES.test(lower(tree, clause))) {
      const name = childrenOf(tree, clause, 'obl', 'xcomp', 'obj').find((c) => isProper(tree, c));
      if (name !== undefined) return name;
    }
  return childrenOf(tree, head, 'appos').find((c) => isProper(tree, c)) ?? head;
}

/** Whether a noun phrase bears a capital: its head or what goes on it. */
export const isProper = (tree: Tree, head: number): boolean =>
  /^\p{Lu}/u.test(tree.tokens[head]?.form ?? '') && tree.tokens[head]?.upos !== 'PRON';

/** A run of capitalised words that begins at a token, over hyphens and small words inside of names: "Ahmad al-Example". */
export function nameRunFrom(tree: Tree, from: number): Stretch | null {
  let to = from;
  let words = 0;
  for (let i = from; i < Math.min(tree.tokens.length, from + 12); i++) {
    const form = tree.tokens[i]?.form ?? '';
    const touches = i > from && tree.tokens[i - 1]?.end === tree.tokens[i]?.start;
    if (
      /^\p{Lu}[\p{L}'’.]*$/u.test(form) &&
      !NO_NAME.test(form) &&
      !(i === from && !/^(?:PROPN|NOUN|ADJ|X)$/u.test(tree.tokens[i]?.upos ?? ''))
    ) {
      to = i + 1;
      if (!touches || form.length > 2) words++;
    } else if (
      !(
        (words > 0 || tree.tokens[i + 1]?.form === '-' || (form === '-' && i > from)) &&
        (/^(?:al|el|bin|ibn|abu|ben|de|von|van|der|ul|ud|ad|as|ar)$/u.test(form) || (form === '-' && touches))
      )
    )
      break;
  }
  return words > 0 && to > from ? { from, to } : null;
}

const NO_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|In|On|A|I|It|He|She|They|We)$/u;

/** The run of capitalised words that ends before a token. */
export function nameRunTo(tree: Tree, to: number): Stretch | null {
  for (let from = Math.max(0, to - 10); from < to; from++) {
    const run = nameRunFrom(tree, from);
    if (run !== null && run.to === to) return run;
  }
  return null;
}

/** "four villages, *including A, B and C*", "groups of old, *such as A and B*": the names behind a noun, within so many tokens, wherever the tree hangs them. */
export function examplesBehind(tree: Tree, noun: number, reach: number): readonly Stretch[] {
  const form = (i: number): string => tree.tokens[i]?.form ?? '';
  let at = noun + 1;
  const opens = (i: number): number => (form(i) === 'including' ? i + 1 : form(i) === 'such' && form(i + 1) === 'as' ? i + 2 : -1);
  while (at <= noun + reach && opens(at) < 0) at++;
  if (at > noun + reach) return [];
  const found: Stretch[] = [];
  for (at = opens(at); found.length < MOST_EXAMPLES; at++) {
    if (lower(tree, at) === 'the') at++;
    const run = nameRunFrom(tree, at);
    if (run === null) break;
    found.push(run);
    at = run.to;
    if (form(at) === ',' && form(at + 1) === 'and') at++;
    else if (form(at) !== ',' && form(at) !== 'and') break;
  }
  return found;
}

const MOST_EXAMPLES = 8;

/** "former minister and commander in the Example Forces (EF), *Ahmad Example*": the name that closes a row of posts, no verb being between. */
export function nameClosing(tree: Tree, post: number): Stretch | null {
  for (let i = post + 1; i < Math.min(tree.tokens.length, post + CLOSING); i++) {
    const run = tree.tokens[i]?.form === ',' ? nameRunFrom(tree, i + 1) : null;
    if (run !== null && run.to - run.from > 1 && /^[,.)]$/u.test(tree.tokens[run.to]?.form ?? '.')) return run;
    const hyphened = tree.tokens[i - 1]?.form === '-';
    if ((!hyphened && /^(?:VERB|AUX|SCONJ|PRON)$/u.test(tree.tokens[i]?.upos ?? '')) || /^[.;:]$/u.test(tree.tokens[i]?.form ?? ''))
      return null;
  }
  return null;
}

/** How many tokens behind a post the name that closes it may stand. */
const CLOSING = 26;

export const isMark = (tree: Tree, at: number): boolean => MARK.test(tree.tokens[at]?.form ?? '');
