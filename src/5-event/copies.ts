import type { Article } from '../model/index.ts';

/** Share of the shorter text's fingerprints that a longer one holds, from which on the one is a copy of the other. */
const COPY = 0.5;

/** Whether one of two texts is a copy of the other, whole or in good part. */
export function copies(a: Article, b: Article): boolean {
  const [short, long] = (a.fingerprint?.length ?? 0) < (b.fingerprint?.length ?? 0) ? [a, b] : [b, a];
  const size = short.fingerprint?.length ?? 0;
  if (size === 0) return false;
  const held = new Set(long.fingerprint);
  return (short.fingerprint ?? []).filter((h) => held.has(h)).length >= COPY * size;
}
