import { childrenOf, isNominal, isRelation, lower, preposition, type Stretch, stretchOf, type Tree } from '../../language/index.ts';
import type { Match, RelationWord, Span, TieMention, Vocabulary } from '../../model/index.ts';
import { bearersOf, bodiesOf, topOf } from './posts.ts';
import { chunkFrom, chunkTo, conjuncts, examplesBehind, isProper, nameClosing, namedBy, nameStretch, spanOf } from './noun-phrase.ts';
import { keys, type Sentence } from '../sentence.ts';
import { isPassive, isUnsaid, verbFrame } from './verb-frame.ts';

const FORMER = /^(?:former|formerly|previously|once|ex|ousted|deposed|erstwhile|onetime|then)$/u;
const NOT_YET = /^(?:next|future|potential|possible|would-be|aspiring|prospective|candidate|incoming)$/u;
/** A longer sentence is a list, and a list ties nobody. */
const LONGEST = 150;

/** Who belongs to, leads, backs or is called whom: each word of relations.tsv with the two that grammar ties by it. */
export function findTies(s: Sentence, vocabulary: Vocabulary): readonly TieMention[] {
  const cues = s.find(vocabulary.relationWords);
  if (cues.length === 0 || s.words.length > LONGEST) return [];
  const { tree } = s;
  const found = cues.flatMap((cue) => cue.rows.flatMap((row) => tiesAt(s, tree, cue, row)));
  const seen = new Set<string>();
  return found.filter((t) => {
    const key = `${t.subject.start} ${t.target?.start} ${t.target?.end}`;
    return t.subject.start !== t.target?.start && !seen.has(key) && seen.add(key) !== undefined;
  });
}

function tiesAt(s: Sentence, tree: Tree, cue: Match<RelationWord>, row: RelationWord): readonly TieMention[] {
  const at = headToken(tree, cue.span);
  if (at === null || tree.tokens[at] === undefined) return [];
  const end = endToken(tree, cue.span, at);
  const pairs =
    row.form === 'noun' || row.form === 'rank'
      ? ofNoun(tree, at, startToken(tree, cue.span, at), end, row)
      : row.form === 'under'
        ? ofCommand(tree, at, row)
        : ofVerb(tree, at, end, row);
  if (NOT_YET.test(keys(s.words, cue.from - 1, cue.from))) return [];
  const former =
    isFormer(tree, at) || FORMER.test(keys(s.words, cue.from - 1, cue.from)) || FORMER.test(keys(s.words, cue.from - 2, cue.from - 1));
  return pairs.map(
    ([subject, target, relation = row.relation]): TieMention => ({
      kind: 'tie',
      span: cue.span,
      sentence: s.index,
      subject,
      relation,
      target,
      post: row.form === 'noun' || row.form === 'rank',
      rank: row.form === 'rank',
      former,
    }),
  );
}

type Pair = readonly [subject: Span, target: Span | null, relation?: string | undefined];

/** "X, commander of Y", "Y's commander X", "Y commander X"; and "Z under Y's commander X": Z is under X. */
function ofNoun(tree: Tree, at: number, start: number, end: number, row: RelationWord): readonly Pair[] {
  if (!/^(?:NOUN|PROPN|ADJ|ADV|X)$/u.test(tree.tokens[at]?.upos ?? '') || isUnsaid(tree, at)) return [];
  if (row.prepositions.every((p) => p === 'from')) return ofLeaving(tree, at, end);
  const bodies = bodiesOf(tree, at, { start, end }, row.prepositions);
  const bearers = bearersOf(tree, at, end);
  const top = topOf(tree, at);
  const under = preposition(tree, top) === 'under' || preposition(tree, at) === 'under' ? groupAbove(tree, top) : [];
  return [
    ...bearers.flatMap((b) =>
      (bodies.length > 0 || !row.prepositions.includes('country') ? bodies : [null]).map((body): Pair => [b, body]),
    ),
    ...under.flatMap((g) => bearers.map((b): Pair => [g, b, 'under command of'])),
  ];
}

/** "his defection from Y": the owner of the deed is who left. */
function ofLeaving(tree: Tree, at: number, end: number): readonly Pair[] {
  const owner = childrenOf(tree, at, 'nmod:poss')[0];
  const body = lower(tree, end) === 'from' ? chunkFrom(tree, end + 1) : null;
  return owner === undefined || body === null ? [] : [[spanOf(tree, nameStretch(tree, owner)), spanOf(tree, body), undefined]];
}

