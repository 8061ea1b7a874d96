import type { Article, Claim, ClaimId, ConflictEvent, Held, NamedActor, Vocabulary } from '../../model/index.ts';
import { speakerRows } from '../phrases.ts';

/** A value as a codebook codes it, never without the sentences that say why; null where the claims do not let it be coded. */
export interface Coded<T> {
  readonly value: T | null;
  readonly trace: readonly string[];
}

export const coded = <T>(value: T | null, ...trace: readonly string[]): Coded<T> => ({ value, trace });

/** What every codebook codes from: an event as the register holds it, and all that was said of it. */
export interface Told {
  readonly event: ConflictEvent;
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  /** How hard the fighting is round about, which one event cannot say: ACLED takes another number for unnumbered dead there. */
  readonly intensity?: 'intense' | 'low';
}

/** The same event told in one fixed order, so that a coding does not hang on the order in which claims came. */
export function inOrder(told: Told): Told {
  const claims = [...new Map(told.claims.map((c) => [c.id, c])).values()];
  return {
    ...told,
    claims: claims.sort((a, b) => compare(a.article, b.article) || a.evidence.span.start - b.evidence.span.start || compare(a.id, b.id)),
    articles: [...told.articles].sort((a, b) => compare(a.id, b.id)),
  };
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "claim a", "claims a and b", "claims a, b and 3 more": enough to find them, however many there are. */
export function claimsInWords(ids: readonly ClaimId[]): string {
  const all = [...new Set(ids)].sort(compare);
  if (all.length === 0) return 'no claim';
  const shown = all.length > NAMED ? [...all.slice(0, NAMED - 1), `${all.length - NAMED + 1} more`] : all;
  return shown.length === 1 ? `claim ${shown[0]}` : `claims ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
const NAMED = 4;

/** How the register came to hold a value: who says it, and by which rule it stands before the others. */
export function heldInWords<T>({ chosen, by, said }: Held<T>, words: (value: T) => string): string {
  const wanted = JSON.stringify(chosen);
  const claims = said.filter(({ value }) => JSON.stringify(value) === wanted).flatMap((s) => s.claims);
  const who = claims.length === 0 ? '' : `, as ${claimsInWords(claims)} ${new Set(claims).size === 1 ? 'says' : 'say'}`;
  const why = by === 'review' ? '; a person chose it' : said.length > 1 ? `; chosen of ${said.length} by the rule “${by}”` : '';
  return `The register holds ${words(chosen)}${who}${why}.`;
}

const namesOf = (list: readonly NamedActor[]): string => [...new Set(list.map((p) => p.name))].join(', ');

/** The same of a list of parties, which nobody may have named. */
export const partiesInWords = (held: Held<readonly NamedActor[]>): string =>
  held.chosen.length === 0 ? 'No claim that stands names anybody.' : heldInWords(held, namesOf);

/** A list of parties as one coded value. */
export const partiesCoded = (held: Held<readonly NamedActor[]>): Coded<string> =>
  coded(held.chosen.length === 0 ? null : namesOf(held.chosen), partiesInWords(held));

/** Who says what a claim says: "police, through Radio", "Example Post in its own voice". */
export function whoSays({ attribution }: Claim, outlet: string | null): string {
  if (attribution.length === 0) return `${outlet ?? 'the report'} in its own voice`;
  return speakerRows(attribution)
    .map(({ name, through }) => [name, ...through.map((t) => `through ${t}`)].join(', '))
    .join(' and ');
}
