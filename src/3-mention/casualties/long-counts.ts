import { childrenOf, type Tree } from '../../language/index.ts';
import type { Estimate, Vocabulary } from '../../model/index.ts';

/** So many are not killed by one deed that news would tell of in the perfect. */
const MANY = 1_000;
/** Steps up from "dead" to "has left". */
const STEPS = 3;

/**
 * "The war has killed 12", "the group has killed thousands of civilians", "the conflict killed 260,000": what a war or the deeds of years
 * have cost, told in the perfect or in numbers that no single deed reaches.
 */
export function isOfYears(tree: Tree, fate: number, { low }: Estimate, vocabulary: Vocabulary): boolean {
  let verb = fate;
  let subject: number | undefined;
  for (let step = 0; step < STEPS && subject === undefined && verb >= 0; step++) {
    subject = childrenOf(tree, verb, 'nsubj')[0];
    if (subject === undefined) verb = tree.tokens[verb]?.head ?? -1;
  }
  if (subject === undefined) return false;
  const perfect = childrenOf(tree, verb, 'aux').some((c) => /^(?:have|has|['’]ve)$/iu.test(tree.tokens[c]?.form ?? ''));
  const war = vocabulary.things.get(tree.tokens[subject]?.form ?? '').some((t) => t.class === 'war');
  return [perfect, war, low >= MANY].filter(Boolean).length >= 2 && (perfect || war);
}
