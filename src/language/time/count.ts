import { ONES, ORDINALS, TENS } from '../numbers/index.ts';
import type { Reading } from './expression.ts';
import { after, close, key, oneOf, rows } from './reading.ts';

/** How many: a number, or null for an uncounted few ("several", "some", a bare plural); TIMEX3 writes it X. */
export interface Count {
  readonly to: number;
  readonly value: number | null;
}

const SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1_000, million: 1_000_000 };
const COUPLE = rows(['a couple of', 'couple of', 'a couple', 'a pair of']);
const SOME = rows([
  'several',
  'a few',
  'few',
  'some',
  'many',
  'a number of',
  'dozens of',
  'hundreds of',
  'thousands of',
  'numerous',
  'countless',
]);
/** Words in small letters that a count or an ordinal begins with. */
export const COUNT_OPENERS: readonly string[] = [
  'a',
  'an',
  'half',
  ...ONES.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...[...TENS.keys()].map((ten) => ten.replace(/y$/u, 'ieth')),
  ...COUPLE.keys(),
  ...SOME.keys(),
];

/** The number in words or figures at `i`: "12", "2 1/2", "twenty-five", "a hundred", "a couple of", "several". An article is a one. */
export function countAt(r: Reading, i: number): Count | null {
  const figures = figuresAt(r, i);
  if (figures !== null) return scaled(r, figures);
  const couple = oneOf(r, i, COUPLE);
  if (couple !== null) return { to: couple.to, value: 2 };
  const some = oneOf(r, i, SOME);
  if (some !== null) return { to: some.to, value: null };
  const half = key(r, i) !== 'half' ? -1 : after(r, i, 'half a') > 0 ? after(r, i, 'half a') : after(r, i, 'half an');
  if (half > 0) return { to: half, value: 0.5 };
  const word = wordAt(r, i);
  if (word !== null) return scaled(r, word);
  if (key(r, i) === 'a' || key(r, i) === 'an') return scaled(r, { to: i + 1, value: 1 });
  return null;
}

function figuresAt(r: Reading, i: number): Count | null {
  const k = key(r, i);
  if (r.words[i]?.shape !== 'number' || !/^\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?$|^\d{1,6}(?:\.\d{1,2})?$/u.test(k)) return null;
  const whole = Number(k.replaceAll(',', ''));
  // "2 1/2 years"
  if (close(r, i + 1) && key(r, i + 1) === '1' && key(r, i + 2) === '2' && r.words[i + 2]?.before === '/')
    return { to: i + 3, value: whole + 0.5 };
  return { to: i + 1, value: whole };
}

function wordAt(r: Reading, i: number): Count | null {
  const ten = TENS.get(key(r, i));
  if (ten !== undefined) {
    const one = close(r, i + 1) ? (ONES.get(key(r, i + 1)) ?? -1) : -1;
    return one > 0 && one < 10 ? { to: i + 2, value: ten + one } : { to: i + 1, value: ten };
  }
  const one = ONES.get(key(r, i));
  return one === undefined ? null : { to: i + 1, value: one };
}

function scaled(r: Reading, count: Count): Count {
  const scale = close(r, count.to) ? SCALES[key(r, count.to)] : undefined;
  return scale === undefined || count.value === null ? count : { to: count.to + 1, value: count.value * scale };
}

/** "third", "3rd", "twenty-first": its number and the word after it. */
export function ordinalAt(r: Reading, i: number): { readonly to: number; readonly value: number } | null {
  const k = key(r, i);
  const plain = ORDINALS.get(k);
  if (plain !== undefined) return { to: i + 1, value: plain };
  if (/^\d{1,3}$/u.test(k) && r.words[i + 1]?.before === '' && /^(?:st|nd|rd|th)$/u.test(key(r, i + 1)))
    return { to: i + 2, value: Number(k) };
  const ten = TENS.get(k);
  const one = ten !== undefined && close(r, i + 1) ? ORDINALS.get(key(r, i + 1)) : undefined;
  if (ten !== undefined && one !== undefined && one < 10) return { to: i + 2, value: ten + one };
  const round = k.endsWith('ieth') ? TENS.get(`${k.slice(0, -4)}y`) : undefined;
  return round === undefined ? null : { to: i + 1, value: round };
}
