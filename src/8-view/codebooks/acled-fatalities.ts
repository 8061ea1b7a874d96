import type { Claim } from '../../model/index.ts';
import { claimsInWords, coded, compare, type Coded, type Told } from './coding.ts';
import { countInWords, isUndivided, saidInWords, type Count } from './count.ts';
import { countsOf } from './counts.ts';
import { areRivals } from './rivals.ts';
import type { Tally } from './tally.ts';
import { WHOSE, type Whose } from './whose-dead.ts';

/** Words for numbers as ACLED codes them ("tens" to "hundreds" by its guide, "scores" and "several" as seen in its notes). */
const WORDS: readonly (readonly [word: string, value: number])[] = [
  ['several', 3],
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
];
/** Dead whom no word numbers: in intense conflict, and elsewhere. */
const UNNUMBERED = { intense: 10, low: 3 } as const;

const SIDE: Readonly<Record<Whose, string>> = {
  first: "the perpetrator's side",
  second: "the target's side",
  civilians: 'civilians',
  unknown: 'people of no named side',
};

/**
 * ACLED's fatalities: reported deaths of one event, all sides together, at the most conservative figure where reports differ. Who counts one
 * side's dead only is added to who counts the other's; the sum is one figure beside those of all the dead.
 */
export function acledFatalities(told: Told): Coded<number> {
  const { standing, none, aside } = countsOf(told, 'killed');
  const nobody = saidInWords(none, 'Explicitly nobody');
  if (standing.length === 0) {
    if (none.length > 0) return coded(0, 'ACLED: a claim says that nobody died, so 0.', ...nobody, ...aside);
    return coded<number>(null, 'No claim states a number of dead. ACLED prints 0 there; here what nobody states is left empty.', ...aside);
  }
  const figure = (t: Tally): number => (t.unsaid ? UNNUMBERED[told.intensity ?? 'low'] : t.low);
  const sum = (c: Count): number => WHOSE.reduce((n, w) => n + (c.of[w] === undefined ? 0 : figure(c.of[w])), 0);
  const words = wordsIn(told.claims, standing, told.intensity ?? null);
  const said = saidInWords(standing);
  const candidates = [
    ...standing.filter(isUndivided).map((c) => ({ n: sum(c), words: countInWords(c) })),
    ...bySide(
      standing.filter((c) => !isUndivided(c)),
      figure,
    ),
  ].sort((a, b) => a.n - b.n || compare(a.words, b.words));
  const [least] = candidates;
  if (least === undefined) return coded<number>(null, 'No claim states a number of dead.', ...aside);
  const rule =
    new Set(candidates.map(({ n }) => n)).size > 1
      ? 'ACLED: where reports differ, the most conservative figure, all sides together'
      : 'ACLED: the reported dead, all sides together';
  return coded(least.n, `${rule}: ${least.n}, from ${least.words}.`, ...said, ...words, ...nobody, ...aside);
}

/** What counts of single sides come to: those who tell of the same side differ, those who tell of different sides are added. */
function bySide(counts: readonly Count[], figure: (t: Tally) => number): readonly { readonly n: number; readonly words: string }[] {
  const sides = WHOSE.flatMap((w) => {
    const least = counts.flatMap((c) => (c.of[w] === undefined ? [] : [{ n: figure(c.of[w]), c }])).sort((a, b) => a.n - b.n)[0];
    return least === undefined ? [] : [{ w, ...least }];
  });
  const words = (some: typeof sides): string => some.map(({ n, w, c }) => `${n} of ${SIDE[w]} (${claimsInWords(c.claims)})`).join(' + ');
  const sum = (some: typeof sides): { readonly n: number; readonly words: string } => ({
    n: some.reduce((n, s) => n + s.n, 0),
    words: words(some),
  });
  if (sides.length === 0) return [];
  // The same dead as soldiers and as civilians: two figures, not their sum.
  return areRivals(counts) ? [sum(sides.filter((s) => s.w !== 'second')), sum(sides.filter((s) => s.w !== 'civilians'))] : [sum(sides)];
}

/** Which rules for words made a number of what is no number. */
function wordsIn(claims: readonly Claim[], counts: readonly Count[], intensity: Told['intensity'] | null): readonly string[] {
  const counted = new Set(counts.flatMap((c) => c.claims));
  const texts = claims
    .filter((c) => counted.has(c.id))
    .flatMap((c) => c.harm.filter((h) => h.kind === 'killed' && h.best === null).map((h) => ({ h, c })));
  const found = WORDS.filter(([word, value]) =>
    texts.some(
      ({ h, c }) => h.low === value && c.grounds.some((g) => g.role === 'killed' && new RegExp(`\\b${word}\\b`, 'iu').test(g.text)),
    ),
  ).map(([word, value]) => `ACLED: “${word}” is coded as ${value}.`);
  const open = counts.some((c) =>
    WHOSE.some((w) => c.of[w] !== undefined && !c.of[w].unsaid && c.of[w].high === null && c.of[w].best !== null),
  );
  const unsaid = counts.some((c) => WHOSE.some((w) => c.of[w]?.unsaid === true));
  const why =
    intensity === null
      ? 'how intense the conflict is there is not known here, so the lower of the two'
      : intensity === 'intense'
        ? 'the conflict there is intense'
        : 'the conflict there is of low intensity';
  return [
    ...found,
    ...(open ? ['ACLED: “at least N” is coded as N (from memory).'] : []),
    ...(unsaid ? [`ACLED: certain deaths of an unsaid number are coded as 10 in intense conflict and 3 elsewhere; ${why}.`] : []),
  ];
}

/** A sum over several rows is split evenly, and what does not divide goes to the first of them. */
export function splitEvenly(sum: number, rows: number): readonly number[] {
  return Array.from({ length: rows }, (_, i) => Math.floor(sum / rows) + (i < sum % rows ? 1 : 0));
}
