import type { Tree } from '../syntax/index.ts';
import type { TreeArgument } from './argument.ts';
import { argumentsOfNoun } from './of-noun.ts';
import { argumentsOfPurpose } from './of-purpose.ts';
import { argumentsOfVerb } from './of-verb.ts';

/** What is longer than this many words is a list or a table; nothing governs anything there. */
const LONGEST = 300;

/**
 * Reads the tree of one sentence and answers, for the index of any token in it, which phrases grammar ties to it, each once. Relations are
 * those of Universal Dependencies v2; what a verb shares by control, conjunction or a participle, and what a light verb lends its noun,
 * is filled in.
 */
export function argumentsOf(tree: Tree): (at: number) => readonly TreeArgument[] {
  const known = new Map<number, readonly TreeArgument[]>();
  return (at) => {
    const t = tree.tokens[at];
    if (t === undefined || tree.tokens.length > LONGEST) return [];
    const before = known.get(at);
    if (before !== undefined) return before;
    const own = t.upos === 'VERB' || t.upos === 'AUX' ? argumentsOfVerb(tree, at) : argumentsOfNoun(tree, at);
    const all = [...own, ...argumentsOfPurpose(tree, at)];
    const once = all.filter((a, i) => a.head !== at && all.findIndex((b) => b.head === a.head) === i);
    known.set(at, once);
    return once;
  };
}
