import { coded, type Coded, type Told } from './coding.ts';
import { countInWords, isUndivided, saidInWords, type Count } from './count.ts';
import { countsOf, type Counts } from './counts.ts';
import { originsOf } from './independence.ts';
import { areRivals } from './rivals.ts';
import { sizeOf, type Tally } from './tally.ts';
import { NAMED, type Whose } from './whose-dead.ts';

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
type Sided = Readonly<Record<Named, Coded<number>>>;
/** How many independent origins say something. */
type Weigh = (said: readonly Count[]) => number;

const WORDS: Readonly<Record<Named, string>> = {
  first: "the perpetrator's side",
  second: "the target's side",
  civilians: 'civilians',
};

/**
 * The dead by side. For each side stands the figure that most independent origins give, the lower one in a tie; what a count of all the dead
 * leaves over is unknown. `best` is their sum, as UCDP adds it up; low and high are the ends of what is said and not set aside.
 */
export function ucdpDeaths(told: Told, sideA: 'first' | 'second'): UcdpDeaths {
  const counts = countsOf(told, 'killed');
  const origins = originsOf(told);
  const weigh: Weigh = (said) => origins(said.map((c) => c.article));
  const sides = {
    first: ofSide('first', counts, weigh),
    second: ofSide('second', counts, weigh),
    civilians: ofSide('civilians', counts, weigh),
  };
  const by = areRivals(counts.standing) ? withoutRival(sides, counts, weigh) : sides;
  const sided = NAMED.reduce((n, w) => n + (by[w].value ?? 0), 0);
  const unknown = leftOver(counts, sided, weigh);
  const numbers = [...NAMED.map((w) => by[w].value), unknown.value].filter((n) => n !== null);
  const apart = {
    deaths_a: by[sideA],
    deaths_b: by[sideA === 'first' ? 'second' : 'first'],
    deaths_civilians: by.civilians,
    deaths_unknown: unknown,
  };
  if (numbers.length === 0) {
    const none = coded<number>(null, 'No claim states a number of dead.', ...counts.aside);
    return { ...apart, best: none, low: none, high: none };
  }
  const best = sided + (unknown.value ?? 0);
  const [low, high] = ends(counts, best);
  const open = counts.standing.some((c) => c.whole.high === null) ? ', though one gives no upper end' : '';
  const said = [...saidInWords(counts.standing), ...saidInWords(counts.none)];
  return {
    ...apart,
    best: coded(best, `UCDP: best is the sum of the deaths by side and unknown (from memory): ${best}.`, ...said, ...counts.aside),
    low: coded(low, 'UCDP: low is the lowest credible figure; here the lowest that a standing count allows.', ...said),
    high: coded(high, `UCDP: high is the highest credible figure; here the highest that standing counts come to${open}.`, ...said),
  };
}

function ofSide(w: Named, { standing, none, earlier }: Counts, weigh: Weigh): Coded<number> {
  // What a running total has outgrown still says of whom some of its dead were.
  const now = standing.filter((c) => c.of[w] !== undefined);
  const telling = now.length > 0 ? now : earlier.filter((c) => c.of[w] !== undefined);
  if (telling.length === 0) {
    const zero = none.filter((c) => c.of[w] !== undefined);
    return zero.length === 0
      ? coded<number>(null, `No claim counts dead of ${WORDS[w]}. UCDP prints 0 there; here what nobody states is left empty.`)
      : coded(0, ...saidInWords(zero, `Explicitly none of ${WORDS[w]}`));
  }
  const chosen = mostSaid(telling, (c) => c.of[w] as Tally, weigh);
  return coded(
    chosen,
    `UCDP: deaths of ${WORDS[w]}, the figure that most independent origins give, the lower in a tie: ${chosen}.`,
    ...telling.slice(0, SHOWN).map((c) => `Of ${countInWords(c)}, ${sizeOf(c.of[w] as Tally)} are of ${WORDS[w]}.`),
  );
}
const SHOWN = 12;

/** Who says that the dead were soldiers and who says that they were civilians count the same people: the better told of the two stays. */
function withoutRival(sides: Sided, { standing }: Counts, weigh: Weigh): Sided {
  const of = (w: Named): number => weigh(standing.filter((c) => c.of[w] !== undefined));
  const [second, civilians] = [of('second'), of('civilians')];
  const loses: Named =
    second === civilians
      ? (sides.second.value ?? 0) < (sides.civilians.value ?? 0)
        ? 'second'
        : 'civilians'
      : second < civilians
        ? 'second'
        : 'civilians';
  const why = `Some voices count ${WORDS.second} only and others civilians only, so the figures are rivals and are not added; ${loses === 'second' ? 'civilians' : WORDS.second} are told of by more independent origins, or in a tie in the larger number.`;
  const kept = loses === 'second' ? 'civilians' : 'second';
  return {
    ...sides,
    [loses]: coded<number>(null, why, ...sides[loses].trace),
    [kept]: coded(sides[kept].value, ...sides[kept].trace, why),
  };
}

function leftOver({ standing, none }: Counts, sided: number, weigh: Weigh): Coded<number> {
  const whole = standing.filter(isUndivided);
  if (whole.length === 0) {
    const zero = none.filter((c) => c.of.unknown !== undefined);
    return zero.length === 0 || standing.length > 0
      ? coded<number>(null, 'No claim counts dead of whom it does not say whose people they were.')
      : coded(0, ...saidInWords(zero, 'Explicitly nobody'));
  }
  const all = mostSaid(whole, (c) => c.whole, weigh);
  return coded(
    Math.max(0, all - sided),
    `UCDP: the dead whose side is not said: of ${all} in all, the figure that most independent origins give, ${sided} are counted by side.`,
    ...saidInWords(whole),
  );
}

/** The figure that most independent origins give, the lower one in a tie. */
function mostSaid(counts: readonly Count[], of: (c: Count) => Tally, weigh: Weigh): number {
  const groups = new Map<number, Count[]>();
  for (const c of counts) groups.set(sizeOf(of(c)), [...(groups.get(sizeOf(of(c))) ?? []), c]);
  const ranked = [...groups].map(([n, said]) => ({ n, origins: weigh(said) })).sort((a, b) => b.origins - a.origins || a.n - b.n);
  return ranked[0]?.n ?? 0;
}

/** Low and high: counts of all the dead, and what counts of single sides come to; rivals are one another's ends. */
function ends({ standing, none }: Counts, best: number): readonly [low: number, high: number] {
  const top = (t: Tally): number => Math.max(t.high ?? 0, sizeOf(t));
  const whole = standing.filter(isUndivided).map((c) => c.whole);
  const sided = standing.filter((c) => !isUndivided(c));
  const side = (w: Named, end: (t: Tally) => number, of: (...n: number[]) => number): number => {
    const told = [...sided, ...none].flatMap((c) => c.of[w] ?? []).map(end);
    return told.length === 0 ? 0 : of(...told);
  };
  const [first, second, civilians] = NAMED.map((w) => side(w, (t) => t.low, Math.min)) as [number, number, number];
  const sum = first + (areRivals(standing) ? Math.min(second, civilians) : second + civilians);
  const nobody = none.some((c) => c.of.unknown !== undefined);
  const low = nobody ? 0 : Math.min(...whole.map((t) => t.low), ...(sided.length > 0 ? [sum] : []));
  const high = Math.max(
    0,
    ...whole.map(top),
    NAMED.reduce((n, w) => n + side(w, top, Math.max), 0),
  );
  return [Math.min(low, best), Math.max(high, best)];
}
