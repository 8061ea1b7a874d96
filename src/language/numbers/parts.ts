import type { Estimate, Word } from '../../model/index.ts';
import { fraction } from './fractions.ts';
import type { NumberPhrase } from './numbers.ts';

/** One number of a list of parts: "190 soldiers", "a child". */
export interface Part {
  /** Index of its first word and of the word after its last; for "a child" the article alone. */
  readonly from: number;
  readonly to: number;
  readonly value: Estimate;
}

/** A number and the parts that the words take out of it: "232, including 190 … and 42 …", "six of the 14", "half of the dead". */
export interface Breakdown {
  /** The whole among the numbers given; null where the words name none ("six of them"). */
  readonly whole: NumberPhrase | null;
  readonly parts: readonly Part[];
  /** Of the parts. */
  readonly sum: Estimate;
  /** `all`: the parts make up the whole; `some`: something is left; `too many`: they contradict it; null where that cannot be told. */
  readonly fit: 'all' | 'some' | 'too many' | null;
}

/** How far a whole may stand before its parts, and a list of parts go on, in words. */
const REACH = 30;
/** Words that open a list of parts; the second group is read as one phrase with the first. */
const OPENERS: readonly (readonly string[])[] = [
  'including',
  'includes',
  'included',
  'comprising',
  'namely',
  'consisting of',
  'made up of',
  'among them',
  'among whom',
  'amongst them',
  'among which',
  'of whom',
  'of which',
].map((w) => w.split(' '));
const FIRST = new Set(OPENERS.map((w) => w[0]));
/** Words at which the noun phrase of a part is over. */
const ENDS = new Set(
  'who which that when where while after before during as because since until were was are is have has had will would said says'.split(' '),
);

/** All breakdowns in a list of words; `found` are its numbers. Every part belongs to one breakdown at most. */
export function breakdowns(text: readonly Word[], found: readonly NumberPhrase[]): readonly Breakdown[] {
  const counts = found.filter((n) => n.use === 'count');
  const made: Breakdown[] = [];
  const taken = new Set<number>();
  const add = (whole: NumberPhrase | null, parts: readonly Part[]): void => {
    if (parts.length === 0 || parts.some((p) => taken.has(p.from))) return;
    for (const p of parts) taken.add(p.from);
    made.push(breakdown(whole, parts));
  };
  const at = new Map(counts.map((n) => [n.from, n]));
  for (let i = 0; i < text.length; i++) {
    const open = opener(text, i);
    if (open !== null) {
      const whole = wholeBefore(text, i, counts, at.get(open) ?? indefinite(text, open));
      // "the toll included 55 wounded": a verb of itself says no more than that these are counted.
      if (whole !== null || !/^include[sd]$/u.test((text[i] as Word).key)) add(whole, partsFrom(text, open, at, whole));
    }
    const share = /^(?:half|a|the|one|two|three|four)$/u.test((text[i] as Word).key) ? fraction(text, i) : null;
    if (share !== null) {
      const of = wholeOf(text, share.to, at);
      if (of !== null) add(of, [{ from: i, to: share.to, value: times(of.value, share.share) }]);
      i = share.to - 1;
    }
  }
  for (const n of counts) {
    const of = wholeOf(text, n.to, at);
    if (of !== null) {
      if (mayHold(of, n)) add(of, [n]);
    } else if (text[n.to]?.key === 'of' && /^(?:them|whom|these|those|which)$/u.test(text[n.to + 1]?.key ?? '')) {
      add(wholeBefore(text, n.from, counts, n), [n]);
    } else if (opensClause(text, n)) add(n, partsAfter(text, n, at));
    else {
      // "15 people - ten soldiers and five policemen": a list right behind a number that makes it up exactly.
      const listed = partsAfter(text, n, at);
      if (listed.length > 1 && breakdown(n, listed).fit === 'all' && setOff(text, n, listed)) add(n, listed);
    }
  }
  return made.sort((a, b) => (a.parts[0] as Part).from - (b.parts[0] as Part).from);
}

/** The index behind words that open a list of parts at `at`, or null. */
function opener(text: readonly Word[], at: number): number | null {
  if (!FIRST.has((text[at] as Word).key)) return null;
  const words = OPENERS.find((list) => list.every((key, i) => text[at + i]?.key === key));
  return words === undefined ? null : at + words.length;
}

/**
 * The list that begins at `from`: numbers and "a …", joined by commas and "and", until something else begins. Behind a comma, what
 * goes past the whole begins something else: "killed 12, including three children, and 20 others".
 */
