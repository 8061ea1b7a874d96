import { childrenOf, isNominal, isRelation, lower, preposition, relationOf, stretchOf, type Tree } from '../../language/index.ts';
import type { ControlWord, HoldingMention, Match, Span, Vocabulary } from '../../model/index.ts';
import { conjuncts, examplesBehind, isProper, namedBy, nameRunTo, nameStretch, spanOf } from './noun-phrase.ts';
import { bodiesOf, headsOf } from './posts.ts';
import type { Sentence } from '../sentence.ts';
import { verbFrame } from './verb-frame.ts';

const LONGEST = 150;
/** "a former X stronghold", "formerly held by". */
const FORMER_NEAR = /\b(?:former|formerly|onetime|once|erstwhile|previous|previously)\s[^,;.]*$/iu;
/** Prepositions by which a noun of control stands over a place: "in the hands of". */
const OVER = /^(?:under|in|into|inside)$/u;

type Change = ControlWord['change'];

/** Who holds, takes or loses which place: each word of control-words.tsv with what grammar ties by it. */
export function findHoldings(s: Sentence, vocabulary: Vocabulary): readonly HoldingMention[] {
  const cues = s.find(vocabulary.controlWords);
  if (!cues.some((c) => c.rows.some((r) => r.form !== 'light')) || s.words.length > LONGEST) return [];
  const { tree } = s;
  const light = new Map(cues.flatMap((c) => c.rows.filter((r) => r.form === 'light').map((r) => [c.span.start, r.change] as const)));
  return cues.flatMap((cue) =>
    cue.rows.flatMap((row): readonly HoldingMention[] => {
      const at = tokenOf(tree, cue);
      if (at === null || row.form === 'light') return [];
      const told = s.told(at).status;
      const change = told === 'happened' || row.form === 'seat' ? row.change : unreal(row.change, told);
      if (change === null) return [];
      return pairs(tree, at, row, light, change).map(({ place, by, change: to }) => ({
        kind: 'holding',
        span: cue.span,
        sentence: s.index,
        place,
        by,
        change: to,
        presupposed: told !== 'happened' && row.form !== 'seat',
        former: FORMER_NEAR.test(s.text.slice(Math.max(s.span.start, cue.span.start - 40), cue.span.start)),
      }));
    }),
  );
}

/** Who is to be driven out holds it still; who is to take it does not hold it yet. */
const unreal = (change: Change, status: string): Change | null => (change === 'loses' && status !== 'denied' ? 'holds' : null);

interface Pair {
  readonly place: Span;
  readonly by: Span;
  readonly change: Change;
}

function pairs(tree: Tree, at: number, row: ControlWord, light: ReadonlyMap<number, Change>, change: Change): readonly Pair[] {
  const cross = (places: readonly Span[], holders: readonly Span[], to = change): readonly Pair[] =>
    places.flatMap((place) => holders.map((by) => ({ place, by, change: to })));
  if (row.form === 'verb') return ofVerb(tree, at, row, cross);
  if (row.form === 'seat') {
    const seats = isNoun(tree, at) ? cross(seatOf(tree, at, row), bodiesOf(tree, at, { start: at, end: at + 1 }, [])) : [];
    if (seats.length > 0) return seats;
    const lines = seatInALine(tree, at, change);
    return lines.length > 0 ? lines : cross(by(tree, at, row.place, placeSpan), settlers(tree, at, light));
  }
  if (!isNoun(tree, at)) return [];
  if (row.form === 'under') {
    if (!OVER.test(preposition(tree, at) ?? '')) return [];
    return cross(above(tree, at), bodiesOf(tree, at, { start: at, end: at + 1 }, ['of']));
  }
  const done = by(tree, at, row.holder, nameSpan);
  const owned = done.length > 0 ? childrenOf(tree, at, 'nmod:poss').map((p) => placeSpan(tree, p)) : [];
  const placed = by(tree, at, row.place, placeSpan);
  const places = placed.length > 0 ? placed : owned;
  if (places === owned) return cross(places, done);
  const holders = [...done, ...(row.holder.includes('owner') ? bodiesOf(tree, at, { start: at, end: at + 1 }, []) : [])];
  if (holders.length > 0 || !row.holder.includes('owner')) return cross(places, holders);
  // "Y took control of X": whose control it is says the subject of the verb.
  const verb = tree.tokens[at]?.head ?? -1;
  const to = light.get(tree.tokens[verb]?.start ?? -1);
  if (to === undefined || !isRelation(tree, at, 'obj', 'nsubj:pass')) return [];
  const frame = verbFrame(tree, verb);
  return cross(
    places,
    frame.doers.flatMap((d) => conjuncts(tree, d)).map((d) => nameSpan(tree, d)),
    change === 'holds' ? to : change,
  );
}

