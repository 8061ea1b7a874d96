import { childrenOf, isRelation, type Tree } from '../syntax/index.ts';
import { argument, preposition, type TreeArgument } from './argument.ts';
import { argumentsOfPurpose } from './of-purpose.ts';
import { argumentsOfVerb, isPassive } from './of-verb.ts';
import { AIM, BLAME, HAPPEN, LIGHT, MEASURE, PART, PARTAKE, RESPONSIBILITY } from './verb-words.ts';

/** Nouns above a noun that are still asked. */
const DEPTH = 4;

/** The phrases that grammar ties to a noun that tells of a deed, those included that a light verb, a clause or a measure word lends it. */
export function argumentsOfNoun(tree: Tree, noun: number): readonly TreeArgument[] {
  const under = preposition(tree, noun) === 'under';
  return [
    ...behind(tree, noun),
    ...ownOf(tree, noun).map((a) => (under && a.preposition === 'from' ? asAgent(a, 'under attack') : a)),
    ...above(tree, noun, DEPTH),
  ];
}

/** "The group was behind the attack": who is behind it did it. */
const behind = (tree: Tree, noun: number): readonly TreeArgument[] =>
  preposition(tree, noun) === 'behind' && childrenOf(tree, noun, 'cop').length > 0
    ? childrenOf(tree, noun, 'nsubj').flatMap((c) => argument(tree, 'agent', c, 'responsibility'))
    : [];

/** What stands in its own phrase: "the group's rocket attack on the base by …". */
function ownOf(tree: Tree, noun: number): readonly TreeArgument[] {
  const found: TreeArgument[] = [];
  for (const c of tree.children[noun] ?? []) {
    const relation = tree.tokens[c]?.deprel ?? '';
    if (relation === 'nmod:poss') found.push(...argument(tree, 'possessor', c, 'possessor'));
    else if (relation === 'compound' || relation === 'amod') found.push(...argument(tree, 'modifier', c, 'word before the noun'));
    else if (relation.startsWith('nmod') || relation.startsWith('obl')) {
      const prep = preposition(tree, c);
      if (prep === 'by') found.push(...argument(tree, 'agent', c, 'by-phrase'));
      else if (prep !== null) {
        found.push(...argument(tree, 'oblique', c, 'phrase of the noun', prep));
        // "the killing of the mayor by gunmen": the by-phrase is easily hung on the noun next to it
        if (prep !== 'by')
          for (const by of childrenOf(tree, c, 'nmod'))
            if (preposition(tree, by) === 'by') found.push(...argument(tree, 'agent', by, 'by-phrase'));
      }
    } else if (relation.startsWith('acl')) found.push(...ofClause(tree, c));
  }
  return found;
}

/** "an attack carried out by …", "a raid targeting …", "a blast that hit …". */
function ofClause(tree: Tree, verb: number): readonly TreeArgument[] {
  const t = tree.tokens[verb];
  if (t === undefined || t.upos !== 'VERB') return [];
  const all = argumentsOfVerb(tree, verb).filter((a) => a.head !== t.head);
  if (isPassive(tree, verb)) {
    const blamed = BLAME.has(t.lemma) || t.lemma === 'claim';
    return all.flatMap((a): readonly TreeArgument[] => {
      if (a.function === 'agent') return BLAME.has(t.lemma) ? [] : [{ ...a, by: 'clause of the noun' }];
      if (blamed && a.function === 'oblique' && /^(?:on|to)$/u.test(a.preposition ?? '')) return [asAgent(a, 'blame')];
      return a.function === 'oblique' ? [{ ...a, by: 'clause of the noun' }] : [];
    });
  }
  return all.flatMap((a): readonly TreeArgument[] => {
    if (a.function === 'patient') return AIM.has(t.lemma) ? [{ ...a, by: 'clause of the noun' }] : [];
    if (a.function === 'agent') return LIGHT.has(lexemeOf(tree, verb)) ? [{ ...a, by: 'clause of the noun' }] : [];
    return a.function === 'oblique' ? [{ ...a, by: 'clause of the noun' }] : [];
  });
}

/** What the words above lend it: "gunmen carried out an attack", "claimed responsibility for the attack", "a series of attacks". */
function above(tree: Tree, noun: number, depth: number): readonly TreeArgument[] {
  const t = tree.tokens[noun];
  const g = tree.tokens[t?.head ?? -1];
  if (t === undefined || g === undefined || depth === 0) return [];
  const prep = preposition(tree, noun);
  switch (t.deprel.split(':', 1)[0]) {
    case 'obj':
      return underVerb(tree, t.head, 'patient');
    case 'nsubj':
      return t.deprel === 'nsubj:pass' || isPassive(tree, t.head) ? underVerb(tree, t.head, 'patient') : happening(tree, t.head);
    case 'obl':
      return g.upos === 'VERB' || g.upos === 'ADJ' ? obliqueOf(tree, t.head, prep) : [];
    case 'conj':
      return [
        ...above(tree, t.head, depth - 1),
        ...ownOf(tree, t.head).filter((a) => a.function === 'agent' || a.function === 'possessor'),
      ];
    case 'compound':
    case 'nmod': {
      if (RESPONSIBILITY.has(g.lemma)) return responsibility(tree, t.head);
      if (PART.has(g.lemma) && prep === 'in') return partakers(tree, t.head, depth);
      if (MEASURE.has(g.lemma) && prep === 'of')
        return [...above(tree, t.head, depth - 1), ...ownOf(tree, t.head).filter((a) => a.head !== noun)];
      return [];
    }
    default:
      return [];
  }
}

