import type { Vocabulary } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { contradict, sides } from '../parties.ts';
import type { Weight } from './weight.ts';

/** Who did it and who suffered it, as far as the registry knows them. */
export function compareParties(a: Account, b: Account, vocabulary: Vocabulary): readonly Weight[] {
  const say = (weight: number, words: string): Weight => ({ field: 'party', weight, words });
  const out: Weight[] = [];
  const nameOf = (id: string): string => vocabulary.actors.get(id as never)?.name ?? id;
  const doers = shared(sides(a.perpetrator, vocabulary), sides(b.perpetrator, vocabulary));
  if (doers !== null) out.push(say(0.6, `both name ${nameOf(doers)}`));
  else if (contradict(a, b, vocabulary)) out.push(say(-2, 'other doers'));
  const [x, y] = [sides(a.target, vocabulary), sides(b.target, vocabulary)];
  const targets = shared(x, y);
  if (targets !== null) out.push(say(0.4, `both name ${nameOf(targets)} as those who suffered`));
  else if (x.length > 0 && y.length > 0 && !out.some((w) => w.weight > 0)) out.push(say(-0.5, 'others suffered'));
  return out;
}

const shared = (x: readonly string[], y: readonly string[]): string | null => x.find((p) => y.includes(p)) ?? null;