function ofVerb(
  tree: Tree,
  at: number,
  row: ControlWord,
  cross: (p: readonly Span[], h: readonly Span[]) => readonly Pair[],
): readonly Pair[] {
  if (!/^(?:VERB|ADJ)$/u.test(tree.tokens[at]?.upos ?? '')) return [];
  const told = verbFrame(tree, at);
  const holder = pronounBefore(tree, at) ?? told.doers[0];
  const land = told.objects.length > 0 ? [] : bareRelative(tree, at, holder);
  const frame = land.length > 0 && holder !== undefined ? { ...told, doers: [holder], objects: land } : told;
  const slot = (names: readonly string[]): readonly number[] =>
    names.flatMap((n) =>
      n === 'doer' ? frame.doers : n === 'object' ? frame.objects : frame.obliques.filter((o) => o.preposition === n).map((o) => o.head),
    );
  // A modifier speaks of its own noun alone: "X-held A and B" says nothing of B.
  const all = (heads: readonly number[]): readonly number[] =>
    isRelation(tree, at, 'amod') ? heads : heads.flatMap((h) => conjuncts(tree, h));
  const places = all(slot(row.place));
  return cross(
    [...places.map((h) => placeSpan(tree, h)), ...places.flatMap((h) => examplesBehind(tree, h, 2).map((e) => spanOf(tree, e)))],
    all(slot(row.holder)).map((h) => nameSpan(tree, h)),
  );
}

/** "X has established safe havens in Y": the subject of the light verb. */
function settlers(tree: Tree, at: number, light: ReadonlyMap<number, Change>): readonly Span[] {
  const verb = tree.tokens[at]?.head ?? -1;
  if (!light.has(tree.tokens[verb]?.start ?? -1) || !isRelation(tree, at, 'obj')) return [];
  return verbFrame(tree, verb)
    .doers.flatMap((d) => conjuncts(tree, d))
    .map((d) => nameSpan(tree, d));
}

const isNoun = (tree: Tree, at: number): boolean => /^(?:NOUN|PROPN)$/u.test(tree.tokens[at]?.upos ?? '');

/** "Y, a former X stronghold", where the tree has it otherwise: the name before the comma, and the one before the word. */
function seatInALine(tree: Tree, at: number, change: Change): readonly Pair[] {
  let comma = at - 1;
  while (comma > at - 7 && /^(?:DET|ADJ|NOUN|PROPN|ADV|PUNCT)$/u.test(tree.tokens[comma]?.upos ?? '') && tree.tokens[comma]?.form !== ',')
    comma--;
  if (tree.tokens[comma]?.form !== ',') return [];
  const place = nameRunTo(tree, comma);
  const holder = nameRunTo(tree, at);
  return place === null || holder === null ? [] : [{ place: spanOf(tree, place), by: spanOf(tree, holder), change }];
}

/** The places that are somebody's seat: "a stronghold in X", "X, a stronghold", "the strongholds, X and Y". */
function seatOf(tree: Tree, at: number, row: ControlWord): readonly Span[] {
  const within = by(tree, at, row.place, placeSpan);
  const beside = headsOf(tree, at)
    .flatMap((h) => conjuncts(tree, h))
    .map((h) => placeSpan(tree, h));
  const found = [...within, ...beside];
  return found.length > 0 ? found : beforeIt(tree, at);
}

