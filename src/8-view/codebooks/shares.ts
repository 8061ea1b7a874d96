import type { Claim, Harm, Vocabulary } from '../../model/index.ts';
import { wholeOf, type Shares } from './count.ts';
import type { Sides } from './parties.ts';
import { minus, plus, sizeOf, total, type Tally } from './tally.ts';
import { NAMED, WHOSE, whoseDead, type Whose } from './whose-dead.ts';

/** The rows of one claim by whose people they were: groups are added, and a part of a total is taken out of what is not told by side. */
export function sharesIn(rows: readonly Harm[], claim: Claim, sides: Sides, vocabulary: Vocabulary): Shares {
  const of: Partial<Record<Whose, Tally>> = {};
  const whose = (h: Harm): Whose => whoseDead(h, claim, sides, vocabulary);
  const add = (w: Whose, n: Tally): void => {
    const before = of[w];
    of[w] = before === undefined ? n : plus(before, n);
  };
  for (const h of rows.filter((r) => !r.subset)) add(whose(h), tallyOf(h, claim));
  const parts: Partial<Record<Whose, Tally>> = {};
  for (const h of rows.filter((r) => r.subset)) parts[whose(h)] ??= tallyOf(h, claim);
  return Object.keys(of).length === 0 ? parts : apportioned(of, parts);
}

/** Some of those whose side was not said turn out to be of one; what is told by side already stays. */
export function apportioned(of: Shares, parts: Shares): Shares {
  let rest = of;
  for (const w of NAMED) {
    const part = parts[w];
    if (part === undefined || rest[w] !== undefined || rest.unknown === undefined || sizeOf(part) > sizeOf(rest.unknown)) continue;
    rest = { ...rest, [w]: part, unknown: minus(rest.unknown, part) };
  }
  return rest;
}

/** Words for a number that nobody has. */
const NO_NUMBER = /\b(?:unknown|unclear|unspecified|unstated|undisclosed|undetermined)\b/iu;
/** A bare plural, "civilians were killed", is read as two or more. */
const BARE_PLURAL = 2;

function tallyOf(h: Harm, claim: Claim): Tally {
  const words = claim.grounds.filter((g) => g.role === h.kind && (h.group === null || g.text.includes(h.group))).map((g) => g.text);
  const bare = h.best === null && h.high === null && h.low <= BARE_PLURAL && !words.some((w) => /\bcouple\b/iu.test(w));
  const { low, best, high } = h;
  const unsaid = bare || (low <= BARE_PLURAL && NO_NUMBER.test([h.group ?? '', ...words].join(' ')));
  return unsaid ? { low: Math.max(1, low), best: null, high: null, unsaid } : { low, best, high, unsaid };
}

/** Two numbers of people who are not the same. */
export function added(a: Shares, b: Shares): Shares {
  return Object.fromEntries(
    WHOSE.flatMap((w) => {
      const [x, y] = [a[w], b[w]];
      const sum = x !== undefined && y !== undefined ? plus(x, y) : (x ?? y);
      return sum === undefined ? [] : [[w, sum]];
    }),
  );
}

/** Two tellings of one voice: the fuller of each side, and whatever of the fuller whole no side accounts for. */
export function fuller(a: Shares, b: Shares): Shares {
  const larger = (x: Tally, y: Tally): Tally => (sizeOf(y) > sizeOf(x) || (x.unsaid && !y.unsaid) ? y : x);
  const of: Partial<Record<Whose, Tally>> = {};
  for (const w of NAMED) {
    const [x, y] = [a[w], b[w]];
    const one = x !== undefined && y !== undefined ? larger(x, y) : (x ?? y);
    if (one !== undefined) of[w] = one;
  }
  if (a.unknown === undefined && b.unknown === undefined) return of;
  const told = total(Object.values(of));
  const wholes = [a, b].filter((s) => s.unknown !== undefined).map(wholeOf);
  const whole = wholes.reduce(larger);
  if (Object.keys(of).length === 0) return { unknown: whole };
  return sizeOf(whole) > sizeOf(told) ? { ...of, unknown: minus(whole, told) } : of;
}