function partsFrom(
  text: readonly Word[],
  from: number,
  at: ReadonlyMap<number, NumberPhrase>,
  whole: NumberPhrase | null,
): readonly Part[] {
  const parts: Part[] = [];
  let sum = 0;
  let begins = true;
  let apart = false;
  for (let i = from; i < Math.min(text.length, from + REACH); i++) {
    const word = text[i] as Word;
    if (i > from && /[;:.()–—"”]| -+ /u.test(word.before)) break;
    const comma = i > from && word.before.includes(',');
    if (comma) begins = apart = true;
    if (word.key === 'and' || word.key === 'plus') {
      begins = true;
      continue;
    }
    if (!begins) {
      if (ENDS.has(word.key)) break;
      // "six cooks four drivers": a list that lost its commas goes on while it fits into its whole.
      const next = at.get(i);
      if (next === undefined || whole?.value.best == null || sum + next.value.low > whole.value.best) continue;
    }
    const part = at.get(i) ?? indefinite(text, i);
    if (part === null) break;
    const other = /^(?:others?|more)$/u.test(text[part.to]?.key ?? '') && parts.length > 0;
    sum += part.value.low;
    if (other || (apart && whole?.value.high != null && sum > whole.value.high)) break;
    parts.push({ from: part.from, to: part.to, value: part.value });
    i = part.to - 1;
    begins = apart = false;
  }
  return parts;
}

/** "a child", "an officer": the article counts one; "a number of" and the like are numbers or nothing. */
function indefinite(text: readonly Word[], at: number): Part | null {
  const next = text[at + 1];
  return /^an?$|^another$/u.test(text[at]?.key ?? '') && next !== undefined && next.before === ' ' && next.shape !== 'number'
    ? { from: at, to: at + 1, value: { low: 1, best: 1, high: 1 } }
    : null;
}

/** The list behind the noun phrase of a number, cut off by a comma, colon, bracket or dash. */
function partsAfter(text: readonly Word[], n: NumberPhrase, at: ReadonlyMap<number, NumberPhrase>): readonly Part[] {
  for (let i = n.to; i < Math.min(text.length, n.to + 8); i++) {
    const word = text[i] as Word;
    if (/^ ?[,:(–—]| - | -- /u.test(word.before)) return at.has(i) || indefinite(text, i) !== null ? partsFrom(text, i, at, n) : [];
    if (/[;.]/u.test(word.before) || at.has(i)) return [];
  }
  return [];
}

/** The least number that a list makes up hardly by chance: "three soldiers, two policemen and a cook" are six people. */
const UNLIKELY = 7;

/** Whether a list that makes up a number is set off as an apposition: by a bracket or dash, or by commas on both sides before the verb. */
function setOff(text: readonly Word[], whole: NumberPhrase, parts: readonly Part[]): boolean {
  if (!(text[(parts[0] as Part).from] as Word).before.includes(',') || (whole.value.best ?? 0) >= UNLIKELY) return true;
  const last = (parts.at(-1) as Part).to;
  for (let i = last; i < Math.min(text.length, last + 6); i++)
    if ((text[i] as Word).before.includes(',')) return /^(?:were|was|are|have|has|had|died|fell|lost)$/u.test((text[i] as Word).key);
  return false;
}

/** "Of the 14, six were children": a whole that opens its clause. */
function opensClause(text: readonly Word[], n: NumberPhrase): boolean {
  let i = n.from - 1;
  if (/^(?:the|these|those|its|their)$/u.test(text[i]?.key ?? '')) i--;
  const key = text[i]?.key;
  return (key === 'of' || key === 'among' || key === 'amongst') && (i === 0 || /[,;:.("“—–]/u.test((text[i] as Word).before));
}

/** The number that "of the 14", "of 14" names right behind a part. */
function wholeOf(text: readonly Word[], of: number, at: ReadonlyMap<number, NumberPhrase>): NumberPhrase | null {
  if (text[of]?.key !== 'of') return null;
  const skip = /^(?:the|these|those|its|their|his|all|some)$/u.test(text[of + 1]?.key ?? '') && !at.has(of + 1) ? 2 : 1;
  return at.get(of + skip) ?? null;
}

/** The nearest number before `at` that is large enough to hold the part. */
function wholeBefore(text: readonly Word[], at: number, counts: readonly NumberPhrase[], part: Part | null): NumberPhrase | null {
  if (part === null) return null;
  for (let k = last(counts, at), seen = 0; k >= 0 && seen < 4; k--, seen++) {
    const n = counts[k] as NumberPhrase;
    if (at - n.to > REACH) return null;
    if (/;/u.test((text[n.to] as Word).before)) return null;
    if (mayHold(n, part)) return n;
  }
  return null;
}

/** Index of the last number that ends at or before a word; the numbers stand in order. */
function last(counts: readonly NumberPhrase[], at: number): number {
  let low = 0;
  let high = counts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((counts[mid] as NumberPhrase).to <= at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

const mayHold = (whole: NumberPhrase, part: Part): boolean => whole.value.high === null || whole.value.high > part.value.low;

function breakdown(whole: NumberPhrase | null, parts: readonly Part[]): Breakdown {
  const sum = parts.map((p) => p.value).reduce(plus);
  const known = whole?.value.best ?? null;
  const fit =
    known === null || sum.best === null
      ? null
      : sum.best === known
        ? 'all'
        : sum.best < known
          ? 'some'
          : whole?.value.high === null
            ? null
            : 'too many';
  return { whole, parts, sum, fit };
}

const plus = (a: Estimate, b: Estimate): Estimate => ({
  low: a.low + b.low,
  best: a.best === null || b.best === null ? null : a.best + b.best,
  high: a.high === null || b.high === null ? null : a.high + b.high,
});

/** A share of a number, in whole things: half of 15 is 7 or 8. */
function times({ low, best, high }: Estimate, share: number): Estimate {
  return {
    low: Math.floor(low * share),
    best: best === null ? null : Math.round(best * share),
    high: high === null ? null : Math.ceil(high * share),
  };
}
