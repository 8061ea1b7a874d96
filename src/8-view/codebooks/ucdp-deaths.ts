import { coded, type Coded, type Told } from './coding.ts';
import { countInWords, countsOf, isUndivided, wholeOf, type Count, type Counts } from './counts.ts';
import { originsOf } from './independence.ts';
import { sizeOf, type Tally } from './tally.ts';
import type { Whose } from './whose-dead.ts';

/** UCDP's deaths: by side, and the lowest, best and highest figure for all. */
export interface UcdpDeaths {
  readonly deaths_a: Coded<number>;
  readonly deaths_b: Coded<number>;
  readonly deaths_civilians: Coded<number>;
  readonly deaths_unknown: Coded<number>;
  readonly best: Coded<number>;
  readonly low: Coded<number>;
  readonly high: Coded<number>;
}

type Named = Exclude<Whose, 'unknown'>;
const NAMED: readonly Named[] = ['first', 'second', 'civilians'];

/**
 * The dead by side. For each side stands the figure that most independent origins give, the lower one in a tie; what a count of all the dead
 * leaves over is unknown. `best` is their sum, as UCDP adds it up; low and high are the ends of what is said and not set aside.
 */
export function ucdpDeaths(told: Told, sideA: 'first' | 'second'): UcdpDeaths {
  const counts = countsOf(told, 'killed');
  const origins = originsOf(told);
  const side = (w: Named): Coded<number> => ofSide(w, counts, origins);
  const by = { first: side('first'), second: side('second'), civilians: side('civilians') };
  const sided = NAMED.reduce((n, w) => n + (by[w].value ?? 0), 0);
  const unknown = leftOver(counts, sided, origins);
  const any = unknown.value !== null || NAMED.some((w) => by[w].value !== null);
  const best = any ? sided + (unknown.value ?? 0) : null;
  const silent = 'No claim states a number of dead.';
  const [low, high] = best === null ? [null, null] : ends(counts, best);
  const said = [...counts.standing, ...counts.none].map((c) => `Said: ${countInWords(c)}.`);
  return {
    deaths_a: by[sideA],
    deaths_b: by[sideA === 'first' ? 'second' : 'first'],
    deaths_civilians: by.civilians,
    deaths_unknown: unknown,
    best: best === null ? coded<number>(null, silent, ...counts.aside) : coded(best, `UCDP: best is the sum of the deaths by side and unknown (from memory): ${best}.`, ...said, ...counts.aside),
    low: low === null ? coded<number>(null, silent) : coded(low, 'UCDP: low is the lowest credible figure; here the lowest that a standing count allows.', ...said),
    high: high === null ? coded<number>(null, silent) : coded(high, `UCDP: high is the highest credible figure; here the highest that a standing count names${isOpen(counts) ? ', though one gives no upper end' : ''}.`, ...said),
  };
}

const WORDS: Readonly<Record<Named, string>> = {
  first: "the perpetrator's side",
  second: "the target's side",
  civilians: 'civilians',
};

function ofSide(w: Named, { standing, none }: Counts, origins: ReturnType<typeof originsOf>): Coded<number> {
  const telling = standing.filter((c) => c.of[w] !== undefined);
  if (telling.length === 0) {
    const zero = none.filter((c) => c.of[w] !== undefined);
    return zero.length === 0
      ? coded<number>(null, `No claim counts dead of ${WORDS[w]}. UCDP prints 0 there; here what nobody states is left empty.`)
      : coded(0, `Explicitly none of ${WORDS[w]}: ${zero.map(countInWords).join('; ')}.`);
  }
  const chosen = mostSaid(telling, (c) => c.of[w] as Tally, origins);
  return coded(
    chosen,
    `UCDP: deaths of ${WORDS[w]}, the figure that most independent origins give, the lower in a tie: ${chosen}.`,
    ...telling.map((c) => `Said: ${countInWords(c)}, of ${WORDS[w]} ${sizeOf(c.of[w] as Tally)}.`),
  );
}

function leftOver({ standing, none }: Counts, sided: number, origins: ReturnType<typeof originsOf>): Coded<number> {
  const whole = standing.filter(isUndivided);
  if (whole.length === 0) {
    const zero = none.filter((c) => c.of.unknown !== undefined);
    return zero.length === 0 || standing.length > 0
      ? coded<number>(null, 'No claim counts dead of whom it does not say whose people they were.')
      : coded(0, `Explicitly nobody: ${zero.map(countInWords).join('; ')}.`);
  }
  const all = mostSaid(whole, wholeOf, origins);
  return coded(
    Math.max(0, all - sided),
    `UCDP: the dead whose side is not said: of ${all} in all, the figure that most independent origins give, ${sided} are counted by side.`,
    ...whole.map((c) => `Said: ${countInWords(c)}.`),
  );
}

/** The figure that most independent origins give, the lower one in a tie. */
function mostSaid(counts: readonly Count[], of: (c: Count) => Tally, origins: ReturnType<typeof originsOf>): number {
  const groups = new Map<number, Count[]>();
  for (const c of counts) groups.set(sizeOf(of(c)), [...(groups.get(sizeOf(of(c))) ?? []), c]);
  const ranked = [...groups]
    .map(([n, said]) => ({ n, k: origins(said.map((c) => c.article)) }))
    .sort((a, b) => b.k - a.k || a.n - b.n);
  return ranked[0]?.n ?? 0;
}

function ends(counts: Counts, best: number): readonly [low: number, high: number] {
  const { standing, none } = counts;
  const top = (t: Tally): number => Math.max(t.high ?? 0, sizeOf(t));
  const whole = standing.filter(isUndivided).map(wholeOf);
  const sides = NAMED.flatMap((w) => {
    const told = [...standing, ...none].flatMap((c) => c.of[w] ?? []);
    return told.length === 0 ? [] : [{ low: Math.min(...told.map((t) => t.low)), high: Math.max(...told.map(top)) }];
  });
  const nobody = none.some((c) => c.of.unknown !== undefined);
  const low = nobody ? 0 : whole.length > 0 ? Math.min(...whole.map((t) => t.low)) : sides.reduce((n, s) => n + s.low, 0);
  const high = Math.max(0, ...whole.map(top), sides.reduce((n, s) => n + s.high, 0));
  return [Math.min(low, best), Math.max(high, best)];
}

const isOpen = ({ standing }: Counts): boolean => standing.some((c) => wholeOf(c).high === null);
