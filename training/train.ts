/*
 * npm run train: makes the language model under models/ anew from the treebanks beside the project. The same inputs give the same bytes.
 *   --treebank <folder>                    default ../shared/benchmarks/treebank/data
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { wordHash } from '../src/language/syntax/atoms.ts';
import { tagSight } from '../src/language/syntax/sentence-state.ts';
import { learnArcs } from './arcs.ts';
import { clock } from './clock.ts';
import { clusterPaths } from './clusters.ts';
import { readTrees, type Tree } from './conllu.ts';
import { sha256 } from './digest.ts';
import { learnLabels } from './labels.ts';
import { learnTags, tagAll, tagSet, type TagSet } from './tagger.ts';
import { VECTORS_FROM, vectors } from './vectors.ts';
import { lexiconOf } from '../src/language/syntax/word-list.ts';
import { wordList } from './word-list.ts';
import { modelBytes } from './write-model.ts';

const SEED = 1;
/** Documents of GUM that may teach what ships. */
const DOCUMENTS = 'training/gum-documents.txt';
const FOLDS = 5;
const CLUSTERED_WORDS = 100_000;
const DEPTH = 12;
/** Words with a vector of their own: the rarer ones hardly help and make half of the file. */
const VECTORS = 50_000;
/** Smaller weights of the taggers together decide hardly anything: nothing on the development parts, and a fifth of the table. */
const LEAST = 12;

const { values } = parseArgs({
  options: {
    treebank: { type: 'string', default: '../shared/benchmarks/treebank/data' },
    models: { type: 'string', default: 'models' },
  },
});
const tell = clock();

const files = ['ewt-train.conllu.gz', 'gum-free-train.conllu.gz'].map((f) => path.join(values.treebank, f));
const missing = files.filter((f) => !existsSync(f));
if (missing.length > 0) {
  console.error(`error: no treebank at ${missing.join(', ')}: name its folder with --treebank`);
  process.exit(2);
}
const cleared = new Set(
  readFileSync(DOCUMENTS, 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#')),
);
const trees = files.flatMap((f) => readTrees(f).filter((t) => !t.document.startsWith('GUM_') || cleared.has(t.document)));
tell(`${trees.length} trees, ${trees.reduce((n, t) => n + t.forms.length, 0)} words`);
const glove = vectors('training/cache', CLUSTERED_WORDS);
const paths = clusterPaths(glove, DEPTH);
const clusters = new Map(glove.words.map((w, i) => [w, paths[i] as number]));
tell(`${clusters.size} words in clusters`);
const set = tagSet(trees);
const withVector = new Set(glove.words.slice(0, VECTORS).map((w) => wordHash(w)));
const sight = tagSight(set.tags);
const words = wordList(trees, set.of, clusters, withVector);
const lexicon = lexiconOf(words);
const mixed = learnTags(trees, set, lexicon, false, SEED, LEAST);
const capitals = learnTags(trees, set, lexicon, true, SEED, LEAST);
tell('taggers');
const tags = jackknifed(trees, set);
tell('tags of unseen trees');
const labels = learnLabels(trees, tags, sight, lexicon, SEED);
tell('names of arcs');
const arcs = learnArcs(trees, tags, sight, lexicon, glove, SEED, tell);
tell('arcs');
const trained = {
  tags: set.tags,
  deprels: labels.deprels,
  relations: labels.relations,
  taggers: { mixed, capitals },
  labels: labels.table,
  arcs,
  words,
};
const name = `english ${sha256(modelBytes('', trained)).slice(0, 12)}`;
const bytes = modelBytes(name, trained);
// gzip: a twentieth larger than brotli, and unpacked in a third of the time.
const packed = gzipSync(bytes, { level: 9 });
writeFileSync(path.join(values.models, 'english.model'), packed);
writeFileSync(
  path.join(values.models, 'english.json'),
  `${JSON.stringify(
    {
      generated: 'npm run train',
      name,
      seed: SEED,
      sha256: sha256(packed),
      bytes: packed.length,
      trees: trees.length,
      words: trees.reduce((n, t) => n + t.forms.length, 0),
      from: Object.fromEntries(files.map((f) => [path.basename(f), sha256(readFileSync(f))])),
      documents: { file: DOCUMENTS, sha256: sha256(readFileSync(DOCUMENTS)) },
      vectors: VECTORS_FROM,
    },
    null,
    2,
  )}\n`,
);
tell(`models/english.model, ${(packed.length / 1e6).toFixed(1)} MB, ${name}`);

/** Tags as a tagger gives them that has learnt from the other documents: the parser must learn from such tags as it will meet. */
function jackknifed(all: readonly Tree[], tagsOf: TagSet): readonly Int32Array[] {
  const documents = [...new Set(all.map((t) => t.document))];
  const fold = new Map(documents.map((d, i) => [d, i % FOLDS]));
  const out: Int32Array[] = [];
  for (let f = 0; f < FOLDS; f++) {
    const others = all.filter((t) => fold.get(t.document) !== f);
    const lexicon = lexiconOf(wordList(others, tagsOf.of, clusters, withVector));
    const table = learnTags(others, tagsOf, lexicon, false, SEED + f);
    const here = all.map((t, i) => [t, i] as const).filter(([t]) => fold.get(t.document) === f);
    const tags = tagAll(
      here.map(([t]) => t),
      table,
      lexicon,
      false,
    );
    for (const [k, [, i]] of here.entries()) out[i] = tags[k] as Int32Array;
  }
  return out;
}