/** "under the command of X", "under X's command": what stands under it. */
function ofCommand(tree: Tree, at: number, row: RelationWord): readonly Pair[] {
  if (preposition(tree, at) !== 'under') return [];
  const bodies = bodiesOf(tree, at, { start: at, end: at + 1 }, ['of']);
  return groupAbove(tree, at).flatMap((g) => bodies.map((b): Pair => [g, b, row.relation]));
}

/** The noun that a phrase hangs on, or the subject of its verb. */
function groupAbove(tree: Tree, at: number): readonly Span[] {
  const above = tree.tokens[at]?.head ?? -1;
  if (above < 0) return [];
  if (childrenOf(tree, at, 'cop').length > 0) return named(tree, verbFrame(tree, at).doers);
  if (isNominal(tree, above)) return named(tree, [above]);
  const frame = verbFrame(tree, above);
  return named(tree, frame.doers.length > 0 ? frame.doers : frame.objects);
}

function ofVerb(tree: Tree, at: number, end: number, row: RelationWord): readonly Pair[] {
  const hyphened = tree.tokens[at - 1]?.form === '-';
  if (hyphened && /^(?:state|government)$/u.test(lower(tree, at - 2))) return ofState(tree, at, row);
  const pos = tree.tokens[at]?.upos ?? '';
  if (isUnsaid(tree, at) || !(row.form === 'adjective' ? /^(?:ADJ|VERB|ADV)$/u : /^(?:VERB|ADJ)$/u).test(pos)) return [];
  // "the X-led coalition": by whom a body is led is said of it as of any member; who leads it is not told.
  if (hyphened && row.prepositions.length === 0 && row.direction === 'to') return [];
  // "X-controlled Y" is a place, and told by holdings.
  if (hyphened && lower(tree, at) === 'controlled') return [];
  const frame = verbFrame(tree, at);
  const objects = frame.objects.filter((o) => o < at || o >= end);
  const first = objects.length > 0 ? objects : frame.doers;
  const [preposition] = row.prepositions;
  const [here, there]: readonly [readonly number[], readonly number[]] =
    preposition === undefined
      ? [frame.doers, objects]
      : preposition === 'complement' && (hyphened || !isPassive(tree, at))
        ? [[], []]
        : preposition === 'complement'
          ? [first, childrenOf(tree, at, 'xcomp', 'obj', 'obl').filter((c) => isProper(tree, c) && !first.includes(c))]
          : [
              first,
              [...frame.obliques.filter((o) => row.prepositions.includes(o.preposition)).map((o) => o.head), ...before(tree, at, row)],
            ];
  // A modifier speaks of its own noun alone: "X-backed A and B" says nothing of B.
  const spans = isRelation(tree, at, 'amod') ? single : named;
  const parts = row.relation === 'part of' && row.direction === 'from' ? partsOf(tree, at) : [];
  const subjects = parts.length > 0 ? parts : spans(tree, row.direction === 'to' ? here : there);
  const targets = spans(tree, row.direction === 'to' ? there : here);
  const found = subjects.flatMap((a) => targets.map((b): Pair => [a, b]));
  return found.length > 0 || hyphened ? found : inALine(tree, at, end, row);
}

