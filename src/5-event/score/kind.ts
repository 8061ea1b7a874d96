import type { Account } from '../account/account.ts';
import { kinship, type Kinship } from '../kinds.ts';
import type { Weight } from './weight.ts';

const WEIGHTS: Readonly<Record<Kinship, readonly [weight: number, words: string]>> = {
  one: [0.7, 'same kind of event'],
  family: [0.4, 'kinds that are told for each other'],
  violence: [-0.2, 'another kind of violence'],
  none: [-1.2, 'another kind of event'],
};
const NEAREST: readonly Kinship[] = ['one', 'family', 'violence', 'none'];

/** The nearest of the kinds that either tells it as. */
export function compareKinds(a: Account, b: Account): Weight {
  const found = new Set(a.eventTypes.flatMap((x) => b.eventTypes.map((y) => kinship(x, y))));
  const [weight, words] = WEIGHTS[NEAREST.find((k) => found.has(k)) ?? 'none'];
  return { field: 'kind', weight, words };
}
