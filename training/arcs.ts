import type { ArcNetwork } from '../src/language/syntax/arc-network.ts';
import { encode, PAD, ROOT, wordHash } from '../src/language/syntax/atoms.ts';
import { endingRow, sentenceState, showTags, type TagSight, vectorRows } from '../src/language/syntax/sentence-state.ts';
import { sparse } from '../src/language/syntax/table.ts';
import type { Lexicon } from '../src/language/syntax/word-list.ts';
import type { Vectors } from './clusters.ts';
import type { Tree } from './conllu.ts';
import { type Example, type Recipe, trainNetwork, type Weights } from './network.ts';
import { random } from './random.ts';
import { reduced } from './reduce.ts';

const DIMENSIONS = 32;
/** Chosen on the development parts (docs/decisions/0008). */
const RECIPE: Recipe = { hidden: 96, epochs: 10, batch: 128, rate: 0.0015, dropout: 0.25, unknown: 0.2, explore: 0.9 };

/** Learns to draw arcs over the words of trees that bear the tags a tagger gives when it has not seen the tree. */
export function learnArcs(
  trees: readonly Tree[],
  tags: readonly Int32Array[],
  sight: TagSight,
  lexicon: Lexicon,
  glove: Vectors,
  seed: number,
  tell: (line: string) => void,
): ArcNetwork {
  const next = random(seed);
  const vectors = Float32Array.from({ length: vectorRows(lexicon.vectors) * DIMENSIONS }, () => (2 * next() - 1) * 0.3);
  const known = reduced(glove, DIMENSIONS);
  // The most frequent of the words that share a hash comes first and keeps the row.
  const given = new Set<number>();
  for (const [i, word] of glove.words.entries()) {
    const row = lexicon.vector[lexicon.find(wordHash(word))] as number;
    if (row < 0 || given.has(row)) continue;
    given.add(row);
    vectors.set(known.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS), row * DIMENSIONS);
  }
  const examples = trees.map((tree, i) => exampleOf(tree, tags[i] as Int32Array, sight, lexicon));
  const weights = trainNetwork(examples, vectors, DIMENSIONS, RECIPE, next, (epoch, loss) =>
    tell(`  epoch ${epoch + 1}, loss ${loss.toFixed(4)}`),
  );
  return inEightBits(weights);
}

function exampleOf(tree: Tree, tags: Int32Array, sight: TagSight, lexicon: Lexicon): Example {
  const n = tree.forms.length;
  const s = sentenceState(n);
  encode(tree.text, tree.tokens, lexicon, false, s.atoms);
  s.tag.set(tags, PAD);
  showTags(s, sight, lexicon);
  const heads = new Int32Array(n + 2 * PAD);
  const unknown = new Int32Array(n + 2 * PAD);
  for (let i = 0; i < n; i++) {
    heads[PAD + i] = (tree.heads[i] as number) < 0 ? ROOT : PAD + (tree.heads[i] as number);
    unknown[PAD + i] = endingRow(lexicon.vectors, s.atoms.suffix3[PAD + i] as number);
  }
  return { places: s.places, heads, unknown };
}

function inEightBits(w: Weights): ArcNetwork {
  const [vectors, vectorScale] = linear(w.vectors);
  const [first, firstScale] = linear(w.first);
  const [rows, rowScale] = squareRoots(w.rows, w.hidden);
  return {
    dimensions: w.dimensions,
    hidden: w.hidden,
    vectors,
    vectorScale,
    first,
    firstScale,
    rows: sparse(rows),
    rowScale,
    bias: Float32Array.from(w.bias),
    out: Float32Array.from(w.out),
  };
}

/** Steps of one size, cut at six standard deviations. */
function linear(weights: Float32Array | Float64Array): [Int8Array, number] {
  let n = 0;
  let square = 0;
  let greatest = 0;
  for (const w of weights)
    if (w !== 0) {
      n++;
      square += w * w;
      greatest = Math.max(greatest, Math.abs(w));
    }
  const scale = Math.min(greatest, 6 * Math.sqrt(square / n)) / 127;
  return [Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale)))), scale];
}

/** A row whose root mean square is less says next to nothing. */
const LEAST = 0.02;

/** q·|q| in steps of one size: a few of these weights are large, and cutting those costs half a point. */
function squareRoots(weights: Float32Array, width: number): [Int8Array, number] {
  let greatest = 0;
  for (const w of weights) greatest = Math.max(greatest, Math.abs(w));
  const scale = greatest / 127 ** 2;
  const out = new Int8Array(weights.length);
  for (let r = 0; r < weights.length; r += width) {
    let square = 0;
    for (let j = r; j < r + width; j++) square += (weights[j] as number) ** 2;
    if (Math.sqrt(square / width) < LEAST) continue;
    for (let j = r; j < r + width; j++)
      out[j] = Math.sign(weights[j] as number) * Math.round(Math.sqrt(Math.abs(weights[j] as number) / scale));
  }
  return [out, scale];
}
