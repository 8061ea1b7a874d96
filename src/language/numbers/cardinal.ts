import type { Word } from '../../model/index.ts';
import { isLabel } from './labels.ts';
import { FRACTIONS, SCALES, SUFFIXES, UNITS } from './number-words.ts';
import { unitAt } from './units.ts';

/** A number in figures or words: its value and the index of the word after it. The value may be a decimal. */
export interface Cardinal {
  readonly to: number;
  readonly value: number;
  /** False for "half a dozen", "a score of": a round number, not a count. */
  readonly counted: boolean;
}

/** Whether a word goes on a number: after a space or a hyphen, no other mark. */
export const joins = (word: Word | undefined): word is Word =>
  word !== undefined && (word.before === ' ' || word.before === '-' || word.before === '' || /^[\s-]{1,2}$/u.test(word.before));

/** "17", "1,200", "3.5 million", "twenty-one", "two hundred and six", "a dozen", "half a million", "20k"; null where none begins. */
export function cardinal(text: readonly Word[], from: number): Cardinal | null {
  const first = text[from];
  if (first === undefined || first.article) return null;
  if (first.shape === 'number') return numeral(text, from);
  if (first.key === 'half') return half(text, from);
  if (first.key === 'a') return fractionOfScale(text, from) ?? oneScale(text, from);
  return UNITS.has(first.key) ? spelled(text, from) : null;
}

/**
 * Figures without their grouping: "1,200" and "1.200" are 1200, "3.5" and "3,5" are decimals. A group of three after a full stop is
 * a decimal only behind a zero or before a scale ("1.125 million"). Null for what is no number ("1.2.3", digits of other scripts).
 */
function figures(key: string, scaled: boolean): number | null {
  if (key.length > 20) return null;
  const plain = /^\d+$/u.test(key)
    ? key
    : /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u.test(key)
      ? key.replaceAll(',', '')
      : /^\d+[.,]\d{1,2}$/u.test(key) || (/^\d+\.\d+$/u.test(key) && (scaled || key.startsWith('0') || !/\.\d{3}$/u.test(key)))
        ? key.replace(',', '.')
        : /^\d{1,3}(?:\.\d{3})+$/u.test(key)
          ? key.replaceAll('.', '')
          : null;
  return plain === null || plain.length > 15 ? null : Number(plain);
}

/** "300 000", "12 345 678": the word behind figures that single blanks group; null where none do. */
function grouped(text: readonly Word[], from: number): number | null {
  if (!/^[1-9]\d{0,2}$/u.test((text[from] as Word).key)) return null;
  let to = from + 1;
  // Fifteen digits are the most that a number holds.
  while (to < from + 5 && /^[^\S\r\n]$/u.test(text[to]?.before ?? '') && /^\d{3}$/u.test(text[to]?.key ?? '')) to++;
  if (to === from + 1) return null;
  const behind = text[to];
  const attached = behind !== undefined && /^\S+$/u.test(behind.before) && !/^[,;:.!?)"”’–—]+$/u.test(behind.before);
  // "12 155 mm guns", "20 500-pound bombs": a count and a size; "May 5 300 people": a day and a count.
  const size = behind !== undefined && (behind.key === 'mm' || (behind.before === '-' && unitAt(text, to) !== null));
  return size || attached || behind?.before === '' || isLabel(text, from, from + 1) ? null : to;
}

/** "3 1/2": figures with a fraction behind them, as a decimal. */
function mixed(text: readonly Word[], from: number): Cardinal | null {
  const [whole, above, below] = [text[from]?.key ?? '', text[from + 1], text[from + 2]];
  if (above === undefined || below?.before !== '/' || text[from + 3]?.before === '/') return null;
  if (!/^\d{1,3}$/u.test(whole) || !/^[ -]$/u.test(above.before) || !/^[1-9]$/u.test(above.key) || !/^[2-9]$|^1[06]$/u.test(below.key))
    return null;
  const [a, b] = [Number(above.key), Number(below.key)];
  return a < b ? { to: from + 3, value: round(Number(whole) + a / b), counted: true } : null;
}

/** "and a half" behind a scale is half of it: "a million and a half"; "a million and a half dozen" is another number. */
const halfBehind = (text: readonly Word[], and: number): boolean =>
  joins(text[and]) &&
  text[and]?.key === 'and' &&
  text[and + 1]?.key === 'a' &&
  text[and + 2]?.key === 'half' &&
  !(SCALES.has(text[and + 3]?.key ?? '') || text[and + 3]?.key === 'a');

