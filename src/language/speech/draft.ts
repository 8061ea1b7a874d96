import type { Span } from '../../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { SpeechFrame } from './frame.ts';
import { childrenOf, lower, type Stretch, type Tree } from '../syntax/index.ts';
import { nounPhrase } from './source.ts';

/** A relaying participle stands within so many tokens behind the verb. */
const TO_BY = 10;

/** An attribution in the making: spans of one sentence's frame, before quotations complete it. */
export interface Draft {
  readonly class: Attribution['class'];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly named: Span | null;
  readonly recipient: Span | null;
  readonly through: readonly Span[];
  /** From the first to the last character of source, cue and recipient: what the content stands around. */
  readonly region: Span;
  readonly sentence: Span;
  /** Whether its content may be a quotation or the bare sentence around it. */
  readonly quotes: boolean;
  readonly direct: boolean;
  /** Whether the cue itself stands in a quotation: what a quoted speaker says of others. */
  readonly quoted: boolean;
}

export function draftOf(tree: Tree, sentence: Span, frame: SpeechFrame, relays: readonly number[]): Draft {
  const spans = (of: readonly Stretch[]): readonly Span[] => of.filter((s) => s.to > s.from).map((s) => spanOf(tree, s));
  const recipient = recipientOf(tree, frame);
  const source = spans(frame.source);
  const cue = spans(joined(frame.cue));
  const parts = [...source, ...cue, ...(recipient === null ? [] : [spanOf(tree, recipient)])];
  return {
    class: frame.class,
    source,
    cue,
    content: spans(frame.content),
    named: frame.named === undefined ? null : spanOf(tree, frame.named),
    recipient: recipient === null ? null : spanOf(tree, recipient),
    through: relaysOf(tree, frame, relays).map((s) => spanOf(tree, s)),
    region: { start: Math.min(...parts.map((p) => p.start)), end: Math.max(...parts.map((p) => p.end)) },
    sentence,
    quotes: frame.quotes,
    direct: false,
    quoted: false,
  };
}

export const spanOf = (tree: Tree, s: Stretch): Span => ({ start: tree.tokens[s.from]?.start ?? 0, end: tree.tokens[s.to - 1]?.end ?? 0 });

/** Stretches that touch become one. */
function joined(of: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const s of [...of].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last !== undefined && s.from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, s.to) };
    else out.push(s);
  }
  return out;
}

/** "told *Y*": the object of a verb of telling that has another content, or "said to Y". */
function recipientOf(tree: Tree, frame: SpeechFrame): Stretch | null {
  if (tree.tokens[frame.at]?.upos !== 'VERB' || (frame.class !== 'say' && frame.class !== 'ask')) return null;
  const object = childrenOf(tree, frame.at, 'iobj', 'obj').find((o) => o > frame.at);
  if (object === undefined) return null;
  const np = nounPhrase(tree, object, Math.min(tree.tokens.length, ...frame.content.map((c) => c.from).filter((from) => from > object)));
  return [...frame.content, ...frame.source].some((c) => c.from < np.to && np.from < c.to) ? null : np;
}

const RELAYED =
  /^(?:cited|quoted|reported|carried|published|relayed|interviewed|obtained|released|broadcast|aired|posted|distributed|seen)$/u;

/** Where in a sentence stands "cited by", "carried by". */
export const relaysIn = (tree: Tree): readonly number[] => tree.tokens.flatMap((_, i) => (isRelay(tree, i) ? [i] : []));

/** Whether "cited by", "carried by" stands here. */
export const isRelay = (tree: Tree, i: number): boolean => lower(tree, i + 1) === 'by' && RELAYED.test(lower(tree, i));

/** "sources cited by *W*", "said in a statement carried by *W*": who passes the words on. */
function relaysOf(tree: Tree, frame: SpeechFrame, relays: readonly number[]): readonly Stretch[] {
  const known = frame.through ?? [];
  if (relays.length === 0) return known;
  const own = [...frame.source, ...frame.cue];
  const first = Math.min(...own.map((s) => s.from));
  const last = Math.max(...own.map((s) => s.to));
  const behind = Math.min(...frame.content.map((c) => c.from).filter((from) => from >= last), last + TO_BY);
  const found = relays
    .filter((i) => i >= first && i + 1 < behind)
    .map((i) => {
      const agent = childrenOf(tree, i, 'obl').find((o) => o > i + 1);
      const np = agent === undefined ? { from: i + 2, to: i + 3 } : nounPhrase(tree, agent);
      const from = Math.max(i + 2, np.from);
      return { from, to: Math.min(Math.max(from + 1, np.to), behind, tree.tokens.length) };
    })
    .filter((r) => r.to > r.from && !known.some((k) => k.from < r.to && r.from < k.to));
  return [...known, ...found];
}
