import { childrenOf, isRelation, type Tree } from '../syntax/index.ts';
import { argument, isNominal, isRelative, preposition, type TreeArgument } from './argument.ts';
import { BLAME, HANDS, TRANSITIVE, UNDERGO } from './verb-words.ts';

/** Clauses above a verb that are still asked for its subject. */
const DEPTH = 6;

interface Subject {
  readonly at: number;
  /** What it would be to the verb in the active voice. */
  readonly undergoes: boolean;
  readonly by: string;
}

/** The phrases that grammar ties to a verb, those included that it shares with another verb or takes from the noun that its clause describes. */
export function argumentsOfVerb(tree: Tree, verb: number): readonly TreeArgument[] {
  const passive = isPassive(tree, verb);
  const subject = subjectOf(tree, verb, DEPTH);
  const object = objectOf(tree, verb, passive);
  const undergoes = subject !== null && (subject.undergoes || (object === null && undergone(tree, verb)) || losesLife(tree, verb));
  return [
    ...(subject === null || !isNominal(tree, subject.at) ? [] : argument(tree, undergoes ? 'patient' : 'agent', subject.at, subject.by)),
    ...(object === null ? [] : argument(tree, 'patient', object.at, object.by)),
    ...childrenOf(tree, verb, 'iobj').flatMap((c) => argument(tree, 'recipient', c, 'indirect object')),
    ...obliques(tree, verb, passive),
  ];
}

/** Whether its subject undergoes what the verb tells: "was attacked", "the men killed there". */
export function isPassive(tree: Tree, verb: number, depth = DEPTH): boolean {
  const t = tree.tokens[verb];
  if (t === undefined || !/^VB[ND]$/u.test(t.xpos)) return false;
  if (childrenOf(tree, verb, 'aux:pass', 'obl:agent').length > 0) return true;
  // "some attacked a village": with an object and no "was", a subject taken for a passive one is none
  if (childrenOf(tree, verb, 'nsubj:pass', 'csubj:pass').length > 0) return childrenOf(tree, verb, 'obj').length === 0;
  if (childrenOf(tree, verb, 'obj', 'aux', 'nsubj').some((c) => !isState(tree, c))) return false;
  if (isRelation(tree, verb, 'acl') && t.deprel !== 'acl:relcl') return true;
  if (isRelation(tree, verb, 'advcl', 'amod', 'xcomp')) return t.xpos === 'VBN';
  if (isRelation(tree, verb, 'conj') && depth > 0) return isPassive(tree, t.head, depth - 1);
  return false;
}

/** "the women held *hostage*": what somebody is held as is no object. */
const isState = (tree: Tree, at: number): boolean =>
  isRelation(tree, at, 'obj') &&
  /^(?:hostage|captive|prisoner)$/u.test(tree.tokens[at]?.form ?? '') &&
  childrenOf(tree, at, 'det').length === 0;

const undergone = (tree: Tree, verb: number): boolean => {
  const lemma = tree.tokens[verb]?.lemma ?? '';
  return (
    UNDERGO.has(lemma) ||
    (TRANSITIVE.has(lemma) && tree.tokens[verb]?.xpos !== 'VBG' && childrenOf(tree, verb, 'ccomp', 'xcomp').length === 0)
  );
};

/** "lost their lives", "burned to death", "were burned alive": the words behind the verb tell that its subject dies of it. */
function losesLife(tree: Tree, verb: number): boolean {
  const lemmas = (...relations: string[]): readonly string[] =>
    childrenOf(tree, verb, ...relations).map((c) => tree.tokens[c]?.lemma.toLowerCase() ?? '');
  const objects = lemmas('obj');
  if (tree.tokens[verb]?.lemma === 'lose') return objects.includes('life');
  return (
    objects.length === 0 && childrenOf(tree, verb, 'obl').some((c) => tree.tokens[c]?.lemma === 'death' && preposition(tree, c) === 'to')
  );
}

