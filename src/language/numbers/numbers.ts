import type { Comparator, Estimate, Span, Word } from '../../model/index.ts';
import { cardinal, joins, type Cardinal } from './cardinal.ts';
import { fraction } from './fractions.ts';
import { hedgeBefore, hedgeBehind } from './hedges.ts';
import { isLabel } from './labels.ts';
import { FRACTIONS } from './number-words.ts';
import { lowerEnd } from './scales.ts';
import { signOf, unitAt } from './units.ts';
import { vague } from './vague.ts';

/** A number as a text gives it: which words, how large, and how sure. */
export interface NumberPhrase {
  readonly span: Span;
  /** Index of its first word and of the word after its last, in the list searched; hedges included. */
  readonly from: number;
  readonly to: number;
  readonly value: Estimate;
  readonly comparator: Comparator;
  /** True for "dozens", "several": a word that stands for a lower bound only (ACLED's fatality FAQ: dozens 12, hundreds 100). */
  readonly vague: boolean;
  /**
   * `count`: so many things; `measure`: so much of a unit ("60 km", "$3m"); `age`: of the name before it ("Ahmed, 25, said"), no unit said;
   * `label`: a date, an hour, a part of a name ("Highway 47").
   */
  readonly use: 'count' | 'measure' | 'age' | 'label';
}

/** All whole numbers in a list of words, left to right, none overlapping. Ordinals, fractions and decimals are not among them. */
export function numbers(text: readonly Word[]): readonly NumberPhrase[] {
  const found: NumberPhrase[] = [];
  for (let i = 0; i < text.length; ) {
    const part = mayBegin(text, i) ? fraction(text, i) : null;
    if (part !== null) {
      i = part.to;
      continue;
    }
    const phrase = numberAt(text, i);
    if (phrase !== null) found.push(phrase);
    i = phrase?.to ?? Math.max(i + 1, cardinal(text, i)?.to ?? 0);
  }
  return found;
}

/** Most words begin no fraction, and that is seen at once. */
function mayBegin(text: readonly Word[], at: number): boolean {
  const key = text[at]?.key ?? '';
  const next = text[at + 1]?.key ?? '';
  return key === 'half' || FRACTIONS.has(next) || next === 'in' || next === 'out';
}

function numberAt(text: readonly Word[], at: number): NumberPhrase | null {
  const nobody = none(text, at);
  const core = nobody ?? cardinal(text, at);
  if (core !== null) return pronoun(text, at, core) ? null : exact(text, at, core);
  const some = vague(text, at);
  if (some === null) return null;
  const from = hedgeBefore(text, some.from)?.from ?? some.from;
  const value = { low: some.value, best: null, high: null };
  return phrase(text, from, some.to, value, 'at least', true, useOf(text, at, some.to));
}

/** "no one", "nobody", "none": zero people. */
function none(text: readonly Word[], at: number): Cardinal | null {
  const { key } = text[at] as Word;
  if (key === 'nobody' || key === 'none') return { to: at + 1, value: 0, counted: true };
  return key === 'no' && text[at + 1]?.key === 'one' && text[at + 1]?.before.length === 1 ? { to: at + 2, value: 0, counted: true } : null;
}

/** "this one", "one another", "one by one": no number. */
function pronoun(text: readonly Word[], at: number, core: Cardinal): boolean {
  if ((text[at] as Word).key !== 'one' || core.to !== at + 1) return false;
  const before = text[at - 1]?.key ?? '';
  const next = text[at + 1]?.key ?? '';
  return (
    /^(?:this|that|every|each|any|which|by|the|another)$/u.test(before) ||
    next === 'another' ||
    (next === 'by' && text[at + 2]?.key === 'one')
  );
}

