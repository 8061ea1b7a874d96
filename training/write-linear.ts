import type { LinearHead } from '../src/language/linear/read-linear.ts';
import type { Learnt } from './averaged.ts';
import { packed, withHead } from './write-model.ts';

/** The bytes of a file of linear tables before packing, in the form that `readLinear` describes. */
export function linearBytes(
  name: string,
  thresholds: readonly number[],
  tables: readonly (Learnt & { readonly of: string; readonly scale: number; readonly bias: readonly number[] })[],
): Uint8Array {
  const filled = tables.map((t) => packed(t.weights));
  const head: LinearHead = {
    format: 'daftar-linear-1',
    name,
    thresholds,
    tables: tables.map(({ of, bits, classes, scale, bias }, i) => ({
      of,
      bits,
      classes,
      scale,
      bias,
      ...(filled[i] as (typeof filled)[number]).filled,
    })),
  };
  return withHead(
    head,
    filled.flatMap((f) => f.parts),
  );
}
