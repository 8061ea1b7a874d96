import type { Account } from '../account/account.ts';
import { keysOf } from './keys.ts';

/** The pairs of accounts that meet under a key, each once, by their places in the list. */
export function* pairs(accounts: readonly Account[]): Iterable<readonly [number, number]> {
  const keys = accounts.map(keysOf);
  const filed = new Map<string, number[]>();
  for (const [i, k] of keys.entries())
    for (const key of k.filed) {
      const block = filed.get(key);
      if (block === undefined) filed.set(key, [i]);
      else block.push(i);
    }
  const met = keys.map(() => new Set<number>());
  for (const [i, k] of keys.entries())
    for (const key of k.sought) for (const j of filed.get(key) ?? []) if (i !== j) met[Math.min(i, j)]?.add(Math.max(i, j));
  for (const [i, others] of met.entries()) for (const j of others) yield [i, j];
}
