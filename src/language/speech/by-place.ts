import { VERBS } from './cue-words.ts';
import { trimmed } from './source.ts';
import { childrenOf, isRelation, lower, stretchOf, type Stretch, type Tree } from '../syntax/index.ts';

/**
 * The content of a verb of saying or thinking by its place in the sentence, which is surer than the tree: behind "that"; before a closing
 * ", X said"; on both sides of ", X said,"; a bare clause behind it. `frame` is the stretch of source and cue.
 */

/** At most so many tokens stand between a verb and its "that" ("said on Monday in a letter to the court that"). */
const TO_THAT = 16;
const TO_VERB = 25;
/** Another attribution is looked for within so many tokens of a content. */
const TO_NEXT = 60;
/** A closing adverbial is no longer. */
const ADJUNCT = 40;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;
const CLOSES = /^(?:[.!?;:—–―]|--)$/u;
const RELATIVE = /^(?:who|which|whose|where|a|an|the|of)$/u;

/** "said (on Monday) that …". */
export function behindThat(tree: Tree, verb: number): Stretch | null {
  for (let i = verb + 1; i < Math.min(tree.tokens.length, verb + 1 + TO_THAT); i++) {
    const t = tree.tokens[i];
    if (t === undefined || CLOSES.test(t.form)) return null;
    if (i > verb + 1 && (FINITE.test(t.xpos) || (t.xpos === 'VBG' && lower(tree, i - 1) === ','))) return null;
    if (t.form.toLowerCase() !== 'that' || t.upos === 'DET') continue;
    // "the man that came" is a relative clause; "the man that he saw" might be one, but after a verb of saying hardly is.
    const begin = tree.tokens[i + 1]?.upos === 'PUNCT' ? (tree.tokens[i + 2]?.upos === 'PUNCT' ? i + 3 : i + 2) : i + 1;
    const subject = tree.tokens[begin]?.upos ?? 'X';
    if (t.upos === 'PRON' && i > verb + 1 && !/^(?:DET|NUM|PRON|NOUN|PROPN|ADJ|SCONJ)$/u.test(subject)) return null;
    if (begin === i + 1 && !finiteWithin(tree, begin)) return null;
    return { from: i, to: whole(tree, verb, i, clauseEnd(tree, verb, i)) };
  }
  return null;
}

/** A clause that the tree ends right before a finite verb has lost its predicate ("that the operation … *had begun*"); it ends with the sentence. */
function whole(tree: Tree, verb: number, from: number, to: number): number {
  if (!FINITE.test(tree.tokens[to]?.xpos ?? '') || tree.tokens[to - 1]?.upos === 'PUNCT') return to;
  return trimmed(tree, { from, to: nextFrame(tree, verb, from, tree.tokens.length) }).to;
}

function finiteWithin(tree: Tree, from: number): boolean {
  for (let i = from; i < Math.min(tree.tokens.length, from + TO_VERB); i++) {
    if (FINITE.test(tree.tokens[i]?.xpos ?? '')) return true;
    if (CLOSES.test(lower(tree, i))) return false;
  }
  return false;
}

