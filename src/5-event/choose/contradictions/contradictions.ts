import type { Article, Claim, Contradiction, HarmKind, Vocabulary } from '../../../model/index.ts';
import type { Denier } from '../responsibility.ts';
import type { Counters } from '../toll/counters.ts';
import { differingActors } from './actors.ts';
import { differingDates } from './dates.ts';
import { differingNumbers } from './numbers.ts';
import { differingOutcomes } from './outcomes.ts';
import { differingParts } from './parts.ts';
import { differingPlaces } from './places.ts';
import { toContradictions } from './saying.ts';

/**
 * What the claims of one event exclude each other by, typed, the weightiest first. Each type has its rule in a file of its own; all are
 * symmetric, and the order of the claims does not matter.
 */
export function contradictions(
  told: readonly Claim[],
  kinds: readonly HarmKind[],
  deniers: readonly Denier[],
  articles: ReadonlyMap<string, Article>,
  counters: Counters,
  vocabulary: Vocabulary,
): readonly Contradiction[] {
  const claims = [...told].sort((a, b) => (a.id < b.id ? -1 : 1));
  const telling = claims.filter((c) => c.status !== 'denied');
  const answers = new Set(deniers.flatMap((d) => d.claims.map((c) => c.id)));
  return toContradictions(
    [
      ...kinds.flatMap((kind) => differingNumbers(telling, kind, counters, vocabulary)),
      ...kinds.flatMap((kind) => differingParts(telling, kind, vocabulary)),
      ...differingOutcomes(claims, kinds, (c) => answers.has(c.id), counters, vocabulary),
      ...differingPlaces(telling, vocabulary),
      ...differingDates(telling),
      ...differingActors(claims, deniers, vocabulary),
    ],
    articles,
  );
}
