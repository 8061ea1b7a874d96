import type { Claim, Estimate, Harm, HarmKind, Vocabulary } from '../../../model/index.ts';
import type { Counters } from '../toll/counters.ts';
import { type Figure, size } from '../toll/figures.ts';
import { standing } from '../toll/standing.ts';
import { isAnybody, peopleOf, samePeople } from './people.ts';
import { type Differing, excluding, type Saying, weightiest } from './saying.ts';

/**
 * Figures of one kind of harm that exclude each other: of the same people, neither a state of a count that went on, nor a part, nor open
 * towards each other. Somebody's "nobody" against a figure is another matter (`outcomes.ts`).
 */
export function differingNumbers(
  claims: readonly Claim[],
  kind: HarmKind,
  counters: Counters,
  vocabulary: Vocabulary,
): readonly Differing[] {
  const left = standing(claims, kind, counters).left.filter((f) => f.value.best !== 0);
  const said = excluding(sayingsOf(left, kind), (a, b) => apart(a.value.value, b.value.value) && ofSame(a, b, kind, vocabulary));
  return said.length > 1 ? [{ type: 'number', field: kind, said }] : [];
}

function sayingsOf(figures: readonly Figure[], kind: HarmKind): readonly Saying<Figure>[] {
  const byValue = new Map<string, { readonly value: Figure; readonly words: string; readonly claims: Claim[] }>();
  for (const f of figures) {
    const words = `${estimateInWords(f.value)} ${kind}`;
    const row = byValue.get(words) ?? { value: f, words, claims: [] };
    byValue.set(words, row);
    row.claims.push(...f.claims.filter((c) => !row.claims.includes(c)));
  }
  return [...byValue.values()].sort(weightiest);
}

/** No number fits both. */
const apart = (a: Estimate, b: Estimate): boolean => (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low);

/** Whether somebody of either value counts the same people; a smaller figure for some may be a part of a larger one for all. */
function ofSame(a: Saying<Figure>, b: Saying<Figure>, kind: HarmKind, vocabulary: Vocabulary): boolean {
  return a.claims.some((x) =>
    b.claims.some((y) => {
      const [p, q] = [peopleOf(x, vocabulary), peopleOf(y, vocabulary)];
      if (!samePeople(p, q) || isPart(x, a, y, b, kind) || isPart(y, b, x, a, kind)) return false;
      if (p.general === q.general) return true;
      const [part, whole] = p.general ? [b, a] : [a, b];
      return whole.value.value.high !== null && part.value.value.low > whole.value.value.high;
    }),
  );
}

/** "8", "at least 8", "3 and open", "4 to 6". */
export function estimateInWords({ low, best, high }: Estimate): string {
  if (high === null)
    return best === null
      ? `${String(low)} and open`
      : low === best
        ? `at least ${String(low)}`
        : `${String(best)} (at least ${String(low)})`;
  if (low === high) return String(low);
  return best === null ? `${String(low)} to ${String(high)}` : `${String(best)} (${String(low)} to ${String(high)})`;
}

/** The rows of a claim for one kind, parts of others left out. */
export const wholesOf = (claim: Claim, kind: HarmKind): readonly Harm[] => claim.harm.filter((h) => h.kind === kind && !h.subset);

/** "A policeman was killed", "four Americans", beside a larger figure: one person, or some whom the same article names, are part of it. */
function isPart(few: Claim, { value: small }: Saying<Figure>, many: Claim, { value: large }: Saying<Figure>, kind: HarmKind): boolean {
  const named = wholesOf(few, kind).every((h) => h.group !== null && !isAnybody(h.group));
  return named && size(small) < size(large) && (size(small) === 1 || few.article === many.article);
}
