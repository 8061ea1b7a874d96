import { dayPartAt, monthAt, seasonAt, unitAt, weekdayAt } from './calendar-words.ts';
import { countAt } from './count.ts';
import type { Found, Reading } from './expression.ts';
import { close, key } from './reading.ts';
import { durationValue } from './timex.ts';

/* What recurs: "daily", "every week", "each July", "three times a month", "on Fridays". */

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  yearly: 'P1Y',
  annually: 'P1Y',
  biennial: 'P2Y',
};

export const SET_OPENERS: readonly string[] = [...Object.keys(ADVERBS), 'every', 'each', 'per', 'a', 'an'];

const set = (to: number, value: string): Found => ({ to, type: 'SET', value, range: null, anchor: 'phrase' });

export function recurring(r: Reading, i: number): Found | null {
  const k = key(r, i);
  const adverb = Object.hasOwn(ADVERBS, k) ? ADVERBS[k] : undefined;
  // "Daily" with a capital is a newspaper.
  if (adverb !== undefined) return r.words[i]?.shape === 'title' && i > 0 ? null : set(i + 1, adverb);
  if (k === 'every' || k === 'each') return every(r, i + 1);
  return rate(r, i) ?? weekdays(r, i);
}

/** "every day", "each Thursday", "every other week", "every three months", "each July". */
function every(r: Reading, at: number): Found | null {
  if (!close(r, at)) return null;
  const other = key(r, at) === 'other' ? at + 1 : at;
  const count = other > at ? { to: other, value: 2 } : key(r, at) === 'a' ? null : countAt(r, at);
  const i = count?.to ?? at;
  const unit = close(r, i) ? unitAt(r, i) : null;
  if (unit !== null && count?.value !== null)
    return unit === 'quarter' && count === null
      ? set(i + 1, 'P1Q')
      : set(i + 1, durationValue(unit === 'night' ? 'day' : unit, count?.value ?? 1));
  const named = weekdayAt(r, at);
  if (named >= 0) return ofWeek(r, at, named);
  const month = monthAt(r, at);
  if (month > 0) return set(at + 1, `XXXX-${String(month).padStart(2, '0')}`);
  const season = seasonAt(r, at);
  if (season !== null) return set(at + 1, `XXXX-${season}`);
  const part = dayPartAt(r, at);
  return part === null ? null : set(at + 1, `XXXX-XX-XXT${part}`);
}

/** TIMEX3 counts the days of a week from Monday = 1. */
function ofWeek(r: Reading, i: number, named: number): Found {
  const part = close(r, i + 1) ? dayPartAt(r, i + 1) : null;
  const value = `XXXX-WXX-${named === 0 ? 7 : named}`;
  return part === null ? set(i + 1, value) : set(i + 2, `${value}T${part}`);
}

/** "three times a week", "358,000 a month", "dozens a day", "per year". */
function rate(r: Reading, i: number): Found | null {
  const unit = close(r, i + 1) ? unitAt(r, i + 1) : null;
  if (unit === null || key(r, i + 1).endsWith('s') || unit === 'second' || unit === 'quarter' || unit === 'night' || unit === 'weekend')
    return null;
  if (key(r, i) === 'per') return set(i + 2, durationValue(unit, 1));
  if (!/^(?:a|an)$/u.test(key(r, i)) || !close(r, i) || r.words[i + 2]?.before === '-') return null;
  if (/^(?:once|twice|times)$/u.test(key(r, i - 1))) return set(i + 2, durationValue(unit, 1));
  // A count of things just before it, and no direction behind it.
  if (/^(?:ago|earlier|later|before|after|from|old|or|and)$/u.test(key(r, i + 2)) && close(r, i + 2)) return null;
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const w = r.words[j];
    if (w === undefined || (j < i - 1 && /[.;:,]/u.test(r.words[j + 1]?.before ?? ''))) return null;
    if (/^(?:for|in|within|after|over|during|than|about|nearly|almost|of|took|by|just)$/u.test(w.key)) return null;
    if (countAt(r, j) !== null && !/^(?:a|an|one|first|some|few)$/u.test(w.key)) return set(i + 2, durationValue(unit, 1));
  }
  return null;
}

/** "on Fridays", "Sunday nights". */
function weekdays(r: Reading, i: number): Found | null {
  const w = r.words[i];
  if (w === undefined || w.shape === 'lower') return null;
  if (w.key.endsWith('days')) {
    const named = weekdayAt({ ...r, words: [{ ...w, key: w.key.slice(0, -1) }] }, 0);
    return named < 0 ? null : ofWeek(r, i, named);
  }
  const named = weekdayAt(r, i);
  return named >= 0 && close(r, i + 1) && /^(?:mornings|afternoons|evenings|nights)$/u.test(key(r, i + 1)) ? ofWeek(r, i, named) : null;
}
