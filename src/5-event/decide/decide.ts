import type { Vocabulary } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { pairs } from '../block/pairs.ts';
import { Partition } from '../partition.ts';
import { score } from '../score/score.ts';
import { averageLinkage } from './average-linkage.ts';

/**
 * Which accounts tell of one event. Pairs that score above 0 tie accounts into fields; within a field, groups are made by average linkage.
 * A field's groups depend on the field alone, so what is far away never changes them, and the order of reading does not either.
 */
export function decide(accounts: readonly Account[], vocabulary: Vocabulary): readonly (readonly Account[])[] {
  const sorted = [...accounts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const at = (i: number): Account => sorted[i] as Account;
  const fields = new Partition(sorted.length);
  for (const [i, j] of pairs(sorted))
    if (fields.find(i) !== fields.find(j) && score(at(i), at(j), vocabulary).total > 0) fields.unite(i, j);
  return fields.groups().flatMap((field) => {
    const of = (i: number): Account => at(field[i] as number);
    return averageLinkage(field.length, (i, j) => score(of(i), of(j), vocabulary).total).map((group) => group.map(of));
  });
}
