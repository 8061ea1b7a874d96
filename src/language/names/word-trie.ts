import type { WordNumbers } from './word-numbers.ts';

/**
 * A trie whose letters are words, in typed arrays: one hash table of edges (node, word) -> node, and for each node a list of entries.
 * About 40 bytes an edge; a step is one probe, as a rule in one cache line. The root is node 0.
 */
export interface WordTrie {
  /** The node that a word, by its number, leads to from a node, or 0. */
  step(node: number, word: number): number;
  /** The first entry at a node, or -1. */
  first(node: number): number;
  /** The next entry at the same node, in the order of adding, or -1. */
  next(entry: number): number;
}

/** A trie being built: `add` returns nothing, entries are numbered from 0 in the order of adding. */
export class WordTrieBuilder implements WordTrie {
  readonly #numbers: WordNumbers;
  /** Where the words lead to from the root: most words of a text are looked up here and nowhere else. */
  #roots: Int32Array = new Int32Array(1024);
  /** Slots of four: parent, word, child, one unused. */
  #edges: Int32Array = new Int32Array(4 * 1024);
  #nodes = 1;
  #firsts: Int32Array = new Int32Array(1024).fill(-1);
  #lasts: Int32Array = new Int32Array(1024).fill(-1);
  #nexts: Int32Array = new Int32Array(1024).fill(-1);
  #entries = 0;

  constructor(numbers: WordNumbers) {
    this.#numbers = numbers;
  }

  add(phrase: readonly string[]): void {
    let node = 0;
    for (const word of phrase) {
      const id = this.#numbers.add(word);
      node = this.step(node, id) || this.#grow(node, id);
    }
    const entry = this.#entries++;
    if (entry >= this.#nexts.length) this.#nexts = longer(this.#nexts, -1);
    const last = this.#lasts[node] as number;
    if (last < 0) this.#firsts[node] = entry;
    else this.#nexts[last] = entry;
    this.#lasts[node] = entry;
  }

  step(node: number, word: number): number {
    return (node === 0 ? this.#roots[word] : this.#edges[this.#slot(node, word) + 2]) ?? 0;
  }

  first(node: number): number {
    return this.#firsts[node] as number;
  }

  next(entry: number): number {
    return this.#nexts[entry] as number;
  }

  /** Where an edge's slot begins in the table, or the empty one where it would: linear probing, at most half full. */
  #slot(node: number, word: number): number {
    const edges = this.#edges;
    const mask = edges.length - 1;
    let at = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    at = ((at ^ (at >>> 15)) << 2) & mask;
    while (edges[at + 2] !== 0 && (edges[at + 1] !== word || edges[at] !== node)) at = (at + 4) & mask;
    return at;
  }

  #grow(node: number, word: number): number {
    const child = this.#nodes++;
    if (child >= this.#firsts.length) {
      this.#firsts = longer(this.#firsts, -1);
      this.#lasts = longer(this.#lasts, -1);
    }
    if (node === 0) {
      while (word >= this.#roots.length) this.#roots = longer(this.#roots, 0);
      this.#roots[word] = child;
    } else {
      if (child * 8 >= this.#edges.length) this.#rehash();
      this.#put(node, word, child);
    }
    return child;
  }

  #put(node: number, word: number, child: number): void {
    const at = this.#slot(node, word);
    this.#edges[at] = node;
    this.#edges[at + 1] = word;
    this.#edges[at + 2] = child;
  }

  #rehash(): void {
    const old = this.#edges;
    this.#edges = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 4) if (old[i + 2] !== 0) this.#put(old[i] as number, old[i + 1] as number, old[i + 2] as number);
  }
}

function longer(array: Int32Array, fill: number): Int32Array {
  const made = new Int32Array(array.length * 2).fill(fill, array.length);
  made.set(array);
  return made;
}
