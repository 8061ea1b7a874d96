import {
  childrenOf,
  isNominal,
  isPassive as passive,
  isRelation,
  lower,
  preposition,
  relationOf,
  type Tree,
} from '../../language/index.ts';

/** Who does what to whom by one verb, as heads of noun phrases. */
export interface VerbFrame {
  readonly doers: readonly number[];
  readonly objects: readonly number[];
  readonly obliques: readonly { readonly preposition: string; readonly head: number }[];
}

const RELATIVE = /^(?:who|which|that|whom)$/u;
/** How far up a verb looks for the subject that it shares. */
const CLIMB = 4;

/** The frame of a verb: a relative pronoun is its noun, a joined verb shares its subject, a participle takes the noun that it describes. */
export function verbFrame(tree: Tree, verb: number): VerbFrame {
  const turned = isPassive(tree, verb);
  const subject = subjectOf(tree, verb);
  const by = oblique(tree, verb).filter((o) => o.preposition === 'by');
  const own = childrenOf(tree, verb, 'obj').filter((c) => isNominal(tree, c) && preposition(tree, c) === null);
  const objects = own.length > 0 ? own : relative(tree, verb);
  return {
    doers: turned ? [...by.map((o) => o.head), ...hyphened(tree, verb)] : subject,
    objects: turned ? subject : objects,
    obliques: oblique(tree, verb).filter((o) => o.preposition !== 'by'),
  };
}

/** "the land *that it holds*", "the land *it holds*": the noun of a relative clause is the object where another is its subject. */
function relative(tree: Tree, verb: number): readonly number[] {
  const above = tree.tokens[verb]?.head ?? -1;
  if (relationOf(tree, verb) !== 'acl:relcl' || above < 0) return [];
  const subject = childrenOf(tree, verb, 'nsubj')[0];
  return subject !== undefined && !RELATIVE.test(lower(tree, subject)) ? [above] : [];
}

/** Whether its subject undergoes what the verb tells; so does what an "X-backed" describes. */
export const isPassive = (tree: Tree, verb: number): boolean =>
  (isRelation(tree, verb, 'amod') && /^[-‑–]$/u.test(tree.tokens[verb - 1]?.form ?? '')) || passive(tree, verb);

function subjectOf(tree: Tree, verb: number): readonly number[] {
  for (let v = verb, step = 0; step < CLIMB && v >= 0; step++) {
    const own = childrenOf(tree, v, 'nsubj', 'csubj').filter((c) => isNominal(tree, c));
    const first = own[0];
    const above = tree.tokens[v]?.head ?? -1;
    if (first !== undefined) return RELATIVE.test(lower(tree, first)) && above >= 0 && isRelation(tree, v, 'acl') ? [above] : [first];
    if (isRelation(tree, v, 'acl', 'amod') && isNominal(tree, above)) return [actorIn(tree, above)];
    if (!isRelation(tree, v, 'conj', 'xcomp', 'advcl', 'parataxis')) return [];
    v = above;
  }
  return [];
}

/** "Last week the army, backed by X, took Y": a time that the tree gives a subject is no doer, its subject is. */
function actorIn(tree: Tree, noun: number): number {
  const subject = childrenOf(tree, noun, 'nsubj').find((c) => c > noun);
  return subject === undefined || childrenOf(tree, noun, 'cop').length > 0 ? noun : subject;
}

/** Nouns that hang on a verb by a preposition, those of its object and of its particles among them. */
function oblique(tree: Tree, verb: number): VerbFrame['obliques'] {
  const of = [verb, ...childrenOf(tree, verb, 'obj', 'compound:prt', 'advmod', 'obl')];
  return of.flatMap((v) =>
    childrenOf(tree, v, 'obl', 'obj', 'nmod', 'advmod')
      .filter((c) => c > verb && isNominal(tree, c))
      .flatMap((head) => {
        const by = preposition(tree, head);
        return by === null ? [] : [{ preposition: by, head }];
      }),
  );
}

/** "an *X*-backed group": the noun before the hyphen does it. */
function hyphened(tree: Tree, verb: number): readonly number[] {
  if (!/^[-‑–]$/u.test(tree.tokens[verb - 1]?.form ?? '')) return [];
  const noun = verb - 2;
  return isNominal(tree, noun) ? [noun] : [];
}

/** Whether the clause of a word says that it is not so, or not yet: "is not a member", "could join". */
export function isUnsaid(tree: Tree, at: number): boolean {
  return childrenOf(tree, at, 'advmod', 'aux', 'det').some(
    (c) =>
      (/^(?:not|n['’]t|never|no|hardly)$/u.test(lower(tree, c)) && lower(tree, c + 1) !== 'only') ||
      /^(?:could|might|may|would|should|can|cannot|will)$/u.test(lower(tree, c)),
  );
}
