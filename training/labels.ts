import { encode, PAD, ROOT } from '../src/language/syntax/atoms.ts';
import { LABEL_FEATURES, labelFeatures, surroundings, survey } from '../src/language/syntax/label-features.ts';
import { relationKey } from '../src/language/syntax/labels.ts';
import { sentenceState, showTags, type TagSight } from '../src/language/syntax/sentence-state.ts';
import type { Lexicon } from '../src/language/syntax/word-list.ts';
import { Averaged, type Learnt } from './averaged.ts';
import type { Tree } from './conllu.ts';
import { random, shuffled } from './random.ts';
import { CAPACITY } from './tagger.ts';

const BITS = 17;
const EPOCHS = 3;
const MARGIN = 20;
/** Smaller weights together decide hardly anything: 0.02 points on the development parts, and a third of the table. */
const LEAST = 17;

export interface Labels {
  readonly deprels: readonly string[];
  readonly relations: readonly Int32Array[];
  readonly table: Learnt;
}

/** Learns to name the arcs of right trees whose words bear the tagger's tags. */
export function learnLabels(trees: readonly Tree[], tags: readonly Int32Array[], sight: TagSight, lexicon: Lexicon, seed: number): Labels {
  const deprels = [...new Set(trees.flatMap((t) => t.deprels))];
  const ids = new Map(deprels.map((d, i) => [d, i]));
  const relations = seenRelations(trees, tags, ids, sight.fine.length);
  const all = Int32Array.from(deprels, (_, i) => i);
  const learnt = new Averaged(BITS, deprels.length);
  const s = sentenceState(CAPACITY);
  const around = surroundings(CAPACITY + 2 * PAD + 2);
  const rows = new Int32Array(LABEL_FEATURES);
  const next = random(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const t of shuffled(
      trees.map((_, i) => i),
      next,
    )) {
      const tree = trees[t] as Tree;
      const n = tree.forms.length;
      encode(tree.text, tree.tokens, lexicon, false, s.atoms);
      s.tag.fill(-1);
      s.tag.set(tags[t] as Int32Array, PAD);
      showTags(s, sight, lexicon);
      for (let i = 0; i < n; i++) s.head[PAD + i] = (tree.heads[i] as number) < 0 ? ROOT : PAD + (tree.heads[i] as number);
      survey(around, s.head, (p) => sight.auxiliary[s.tag[p] as number] === 1, PAD, PAD + n);
      for (let p = PAD; p < PAD + n; p++) {
        const known = relations[relationKey(s.tag[p] as number, (s.head[p] as number) > p)] as Int32Array;
        labelFeatures(p, around, s.atoms, s.fine, s.coarse, 32 - BITS, rows);
        learnt.learn(rows, known.length === 0 ? all : known, ids.get(tree.deprels[p - PAD] as string) as number, MARGIN);
      }
    }
  return { deprels, relations, table: learnt.result(LEAST) };
}

/** Relations that a tag bore at least twice, by `relationKey`. */
function seenRelations(
  trees: readonly Tree[],
  tags: readonly Int32Array[],
  ids: ReadonlyMap<string, number>,
  classes: number,
): readonly Int32Array[] {
  const counts = Array.from({ length: classes * 2 }, () => new Map<number, number>());
  for (const [t, tree] of trees.entries())
    for (const [i, deprel] of tree.deprels.entries()) {
      const of = counts[relationKey((tags[t] as Int32Array)[i] as number, (tree.heads[i] as number) > i)] as Map<number, number>;
      const id = ids.get(deprel) as number;
      of.set(id, (of.get(id) ?? 0) + 1);
    }
  return counts.map((of) => Int32Array.from([...of].filter(([, n]) => n >= 2).map(([id]) => id)));
}