/** The subject of a verb, its own or one that it shares. */
export function subjectOf(tree: Tree, verb: number, depth: number): Subject | null {
  const t = tree.tokens[verb];
  if (t === undefined || depth === 0) return null;
  const passive = isPassive(tree, verb);
  const own = childrenOf(tree, verb, 'nsubj').find((c) => !isRelative(tree, c) || !quoted(tree, t.head, verb));
  if (own !== undefined) {
    const antecedent = isRelative(tree, own) && isRelation(tree, verb, 'acl') ? t.head : null;
    const undergoes = passive || (tree.tokens[own]?.deprel === 'nsubj:pass' && childrenOf(tree, verb, 'obj').length === 0);
    return { at: antecedent ?? own, undergoes, by: antecedent === null ? (undergoes ? 'passive subject' : 'subject') : 'relative clause' };
  }
  const above = t.head;
  switch (t.deprel.split(':', 1)[0]) {
    case 'acl':
      // "the men killed there", "troops guarding it"; "the order to attack" has no doer here
      return /^VB[NDG]$/u.test(t.xpos) ? { at: above, undergoes: passive, by: 'participle' } : null;
    case 'amod':
      return /^VB[NG]$/u.test(t.xpos) ? { at: above, undergoes: passive, by: 'participle before its noun' } : null;
    case 'xcomp': {
      const controller = childrenOf(tree, above, 'obj')[0];
      if (controller !== undefined) return { at: controller, undergoes: passive, by: 'object of the governing verb' };
      const higher = subjectOf(tree, above, depth - 1);
      return higher === null ? null : { at: higher.at, undergoes: passive, by: 'subject of the governing verb' };
    }
    case 'advcl': {
      // "accused X of carrying it out": X carried it out.
      const blamed = BLAME.has(tree.tokens[above]?.lemma ?? '') ? childrenOf(tree, above, 'obj')[0] : undefined;
      if (blamed !== undefined) return { at: blamed, undergoes: passive, by: 'blame' };
      const bare = childrenOf(tree, verb, 'mark').length === 0;
      // "was shelled, killing four": what was shelled killed nobody
      if (bare && t.xpos === 'VBG' && isPassive(tree, above)) {
        const agent = childrenOf(tree, above, 'obl').find((c) => preposition(tree, c) === 'by');
        return agent === undefined ? null : { at: agent, undergoes: false, by: 'by-phrase of the governing verb' };
      }
      const higher = subjectOf(tree, above, depth - 1);
      return higher === null ? null : { at: higher.at, undergoes: passive, by: 'subject of the main clause' };
    }
    case 'conj': {
      if (!/^(?:VERB|AUX)$/u.test(tree.tokens[above]?.upos ?? '')) return null;
      const shared = subjectOf(tree, above, depth - 1);
      return shared === null ? null : { at: shared.at, undergoes: passive, by: 'shared subject' };
    }
    default:
      return null;
  }
}

interface Object {
  readonly at: number;
  readonly by: string;
}

/** The object of a verb: its own, the noun that a relative clause describes, or one that it shares with the next verb ("attacked and looted shops"). */
function objectOf(tree: Tree, verb: number, passive: boolean): Object | null {
  const t = tree.tokens[verb];
  if (t === undefined) return null;
  const own = childrenOf(tree, verb, 'obj').find((c) => !isRelative(tree, c) || !quoted(tree, t.head, verb));
  if (own !== undefined) {
    if (isRelative(tree, own) && isRelation(tree, verb, 'acl')) return { at: t.head, by: 'relative clause' };
    return isNominal(tree, own) ? { at: own, by: 'object' } : null;
  }
  if (passive) return null;
  // "the town that ISIS captured", "the men they killed"
  if (t.deprel === 'acl:relcl' && childrenOf(tree, verb, 'ccomp', 'xcomp').length === 0) {
    const subject = childrenOf(tree, verb, 'nsubj')[0];
    const asks = (tree.children[verb] ?? []).some(
      (c) => (tree.tokens[c]?.xpos ?? '').startsWith('W') && tree.tokens[c]?.deprel === 'advmod',
    );
    const oblique = childrenOf(tree, verb, 'obl').some((c) => isRelative(tree, c));
    if (subject !== undefined && !isRelative(tree, subject) && !asks && !oblique && !quoted(tree, t.head, verb))
      return { at: t.head, by: 'relative clause' };
    return null;
  }
  const next = childrenOf(tree, verb, 'conj').find(
    (c) => childrenOf(tree, c, 'obj').length > 0 && childrenOf(tree, c, 'nsubj').length === 0,
  );
  if (next !== undefined && next - verb <= 4) return { at: childrenOf(tree, next, 'obj')[0] as number, by: 'shared object' };
  return null;
}

/** "told the press that, “gunmen killed …": words in quotes describe no noun before them. */
const quoted = (tree: Tree, noun: number, verb: number): boolean =>
  tree.tokens.slice(noun + 1, verb).some((t) => /^(?:["“”«]|``|'')$/u.test(t.form));

function obliques(tree: Tree, verb: number, passive: boolean): readonly TreeArgument[] {
  const found: TreeArgument[] = [];
  for (const c of childrenOf(tree, verb, 'obl')) {
    const prep = preposition(tree, c);
    if (prep === null || !isNominal(tree, c)) continue;
    if (HANDS.has(tree.tokens[c]?.lemma ?? '') && (prep === 'at' || prep === 'by')) {
      // "at the hands of the group"
      for (const of of childrenOf(tree, c, 'nmod')) found.push(...argument(tree, 'agent', of, 'at the hands of'));
      continue;
    }
    const agent = prep === 'by' && (passive || tree.tokens[c]?.deprel === 'obl:agent');
    found.push(...argument(tree, agent ? 'agent' : 'oblique', c, agent ? 'by-phrase' : 'oblique', agent ? null : prep));
  }
  return found;
}
