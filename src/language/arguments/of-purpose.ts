import { childrenOf, lower, stretchOf, type Tree } from '../syntax/index.ts';
import type { TreeArgument } from './argument.ts';
import { argumentsOfVerb } from './of-verb.ts';
import { COUNTER } from './verb-words.ts';

/** Whom a deed is meant against by the purpose that is told with it: "an operation to hunt down X", "launched a raid to clear the town of X". */
export function argumentsOfPurpose(tree: Tree, at: number): readonly TreeArgument[] {
  return childrenOf(tree, at, 'acl', 'advcl', 'xcomp')
    .filter(
      (verb) => verb > at && lower(tree, childrenOf(tree, verb, 'mark')[0] ?? -1) === 'to' && COUNTER.has(tree.tokens[verb]?.lemma ?? ''),
    )
    .flatMap((verb) => argumentsOfVerb(tree, verb))
    .flatMap((a): readonly TreeArgument[] =>
      a.function === 'patient' || /^(?:of|from)$/u.test(a.preposition ?? '')
        ? [{ ...a, function: 'aim', preposition: null, phrase: stretchOf(tree, a.head), by: 'purpose clause' }]
        : [],
    );
}
