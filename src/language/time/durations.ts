import { addDays, addMonths, day } from './calendar.ts';
import { absoluteDay } from './absolute.ts';
import { UNIT_WORDS, pluralAt, unitAt, weekdayAt } from './calendar-words.ts';
import { countAt, ordinalAt } from './count.ts';
import { oneDay, range } from './date-range.ts';
import type { Found, Reading } from './expression.ts';
import { after, close, key, near, oneOf, rows } from './reading.ts';
import { durationValue, type Unit } from './timex.ts';

/* Stretches of time: "three days", "two-year", "decades", "the past three months", "the fourth consecutive day". */

/** Words between a count and its unit. */
const BETWEEN = new Set(
  'more full whole long short straight consecutive successive additional extra further trading working business calendar fiscal entire bloody difficult'.split(
    ' ',
  ),
);
/** What stands before a single "a year" that lasts rather than recurs. */
const LASTING = new Set(
  'for in within after over during about nearly almost than around roughly barely only just least of take takes took taken lasted last least every under past up to spent spend be is was by into only half some and or with through throughout'.split(
    ' ',
  ),
);

const TAILS = rows(['or so', 'or more', 'or two', 'or less', 'of age']);
const WHILES = rows(['a while', 'some time', 'a short time', 'a short while']);

interface Length {
  readonly to: number;
  readonly unit: Unit;
  readonly count: number | null;
}

/** "three days", "two to three weeks", "2 1/2 years", "two and a half years", "five-day". */
function lengthAt(r: Reading, i: number): Length | null {
  let count = countAt(r, i);
  if (count === null) return null;
  // "two to three weeks", "six or seven years": the first figure, as TIMEX3 has it.
  if (/^(?:to|or)$/u.test(key(r, count.to)) || /^[-–]$/u.test(r.words[count.to]?.before ?? '')) {
    const joint = /^(?:to|or)$/u.test(key(r, count.to)) ? count.to + 1 : count.to;
    const upper = countAt(r, joint);
    if (upper !== null && unitAt(r, upper.to) !== null && upper.to > joint) count = { to: upper.to, value: count.value };
  }
  const half = after(r, count.to, 'and a half');
  if (half > 0 && count.value !== null && unitAt(r, half) !== null) count = { to: half, value: count.value + 0.5 };
  const at = BETWEEN.has(key(r, count.to)) && close(r, count.to) ? count.to + 1 : count.to;
  if (!close(r, at)) return null;
  const unit = unitAt(r, at);
  if (unit === null) return null;
  const rest = after(r, at + 1, 'and a half');
  if (rest > 0 && count.value !== null) return { to: rest, unit, count: count.value + 0.5 };
  return { to: at + 1, unit, count: count.value };
}

const found = (to: number, unit: Unit, count: number | null): Found => ({
  to,
  type: 'DURATION',
  value: durationValue(unit, count),
  range: null,
  anchor: 'phrase',
});

export function duration(r: Reading, i: number): Found | null {
  return windowed(r, i) ?? consecutive(r, i) ?? plain(r, i) ?? bare(r, i);
}

function plain(r: Reading, i: number): Found | null {
  const l = lengthAt(r, i);
  if (l === null) return null;
  // "32 years old", "a 13-year-old": an age. A truce may be eight months old.
  if (close(r, l.to) && /^(?:old|olds)$/u.test(key(r, l.to)) && l.unit === 'year') return null;
  const article = /^(?:a|an)$/u.test(key(r, i)) && l.to === i + 2;
  if (
    article &&
    (l.unit === 'second' ||
      !(LASTING.has(key(r, i - 1)) || /^(?:after|before|later|of|for|from|since|ended|ending|that)$/u.test(key(r, l.to))))
  )
    return null;
  // "a second", "two quarters of the city", "one day" of a tale.
  if (
    l.unit === 'quarter' &&
    (l.count === 1 || (r.words[l.to - 1]?.before === '-' && key(r, l.to - 1).endsWith('s')) || /^(?:of|the)$/u.test(key(r, l.to)))
  )
    return null;
  if (l.unit === 'second' && key(r, l.to - 1) === 'second' && !close(r, l.to)) return null;
  // "the 1988 quarter": a year, not a count.
  if ((l.count ?? 0) > 1899 && pluralAt(r, l.to - 1) === null) return null;
  const tail = oneOf(r, l.to, TAILS);
  if (tail?.row === 'of age') return null;
  return found(tail?.to ?? l.to, l.unit, l.count);
}

const PAST = rows([
  'the past',
  'past',
  'the last',
  'last',
  'these last',
  'these past',
  'the previous',
  'the preceding',
  'previous',
  'the prior',
  'prior',
]);
const COMING = rows(['the next', 'next', 'the coming', 'coming', 'the following', 'the ensuing', 'the subsequent']);
const RECENT = rows(['recent', 'the recent']);
const FIRST = rows(['the first', 'first', 'the final', 'the opening', 'the early', 'the latest']);

export const DURATION_OPENERS: readonly string[] = [
  ...[PAST, COMING, FIRST, RECENT, WHILES].flatMap((table) => [...table.keys()]),
  ...UNIT_WORDS,
];

