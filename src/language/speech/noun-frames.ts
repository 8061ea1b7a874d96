import { ADJECTIVES, EVIDENT, HOLDERS, LIGHT, NOUNS, SEEMING, type CueWord } from './cue-words.ts';
import type { SpeechFrame } from './frame.ts';
import { nounPhrase, subjectOf, trimmed } from './source.ts';
import { childrenOf, isRelation, lower, stretchOf, type Stretch, type Tree } from '../syntax/index.ts';
import { innerEnd } from './by-place.ts';
import { cueStart } from './verb-frames.ts';

/** Attributions made by nouns and adjectives: "her claim that …", "X's plan to …", "X issued a warning about …", "the view is that …", "X is aware of …". */
export function nounFrames(tree: Tree): readonly SpeechFrame[] {
  const out: SpeechFrame[] = [];
  tree.tokens.forEach((t, i) => {
    const frame =
      holder(tree, i) ??
      evident(tree, i) ??
      (t.upos === 'NOUN'
        ? ofNoun(tree, i, NOUNS.get(t.lemma.toLowerCase()))
        : t.upos === 'ADJ'
          ? ofAdjective(tree, i, ADJECTIVES.get(t.lemma.toLowerCase()))
          : null);
    if (frame !== null) out.push(frame);
  });
  return out;
}

function ofNoun(tree: Tree, noun: number, word: CueWord | undefined): SpeechFrame | null {
  if (word === undefined) return null;
  if (lower(tree, noun) === 'order' && lower(tree, noun - 1) === 'in') return null;
  const found = complement(tree, noun, word);
  const owner = childrenOf(tree, noun, 'nmod:poss')[0];
  const verb = lightVerb(tree, noun);
  if (found === null) return null;
  if (owner !== undefined) {
    const mark = childrenOf(tree, owner, 'case').find((c) => c > owner);
    const source = nounPhrase(tree, owner, mark ?? noun);
    return frame(word, noun, [{ from: mark ?? source.to, to: noun + 1 }, ...found.cue], [source], found.content);
  }
  if (verb !== null) {
    const subject = subjectOf(tree, verb);
    return frame(
      word,
      noun,
      [{ from: cueStart(tree, verb), to: noun + 1 }, ...found.cue],
      subject === null ? [] : [subject],
      found.content,
    );
  }
  const giver = childrenOf(tree, noun, 'nmod').find((n) => n > noun && /^(?:by|from)$/u.test(lower(tree, stretchOf(tree, n).from)));
  if (giver !== undefined) {
    const np = nounPhrase(tree, giver);
    return frame(word, noun, [{ from: nounStart(tree, noun), to: np.from }, ...found.cue], [np], found.content);
  }
  return found.clause ? frame(word, noun, [{ from: nounStart(tree, noun), to: noun + 1 }, ...found.cue], [], found.content) : null;
}

/** Where the noun's own words begin: its article and adjectives are of the cue. */
const nounStart = (tree: Tree, noun: number): number =>
  Math.min(noun, ...childrenOf(tree, noun, 'det', 'amod', 'compound', 'nummod').map((c) => stretchOf(tree, c).from));

interface Complement {
  readonly content: readonly Stretch[];
  readonly cue: readonly Stretch[];
  /** A clause or infinitive, which makes the noun a cue even without a source. */
  readonly clause: boolean;
}

/** What the noun is about: "that …", "to …", "of …", or "(the view) is that …". */
function complement(tree: Tree, noun: number, word: CueWord): Complement | null {
  const next = tree.tokens[noun + 1];
  const after = tree.tokens[noun + 2];
  const form = lower(tree, noun + 1);
  if (word.frames.has('that') && /^(?:that|whether)$/u.test(form) && next?.upos === 'SCONJ')
    return { content: [phraseFrom(tree, noun + 1)], cue: [], clause: true };
  if (word.frames.has('to') && form === 'to' && next?.upos === 'PART')
    return { content: [phraseFrom(tree, noun + 1)], cue: [], clause: true };
  if (word.prepositions.has(form) && after !== undefined && after.upos !== 'PUNCT')
    return { content: [phraseFrom(tree, noun + 2)], cue: [{ from: noun + 1, to: noun + 2 }], clause: false };
  const clause = childrenOf(tree, noun, 'acl', 'ccomp').find((c) => c > noun && !isRelation(tree, c, 'acl:relcl') && marked(tree, c, word));
  if (clause !== undefined) return { content: [trimmed(tree, stretchOf(tree, clause))], cue: [], clause: true };
  const above = tree.tokens[noun]?.head ?? -1;
  if (word.frames.has('that') && isRelation(tree, noun, 'nsubj') && above > noun) {
    const copula = childrenOf(tree, above, 'cop')[0];
    const that = childrenOf(tree, above, 'mark').find((m) => copula !== undefined && m > copula && lower(tree, m) === 'that');
    const inner = childrenOf(tree, above, 'ccomp').find((c) => c > above);
    const start = that ?? (inner === undefined ? undefined : stretchOf(tree, inner).from);
    const be = copula ?? above;
    if (start !== undefined && (copula !== undefined || tree.tokens[above]?.lemma === 'be'))
      return { content: [trimmed(tree, { from: start, to: stretchOf(tree, above).to })], cue: [{ from: be, to: be + 1 }], clause: true };
  }
  return null;
}

