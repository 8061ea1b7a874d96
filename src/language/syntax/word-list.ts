import type { WordList } from './atoms.ts';

/** The words a model knows beforehand. Entry 0 stands for all others. */
export interface Lexicon extends WordList {
  /** Tags a frequent word is ever used with, by entry: index into `sets`; set 0 is what all other words may be. */
  readonly candidates: Uint16Array;
  /** Tags a word is often used with, by entry: a feature of its neighbours; 0 where unknown. */
  readonly usual: Uint16Array;
  readonly sets: readonly Int32Array[];
  /** Row of the word's vector in the network, by entry; -1 where it has none. */
  readonly vector: Int32Array;
  /** How many words have a vector. */
  readonly vectors: number;
}

export interface LexiconColumns {
  readonly hashes: Int32Array;
  readonly cluster: Uint16Array;
  readonly candidates: Uint16Array;
  readonly usual: Uint16Array;
  readonly sets: readonly Int32Array[];
  /** 1 for a word with a vector; vectors stand in the order of the words. */
  readonly hasVector: Uint8Array;
}

/** Columns without the entry 0 become a hash table with open addresses. */
export function lexiconOf(columns: LexiconColumns): Lexicon {
  const size = 1 << Math.ceil(Math.log2(columns.hashes.length * 2 + 2));
  const mask = size - 1;
  const slots = new Int32Array(size);
  for (let i = 0; i < columns.hashes.length; i++) {
    let at = (columns.hashes[i] as number) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = i + 1;
  }
  const vector = new Int32Array(columns.hashes.length + 1).fill(-1);
  let vectors = 0;
  for (let i = 0; i < columns.hashes.length; i++) if (columns.hasVector[i] === 1) vector[i + 1] = vectors++;
  const shifted = (column: Uint16Array): Uint16Array => {
    const out = new Uint16Array(column.length + 1);
    out.set(column, 1);
    return out;
  };
  return {
    find(hash) {
      for (let at = hash & mask; ; at = (at + 1) & mask) {
        const entry = slots[at] as number;
        if (entry === 0 || columns.hashes[entry - 1] === hash) return entry;
      }
    },
    cluster: shifted(columns.cluster),
    candidates: shifted(columns.candidates),
    usual: shifted(columns.usual),
    sets: columns.sets,
    vector,
    vectors,
  };
}
