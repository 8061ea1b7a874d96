import type { Comparator, Estimate, Span, Word } from '../../model/index.ts';

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
}

/** The number words up to ten, which dates count with too. */
export const ONE_TO_TEN: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const UNITS: Readonly<Record<string, number>> = {
  ...ONE_TO_TEN,
  zero: 0,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 };
const VAGUE: Readonly<Record<string, number>> = {
  several: 3,
  many: 3,
  few: 3,
  couple: 2,
  tens: 10,
  scores: 20,
  dozens: 12,
  hundreds: 100,
  thousands: 1_000,
  millions: 1_000_000,
};
const BEFORE: readonly (readonly [readonly string[], Comparator])[] = [
  [['at', 'least'], 'at least'],
  [['no', 'fewer', 'than'], 'at least'],
  [['no', 'less', 'than'], 'at least'],
  [['a', 'minimum', 'of'], 'at least'],
  [['more', 'than'], 'over'],
  [['over'], 'over'],
  [['above'], 'over'],
  [['upwards', 'of'], 'over'],
  [['upward', 'of'], 'over'],
  [['up', 'to'], 'at most'],
  [['at', 'most'], 'at most'],
  [['as', 'many', 'as'], 'at most'],
  [['fewer', 'than'], 'at most'],
  [['less', 'than'], 'at most'],
  [['no', 'more', 'than'], 'at most'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['some'], 'about'],
  [['approximately'], 'about'],
  [['nearly'], 'about'],
  [['almost'], 'about'],
  [['roughly'], 'about'],
  [['close', 'to'], 'about'],
  [['an', 'estimated'], 'about'],
  [['estimated'], 'about'],
];

/** All numbers in a list of words, left to right. Years, ordinals and parts of names are left to those who know them. */
export function numbers(text: readonly Word[]): readonly NumberPhrase[] {
  const found: NumberPhrase[] = [];
  for (let i = 0; i < text.length; ) {
    const core = cardinal(text, i) ?? vague(text, i);
    if (core === null) {
      i++;
      continue;
    }
    const end = core.vague ? null : upperEnd(text, core.to);
    const upper = end !== null && end.value > core.value ? end : null;
    const hedge = hedgeBefore(text, i);
    const to = upper?.to ?? core.to;
    const more = orMore(text, to);
    const comparator: Comparator =
      upper !== null ? 'range' : more > to ? 'at least' : core.vague ? 'at least' : (hedge?.comparator ?? 'exactly');
    const from = hedge?.from ?? i;
    found.push({
      span: { start: (text[from] as Word).start, end: (text[more - 1] as Word).end },
      from,
      to: more,
      comparator,
      vague: core.vague,
      value: upper !== null ? { low: core.value, best: null, high: upper.value } : estimate(core.value, comparator, core.vague),
    });
    i = more;
  }
  return found;
}

function estimate(value: number, comparator: Comparator, isVague: boolean): Estimate {
  if (isVague) return { low: value, best: null, high: null };
  if (comparator === 'at least' || comparator === 'over') return { low: value, best: value, high: null };
  if (comparator === 'at most') return { low: 0, best: null, high: value };
  return { low: value, best: value, high: value };
}

interface Core {
  readonly to: number;
  readonly value: number;
  readonly vague: boolean;
}

