import type { Token } from '../syntax/analyzer.ts';
import { childrenOf, type Tree } from '../syntax/index.ts';
import { asks, dependent, isFinite, isRefuted, lexeme, marked, no } from './dependents.ts';
import { by, type Link, NOTHING } from './link.ts';
import {
  type Effect,
  FACTIVE,
  FROM,
  OVER_CLAUSE,
  OVER_COMPLEMENT,
  OVER_INFINITIVE,
  OVER_OBJECT,
  RANKS,
  TOLD,
  UNKNOWN,
} from './modality-words.ts';

/** A main verb without a subject in its base form is an order; with "to", a headline's future. */
export function ofRoot(tree: Tree, at: number, p: Token): Link {
  if (p.upos !== 'VERB' || p.xpos !== 'VB') return NOTHING;
  const to = marked(tree, at, 'to');
  const bare = childrenOf(tree, at, 'nsubj', 'aux', 'csubj', 'expl').length === 0;
  if (to !== null) {
    // "all ready to leave": a tree that lost the adjective still has it before "to"
    const before = tree.tokens[tree.tokens.indexOf(to) - 1];
    const effect = before?.upos === 'ADJ' ? (OVER_INFINITIVE.get(before.lemma) ?? 'supposes') : bare ? 'supposes' : 'plans';
    return { operators: by(effect, to), passes: 'nothing' };
  }
  const opens = tree.tokens.slice(0, at).every((t) => /^(?:PUNCT|ADV|INTJ|CCONJ|PART)$/u.test(t.upos));
  return { operators: bare && opens ? by('supposes', p) : [], passes: 'nothing' };
}

/** "failed to reach", "kept calling", "avoided paying", "feared lost". */
export function ofComplement(tree: Tree, at: number, p: Token, g: Token): Link {
  const of = lexeme(tree, p.head);
  const to = marked(tree, at, 'to');
  if (to !== null || p.xpos === 'VB') {
    // "has yet to leave": "yet" is a negation of its own, whichever of the two it hangs on
    if (to !== null && tree.tokens[tree.tokens.indexOf(to) - 1]?.lemma === 'yet') return { operators: [], passes: 'all' };
    // "going to": a future; "went on to": a fact
    if (of === 'go' && g.xpos === 'VBG') return { operators: by('plans', g), passes: 'all' };
    // "had to leave", but "had an order to leave"
    if (of === 'have' && to !== null && tree.tokens[p.head + 1] !== to) return { operators: by('supposes', to), passes: 'all' };
    return { operators: by(OVER_INFINITIVE.get(of) ?? OVER_INFINITIVE.get(g.lemma) ?? 'supposes', g), passes: 'all' };
  }
  const effect = p.xpos === 'VBG' ? overGerund(tree, at, of, g) : OVER_CLAUSE.get(g.lemma);
  return { operators: by(effect, g), passes: 'all' };
}

function overGerund(tree: Tree, at: number, of: string, g: Token): Effect | undefined {
  if (marked(tree, at, 'from') !== null && FROM.has(g.lemma)) return 'negates';
  return OVER_OBJECT.get(of) ?? OVER_INFINITIVE.get(g.lemma);
}

/** "denied that …", "it is feared that …"; under a verb of saying or knowing that is itself denied, it is left open. */
export function ofClause(tree: Tree, at: number, p: Token, g: Token): Link {
  if (marked(tree, at, 'to') !== null) return ofComplement(tree, at, p, g);
  const effect = asks(tree, at) && OVER_CLAUSE.get(g.lemma) === 'supposes' ? undefined : OVER_CLAUSE.get(g.lemma);
  if (effect === 'denies' || effect === 'supposes') return { operators: by(effect, g), passes: 'all' };
  const factive = FACTIVE.has(g.lemma) && marked(tree, at, 'that') !== null;
  const untold = factive
    ? null
    : (dependent(tree, p.head, 'advmod', (t) => t.lemma === 'not' || t.lemma === 'never') ??
      dependent(tree, p.head, 'nsubj', (t) => t.lemma === 'nobody' || t.lemma === 'no-one') ??
      (UNKNOWN.has(g.lemma) ? g : null));
  return { operators: [...by(effect, g), ...(untold === null ? [] : by('supposes', untold))], passes: 'nothing' };
}

