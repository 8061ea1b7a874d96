import type { Span } from '../../model/index.ts';
import type { Token } from '../syntax/analyzer.ts';
import { adverbialFrames } from './according.ts';
import type { Attribution } from './attribution.ts';
import { carried } from './carried.ts';
import { closingFrames } from './closing.ts';
import { credits } from './credits.ts';
import { draftOf, isRelay, relaysIn, type Draft } from './draft.ts';
import { named } from './named.ts';
import { nested } from './nested.ts';
import { nounFrames } from './noun-frames.ts';
import { quoted } from './quoted.ts';
import { relayedFrames } from './relayed.ts';
import { treeOf } from '../syntax/index.ts';
import { turnsOf } from './turns.ts';
import { verbFrames } from './verb-frames.ts';

/**
 * Who says what in a text, in the order of the cues: direct and indirect speech, thought, wish and judgement, each with its source, cue and
 * content as spans. `sentences` are the parsed sentences in order, `quotes` what stands between quotation marks (marks excluded; inner
 * quotations may be among them), `paragraphs` the spans of the paragraphs. Linear in the length of the text; never throws.
 */
export function attributions(
  text: string,
  sentences: readonly (readonly Token[])[],
  quotes: readonly Span[],
  paragraphs: readonly Span[],
): readonly Attribution[] {
  const outer = outermost(quotes);
  const turns = turnsOf(text, sentences, paragraphs);
  const drafts = [...turns, ...credits(text, outer, paragraphs), ...quoted(text, sentences.flatMap(draftsOf), outer)].sort(byCue);
  return named(
    text,
    nested(
      carried(text, drafts, outer, paragraphs).filter((d) => d.content.length > 0),
      outer,
    ),
  );
}

const byCue = (a: Draft, b: Draft): number => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0);

function draftsOf(tokens: readonly Token[]): readonly Draft[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const tree = treeOf(tokens);
  const sentence = { start: first.start, end: last.end };
  const frames = [...relayedFrames(tree), ...adverbialFrames(tree), ...nounFrames(tree), ...verbFrames(tree), ...closingFrames(tree)];
  const taken = new Uint8Array(tokens.length);
  // "sources *cited* by W said": what stands in a source or relays it makes no attribution of its own.
  const sources = new Uint8Array(tokens.length);
  for (const f of frames) for (const s of f.relay === undefined ? f.source : [...f.source, f.relay]) sources.fill(1, s.from, s.to);
  const relays = relaysIn(tree);
  const out: Draft[] = [];
  for (const f of frames) {
    // "X, *quoted by* W, said": passed on by W, as the frame of X's own words tells.
    if (isRelay(tree, f.at) && f.content.length > 0 && f.content.every((c) => !sources.subarray(c.from, c.to).includes(0))) continue;
    if (sources[f.at] === 1 || f.cue.some((c) => taken.subarray(c.from, c.to).includes(1))) continue;
    for (const c of f.cue) taken.fill(1, c.from, c.to);
    out.push(draftOf(tree, sentence, f, relays));
  }
  return out.sort(byCue);
}

/** Quotations that lie in no other one. */
function outermost(quotes: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const q of [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) if (q.start >= (out.at(-1)?.end ?? -1)) out.push(q);
  return out;
}