/** "the past three months", "the next few days", "recent weeks", "the first nine months": with the days they cover where one end is publication. */
function windowed(r: Reading, i: number): Found | null {
  const past = oneOf(r, i, PAST);
  const coming = oneOf(r, i, COMING);
  const first = oneOf(r, i, FIRST);
  const recent = oneOf(r, i, RECENT);
  const row = past ?? coming ?? first ?? recent;
  if (row === null || !close(r, row.to)) return null;
  const l = lengthAt(r, row.to) ?? few(r, row.to);
  if (l === null || (l.to === row.to + 1 && pluralAt(r, row.to) === null)) return singular(r, row.to, past !== null || coming !== null);
  const made = found(l.to, l.unit, l.count);
  if (r.published === null || first !== null) return made;
  if (past !== null || recent !== null) return { ...made, range: back(r.published, l.unit, l.count), anchor: 'publication' };
  const ahead = forth(r.published, l.unit, l.count);
  return { ...made, range: ahead, anchor: 'publication' };
}

/** "the past decade", "the past century", "the next hour". */
function singular(r: Reading, i: number, open: boolean): Found | null {
  const k = key(r, i);
  if (!open || !/^(?:decade|century|hour|minute)$/u.test(k) || key(r, i - 2) !== 'the') return null;
  const unit = unitAt(r, i);
  return unit === null ? null : found(i + 1, unit, 1);
}

/** "recent weeks", "the coming months": a plural with no count. */
const few = (r: Reading, i: number): Length | null => {
  const unit = pluralAt(r, i);
  return unit === null ? null : { to: i + 1, unit, count: null };
};

const DAYS: Partial<Record<Unit, number>> = { hour: 1, day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 };
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** The days of the past so many units, publication included; a few are six. */
function back(published: string, unit: Unit, count: number | null): Found['range'] {
  const n = count ?? 6;
  if (unit === 'hour') return range(addDays(published, -Math.max(1, Math.ceil(n / 24))), published);
  const days = DAYS[unit];
  if (days !== undefined) return range(addDays(published, -Math.round(days * n)), published);
  const months = MONTHS[unit];
  if (months === undefined) return null;
  const [y, m] = addMonths(published, -Math.round(months * n));
  return y < 1000 ? null : range(day(y, m, Math.min(28, Number(published.slice(8)))), published);
}

function forth(published: string, unit: Unit, count: number | null): Found['range'] {
  const n = count ?? 6;
  if (unit === 'hour') return range(published, addDays(published, Math.max(1, Math.ceil(n / 24))));
  const days = DAYS[unit];
  if (days !== undefined) return range(published, addDays(published, Math.round(days * n)));
  const months = MONTHS[unit];
  if (months === undefined) return null;
  const [y, m] = addMonths(published, Math.round(months * n));
  return y > 9999 ? null : range(published, day(y, m, Math.min(28, Number(published.slice(8)))));
}

/** "a fourth consecutive day", "the third straight week": so many of them, ending with publication. */
function consecutive(r: Reading, i: number): Found | null {
  const n = ordinalAt(r, i);
  if (n === null || !/^(?:consecutive|straight|successive)$/u.test(key(r, n.to)) || !close(r, n.to)) return null;
  const unit = unitAt(r, n.to + 1);
  if (unit === null || !close(r, n.to + 1)) return null;
  const made = found(n.to + 2, unit, n.value);
  const end = r.published;
  if (end === null || DAYS[unit] === undefined) return made;
  return { ...made, range: range(addDays(end, -(n.value - 1) * (DAYS[unit] ?? 1)), end), anchor: 'publication' };
}

/** "the 10th day of the battle", "its second week": placed by an occurrence whose day is not given; near publication where it goes on. */
export function ordinalDay(r: Reading, i: number): Found | null {
  const n = ordinalAt(r, i);
  if (n === null || n.value < 2 || key(r, n.to) !== 'day' || !close(r, n.to) || r.published === null) return null;
  // "its 10th day Friday, Oct. 28": the date beside it says which.
  if (near(r, n.to + 1) && (absoluteDay(r, n.to + 1) ?? (weekdayAt(r, n.to + 1) >= 0 ? true : null)) !== null) return null;
  return {
    to: n.to + 1,
    type: 'DATE',
    value: r.published,
    range: oneDay(r.published),
    anchor: 'event',
    doubt: `day ${n.value} of something whose beginning is not given; taken to be the day of publication`,
  };
}

/** "for decades", "within weeks", "years of war", "for a while": lengths with no count. */
function bare(r: Reading, i: number): Found | null {
  const unit = pluralAt(r, i);
  if (unit !== null && unit !== 'second' && unit !== 'quarter') {
    const led = /^(?:for|within|in|after|over|took|take|lasted|of|many)$/u.test(key(r, i - 1)) && close(r, i);
    const behind = /^(?:of|before|after|later|ago)$/u.test(key(r, i + 1)) && close(r, i + 1);
    return led || behind ? found(i + 1, unit, null) : null;
  }
  const row = oneOf(r, i, WHILES);
  return row === null ? null : { to: row.to, type: 'DURATION', value: 'PXX', range: null, anchor: 'phrase' };
}