const lexemeOf = (tree: Tree, at: number): string => {
  const lemma = tree.tokens[at]?.lemma ?? '';
  const particle = childrenOf(tree, at, 'compound').find((c) => tree.tokens[c]?.deprel === 'compound:prt');
  return particle === undefined ? lemma : `${lemma}_${tree.tokens[particle]?.lemma ?? ''}`;
};

/** The deed is what a verb does: its doer did it. */
function underVerb(tree: Tree, verb: number, as: 'patient'): readonly TreeArgument[] {
  const light = LIGHT.has(lexemeOf(tree, verb));
  const blame = BLAME.has(tree.tokens[verb]?.lemma ?? '');
  const told = [...argumentsOfVerb(tree, verb), ...(light ? argumentsOfPurpose(tree, verb) : [])];
  return told.flatMap((a): readonly TreeArgument[] => {
    if (a.function === 'aim') return [a];
    if (a.function === as) return [];
    if (blame) return a.function === 'oblique' && /^(?:on|to)$/u.test(a.preposition ?? '') ? [asAgent(a, 'blame')] : [];
    // "had not carried out the attack": the attack stands, and is not his.
    if (light && a.function === 'agent' && negated(tree, verb)) return [];
    if (light && a.function === 'agent') return [{ ...a, by: 'light verb' }];
    return light && a.function === 'oblique' ? [{ ...a, by: 'phrase of the light verb' }] : [];
  });
}

/** The deed is what happens: "clashes erupted between …", "the attack targeted a convoy". */
function happening(tree: Tree, verb: number): readonly TreeArgument[] {
  const lemma = tree.tokens[verb]?.lemma ?? '';
  if (!HAPPEN.has(lexemeOf(tree, verb)) && !HAPPEN.has(lemma) && !AIM.has(lemma)) return [];
  return argumentsOfVerb(tree, verb).flatMap((a): readonly TreeArgument[] => {
    if (a.function === 'patient') return AIM.has(lemma) ? [{ ...a, by: 'what the deed hit' }] : [];
    return a.function === 'oblique' ? [{ ...a, by: 'phrase of the verb' }] : [];
  });
}

/** "came under attack by …", "took part in the attack", "blamed X for the attack", "was behind the attack". */
function obliqueOf(tree: Tree, verb: number, prep: string | null): readonly TreeArgument[] {
  const lemma = tree.tokens[verb]?.lemma ?? '';
  const all = argumentsOfVerb(tree, verb);
  if (prep === 'under') {
    // "came under attack from …"
    return all.flatMap((a): readonly TreeArgument[] =>
      a.function === 'agent'
        ? [{ ...a, function: 'patient', by: 'under attack' }]
        : a.function === 'oblique' && /^(?:from|by)$/u.test(a.preposition ?? '')
          ? [asAgent(a, 'under attack')]
          : [],
    );
  }
  if (BLAME.has(lemma) && /^(?:for|of|with|in)$/u.test(prep ?? ''))
    return all.filter((a) => a.function === 'patient').map((a) => ({ ...a, function: 'agent', by: 'blame' }));
  const objects = childrenOf(tree, verb, 'obj').map((c) => tree.tokens[c]?.lemma ?? '');
  if (prep === 'for' && (lemma === 'responsible' || objects.some((l) => RESPONSIBILITY.has(l)))) return doers(all, 'responsibility');
  const takes = lemma === 'play' || lemma === 'have' ? objects.some((l) => PART.has(l)) : PARTAKE.has(lemma);
  if (prep === 'in' && takes && (lemma !== 'take' || objects.includes('part')))
    return all
      .filter((a) => a.function === 'agent' || a.function === 'patient')
      .filter((a) => !PART.has(tree.tokens[a.head]?.lemma ?? ''))
      .map((a) => ({ ...a, function: 'agent', by: 'took part' }));
  // "with": "retaliated with a strike", "responded with fire"
  if (prep === 'with' && /^(?:respond|retaliate|reply|answer)$/u.test(lemma)) return doers(all, 'light verb');
  if (prep === 'behind' && isRelation(tree, verb, 'root', 'ccomp', 'acl')) return doers(all, 'responsibility');
  return [];
}

/** "X's role in the attack", "the involvement of X in the attack", "X played a part in it". */
function partakers(tree: Tree, part: number, depth: number): readonly TreeArgument[] {
  const verb = tree.tokens[part]?.head ?? -1;
  const plays = isRelation(tree, part, 'obj') && /^(?:play|have)$/u.test(tree.tokens[verb]?.lemma ?? '') && !negated(tree, verb);
  return [
    ...above(tree, part, depth - 1),
    ...ownOf(tree, part).flatMap((a) => (a.function === 'possessor' || a.preposition === 'of' ? [asAgent(a, 'took part')] : [])),
    ...(plays ? doers(argumentsOfVerb(tree, verb), 'took part') : []),
  ];
}

function responsibility(tree: Tree, noun: number): readonly TreeArgument[] {
  const t = tree.tokens[noun];
  if (t === undefined || !isRelation(tree, noun, 'obj') || negated(tree, t.head)) return [];
  return doers(argumentsOfVerb(tree, t.head), 'responsibility');
}

const asAgent = (a: TreeArgument, by: string): TreeArgument => ({ ...a, function: 'agent', preposition: null, by });

const doers = (all: readonly TreeArgument[], by: string): readonly TreeArgument[] =>
  all.filter((a) => a.function === 'agent').map((a) => ({ ...a, by }));

const negated = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'advmod').some((c) => /^(?:not|never|n['’]t)$/iu.test(tree.tokens[c]?.form ?? ''));
