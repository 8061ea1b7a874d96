import { modelAnalyzer, readModel } from '../../src/language/index.ts';
import { wordHash } from '../../src/language/syntax/atoms.ts';
import { tagSight } from '../../src/language/syntax/sentence-state.ts';
import { lexiconOf } from '../../src/language/syntax/word-list.ts';
import { learnArcs } from '../../training/arcs.ts';
import type { Tree } from '../../training/conllu.ts';
import { learnLabels } from '../../training/labels.ts';
import { learnTags, tagAll, tagSet } from '../../training/tagger.ts';
import { wordList } from '../../training/word-list.ts';
import { modelBytes } from '../../training/write-model.ts';

/** The whole way of `npm run train` on a handful of trees, through the bytes of a model file, and what that model says of the trees. */
export function byHeart(few: readonly Tree[]): {
  readonly tags: readonly (readonly string[])[];
  readonly heads: readonly (readonly number[])[];
  readonly deprels: readonly (readonly string[])[];
} {
  const trees = Array.from({ length: 60 }, () => few).flat();
  const set = tagSet(trees);
  const glove = { words: ['go', 'yes', 'do'], rows: Float32Array.from({ length: 300 }, (_, i) => ((i * 37) % 17) / 17), dimensions: 100 };
  const words = wordList(trees, set.of, new Map(glove.words.map((w, i) => [w, i])), new Set(glove.words.map((w) => wordHash(w))));
  const lexicon = lexiconOf(words);
  const sight = tagSight(set.tags);
  const mixed = learnTags(trees, set, lexicon, false, 1);
  const tags = tagAll(trees, mixed, lexicon, false);
  const labels = learnLabels(trees, tags, sight, lexicon, 1);
  const arcs = learnArcs(trees, tags, sight, lexicon, glove, 1, () => undefined);
  const trained = {
    tags: set.tags,
    deprels: labels.deprels,
    relations: labels.relations,
    taggers: { mixed, capitals: mixed },
    labels: labels.table,
    arcs,
    words,
  };
  const analyzer = modelAnalyzer(readModel(modelBytes('tiny', trained)));
  const read = few.map((t) => analyzer.analyse(t.text, t.tokens));
  return {
    tags: read.map((s) => s.map((t) => t.upos)),
    heads: read.map((s) => s.map((t) => t.head)),
    deprels: read.map((s) => s.map((t) => t.deprel)),
  };
}
