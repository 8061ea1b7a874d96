import { around } from './by-place.ts';
import type { SpeechFrame } from './frame.ts';
import { neighbour } from './source.ts';
import { lower, type Tree } from '../syntax/index.ts';

/** "…, police say.": the closing of a headline-like sentence where the tagger takes "say" for no verb, by its place alone. At most one. */
export function closingFrames(tree: Tree): readonly SpeechFrame[] {
  let at = tree.tokens.length - 1;
  if (lower(tree, at) === '.') at--;
  if (!/^says?$/u.test(lower(tree, at)) || tree.tokens[at]?.upos === 'VERB') return [];
  const source = neighbour(tree, at, at);
  if (
    source === null ||
    source.to !== at ||
    lower(tree, source.from - 1) !== ',' ||
    !tree.tokens.slice(0, source.from).some((t) => t.upos === 'VERB')
  )
    return [];
  const content = around(tree, { from: source.from, to: at + 1 }, at);
  return content === null ? [] : [{ class: 'say', at, cue: [{ from: at, to: at + 1 }], source: [source], content, quotes: true }];
}
