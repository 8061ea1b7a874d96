import type { Tree } from '../syntax/index.ts';
import { dependent, isGiven } from './dependents.ts';
import { type Link, NOTHING } from './link.ts';
import { ofArgument, ofNoun } from './over-noun.ts';
import { ofAdnominal, ofAdverbial, ofClause, ofComplement, ofConjunct, ofModifier, ofRoot } from './over-verb.ts';

/** How the governor of a token acts on it, by the relation between them. */
export function linkOf(tree: Tree, at: number): Link {
  const p = tree.tokens[at];
  if (p === undefined) return NOTHING;
  const g = tree.tokens[p.head];
  if (g === undefined || p.head === at) return ofRoot(tree, at, p);
  // "denied being behind the strike": who was behind it is denied, not the strike.
  if (p.upos === 'NOUN' && isGiven(tree, at) && dependent(tree, at, 'case', (t) => t.lemma === 'behind') !== null)
    return { operators: [], passes: 'nothing' };
  switch (p.deprel.split(':', 1)[0]) {
    case 'xcomp':
      return ofComplement(tree, at, p, g);
    case 'ccomp':
    case 'csubj':
      return ofClause(tree, at, p, g);
    case 'advcl':
      return ofAdverbial(tree, at, p, g);
    case 'acl':
      return ofAdnominal(tree, at, p, g);
    case 'amod':
      return ofModifier(tree, at, p);
    case 'conj':
      return ofConjunct(tree, at, p, g);
    case 'obj':
    case 'nsubj':
    case 'obl':
      return p.upos === 'VERB' ? NOTHING : ofArgument(tree, at, p, g);
    case 'nmod':
    case 'compound':
      return ofNoun(tree, at, p, g);
    default:
      return NOTHING;
  }
}