/** Purpose ("to disperse them") is not yet fact; a clause with a subject is one of its own; a bare participle goes with its verb. */
export function ofAdverbial(tree: Tree, at: number, p: Token, g: Token): Link {
  const to = marked(tree, at, 'to');
  const of = lexeme(tree, p.head);
  if (to !== null) {
    // "only to find": what came of it
    if (dependent(tree, at, 'advmod', (t) => t.lemma === 'only') !== null) return { operators: [], passes: 'all' };
    const known = OVER_INFINITIVE.get(of);
    return { operators: by(known ?? 'supposes', known === undefined ? to : g), passes: 'all' };
  }
  const mark = tree.tokens[childrenOf(tree, at, 'mark')[0] ?? -1]?.lemma;
  // "denied reports that …", "denied any were hurt": a content clause that the tree took for one of circumstance
  const bare = mark === undefined && at > p.head && isFinite(tree, at) && OVER_CLAUSE.has(g.lemma);
  if (mark === 'that' || bare) return ofClause(tree, at, p, g);
  if (isFinite(tree, at) || (mark !== undefined && p.xpos !== 'VBG')) return NOTHING;
  switch (mark) {
    case undefined:
      // "denied bombing it": a complement that the tree took for one of circumstance
      if (p.xpos === 'VBG' && at === p.head + 1 && OVER_INFINITIVE.get(of) === 'denies') return ofComplement(tree, at, p, g);
      return isOutcome(tree, at, p.head, g) ? NOTHING : { operators: [], passes: 'open' };
    case 'from':
      return { operators: by(overGerund(tree, at, of, g), g), passes: 'all' };
    case 'of':
    case 'for':
    case 'with':
      // "stopped short of leaving"
      if (g.lemma === 'short') return { operators: by('negates', g), passes: 'all' };
      return { operators: by(OVER_INFINITIVE.get(g.lemma) ?? OVER_OBJECT.get(g.lemma), g), passes: 'open' };
    default:
      return NOTHING;
  }
}

/** "launched a raid to free them, *wounding* two": behind a comma and a purpose stands what came of the whole, and no part of the purpose. */
const isOutcome = (tree: Tree, at: number, purpose: number, g: Token): boolean =>
  tree.tokens[at - 1]?.form === ',' && /^(?:advcl|acl)$/u.test(g.deprel) && marked(tree, purpose, 'to') !== null;

/** "a plan to strike", "the threat of striking", "claims that …", "the men seen there". */
export function ofAdnominal(tree: Tree, at: number, p: Token, g: Token): Link {
  const that = marked(tree, at, 'that');
  // What has a subject or an object besides "that" is no relative clause, whatever it is called: "claims that he left", "that he took it"
  const twice =
    childrenOf(tree, at, 'nsubj').length > 1 || (childrenOf(tree, at, 'nsubj').length === 1 && childrenOf(tree, at, 'obj').length > 1);
  const content = that !== null || (isRefuted(tree, p.head) && twice);
  if ((p.deprel === 'acl:relcl' || asks(tree, at)) && !content) return NOTHING;
  const none = no(tree, p.head);
  if (none !== null && TOLD.has(g.lemma)) return { operators: by('negates', none), passes: 'nothing' };
  const effect = OVER_COMPLEMENT.get(g.lemma);
  if (marked(tree, at, 'to') !== null) {
    // "the first to arrive": a fact
    if (RANKS.has(g.lemma) || dependent(tree, p.head, 'amod', (t) => RANKS.has(t.lemma)) !== null) return NOTHING;
    return { operators: by(effect ?? 'supposes', g), passes: effect === undefined ? 'nothing' : 'all' };
  }
  if (content || isFinite(tree, at)) return { operators: by(effect, g), passes: isRefuted(tree, p.head) ? 'all' : 'nothing' };
  // "gear for climbing" is gear of a purpose
  if (marked(tree, at, 'for') !== null) return { operators: by(effect ?? 'supposes', g), passes: effect === undefined ? 'nothing' : 'all' };
  if (childrenOf(tree, at, 'mark').length > 0) return { operators: by(effect, g), passes: effect === undefined ? 'nothing' : 'all' };
  // "no drivers hurt"
  return { operators: none === null ? [] : by('negates', none), passes: 'nothing' };
}

/** "tactics of wearing them down": a gerund after a preposition is easily taken for an adjective of its object. */
export function ofModifier(tree: Tree, at: number, p: Token): Link {
  const noun = tree.tokens[at - 2];
  if (p.xpos !== 'VBG' || noun?.upos !== 'NOUN' || tree.tokens[at - 1]?.upos !== 'ADP') return NOTHING;
  return { operators: by(OVER_COMPLEMENT.get(noun.lemma), noun), passes: 'nothing' };
}

/** "could bend or break": a conjunct without tense and subject of its own shares those of the first, and always what stands above both. */
export function ofConjunct(tree: Tree, at: number, p: Token, g: Token): Link {
  const joined = (lemma: string): boolean => dependent(tree, at, 'cc', (t) => t.lemma === lemma) !== null;
  if (p.upos !== 'VERB') return { operators: [], passes: joined('or') || joined('nor') ? 'all' : 'link' };
  if (!isFinite(tree, at)) return { operators: [], passes: p.xpos !== g.xpos || joined('but') ? 'link' : 'all' };
  // A finite verb is no conjunct of an infinitive.
  return isFinite(tree, p.head) ? { operators: [], passes: 'link' } : NOTHING;
}