function numeral(text: readonly Word[], from: number): Cardinal | null {
  const group = grouped(text, from);
  const parted = mixed(text, from);
  const end = group ?? parted?.to ?? from + 1;
  const next = text[end];
  const scale = joins(next) && next.before !== '' ? SCALES.get(next.key) : undefined;
  const key = group === null ? (text[from] as Word).key : text.slice(from, group).reduce((digits, word) => digits + word.key, '');
  const value = parted?.value ?? figures(key, scale !== undefined);
  if (value === null) return null;
  if (next?.before === '') {
    // "110th", "1980s", "4x4" are no numbers of things; "3m" is three million, or three metres, which is for units to say.
    if (/^(?:st|nd|rd|th|s)$/u.test(next.key)) return null;
    const suffix = SUFFIXES.get(next.key);
    if (suffix !== undefined && !(next.key === 'm' && isMetre(text, end - 1)))
      return { to: end + 1, value: round(value * suffix), counted: true };
  }
  if (scale === undefined) return { to: end, value, counted: true };
  if (scale >= 1e3 && halfBehind(text, end + 1)) return { to: end + 4, value: round((value + 0.5) * scale), counted: false };
  const after = text[end + 1];
  const twice = joins(after) && after.before !== '' && scale < 1e6 ? SCALES.get(after.key) : undefined;
  return twice !== undefined && twice > scale
    ? { to: end + 2, value: round(value * scale * twice), counted: true }
    : { to: end + 1, value: round(value * scale), counted: true };
}

/** "a 3m wall", "50m from": a length; "3m people", "$3m": millions. */
function isMetre(text: readonly Word[], from: number): boolean {
  if (/[$€£¥]\s?$/u.test((text[from] as Word).before)) return false;
  const next = text[from + 2];
  return (
    next === undefined ||
    !/^\s$/u.test(next.before) ||
    /^(?:high|tall|long|wide|deep|thick|away|from|above|below|off|of|up|down|and|or|to|by|in|into|on|at|wall|fence|trench|ditch|radius|range|runner|race|sprint|freestyle)$/u.test(
      next.key,
    )
  );
}

/** "half a dozen", "half a million": a round number. */
function half(text: readonly Word[], from: number): Cardinal | null {
  const scale = text[from + 1]?.key === 'a' ? SCALES.get(text[from + 2]?.key ?? '') : undefined;
  return scale === undefined || scale === 100 ? null : { to: from + 3, value: scale / 2, counted: false };
}

/** "a quarter of a million". */
function fractionOfScale(text: readonly Word[], from: number): Cardinal | null {
  const share = FRACTIONS.get(text[from + 1]?.key ?? '');
  if (share === undefined || text[from + 2]?.key !== 'of' || text[from + 3]?.key !== 'a') return null;
  const scale = SCALES.get(text[from + 4]?.key ?? '');
  return scale === undefined || scale < 1e3 ? null : { to: from + 5, value: Math.round(scale * share), counted: false };
}

/** "a dozen", "a hundred and six"; "a score of" people is a round twenty. */
function oneScale(text: readonly Word[], from: number): Cardinal | null {
  const next = text[from + 1];
  if (!joins(next)) return null;
  if (next.key === 'score' && text[from + 2]?.key === 'of') return { to: from + 2, value: 20, counted: false };
  return SCALES.has(next.key) ? spelled(text, from) : null;
}

/** Number words from `from` on; "a" at the head counts one. Scales must fall ("two million three hundred"), but for "hundred thousand". */
function spelled(text: readonly Word[], from: number): Cardinal {
  let total = 0;
  let group = (text[from] as Word).key === 'a' ? 1 : (UNITS.get((text[from] as Word).key) as number);
  let open = group >= 20;
  let lastScale = Infinity;
  let to = from + 1;
  for (; to < text.length; to++) {
    const word = text[to];
    if (!joins(word)) break;
    // "a million and a half", "a dozen and a half".
    const last = SCALES.get(text[to - 1]?.key ?? '') ?? 0;
    if (last !== 0 && last !== 100 && halfBehind(text, to)) return { to: to + 3, value: total + group + last / 2, counted: false };
    const scale = SCALES.get(word.key);
    const unit = UNITS.get(word.key);
    if (scale === undefined && unit === undefined) {
      const step: number | null = word.key === 'and' ? continued(text, to, total + group, lastScale) : null;
      if (step === null) break;
      if (step === 0.5) return { to: to + 4, value: (group + 0.5) * (SCALES.get(text[to + 3]?.key ?? '') as number), counted: false };
      continue;
    }
    if (scale !== undefined) {
      if (scale >= lastScale || (scale <= 100 && group >= scale) || group === 0) break;
      group *= scale;
      open = true;
      if (scale >= 1e3) [total, group, lastScale] = [total + group, 0, scale];
    } else if (unit !== undefined) {
      const fits = group === 0 ? unit > 0 : group % 100 === 0 ? unit > 0 : group % 10 === 0 && group % 100 >= 20 && unit < 10 && unit > 0;
      if (!open || !fits) break;
      group += unit;
      open = group % 100 >= 20 && group % 10 === 0;
    }
  }
  return { to, value: total + group, counted: true };
}

/** What "and" goes on with: 1 for a unit ("two hundred and six"), 0.5 for "two and a half million", else null. */
function continued(text: readonly Word[], and: number, soFar: number, lastScale: number): number | null {
  const next = text[and + 1];
  if (!joins(next)) return null;
  if (next.key === 'a' && text[and + 2]?.key === 'half' && SCALES.has(text[and + 3]?.key ?? '') && lastScale === Infinity) return 0.5;
  return soFar >= 100 && soFar % 100 === 0 && (UNITS.get(next.key) ?? 0) > 0 ? 1 : null;
}

/** 1.1 × 1,000,000 is 1,100,000 and not 1,100,000.0000000001. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