/** The phrase or clause that begins at a token. */
const phraseFrom = (tree: Tree, from: number): Stretch => trimmed(tree, { from, to: innerEnd(tree, from) });

function marked(tree: Tree, clause: number, word: CueWord): boolean {
  const marks = childrenOf(tree, clause, 'mark').map((m) => lower(tree, m));
  if (marks.includes('to')) return word.frames.has('to');
  return word.frames.has('that') && (marks.includes('that') || marks.includes('whether'));
}

/** The verb that lends the noun its grammar: "made (a claim)". */
function lightVerb(tree: Tree, noun: number): number | null {
  const above = tree.tokens[noun]?.head ?? -1;
  return above >= 0 && isRelation(tree, noun, 'obj') && LIGHT.has((tree.tokens[above]?.lemma ?? '').toLowerCase()) && above < noun
    ? above
    : null;
}

function ofAdjective(tree: Tree, adjective: number, word: CueWord | undefined): SpeechFrame | null {
  if (word === undefined || isRelation(tree, adjective, 'amod')) return null;
  const clause = childrenOf(tree, adjective, 'ccomp', 'xcomp', 'advcl').find((c) => c > adjective && marked(tree, c, word));
  const source = subjectOf(tree, adjective);
  if (source === null) return null;
  const cue = { from: cueStart(tree, adjective), to: adjective + 1 };
  const bare = clause ?? (word.frames.has('that') ? childrenOf(tree, adjective, 'ccomp').find((c) => c > adjective) : undefined);
  if (bare !== undefined) return frame(word, adjective, [cue], [source], [trimmed(tree, stretchOf(tree, bare))]);
  for (const c of childrenOf(tree, adjective, 'obl', 'nmod', 'advcl')) {
    const at = stretchOf(tree, c);
    if (c < adjective || !word.prepositions.has(lower(tree, at.from))) continue;
    const content = trimmed(tree, { from: at.from + 1, to: at.to });
    if (content.to > content.from) return frame(word, adjective, [cue, { from: at.from, to: at.from + 1 }], [source], [content]);
  }
  return null;
}

/** "X is a critic of Y". */
function holder(tree: Tree, noun: number): SpeechFrame | null {
  if (!HOLDERS.has((tree.tokens[noun]?.lemma ?? '').toLowerCase()) || lower(tree, noun + 1) !== 'of' || tree.tokens[noun + 2] === undefined)
    return null;
  const copula = childrenOf(tree, noun, 'cop')[0];
  const source = copula === undefined ? null : subjectOf(tree, noun, 0);
  return source === null || copula === undefined
    ? null
    : frame(JUDGING, noun, [{ from: copula, to: noun + 2 }], [source], [phraseFrom(tree, noun + 2)]);
}

/** "It is clear that …", "he seems to …": so it looks, to nobody in particular. */
function evident(tree: Tree, i: number): SpeechFrame | null {
  const lemma = (tree.tokens[i]?.lemma ?? '').toLowerCase();
  if (EVIDENT.has(lemma) && tree.tokens[i]?.upos === 'ADJ' && /^(?:that|whether|how|if|why)$/u.test(lower(tree, i + 1))) {
    const from = childrenOf(tree, i, 'cop').find((c) => c < i);
    return from === undefined ? null : frame(THINKING, i, [{ from, to: i + 1 }], [], [phraseFrom(tree, i + 1)]);
  }
  if (!SEEMING.has(lemma) || tree.tokens[i]?.upos !== 'VERB') return null;
  const clause = childrenOf(tree, i, 'xcomp', 'ccomp').find((c) => c > i);
  const subject = subjectOf(tree, i, 0);
  if (clause === undefined || subject === null) return null;
  const it = lower(tree, subject.from) === 'it' && subject.to === subject.from + 1;
  const what = trimmed(tree, stretchOf(tree, clause));
  return frame(THINKING, i, [{ from: cueStart(tree, i), to: i + 1 }], [], it ? [what] : [subject, what]);
}

const JUDGING: CueWord = { class: 'judge', frames: new Set(), prepositions: new Set() };
const THINKING: CueWord = { class: 'think', frames: new Set(), prepositions: new Set() };

const frame = (
  word: CueWord,
  at: number,
  cue: readonly Stretch[],
  source: readonly Stretch[],
  content: readonly Stretch[],
): SpeechFrame => ({
  class: word.class,
  at,
  cue,
  source,
  content,
  quotes: false,
});
