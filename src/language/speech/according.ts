import { isRelay } from './draft.ts';
import type { SpeechFrame } from './frame.ts';
import { trimmed } from './source.ts';
import { lower, stretchOf, type Stretch, type Tree } from '../syntax/index.ts';

/** Words that open a prepositional attribution, each with those that close it behind the source, if any: "in X's view". */
const OPENERS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['per'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];
const VIEW = /^(?:view|opinion|words|estimation|eyes|mind|judgment|judgement|telling|account|reckoning)$/u;
const POSSESSIVE = /^(?:my|our|your|his|her|its|their|'s|’s|'|’)$/u;
const HEDGE = /^(?:reportedly|allegedly|purportedly|supposedly|ostensibly)$/u;
/** A source phrase ends at the latest after so many words. */
const LONGEST = 30;

/** Attributions by an adverbial: "according to X, …", "in her view, …", "reportedly". The content is the rest of the sentence. */
export function adverbialFrames(tree: Tree): readonly SpeechFrame[] {
  const out: SpeechFrame[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const frame = opened(tree, i) ?? viewed(tree, i) ?? hedged(tree, i);
    if (frame === null) continue;
    out.push(frame);
    i = Math.max(i, (frame.source[0]?.to ?? 0) - 1, (frame.cue.at(-1)?.to ?? 0) - 1);
  }
  return out;
}

function opened(tree: Tree, i: number): SpeechFrame | null {
  const opener = OPENERS.find((o) => o.every((word, k) => lower(tree, i + k) === word));
  if (opener === undefined) return null;
  const from = i + opener.length;
  const first = tree.tokens[from]?.upos ?? 'X';
  if (/^(?:PUNCT|ADP|SCONJ|CCONJ)$/u.test(first)) return null;
  if (opener.length === 1 && !/^(?:DET|PROPN)$/u.test(first)) return null;
  const source = { from, to: phraseEnd(tree, from, i) };
  if (source.to <= from) return null;
  const relay = relayBehind(tree, source.to, i);
  return {
    ...frame(i, [{ from: i, to: from }], [source], restOf(tree, { from: i, to: (relay ?? source).to })),
    ...(relay === null ? {} : { relay, through: [relay.by] }),
  };
}

/** "according to X, (as) *quoted by W*": what follows a source and only tells who passes it on. */
function relayBehind(tree: Tree, from: number, opener: number): (Stretch & { readonly by: Stretch }) | null {
  if (lower(tree, from) !== ',') return null;
  const participle = lower(tree, from + 1) === 'as' ? from + 2 : from + 1;
  const begin = participle + 2;
  if (!isRelay(tree, participle) || begin >= tree.tokens.length) return null;
  const by = { from: begin, to: phraseEnd(tree, begin, opener) };
  return by.to <= by.from ? null : { from, to: by.to, by };
}

/** The end of the noun phrase that begins at `from`: of the widest subtree that does not reach back before the opener, cut at a clause. */
function phraseEnd(tree: Tree, from: number, opener: number): number {
  let to = from + 1;
  for (let i = from, steps = 0; i >= from && i < from + LONGEST && steps < LONGEST; steps++) {
    // The sentence's verb heads the phrase as a whole, not its words: "According to the ministry there were no casualties".
    if (/^(?:VERB|AUX)$/u.test(tree.tokens[i]?.upos ?? 'X') && tree.tokens[i]?.xpos !== 'VBN') break;
    to = Math.max(to, stretchOf(tree, i).to);
    i = tree.tokens[i]?.head ?? -1;
  }
  const end = Math.min(to, from + LONGEST);
  for (let k = from + 1; k < end; k++) {
    if (/^[“”";:—–]$/u.test(lower(tree, k))) return k;
    // "according to reports the road was closed": a noun and then an article begin another phrase.
    if (tree.tokens[k]?.upos === 'DET' && /^(?:NOUN|PROPN)$/u.test(tree.tokens[k - 1]?.upos ?? 'X')) return k;
    if (lower(tree, k) !== ',') continue;
    const next = tree.tokens[k + 1];
    if (
      next === undefined ||
      /^(?:who|which|when|while|where|and|but|with|that)$/u.test(lower(tree, k + 1)) ||
      !/^(?:DET|NOUN|PROPN|ADJ)$/u.test(next.upos)
    )
      return k;
    // An apposition is closed by a second comma or the end; a comma that opens the main clause is not.
    if (leads(tree, opener) && !closes(tree, k + 1, end)) return k;
  }
  return trimmed(tree, { from, to: end }).to;
}

/** Whether the adverbial opens its sentence: no verb stands before it. */
const leads = (tree: Tree, opener: number): boolean =>
  opener < 6 && tree.tokens.slice(0, opener).every((t) => !/^(?:VERB|AUX)$/u.test(t.upos));

const closes = (tree: Tree, from: number, end: number): boolean => {
  for (let k = from; k < end; k++) {
    if (lower(tree, k) === ',') return true;
    if (/^(?:VERB|AUX)$/u.test(tree.tokens[k]?.upos ?? 'X')) return false;
  }
  return true;
};

/** "in his view", "in the analysts' opinion", "in X's words". */
function viewed(tree: Tree, i: number): SpeechFrame | null {
  if (lower(tree, i) !== 'in') return null;
  for (let k = i + 1; k < Math.min(tree.tokens.length, i + 8); k++) {
    if (!VIEW.test(lower(tree, k))) continue;
    if (!POSSESSIVE.test(lower(tree, k - 1))) return null;
    const pronoun = k - 1 === i + 1;
    return frame(
      i,
      [
        { from: i, to: i + 1 },
        { from: pronoun ? k : k - 1, to: k + 1 },
      ],
      [{ from: i + 1, to: pronoun ? k : k - 1 }],
      restOf(tree, { from: i, to: k + 1 }),
    );
  }
  return null;
}

/** "reportedly": it is said, by nobody. */
function hedged(tree: Tree, i: number): SpeechFrame | null {
  if (!HEDGE.test(lower(tree, i)) || tree.tokens[i]?.upos !== 'ADV') return null;
  const above = tree.tokens[i]?.head ?? -1;
  const clause = above < 0 ? { from: 0, to: tree.tokens.length } : stretchOf(tree, above);
  return { ...frame(i, [{ from: i, to: i + 1 }], [], split(tree, clause, { from: i, to: i + 1 })), class: 'hedge' };
}

/** All of a sentence but the adverbial: what stands before it, where it closes the sentence, or what follows, or both. */
function restOf(tree: Tree, adverbial: Stretch): readonly Stretch[] {
  return split(tree, { from: 0, to: tree.tokens.length }, adverbial);
}

function split(tree: Tree, whole: Stretch, hole: Stretch): readonly Stretch[] {
  return [
    { from: whole.from, to: hole.from },
    { from: hole.to, to: whole.to },
  ]
    .map((p) => trimmed(tree, p))
    .filter((p) => p.to > p.from);
}

const frame = (at: number, cue: readonly Stretch[], source: readonly Stretch[], content: readonly Stretch[]): SpeechFrame => ({
  class: 'say',
  at,
  cue,
  source,
  content,
  quotes: true,
});