function exact(text: readonly Word[], at: number, core: Cardinal): NumberPhrase | null {
  const hedge = hedgeBefore(text, at);
  const upper = upperEnd(text, at, hedge?.from ?? at, core);
  const low = upper?.low ?? core.value;
  const to = upper?.to ?? core.to;
  // "at 5.30": an hour or a measure; people are counted whole.
  if (!Number.isInteger(low) || (upper !== null && !Number.isInteger(upper.value))) return null;
  const use = useOf(text, at, to);
  const behind = use === 'label' ? null : hedgeBehind(text, to);
  const before = upper !== null && upper.from !== at ? hedgeBefore(text, upper.from) : hedge;
  const from = before?.from ?? upper?.from ?? at;
  const comparator: Comparator =
    upper !== null ? 'range' : (behind?.comparator ?? before?.comparator ?? (core.counted ? 'exactly' : 'about'));
  const value = upper !== null ? { low, best: null, high: upper.value } : estimate(core.value, comparator);
  return phrase(text, from, behind?.to ?? to, value, comparator, false, use);
}

function phrase(
  text: readonly Word[],
  from: number,
  to: number,
  value: Estimate,
  comparator: Comparator,
  isVague: boolean,
  use: NumberPhrase['use'],
): NumberPhrase {
  return { span: { start: (text[from] as Word).start, end: (text[to - 1] as Word).end }, from, to, value, comparator, vague: isVague, use };
}

function estimate(value: number, comparator: Comparator): Estimate {
  if (comparator === 'at least' || comparator === 'over') return { low: value, best: value, high: null };
  if (comparator === 'at most') return { low: 0, best: null, high: value };
  return { low: value, best: value, high: value };
}

interface UpperEnd {
  /** Where the range begins: at "between" or "from", if that stands before the lower end. */
  readonly from: number;
  readonly low: number;
  readonly to: number;
  readonly value: number;
}

/** The upper end of "400-500", "400 to 500", "between four and six", "two or three hundred"; null where the second is not the greater. */
function upperEnd(text: readonly Word[], at: number, hedged: number, lower: Cardinal): UpperEnd | null {
  const word = text[lower.to];
  if (word === undefined) return null;
  const opener = hedged - 1;
  const between = text[opener]?.key === 'between';
  const dash = /^[-–—‑]$/u.test(word.before) && word.shape === 'number';
  const link = word.before === ' ' && (word.key === 'to' || word.key === 'or' || (word.key === 'and' && between));
  if (!dash && !link) return null;
  const begin = dash ? lower.to : lower.to + 1;
  const upper = (link && !joins(text[begin])) || text[begin]?.key === 'a' ? null : cardinal(text, begin);
  if (upper === null) return null;
  const low = lowerEnd(text, at, lower, begin, upper);
  return upper.value > low
    ? { from: between || (text[opener]?.key === 'from' && word.key === 'to') ? opener : at, low, to: upper.to, value: upper.value }
    : null;
}

/** A number with a unit, a currency or a per cent sign measures; a bare age stands between commas behind a name ("Ahmed, 25, said"). */
function useOf(text: readonly Word[], at: number, to: number): NumberPhrase['use'] {
  if (signOf(text, at, to) !== null) return 'measure';
  const next = text[to];
  const unit = next !== undefined && /^[\s-]?$/u.test(next.before) ? unitAt(text, to) : null;
  if (unit !== null && !(unit.unit.name === 's' && next?.key === 'second')) return 'measure';
  if (isLabel(text, at, to)) return 'label';
  const before = text[at - 1];
  const word = text[at] as Word;
  if (before?.key === 'aged' || (before?.key === 'age' && word.before === ' ')) return 'measure';
  const aged =
    /^, ?$/u.test(word.before) &&
    before !== undefined &&
    before.shape !== 'lower' &&
    before.shape !== 'number' &&
    to === at + 1 &&
    word.shape === 'number';
  return aged && word.key.length <= 2 && (next === undefined || /^[,.;:)]/u.test(next.before)) ? 'age' : 'count';
}