/** "…, X said." and "…, X said, …" and "as X said, …": all of the sentence that is not the frame. */
export function around(tree: Tree, frame: Stretch, verb: number): readonly Stretch[] | null {
  const before = lower(tree, frame.from - 1);
  const all = tree.tokens.length;
  const next = tree.tokens[frame.to];
  const ends = next === undefined || /^[.!?…”"’)]+$/u.test(next.form);
  if (before === 'as' && (ends || next.form === ',')) return parts(tree, { from: 0, to: frame.from - 1 }, { from: frame.to, to: all });
  const opened = before === ',' || (/^[”"’'?!)]$/u.test(before) && /^[,?!.”"’']$/u.test(lower(tree, frame.from - 2)));
  if (!opened || frame.from < 2) return null;
  const first = parts(tree, { from: 0, to: frame.from });
  if (ends) return first;
  if (/^(?:[–—―]|--)$/u.test(next.form)) return first;
  if (next.form === ',') {
    const follows = tree.tokens[frame.to + 1];
    const hangs = follows === undefined || follows.xpos === 'VBG' || RELATIVE.test(follows.form.toLowerCase()) || frame.to > verb + 1;
    return hangs ? first : parts(tree, { from: 0, to: frame.from }, { from: frame.to, to: all });
  }
  return adjunct(tree, frame.to) ? first : null;
}

/** Whether only a time, a place or a manner follows: up to the end or a comma no finite verb and no "that". */
function adjunct(tree: Tree, from: number): boolean {
  const first = tree.tokens[from];
  if (
    first === undefined ||
    !(
      first.upos === 'ADP' ||
      first.upos === 'ADV' ||
      first.upos === 'SCONJ' ||
      /^(?:this|last|next|yesterday|today|\p{Lu}\p{Ll}+day)$/iu.test(first.form)
    )
  )
    return false;
  if (first.upos === 'SCONJ') return !/^(?:that|whether|if)$/u.test(first.form.toLowerCase());
  for (let i = from; i < Math.min(tree.tokens.length, from + ADJUNCT); i++) {
    const t = tree.tokens[i];
    if (t === undefined || t.form === ',') return true;
    if (FINITE.test(t.xpos) || t.form.toLowerCase() === 'that') return false;
  }
  return true;
}

const parts = (tree: Tree, ...of: readonly Stretch[]): readonly Stretch[] => of.map((p) => trimmed(tree, p)).filter((p) => p.to > p.from);

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)$/iu;

/** Without the day that stands between a verb and what is said ("said Tuesday he would come"). */
export function withoutDay(tree: Tree, { from, to }: Stretch): Stretch {
  let at = from;
  if (DAY.test(lower(tree, at)) && at + 1 < to) at++;
  if (at > from && /^(?:morning|afternoon|evening|night)$/u.test(lower(tree, at))) at++;
  return { from: at, to };
}

/** "said he would come": a clause right behind the verb, or behind whom it was said to. */
export function bareClause(tree: Tree, verb: number, from: number): Stretch | null {
  const first = tree.tokens[from];
  if (first === undefined || !/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|SCONJ|ADV|VERB)$/u.test(first.upos)) return null;
  if (first.upos === 'ADV' && !first.xpos.startsWith('W')) return null;
  if (first.upos === 'SCONJ' && !/^(?:if|whether|how|why|when|where|what)$/u.test(first.form.toLowerCase())) return null;
  if (first.upos === 'VERB' && first.xpos !== 'VBG') return null;
  for (let i = from; i < Math.min(tree.tokens.length, from + TO_VERB); i++) {
    const t = tree.tokens[i];
    if (t === undefined || CLOSES.test(t.form)) return null;
    if (i > from && FINITE.test(t.xpos)) return { from, to: clauseEnd(tree, verb, from) };
  }
  return null;
}

/**
 * Where the content that begins at `from` ends: with the sentence, if the verb heads it, else with the verb's subtree; earlier at a
 * coordinate verb of the source's own ("said A and *warned* B"), or at a participle of saying behind a comma (", *adding* that").
 */
export function clauseEnd(tree: Tree, verb: number, from: number): number {
  let end = heads(tree, verb) ? tree.tokens.length : Math.max(stretchOf(tree, verb).to, innerEnd(tree, from));
  for (const c of childrenOf(tree, verb, 'conj', 'parataxis')) {
    const at = stretchOf(tree, c).from;
    if (at > from) end = Math.min(end, at);
  }
  return trimmed(tree, { from, to: nextFrame(tree, verb, from, end) }).to;
}

const AND_THEN = /^(?:but|and|yet|though|although|while|whereas|as|;)$/u;

/**
 * Where within [from, to) another attribution of the text's own begins, at which the content of this one stops; else `to`: a participle of
 * saying or judging behind a comma (", *adding* that"), a coordinate verb in the tense of this one ("said he would come and *warned*"), a
 * clause with a subject and a verb of saying of its own (", *but she said*").
 */
export function nextFrame(tree: Tree, verb: number, from: number, to: number): number {
  const xpos = tree.tokens[verb]?.xpos;
  const relative = isRelation(tree, verb, 'acl:relcl');
  for (let i = from + 1; i < Math.min(to, from + TO_NEXT); i++) {
    const t = tree.tokens[i];
    if (t === undefined || !(t.upos === 'VERB' || t.upos === 'AUX')) continue;
    // "X, who asked not to be named, told Y": the sentence goes on behind its relative clause.
    if (relative && lower(tree, i - 1) === ',' && FINITE.test(t.xpos)) return i - 1;
    if (t.upos !== 'VERB') continue;
    const word = VERBS.get(t.lemma.toLowerCase());
    if (word === undefined || !(word.frames.has('quote') || word.frames.has('np-at') || word.class === 'judge')) continue;
    const adverb = tree.tokens[i - 1]?.upos === 'ADV' ? 1 : 0;
    const before = i - 1 - adverb;
    if (t.xpos === 'VBG' && lower(tree, before) === ',') return before;
    // The tense tells whose verb it is.
    if (tree.tokens[before]?.upos === 'CCONJ' && t.xpos === xpos && tree.tokens[t.head]?.xpos !== xpos && isRelation(tree, i, 'conj'))
      return before;
    // "the opposition *put* …": the past of "put" looks like its infinitive.
    const past = t.xpos === 'VB' && childrenOf(tree, i, 'aux').length === 0;
    const clause = past || FINITE.test(t.xpos) ? openedAt(tree, i, from) : -1;
    if (clause > from) return clause;
  }
  return to;
}

/** Where the clause ", but X (also) said" begins; -1 if the verb has no such clause of its own. */
function openedAt(tree: Tree, verb: number, from: number): number {
  const subject = childrenOf(tree, verb, 'nsubj').find((s) => s < verb);
  if (subject === undefined) return -1;
  const first = stretchOf(tree, subject).from;
  for (let i = first - 1; i > Math.max(from, first - 4); i--) {
    const form = lower(tree, i);
    if (AND_THEN.test(form)) return form === ';' ? i : lower(tree, i - 1) === ',' ? i - 1 : -1;
    if (tree.tokens[i]?.upos !== 'ADV' && form !== ',') return -1;
  }
  return -1;
}

/** The end of the widest subtree that holds a token and has its head there or behind it. */
export function innerEnd(tree: Tree, from: number): number {
  let end = from + 1;
  let at = from;
  for (let steps = 0; steps < 30 && at >= from; steps++) {
    end = Math.max(end, stretchOf(tree, at).to);
    at = tree.tokens[at]?.head ?? -1;
  }
  return end;
}

/** Whether a verb is the root of its sentence, or coordinated with it. */
export function heads(tree: Tree, verb: number): boolean {
  let at = verb;
  for (let steps = 0; steps < 4 && isRelation(tree, at, 'conj'); steps++) at = tree.tokens[at]?.head ?? -1;
  return (tree.tokens[at]?.head ?? -1) < 0;
}