/** "Y's state-run agency X", "the Yish state-owned X". */
function ofState(tree: Tree, at: number, row: RelationWord): readonly Pair[] {
  const head = tree.tokens[at]?.head ?? -1;
  const noun = head > at && /^(?:NOUN|PROPN)$/u.test(tree.tokens[head]?.upos ?? '') ? namedBy(tree, head) : -1;
  const chunk = noun > at && noun !== head ? nameStretch(tree, noun) : chunkFrom(tree, at + 1);
  const owner = [at, ...(noun > at ? [head] : [])].flatMap((n) => childrenOf(tree, n, 'nmod:poss'))[0];
  const mark = /^['’]s?$/u.test(tree.tokens[at - 3]?.form ?? '') ? at - 3 : at - 2;
  const body = owner === undefined ? (chunkTo(tree, mark) ?? people(tree, at + 1)) : nameStretch(tree, owner);
  return body === null || chunk === null ? [] : [[spanOf(tree, chunk), spanOf(tree, body), row.relation]];
}

/** "the state-run *Yish* News Agency". */
const people = (tree: Tree, at: number): { readonly from: number; readonly to: number } | null =>
  tree.tokens[at]?.upos === 'ADJ' && /^\p{Lu}/u.test(tree.tokens[at]?.form ?? '') ? { from: at, to: at + 1 } : null;

/** "X, closely linked to Y": the phrases right before and behind, where the tree ties them elsewhere. */
function inALine(tree: Tree, at: number, end: number, row: RelationWord): readonly Pair[] {
  const [first] = row.prepositions;
  const next = lower(tree, end);
  if (first === undefined ? next !== 'by' : first !== 'complement' && !row.prepositions.includes(next)) return [];
  const left = chunkTo(tree, at);
  const right = chunkFrom(tree, first === 'complement' ? end : end + 1);
  if (left === null || right === null || !tree.tokens.slice(right.from, right.to).some((t) => /^\p{Lu}/u.test(t.form))) return [];
  const pair: Pair = [spanOf(tree, left), spanOf(tree, right)];
  // By "by" the second does it to the first.
  return [
    first === undefined
      ? row.direction === 'to'
        ? [spanOf(tree, right), spanOf(tree, left)]
        : pair
      : row.direction === 'to'
        ? pair
        : [spanOf(tree, right), spanOf(tree, left)],
  ];
}

const single = (tree: Tree, heads: readonly number[]): readonly Span[] =>
  heads.map((h) => spanOf(tree, nameStretch(tree, namedBy(tree, h))));

/** "Al-Example-linked fighters": what stands before the hyphen is whom they are linked to. */
function before(tree: Tree, at: number, row: RelationWord): readonly number[] {
  if (!row.prepositions.some((p) => p === 'to' || p === 'with') || !/^[-‑–]$/u.test(tree.tokens[at - 1]?.form ?? '')) return [];
  return isNominal(tree, at - 2) ? [at - 2] : [];
}

const named = (tree: Tree, heads: readonly number[]): readonly Span[] =>
  heads
    .flatMap((h) => conjuncts(tree, h))
    .flatMap((h) => [h, ...examplesOf(tree, h)])
    .map((h) => spanOf(tree, nameOf(tree, h)));

/** The words that name a noun; of a post in small letters the name that closes it. */
function nameOf(tree: Tree, head: number): Stretch {
  const named = namedBy(tree, head);
  // "One of the militias, *X*, is …".
  const isPost =
    named === head && (lower(tree, head) === 'one' || (tree.tokens[head]?.upos === 'NOUN' && preposition(tree, head) === 'by'));
  return (isPost ? nameClosing(tree, head) : null) ?? nameStretch(tree, named);
}

/** "armed groups such as X and Y". */
const examplesOf = (tree: Tree, head: number): readonly number[] =>
  childrenOf(tree, head, 'nmod')
    .filter((c) => c > head && isProper(tree, c) && /^(?:such as|including|like)$/u.test(preposition(tree, c) ?? ''))
    .flatMap((c) => conjuncts(tree, c));

/** "composed of armed groups that were active then, *such as A, B and C*": who the parts are, told by name. */
const partsOf = (tree: Tree, verb: number): readonly Span[] => examplesBehind(tree, verb, PARTS).map((e) => spanOf(tree, e));

/** Tokens between the verb and the names of the parts. */
const PARTS = 20;

/** The token of a phrase that the others of it hang on. */
function headToken(tree: Tree, span: Span): number | null {
  const from = tree.tokens.findIndex((t) => t.start >= span.start);
  if (from < 0) return null;
  for (let i = from; i < tree.tokens.length && (tree.tokens[i]?.end ?? Infinity) <= span.end; i++) {
    const head = tree.tokens[i]?.head ?? -1;
    if (tree.tokens[i]?.upos !== 'PUNCT' && (head < from || (tree.tokens[head]?.end ?? Infinity) > span.end)) return i;
  }
  return from;
}

function startToken(tree: Tree, span: Span, at: number): number {
  let start = at;
  while ((tree.tokens[start - 1]?.start ?? -1) >= span.start) start--;
  return start;
}

function endToken(tree: Tree, span: Span, at: number): number {
  let end = at + 1;
  while ((tree.tokens[end]?.end ?? Infinity) <= span.end) end++;
  return end;
}

const isFormer = (tree: Tree, at: number): boolean =>
  childrenOf(tree, at, 'amod', 'advmod', 'compound').some((c) => FORMER.test(lower(tree, c))) ||
  (isRelation(tree, at, 'compound', 'flat', 'nmod') && FORMER.test(lower(tree, stretchOf(tree, tree.tokens[at]?.head ?? at).from)));
