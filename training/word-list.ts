import { wordHash } from '../src/language/syntax/atoms.ts';
import type { LexiconColumns } from '../src/language/syntax/word-list.ts';
import type { Tree } from './conllu.ts';

/** A word seen this often is only ever given a tag that it was seen with. */
const FREQUENT = 20;
/** A tag is usual for a word that bears it at least this often. */
const USUAL_SHARE = 0.05;
/** A word that the trees have this often gets a vector even where none was learnt before: "n't", "'s". */
const OFTEN = 3;

/** What the trees and the clusters know of words: the columns of a model's lexicon, by rising hash. */
export function wordList(
  trees: readonly Tree[],
  tagOf: (tree: Tree, i: number) => number,
  clusters: ReadonlyMap<string, number>,
  withVector: ReadonlySet<number>,
): LexiconColumns {
  const counts = new Map<number, Map<number, number>>();
  for (const tree of trees)
    for (const [i, form] of tree.forms.entries()) {
      const hash = wordHash(form);
      const of = counts.get(hash) ?? new Map<number, number>();
      counts.set(hash, of);
      const tag = tagOf(tree, i);
      of.set(tag, (of.get(tag) ?? 0) + 1);
    }
  const paths = new Map<number, number>();
  for (const [word, path] of clusters) {
    const hash = wordHash(word);
    if (!paths.has(hash)) paths.set(hash, path + 1);
  }
  // Set 0: what a word may be that is rare or was never seen.
  const sets: Int32Array[] = [openTags(counts)];
  const numbers = new Map<string, number>();
  const setOf = (tags: readonly number[]): number => {
    const key = tags.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push(Int32Array.from(tags)) - 1;
  };
  const hashes = Int32Array.from(new Set([...counts.keys(), ...paths.keys()])).sort();
  const candidates = new Uint16Array(hashes.length);
  const usual = new Uint16Array(hashes.length);
  const hasVector = new Uint8Array(hashes.length);
  for (const [i, hash] of hashes.entries()) {
    const of = [...(counts.get(hash) ?? [])].sort((a, b) => a[0] - b[0]);
    const n = of.reduce((sum, [, c]) => sum + c, 0);
    if (n >= OFTEN || withVector.has(hash)) hasVector[i] = 1;
    if (n >= FREQUENT) candidates[i] = setOf(of.map(([tag]) => tag));
    if (n >= 2) usual[i] = setOf(of.filter(([, c]) => c / n >= USUAL_SHARE).map(([tag]) => tag));
  }
  return { hashes, cluster: Uint16Array.from(hashes, (h) => paths.get(h) ?? 0), candidates, usual, sets, hasVector };
}

/** A tag that rare words bore less often all in all is left to the words known to bear it: no new pronouns, no new brackets. */
const OPEN = 3;

function openTags(counts: ReadonlyMap<number, ReadonlyMap<number, number>>): Int32Array {
  const total = new Map<number, number>();
  for (const of of counts.values()) {
    const n = [...of.values()].reduce((sum, c) => sum + c, 0);
    if (n < FREQUENT) for (const [tag, c] of of) total.set(tag, (total.get(tag) ?? 0) + c);
  }
  return Int32Array.from([...total].filter(([, n]) => n >= OPEN).map(([tag]) => tag)).sort();
}
