import type { Vectors } from './clusters.ts';

/** Root mean square of what comes out: the network's other inputs are of that size. */
const SPREAD = 0.4;

/**
 * Vectors in fewer dimensions: the main axes of their spread, frequent words weighing more (principal components by orthogonal
 * iteration from a fixed start).
 */
export function reduced({ words, rows, dimensions: d }: Vectors, to: number): Float32Array {
  const weight = Float64Array.from(words, (_, rank) => 1 / Math.sqrt(rank + 100));
  const total = weight.reduce((sum, w) => sum + w, 0);
  const mean = new Float64Array(d);
  for (let i = 0; i < words.length; i++)
    for (let k = 0; k < d; k++) mean[k] = (mean[k] as number) + ((weight[i] as number) / total) * (rows[i * d + k] as number);
  const spread = new Float64Array(d * d);
  const row = new Float64Array(d);
  for (let i = 0; i < words.length; i++) {
    for (let k = 0; k < d; k++) row[k] = (rows[i * d + k] as number) - (mean[k] as number);
    for (let k = 0; k < d; k++) {
      const by = (weight[i] as number) * (row[k] as number);
      for (let l = 0; l < d; l++) spread[k * d + l] = (spread[k * d + l] as number) + by * (row[l] as number);
    }
  }
  const axes = mainAxes(spread, d, to);
  const out = new Float32Array(words.length * to);
  let square = 0;
  for (let i = 0; i < words.length; i++)
    for (let a = 0; a < to; a++) {
      let along = 0;
      for (let k = 0; k < d; k++) along += ((rows[i * d + k] as number) - (mean[k] as number)) * (axes[a * d + k] as number);
      out[i * to + a] = along;
      square += ((weight[i] as number) / total) * along * along;
    }
  const scale = SPREAD / Math.sqrt(square / to);
  return out.map((x) => x * scale);
}

function mainAxes(matrix: Float64Array, d: number, count: number): Float64Array {
  let axes = Float64Array.from({ length: count * d }, (_, i) => ((i * 7919) % 1009) / 1009 - 0.5);
  for (let turn = 0; turn < 200; turn++) {
    const next = new Float64Array(count * d);
    for (let a = 0; a < count; a++)
      for (let k = 0; k < d; k++) {
        let sum = 0;
        for (let l = 0; l < d; l++) sum += (matrix[k * d + l] as number) * (axes[a * d + l] as number);
        next[a * d + k] = sum;
      }
    // Gram and Schmidt.
    for (let a = 0; a < count; a++) {
      for (let b = 0; b < a; b++) {
        let along = 0;
        for (let k = 0; k < d; k++) along += (next[a * d + k] as number) * (next[b * d + k] as number);
        for (let k = 0; k < d; k++) next[a * d + k] = (next[a * d + k] as number) - along * (next[b * d + k] as number);
      }
      let norm = 0;
      for (let k = 0; k < d; k++) norm += (next[a * d + k] as number) ** 2;
      norm = Math.sqrt(norm) || 1;
      for (let k = 0; k < d; k++) next[a * d + k] = (next[a * d + k] as number) / norm;
    }
    axes = next;
  }
  return axes;
}