/** "17", "1,200", "3.5 million", "twenty-one", "two hundred and six", "a dozen". */
function cardinal(text: readonly Word[], from: number): Core | null {
  const first = text[from] as Word;
  let to = from;
  let total = 0;
  let part: number | null = null;
  if (first.shape === 'number') {
    const digits = first.key.replaceAll(/,|\.(?=\d{3}(?:\.\d{3})*$)/gu, '');
    if (!/^\d+(?:\.\d+)?$/u.test(digits) || digits.length > 15) return null;
    part = Number(digits);
    if (/^(?:st|nd|rd|th)$/u.test(text[from + 1]?.key ?? '') && text[from + 1]?.before === '') return null;
    to = from + 1;
  } else if (
    first.key === 'a' &&
    (text[from + 1]?.key === 'dozen' || text[from + 1]?.key === 'hundred' || text[from + 1]?.key === 'thousand')
  ) {
    part = 1;
    to = from + 1;
  } else {
    const unit = UNITS[first.key];
    if (unit === undefined || first.article) return null;
    part = unit;
    to = from + 1;
  }
  for (; to < text.length; to++) {
    const word = text[to] as Word;
    if (!/^[\s-]{0,2}$/u.test(word.before)) break;
    const scale = SCALES[word.key];
    const unit = UNITS[word.key];
    const and = word.key === 'and' && part === null && total >= 100 && UNITS[text[to + 1]?.key ?? ''] !== undefined;
    if (scale !== undefined) {
      if (scale >= 1000) [total, part] = [(total + (part ?? (total === 0 ? 1 : 0))) * scale, null];
      else part = (part ?? 1) * scale;
      if (part !== null && part >= 100) [total, part] = [total + part, null];
    } else if (unit !== undefined && first.shape !== 'number' && (part === null || (part >= 20 && part % 10 === 0 && unit < 10)))
      part = (part ?? 0) + unit;
    else if (!and) break;
  }
  const value = total + (part ?? 0);
  // "at 5.30": an hour or a measure; people are counted whole.
  return Number.isInteger(value) ? { to, value, vague: false } : null;
}

/** "dozens", "several", "tens of thousands", "hundreds of thousands", "several hundred". */
function vague(text: readonly Word[], from: number): Core | null {
  const word = text[from] as Word;
  let value = VAGUE[word.key];
  if (value === undefined || word.shape === 'number') return null;
  if (word.key === 'few' && text[from - 1]?.key !== 'a') return null;
  if (word.key === 'many' && /^(?:as|so|too|how)$/u.test(text[from - 1]?.key ?? '')) return null;
  if (word.key === 'couple' && text[from + 1]?.key !== 'of') return null;
  let to = from + 1;
  if (text[to]?.key === 'of' && VAGUE[text[to + 1]?.key ?? ''] !== undefined) {
    const of = VAGUE[text[to + 1]?.key ?? ''] as number;
    value = (value === 12 ? 12 : value) * of;
    to += 2;
  } else if ((word.key === 'several' || word.key === 'many' || word.key === 'few') && SCALES[text[to]?.key ?? ''] !== undefined) {
    value = SCALES[text[to]?.key ?? ''] as number;
    to += 1;
  }
  return { to, value, vague: true };
}

/** The upper end of "400-500", "400 to 500", "between four and six". */
function upperEnd(text: readonly Word[], at: number): Core | null {
  const word = text[at];
  if (word === undefined) return null;
  const dash = word.before === '-' || word.before === '–' || word.before === '—';
  const between = word.key === 'and' && text.slice(Math.max(0, at - 4), at).some((w) => w.key === 'between');
  const or = (word.key === 'to' || word.key === 'or') && word.before === ' ';
  if (dash) return cardinal(text, at);
  if ((between || or) && at + 1 < text.length) {
    const next = cardinal(text, at + 1);
    return next !== null && (word.key !== 'to' || /^\s$/u.test((text[at + 1] as Word).before)) ? next : null;
  }
  return null;
}

function hedgeBefore(text: readonly Word[], from: number): { readonly from: number; readonly comparator: Comparator } | null {
  for (const [phrase, comparator] of BEFORE) {
    const start = from - phrase.length;
    if (start >= 0 && phrase.every((key, i) => text[start + i]?.key === key)) return { from: start, comparator };
  }
  return null;
}

function orMore(text: readonly Word[], at: number): number {
  return text[at]?.key === 'or' && text[at + 1]?.key === 'more' ? at + 2 : at;
}
