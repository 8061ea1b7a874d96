import type { Claim, NamedActor, Vocabulary } from '../../../model/index.ts';
import { contradict } from '../../parties.ts';
import type { Denier } from '../responsibility.ts';
import { type Differing, excluding, sayings, type Saying, weightiest } from './saying.ts';

/** Known doers of different sides, each named alone; and who is said to have done it against his word that he did not. */
export function differingActors(claims: readonly Claim[], deniers: readonly Denier[], vocabulary: Vocabulary): readonly Differing[] {
  const telling = claims.filter((c) => c.status !== 'denied');
  const by = sayings(telling, (c) => knownOf(c, vocabulary), namesInWords);
  const rivals = excluding(by, (a, b) => a.claims.some((x) => b.claims.some((y) => contradict(x, y, vocabulary))));
  const denials = deniers.flatMap(({ by: denier, claims: no }): readonly Saying<readonly NamedActor[]>[] =>
    denier.actor !== null && by.some((s) => s.value.some((p) => p.actor === denier.actor))
      ? [{ value: [denier], words: `not by ${denier.name}`, claims: no }]
      : [],
  );
  const accused = by.filter((s) => denials.some((d) => s.value.some((p) => p.actor === d.value[0]?.actor)));
  const said = [...new Set([...rivals, ...accused]), ...denials].sort(weightiest);
  return said.length > 1 ? [{ type: 'actor', field: 'perpetrator', said }] : [];
}

/** The doers that the registry knows by name, "gunmen" and "soldiers" left out. */
function knownOf({ perpetrator }: Claim, { actors }: Vocabulary): readonly NamedActor[] | null {
  const known = perpetrator.filter((p) => p.actor !== null && actors.get(p.actor)?.generic === false);
  return known.length === 0 ? null : known;
}

const namesInWords = (list: readonly NamedActor[]): string => `by ${[...new Set(list.map((p) => p.name))].sort().join(' and ')}`;
