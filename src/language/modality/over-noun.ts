import type { Token } from '../syntax/analyzer.ts';
import { childrenOf, isRelation, type Tree } from '../syntax/index.ts';
import { comesAbout, dependent, guessesHow, isGiven, isRefuted, lexeme, no } from './dependents.ts';
import { by, type Link, NOTHING } from './link.ts';
import { BEFORE_NOUN, type Effect, OCCUR, OVER_COMPLEMENT, OVER_OBJECT, OVER_OBLIQUE, PERCEIVE, PERFORM, TOLD } from './modality-words.ts';
import { ofComplement } from './over-verb.ts';

/** A noun under a verb: "foiled a theft", "a strike is likely", "carried out no strike"; "the strike" is there whatever the verb. */
export function ofArgument(tree: Tree, at: number, p: Token, g: Token): Link {
  if (isRelation(tree, at, 'obl')) return ofOblique(tree, at, p, g);
  if (isRefuted(tree, at)) return { operators: by('denies', g), passes: 'all' };
  if (isRelation(tree, at, 'nsubj')) {
    if (comesAbout(tree, p.head)) return isGiven(tree, at) && guessesHow(tree, p.head) ? NOTHING : { operators: [], passes: 'clause' };
    // "the strike failed to materialise"
    const infinitive = childrenOf(tree, p.head, 'xcomp').find((c) => comesAbout(tree, c));
    const raised = tree.tokens[infinitive ?? -1];
    if (infinitive !== undefined && raised !== undefined) return { ...ofComplement(tree, infinitive, raised, g), passes: 'clause' };
  }
  const passive = p.deprel === 'nsubj:pass';
  const effect =
    p.deprel === 'obj' || passive
      ? OVER_OBJECT.get(lexeme(tree, p.head))
      : p.deprel === 'nsubj' && g.upos === 'ADJ'
        ? (OVER_OBJECT.get(g.lemma) ?? BEFORE_NOUN.get(g.lemma))
        : undefined;
  const pending = passive && dependent(tree, p.head, 'aux', (t) => /^(?:is|are|being)$/iu.test(t.form)) !== null;
  if (effect !== undefined && (pending || reaches(tree, at, effect))) {
    // What nobody denies is not denied.
    return { operators: by(effect, g), passes: effect === 'denies' ? 'all' : 'clause' };
  }
  // What could be heard was there.
  if (PERCEIVE.has(g.lemma) && dependent(tree, p.head, 'aux', (t) => t.lemma === 'could' || t.lemma === 'can') !== null) return NOTHING;
  // "denied carrying out the strike" leaves the strike standing, "plans to carry out the strike" does not.
  if (isGiven(tree, at)) return PERFORM.has(g.lemma) ? { operators: [], passes: 'known' } : NOTHING;
  return { operators: [], passes: PERFORM.has(g.lemma) || OCCUR.has(g.lemma) ? 'clause' : 'open' };
}

/** "called for a strike"; and "announced plans for a strike", where the phrase hangs on the verb though a noun stands before it. */
function ofOblique(tree: Tree, at: number, p: Token, g: Token): Link {
  const preposition = childrenOf(tree, at, 'case')[0];
  if (preposition === undefined) return NOTHING;
  const before = tree.tokens[preposition - 1];
  if (before !== undefined && preposition - 1 > p.head && before.upos === 'NOUN') {
    const link = underNoun(tree, at, preposition - 1, before);
    if (link.operators.length > 0) return link;
  }
  const effect = OVER_OBLIQUE.get(`${g.lemma}_${tree.tokens[preposition]?.lemma ?? ''}`);
  if (effect !== undefined && reaches(tree, at, effect)) return { operators: by(effect, g), passes: 'clause' };
  return isGiven(tree, at) ? NOTHING : { operators: [], passes: 'open' };
}

/** "the threat of strikes", "no reports of strikes", "strike plans". */
export function ofNoun(tree: Tree, at: number, p: Token, g: Token): Link {
  if (!isRelation(tree, at, 'compound')) return underNoun(tree, at, p.head, g);
  const effect = OVER_COMPLEMENT.get(g.lemma);
  return { operators: by(effect === 'plans' || effect === 'threatens' ? effect : undefined, g), passes: 'nothing' };
}

function underNoun(tree: Tree, at: number, noun: number, g: Token): Link {
  const untold = TOLD.has(g.lemma) ? no(tree, noun) : null;
  if (untold !== null) return { operators: by('negates', untold), passes: 'nothing' };
  const effect = OVER_COMPLEMENT.get(g.lemma);
  if (isRefuted(tree, noun)) {
    // "dismissed claims about the strike" leaves the strike where it was
    const of = dependent(tree, at, 'case', (t) => t.lemma === 'of') !== null;
    return { operators: by(effect, g), passes: of ? 'all' : 'nothing' };
  }
  if (effect === undefined || effect === 'keeps' || !reaches(tree, at, effect)) return NOTHING;
  return { operators: by(effect, g), passes: 'all' };
}

/** Whether an effect reaches a noun: what is taken as known can be foiled or denied, but no longer planned or feared. */
const reaches = (tree: Tree, at: number, effect: Effect): boolean => (effect !== 'supposes' && effect !== 'plans') || !isGiven(tree, at);
