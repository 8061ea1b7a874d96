/** Number of a word or a name among features: FNV-1a over its UTF-16 code units, stirred once more. */
export function featureOf(words: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** Number of two traits together. */
export function joined(a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(b + 0x7f4a7c15, 0x9e3779b1), 0x85ebca6b);
  return h ^ (h >>> 15);
}

/** The rows of a table of 2^bits rows that features stand in, each once, in the order of their first features. */
export function rowsOf(features: readonly number[], bits: number): Int32Array {
  const rows = new Int32Array(features.length);
  // Rows seen, plus one, in a hash table with open addresses, at most half full; what scatters features over rows scatters them here.
  const size = 2 ** Math.ceil(Math.log2(2 * features.length + 2));
  const seen = new Int32Array(size);
  let n = 0;
  for (const feature of features) {
    const row = feature >>> (32 - bits);
    let at = row & (size - 1);
    while (seen[at] !== 0 && seen[at] !== row + 1) at = (at + 1) & (size - 1);
    if (seen[at] !== 0) continue;
    seen[at] = row + 1;
    rows[n++] = row;
  }
  return rows.slice(0, n);
}
