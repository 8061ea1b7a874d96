import { clauseEnd } from './by-place.ts';
import type { SpeechFrame } from './frame.ts';
import { agentOf, isPassive, nounPhrase, subjectOf, trimmed } from './source.ts';
import { childrenOf, lower, stretchOf, type Tree } from '../syntax/index.ts';
import { cueStart } from './verb-frames.ts';

const RELAYS = /^(?:quote|cite|report|paraphrase)$/u;
const SAYING = /^(?:saying|telling|stating|claiming|describing|adding|warning|denying|confirming|announcing|writing|explaining)$/u;
/** "as saying" follows the verb within so many tokens. */
const TO_AS = 40;

/** "W quoted X as saying …", "X was quoted by W as saying …": X says it, through W. */
export function relayedFrames(tree: Tree): readonly SpeechFrame[] {
  const out: SpeechFrame[] = [];
  tree.tokens.forEach((t, i) => {
    const as = t.upos === 'VERB' && RELAYS.test(t.lemma.toLowerCase()) ? asSaying(tree, i) : -1;
    if (as < 0) return;
    const passive = isPassive(tree, i);
    const said = passive ? subjectOf(tree, i, 0) : { from: i + 1, to: as };
    const by = passive ? agentOf(tree, i) : subjectOf(tree, i);
    if (said === null || said.to <= said.from) return;
    const content = trimmed(tree, { from: as + 2, to: clauseEnd(tree, i, as + 2) });
    if (content.to <= content.from) return;
    out.push({
      class: 'say',
      at: i,
      cue: [
        { from: cueStart(tree, i), to: i + 1 },
        { from: as, to: as + 2 },
      ],
      source: [passive ? said : trimmed(tree, objectIn(tree, i, said.from, said.to))],
      content: [content],
      quotes: true,
      through: by === null || by.to <= by.from ? [] : [by],
    });
  });
  return out;
}

function asSaying(tree: Tree, verb: number): number {
  for (let i = verb + 1; i + 1 < Math.min(tree.tokens.length, verb + TO_AS); i++) {
    if (lower(tree, i) === 'as' && SAYING.test(lower(tree, i + 1))) return i;
    if (/^[.;:!?“”]$/u.test(lower(tree, i))) return -1;
  }
  return -1;
}

/** The quoted person between "quoted" and "as": the object with its apposition, or all that stands there. */
function objectIn(tree: Tree, verb: number, from: number, to: number): { readonly from: number; readonly to: number } {
  const object = childrenOf(tree, verb, 'obj').find((o) => o >= from && o < to);
  if (object === undefined) return { from, to };
  const np = nounPhrase(tree, object, to);
  return stretchOf(tree, object).from < from ? { from, to } : np;
}