/** "it still holds": the pronoun right before a verb and its adverbs, whatever subject the tree gives it. */
function pronounBefore(tree: Tree, verb: number): number | undefined {
  let at = verb - 1;
  while (at > verb - 3 && tree.tokens[at]?.upos === 'ADV') at--;
  return /^(?:it|they)$/u.test(lower(tree, at)) ? at : undefined;
}

/** "the pockets of land *it still holds*": the noun right before the pronoun. */
function bareRelative(tree: Tree, verb: number, subject: number | undefined): readonly number[] {
  if (subject === undefined || tree.tokens[subject]?.upos !== 'PRON' || subject > verb || !isNoun(tree, subject - 1)) return [];
  const noun = subject - 1;
  const head = tree.tokens[noun]?.head ?? -1;
  return [preposition(tree, noun) === 'of' && isNoun(tree, head) && head < noun ? head : noun];
}

const by = (tree: Tree, at: number, prepositions: readonly string[], spanned: (tree: Tree, h: number) => Span): readonly Span[] =>
  childrenOf(tree, at, 'nmod', 'obl')
    .filter((c) => c > at && isNominal(tree, c) && prepositions.includes(preposition(tree, c) ?? ''))
    .flatMap((c) => conjuncts(tree, c))
    .map((c) => spanned(tree, c));

const nameSpan = (tree: Tree, head: number): Span => spanOf(tree, nameStretch(tree, namedBy(tree, head)));

/** A place with what says which: "the town *of X*", "the eastern parts *of X*"; a name stands alone. */
function placeSpan(tree: Tree, head: number): Span {
  const name = nameStretch(tree, head);
  if (isProper(tree, head)) return spanOf(tree, name);
  const more = childrenOf(tree, head, 'nmod', 'appos').filter(
    (c) => c > head && /^(?:of|in|near|around|)$/u.test(preposition(tree, c) ?? ''),
  );
  const last = more[0] === undefined ? name.to : Math.min(stretchOf(tree, more[0]).to, more[0] + 8);
  return spanOf(tree, { from: name.from, to: Math.max(name.to, last) });
}

/** "Y, an X stronghold": the name before the comma. */
function beforeIt(tree: Tree, at: number): readonly Span[] {
  const { from } = stretchOf(tree, at);
  const run = tree.tokens[from - 1]?.form === ',' ? nameRunTo(tree, from - 1) : null;
  return run === null ? [] : [spanOf(tree, run)];
}

/** What stands under somebody's control: the subject of "is under …", the noun before it, or the object of what brought it there. */
function above(tree: Tree, at: number): readonly Span[] {
  const head = tree.tokens[at]?.head ?? -1;
  if (childrenOf(tree, at, 'cop', 'nsubj').length > 0)
    return verbFrame(tree, at)
      .doers.flatMap((d) => conjuncts(tree, d))
      .map((d) => placeSpan(tree, d));
  if (head < 0) return [];
  if (isNominal(tree, head) && relationOf(tree, at).startsWith('nmod')) return [placeSpan(tree, head)];
  const frame = verbFrame(tree, head);
  return (frame.objects.length > 0 ? frame.objects : frame.doers).flatMap((d) => conjuncts(tree, d)).map((d) => placeSpan(tree, d));
}

function tokenOf(tree: Tree, cue: Match<ControlWord>): number | null {
  const at = tree.tokens.findIndex((t) => t.start >= cue.span.start && t.end <= cue.span.end && t.upos !== 'PUNCT' && t.upos !== 'ADP');
  if (at < 0) return null;
  // "de facto capital": the noun is the last of its words.
  let last = at;
  while ((tree.tokens[last + 1]?.end ?? Infinity) <= cue.span.end) last++;
  return isNominal(tree, last) ? last : at;
}
