import type { Claim } from '../../model/index.ts';
import { coded, type Coded, type Told } from './coding.ts';
import { countInWords, countsOf, isUndivided, WHOSE, type Count } from './counts.ts';
import { sizeOf, type Tally } from './tally.ts';
import type { Whose } from './whose-dead.ts';

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
 * ACLED's fatalities: reported deaths of one event, all sides together, at the most conservative figure where reports differ. Counts of all
 * the dead go before counts of one side; where there are only these, the lowest of each side are added.
 */
export function acledFatalities(told: Told): Coded<number> {
  const { standing, none, aside } = countsOf(told, 'killed');
  const nobody = none.map((c) => `Explicitly nobody: ${countInWords(c)}.`);
  if (standing.length === 0) {
    if (none.length > 0) return coded(0, 'ACLED: a claim says that nobody died, so 0.', ...nobody, ...aside);
    return coded<number>(null, 'No claim states a number of dead. ACLED prints 0 there; here what nobody states is left empty.', ...aside);
  }
  const figure = (t: Tally): number => (t.unsaid ? UNNUMBERED[told.intensity ?? 'low'] : t.low);
  const sum = (c: Count): number => WHOSE.reduce((n, w) => n + (c.of[w] === undefined ? 0 : figure(c.of[w])), 0);
  const words = wordsIn(told.claims, standing, told.intensity ?? null);
  const said = standing.map((c) => `Said: ${countInWords(c)}.`);
  const whole = standing.filter(isUndivided).sort((a, b) => sum(a) - sum(b));
  const [least] = whole;
  if (least !== undefined) {
    const differ = new Set(standing.map(sum)).size > 1;
    const rule = differ ? 'ACLED: where reports differ, the most conservative figure for all the dead' : 'ACLED: all the dead that were reported';
    return coded(sum(least), `${rule}: ${sum(least)}, from ${countInWords(least)}.`, ...said, ...words, ...nobody, ...aside);
  }
  const sides = WHOSE.flatMap((w) => {
    const told = standing.flatMap((c) => c.of[w] ?? []).filter((t) => sizeOf(t) > 0 || t.high === 0);
    return told.length === 0 ? [] : [{ w, least: Math.min(...told.map(figure)) }];
  });
  return coded(
    sides.reduce((n, { least }) => n + least, 0),
    `ACLED: all sides together, each at its most conservative figure: ${sides.map(({ w, least }) => `${least} of ${SIDE[w]}`).join(' + ')}.`,
    ...said,
    ...words,
    ...nobody,
    ...aside,
  );
}

/** Which rules for words made a number of what is no number. */
function wordsIn(claims: readonly Claim[], counts: readonly Count[], intensity: Told['intensity'] | null): readonly string[] {
  const counted = new Set(counts.flatMap((c) => c.claims));
  const texts = claims.filter((c) => counted.has(c.id)).flatMap((c) => c.harm.filter((h) => h.kind === 'killed' && h.best === null).map((h) => ({ h, c })));
  const found = WORDS.filter(([word, value]) =>
    texts.some(({ h, c }) => h.low === value && c.grounds.some((g) => g.role === 'killed' && new RegExp(`\\b${word}\\b`, 'iu').test(g.text))),
  ).map(([word, value]) => `ACLED: “${word}” is coded as ${value}.`);
  const open = counts.some((c) => WHOSE.some((w) => c.of[w] !== undefined && !c.of[w].unsaid && c.of[w].high === null && c.of[w].best !== null));
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

