/** Words of like company get like paths: a binary tree over word vectors, grown by halving (bisecting 2-means along the main axis). */

export interface Vectors {
  /** Most frequent first. */
  readonly words: readonly string[];
  /** One row a word. */
  readonly rows: Float32Array;
  readonly dimensions: number;
}

/** A word's path from the root, `depth` bits, first turn highest: what shares a prefix of it is alike. */
export function clusterPaths(vectors: Vectors, depth: number): Uint16Array {
  const { dimensions: d } = vectors;
  const rows = unit(vectors);
  const weight = Float64Array.from(vectors.words, (_, rank) => 1 / Math.sqrt(rank + 100));
  const paths = new Uint16Array(vectors.words.length);
  let groups: Int32Array[] = [Int32Array.from(vectors.words, (_, i) => i)];
  for (let level = depth - 1; level >= 0; level--) {
    groups = groups.flatMap((group) => {
      const right = halve(group, rows, weight, d);
      for (let i = 0; i < group.length; i++)
        if (right[i] === 1) paths[group[i] as number] = (paths[group[i] as number] as number) | (1 << level);
      return [group.filter((_, i) => right[i] === 0), group.filter((_, i) => right[i] === 1)].filter((g) => g.length > 0);
    });
  }
  return paths;
}

function unit({ rows, dimensions: d, words }: Vectors): Float32Array {
  const out = new Float32Array(rows.length);
  for (let i = 0; i < words.length; i++) {
    let norm = 0;
    for (let k = 0; k < d; k++) norm += (rows[i * d + k] as number) ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let k = 0; k < d; k++) out[i * d + k] = (rows[i * d + k] as number) / norm;
  }
  return out;
}

/** Which members go right: first by the sign along the main axis, then until two means hold still. */
function halve(group: Int32Array, rows: Float32Array, weight: Float64Array, d: number): Uint8Array {
  const side = new Uint8Array(group.length);
  if (group.length < 2) return side;
  const mean = meanOf(group, rows, weight, d, null);
  let axis = Float64Array.from({ length: d }, (_, k) => ((k * 7919) % 13) - 6);
  for (let turn = 0; turn < 12; turn++) {
    const next = new Float64Array(d);
    for (const i of group) {
      let along = 0;
      for (let k = 0; k < d; k++) along += ((rows[i * d + k] as number) - (mean[k] as number)) * (axis[k] as number);
      along *= weight[i] as number;
      for (let k = 0; k < d; k++) next[k] = (next[k] as number) + along * ((rows[i * d + k] as number) - (mean[k] as number));
    }
    const norm = Math.hypot(...next) || 1;
    axis = next.map((x) => x / norm);
  }
  for (let j = 0; j < group.length; j++) {
    let along = 0;
    const i = group[j] as number;
    for (let k = 0; k < d; k++) along += ((rows[i * d + k] as number) - (mean[k] as number)) * (axis[k] as number);
    side[j] = along > 0 ? 1 : 0;
  }
  for (let turn = 0; turn < 8; turn++) {
    const a = meanOf(group, rows, weight, d, (j) => side[j] === 0);
    const b = meanOf(group, rows, weight, d, (j) => side[j] === 1);
    let moved = 0;
    for (let j = 0; j < group.length; j++) {
      const i = group[j] as number;
      let nearer = 0;
      for (let k = 0; k < d; k++) {
        const x = rows[i * d + k] as number;
        nearer += (x - (a[k] as number)) ** 2 - (x - (b[k] as number)) ** 2;
      }
      const to = nearer > 0 ? 1 : 0;
      if (to !== side[j]) moved++;
      side[j] = to;
    }
    if (moved === 0) break;
  }
  return side;
}

function meanOf(
  group: Int32Array,
  rows: Float32Array,
  weight: Float64Array,
  d: number,
  has: ((j: number) => boolean) | null,
): Float64Array {
  const mean = new Float64Array(d);
  let total = 0;
  for (let j = 0; j < group.length; j++) {
    if (has !== null && !has(j)) continue;
    const i = group[j] as number;
    const w = weight[i] as number;
    total += w;
    for (let k = 0; k < d; k++) mean[k] = (mean[k] as number) + w * (rows[i * d + k] as number);
  }
  return mean.map((x) => x / (total || 1));
}
