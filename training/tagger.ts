import { encode, PAD } from '../src/language/syntax/atoms.ts';
import type { Model } from '../src/language/syntax/model.ts';
import { sentenceState, spread } from '../src/language/syntax/sentence-state.ts';
import { tableOf } from '../src/language/syntax/table.ts';
import { TAG_FEATURES, tagFeatures } from '../src/language/syntax/tag-features.ts';
import { lookUp, tagger } from '../src/language/syntax/tagger.ts';
import type { Lexicon } from '../src/language/syntax/word-list.ts';
import { Averaged, type Learnt } from './averaged.ts';
import type { Tree } from './conllu.ts';
import { random, shuffled } from './random.ts';

const BITS = 18;
const EPOCHS = 6;
const MARGIN = 50;
export const CAPACITY = 1_000;

export interface TagSet {
  readonly tags: Model['tags'];
  readonly of: (tree: Tree, i: number) => number;
}

/** All pairs of tags that the trees bear. */
export function tagSet(trees: readonly Tree[]): TagSet {
  const ids = new Map<string, number>();
  const key = (tree: Tree, i: number): string => `${tree.upos[i]} ${tree.xpos[i]}`;
  for (const tree of trees) for (let i = 0; i < tree.forms.length; i++) if (!ids.has(key(tree, i))) ids.set(key(tree, i), ids.size);
  return {
    tags: [...ids.keys()].map((k) => ({ upos: k.split(' ')[0], xpos: k.split(' ')[1] })) as unknown as Model['tags'],
    of: (tree, i) => ids.get(key(tree, i)) ?? -1,
  };
}

/** Learns to tag: averaged perceptron with a margin, each tree once an epoch in an order that the seed fixes. */
export function learnTags(trees: readonly Tree[], set: TagSet, lexicon: Lexicon, caseless: boolean, seed: number, least = 1): Learnt {
  const learnt = new Averaged(BITS, set.tags.length);
  const s = sentenceState(CAPACITY);
  const rows = new Int32Array(TAG_FEATURES);
  const next = random(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const tree of shuffled(trees, next)) {
      encode(tree.text, tree.tokens, lexicon, caseless, s.atoms);
      lookUp(s, lexicon);
      for (let i = 0; i < tree.forms.length; i++) {
        const known = lexicon.candidates[s.atoms.entry[PAD + i] as number] as number;
        const among = lexicon.sets[known] as Int32Array;
        let chosen = among[0] as number;
        if (among.length > 1) {
          tagFeatures(s.atoms, i, s.fine, s.usual, 32 - BITS, rows);
          chosen = learnt.learn(rows, among, set.of(tree, i), MARGIN);
        }
        s.fine[PAD + i] = spread(chosen);
      }
    }
  return learnt.result(least);
}

/** The classes that a learnt table gives the words of trees. */
export function tagAll(
  trees: readonly Tree[],
  { bits, classes, weights }: Learnt,
  lexicon: Lexicon,
  caseless: boolean,
): readonly Int32Array[] {
  const s = sentenceState(CAPACITY);
  const tag = tagger(tableOf(bits, classes, weights), lexicon, new Set());
  return trees.map((tree) => {
    encode(tree.text, tree.tokens, lexicon, caseless, s.atoms);
    tag(s, () => false);
    return s.tag.slice(PAD, PAD + tree.forms.length);
  });
}
