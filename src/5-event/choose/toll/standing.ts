import { daysBetween } from '../../../language/index.ts';
import type { Claim, HarmKind } from '../../../model/index.ts';
import type { Counters } from './counters.ts';
import { added, figures, type Figure, size } from './figures.ts';

/**
 * Of the figures said for one kind of harm those that still stand beside each other: no part beside its whole, no earlier state of a count
 * beside a later one, nothing vague beside what is counted. Only these can contradict.
 */
export function standing(claims: readonly Claim[], kind: HarmKind, counters: Counters): Standing {
  // Who denies a figure does not give it.
  const telling = claims.filter((c) => c.status !== 'denied' || c.harm.every((h) => h.best === 0));
  const all = figures(telling.length > 0 ? telling : claims, kind);
  // A zero for one group ("no coalition troops") is no toll of the event where others give one.
  const told = all.some((f) => f.value.low > 0) ? all.filter((f) => f.value.best !== 0) : all;
  const sums = added(telling, kind);
  const summed = new Set(sums.flatMap((f) => f.claims.map((c) => c.id)));
  const said = [...told.filter((f) => !f.claims.some((c) => summed.has(c.id))), ...sums];
  const now = latest(said, counters);
  const whole = fullest(counting(now));
  const last = newest(whole, counters);
  return { left: comparable(last, counters), overtaken: now.length < said.length || last.length < whole.length };
}

export interface Standing {
  readonly left: readonly Figure[];
  /** Whether an earlier state of a count gave way to a later one. */
  readonly overtaken: boolean;
}

/** A running total holds all that was counted before it; what is published later is no longer before it. */
function latest(told: readonly Figure[], { day }: Counters): readonly Figure[] {
  const totals = told.filter((f) => f.total);
  if (totals.length === 0) return told;
  return told.filter((f) => !totals.some((t) => size(f) < size(t) && !isAfter(day(f.article), day(t.article))));
}

/**
 * Who counts tells more than who only names a victim; "several" no more than a figure; dead attackers alone are not the toll of an attack;
 * and what comes on top is no toll by itself.
 */
function counting(told: readonly Figure[]): readonly Figure[] {
  const exact = told.filter((f) => f.value.best !== null);
  const most = Math.max(-1, ...exact.map(size));
  const exactly = new Set(exact.map((f) => f.article));
  return [
    (f: Figure) => f.value.best !== null || f.value.high !== null || (!exactly.has(f.article) && f.value.low > most),
    (f: Figure) => f.counted,
    (f: Figure) => !f.attackers,
    (f: Figure) => !f.more,
  ].reduce((left, tells) => (left.some(tells) ? left.filter(tells) : left), told);
}

/** "The brigadier was killed", after "the brigadier and seven guards": one voice's smaller figure is a part of its larger one. */
function fullest(told: readonly Figure[]): readonly Figure[] {
  const largest = new Map<string, number>();
  for (const f of told) largest.set(f.voice, Math.max(size(f), largest.get(f.voice) ?? 0));
  return told.filter((f) => largest.get(f.voice) === size(f));
}

/** A lower figure that is no mere part of a higher one is at least so much of it. */
const NO_PART = 0.3;
/** A report so much later has seen the count it differs from. */
const SETTLED_DAYS = 2;

/**
 * Of one running count what was said later takes the place of what was said before: a larger figure as it grows, a smaller one where it puts
 * it right. Who repeats an old figure does not make it new.
 */
function newest(told: readonly Figure[], { day, count, official }: Counters): readonly Figure[] {
  const states = new Map<string, State>();
  const stateOf = new Map<Figure, State>();
  for (const f of told) {
    const first = f.claims[0] as Claim;
    const line = count(first);
    const key = `${line} ${JSON.stringify(f.value)}`;
    const published = day(f.article);
    const state = states.get(key) ?? { line, figure: f, since: published, official: false };
    states.set(key, {
      ...state,
      since: state.since === null || published === null ? null : published < state.since ? published : state.since,
      official: state.official || f.claims.some(official),
    });
    stateOf.set(f, state);
  }
  const all = [...states.values()];
  const overtaken = new Set(
    all.filter((s) => all.some((later) => overtakes(later, s))).map((s) => `${s.line} ${JSON.stringify(s.figure.value)}`),
  );
  return told.filter((f) => !overtaken.has(`${stateOf.get(f)?.line ?? ''} ${JSON.stringify(f.value)}`));
}

/** One figure of one running count, and since when it is told. */
interface State {
  readonly line: string;
  readonly figure: Figure;
  readonly since: string | null;
  readonly official: boolean;
}

function overtakes(later: State, s: State): boolean {
  if (later.line !== s.line || later.since === null || s.since === null || later.since <= s.since) return false;
  const [to, from] = [size(later.figure), size(s.figure)];
  if (to >= from) return true;
  // "At least 60" takes nothing back of 82.
  if (later.figure.value.high === null || to < NO_PART * from) return false;
  return later.official || daysBetween(s.since, later.since) >= SETTLED_DAYS;
}

const isAfter = (a: string | null, b: string | null): boolean => a !== null && b !== null && a > b;

/**
 * Only tolls of the same victims can be low and high of one figure. The leading one stays, and those of other named
 * parties stand beside it in what was said without being chosen from.
 */
function comparable(told: readonly Figure[], counters: Counters): readonly Figure[] {
  const lead = leading(told, counters)[0];
  if (lead === undefined || lead.victims.size === 0) return told;
  return told.filter((f) => f.victims.length === 0 || f.victims.some((v) => lead.victims.has(v)));
}

/** Figures of one value, and how much speaks for it. */
export interface Row {
  readonly figure: Figure;
  /** Independent origins that say it or something it bears out, "at least 300" of 463. */
  readonly votes: number;
  /** Only a party to the fight says so, of what it did itself. */
  readonly partial: boolean;
  readonly victims: ReadonlySet<string>;
}

/** The values of figures, the one most speaks for first: no party's word for its own deed, most origins, the larger in a tie. */
export function leading(told: readonly Figure[], { origin }: Counters): readonly Row[] {
  const byValue = new Map<string, Figure[]>();
  for (const f of told) {
    const key = JSON.stringify(f.value);
    byValue.set(key, [...(byValue.get(key) ?? []), f]);
  }
  const rows = [...byValue.values()].map((list): Row => {
    const figure = list[0] as Figure;
    const bearing = told.filter(
      (f) => list.includes(f) || (figure.value.high !== null && f.value.high === null && f.value.low <= size(figure)),
    );
    return {
      figure,
      votes: new Set(bearing.map((f) => origin(f.article))).size,
      partial: list.every((f) => f.claims.every((c) => c.status === 'claimed')),
      victims: new Set(list.flatMap((f) => f.victims)),
    };
  });
  return rows.sort(
    (a, b) =>
      Number(a.partial) - Number(b.partial) ||
      b.votes - a.votes ||
      size(b.figure) - size(a.figure) ||
      a.figure.value.low - b.figure.value.low,
  );
}
