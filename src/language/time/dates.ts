import type { DateRange, Span, Word } from '../../model/index.ts';
import { addDays, addMonths, day, weekday, weekdayBefore, daysBetween } from './calendar.ts';
import { month as wholeMonth, oneDay, range, year as wholeYear } from './date-range.ts';
import { ONE_TO_TEN } from '../numbers/index.ts';

/** A time expression resolved against the day its text was published. */
export interface TimePhrase {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly range: DateRange;
  /** "since", "until": the range is one end of something longer. */
  readonly bound: 'at' | 'since' | 'until';
  /** What is odd about it, in words. */
  readonly doubt: string | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const SMALL: Readonly<Record<string, number>> = { a: 1, an: 1, ...ONE_TO_TEN };

const monthOf = (w: Word | undefined): number => {
  if (w === undefined || w.shape === 'lower' || w.shape === 'number') return 0;
  if (w.key === 'sept') return 9;
  return w.key.length >= 3 ? MONTHS.findIndex((m) => m === w.key || (w.key.length === 3 && m.startsWith(w.key))) + 1 : 0;
};
const SHORT_DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'tues', 'thur', 'thurs'];
/** 0 = Sunday, -1 = no weekday. A short form needs its comma, its stop or a number behind it: "Sat, 09 Nov". */
const weekdayOf = (text: readonly Word[], i: number): number => {
  const w = text[i];
  if (w === undefined || w.shape === 'lower' || w.shape === 'number') return -1;
  const full = WEEKDAYS.indexOf(w.key);
  if (full >= 0 || !SHORT_DAYS.includes(w.key)) return full;
  const next = text[i + 1];
  return next !== undefined && (/^[.,]/u.test(next.before) || next.shape === 'number')
    ? WEEKDAYS.findIndex((d) => d.startsWith(w.key))
    : -1;
};
const dayNumber = (w: Word | undefined): number =>
  w?.shape === 'number' && /^\d{1,2}$/u.test(w.key) && Number(w.key) <= 31 ? Number(w.key) : 0;
const yearNumber = (w: Word | undefined): number => (w?.shape === 'number' && /^(?:1[6-9]|20)\d\d$/u.test(w.key) ? Number(w.key) : 0);

interface Found {
  readonly to: number;
  readonly range: DateRange;
  readonly doubt?: string;
}

/** All time expressions in a list of words. With no publication day only what bears its own year is resolved. */
export function dates(text: readonly Word[], published: string | null): readonly TimePhrase[] {
  const found: TimePhrase[] = [];
  for (let i = 0; i < text.length; ) {
    const f = absolute(text, i, published) ?? (published === null ? null : relative(text, i, published));
    if (f === null) {
      i++;
      continue;
    }
    const before = text[i - 1]?.key;
    // "the toll from Sunday's bombing": an owner is no starting point.
    const tail = text[f.to - 1] as Word;
    const owner = tail.end - tail.start > tail.key.length && /\p{L}/u.test(tail.key);
    const bound =
      before === 'since' || (before === 'from' && !owner)
        ? 'since'
        : before === 'until' || before === 'till' || before === 'by'
          ? 'until'
          : 'at';
    found.push({
      span: { start: (text[i] as Word).start, end: (text[f.to - 1] as Word).end },
      from: i,
      to: f.to,
      range: f.range,
      bound,
      doubt: f.doubt ?? null,
    });
    i = f.to;
  }
  return joined(text, found, published);
}

/** "from A to B" is one range; "since A" runs to the day of publication. */
function joined(text: readonly Word[], found: readonly TimePhrase[], published: string | null): readonly TimePhrase[] {
  const out: TimePhrase[] = [];
  for (let i = 0; i < found.length; i++) {
    const a = found[i] as TimePhrase;
    const b = found[i + 1];
    const link =
      b === undefined
        ? ''
        : text
            .slice(a.to, b.from)
            .map((w) => w.key)
            .join(' ');
    const opens =
      a.bound === 'since' ||
      text[a.from - 1]?.key === 'between' ||
      /^beginning of|^start of/u.test(
        text
          .slice(a.from, a.to)
          .map((w) => w.key)
          .join(' '),
      );
    if (b !== undefined && opens && /^(?:to|till|until|through|and|up to)(?: the)?$/u.test(link)) {
      out.push({ ...a, span: { start: a.span.start, end: b.span.end }, to: b.to, range: range(a.range.first, b.range.last), bound: 'at' });
      i++;
    } else if (a.bound === 'since') out.push({ ...a, range: range(a.range.first, published) });
    else out.push(a);
  }
  return out;
}

function absolute(text: readonly Word[], i: number, published: string | null): Found | null {
  const w = text[i] as Word;
  const isoDate =
    w.shape === 'number' && /^\d{4}$/u.test(w.key) && text[i + 1]?.before === '-' && text[i + 2]?.before === '-'
      ? day(Number(w.key), Number(text[i + 1]?.key), Number(text[i + 2]?.key))
      : null;
  if (isoDate !== null) return { to: i + 3, range: oneDay(isoDate) };
  const named = weekdayOf(text, i);
  if (named >= 0) {
    const skip = text[i + 1]?.key === 'the' ? 1 : 0;
    const of = calendarDay(text, i + 1 + skip, published);
    if (of !== null && /^[,\s(]{1,3}$/u.test(text[i + 1]?.before ?? '')) return checked(of, named);
  }
  const exact = calendarDay(text, i, published);
  if (exact !== null) return exact;
  return monthOrYear(text, i, published);
}

/** The day a text names, held against the weekday it names beside it. */
function checked(of: Found, named: number): Found {
  const first = of.range.first as string;
  if (weekday(first) === named) return of;
  const forward = (named - weekday(first) + 7) % 7;
  const near = addDays(first, forward > 3 ? forward - 7 : forward);
  const doubt = `${first} was a ${WEEKDAYS[weekday(first)]}, the text says ${WEEKDAYS[named]}`;
  return { ...of, doubt, range: near < first ? range(near, first) : range(first, near) };
}

/** "November 8th, 2019", "8 November 2019", "Nov. 8", "3 FEB 90": a year that is not given is the one that ends nearest publication. */
function calendarDay(text: readonly Word[], i: number, published: string | null): Found | null {
  const w = text[i];
  if (w === undefined) return null;
  let d = 0;
  let m = monthOf(w);
  let to = i;
  if (m > 0) {
    // "In October, 11 people …": a comma parts the month from a number that is no day.
    d = /^[\s.]{0,2}$/u.test(text[i + 1]?.before ?? '') ? dayNumber(text[i + 1]) : 0;
    to = i + 2;
    if (d > 0 && text[to]?.before === '' && /^(?:st|nd|rd|th|t)$/u.test(text[to]?.key ?? '')) to++;
  } else {
    d = dayNumber(w);
    if (d === 0) return null;
    to = i + 1;
    if (text[to]?.before === '' && /^(?:st|nd|rd|th)$/u.test(text[to]?.key ?? '')) to++;
    if (text[to]?.key === 'of') to++;
    m = monthOf(text[to]);
    to++;
  }
  if (d === 0 || m === 0) return null;
  const y = yearNumber(text[to]);
  if (y > 0 && /^[,\s.]{1,3}$/u.test(text[to]?.before ?? '')) return made(day(y, m, d), to + 1);
  const short = text[to];
  if (short?.shape === 'number' && /^\d\d$/u.test(short.key) && short.before === ' ' && monthOf(w) === 0)
    return made(day(Number(short.key) < 50 ? 2000 + Number(short.key) : 1900 + Number(short.key), m, d), to + 1);
  if (published === null) return null;
  return made(
    nearestYear(published, (year) => day(year, m, d)),
    to,
  );
}

const made = (of: string | null, to: number): Found | null => (of === null ? null : { to, range: oneDay(of) });

/** The year in which a day or month fell, seen from publication: the latest that is not more than a week ahead. */
function nearestYear(published: string, of: (year: number) => string | null): string | null {
  const y = Number(published.slice(0, 4));
  const here = of(y);
  return here !== null && daysBetween(published, here) <= 7 ? here : (of(y - 1) ?? here);
}

function monthOrYear(text: readonly Word[], i: number, published: string | null): Found | null {
  const part = partOf(text, i);
  const at = part?.to ?? i;
  const m = monthOf(text[at]);
  if (m > 0) {
    let to = at + 1;
    let y = yearNumber(text[to]);
    if (y > 0) to++;
    else if (published !== null && text[to]?.key === 'last' && text[to + 1]?.key === 'year')
      [y, to] = [Number(published.slice(0, 4)) - 1, to + 2];
    else if (published !== null && text[to]?.key === 'this' && text[to + 1]?.key === 'year')
      [y, to] = [Number(published.slice(0, 4)), to + 2];
    const before = text[i - 1]?.key;
    const led = part !== null || /^(?:in|since|last|until|till|by|from|to|of|during|this|between|and|through)$/u.test(before ?? '');
    if (y === 0) {
      if (published === null || !led || (MONTHS[m - 1] === 'may' && text[at]?.shape !== 'title') || (MONTHS[m - 1] === 'march' && !led))
        return null;
      y = Number((nearestYear(published, (year) => day(year, m, 1)) ?? published).slice(0, 4));
    }
    return { to, range: within(wholeMonth(y, m), part?.name ?? null) };
  }
  const y = yearNumber(text[at]);
  if (y > 0) {
    const before = text[i - 1]?.key ?? '';
    const next = text[at + 1];
    const end = next !== undefined && /^[-–]$/u.test(next.before) ? yearNumber(next) : 0;
    if (end > y) return { to: at + 2, range: range(`${y}-01-01`, `${end}-12-31`) };
    if (
      part === null &&
      !/^(?:in|since|of|until|till|by|from|during|late|early|mid|to|between|and|through|before|after|year)$/u.test(before)
    )
      return null;
    return { to: at + 1, range: within(wholeYear(y), part?.name ?? null) };
  }
  return null;
}

/** "early", "mid-", "late", "the beginning of", "the end of". */
function partOf(text: readonly Word[], i: number): { readonly to: number; readonly name: 'early' | 'mid' | 'late' } | null {
  const key = text[i]?.key;
  if (key === 'early' || key === 'mid' || key === 'late') return { to: i + 1, name: key };
  if (text[i + 1]?.key !== 'of') return null;
  if (key === 'beginning' || key === 'start') return { to: i + 2, name: 'early' };
  if (key === 'end') return { to: i + 2, name: 'late' };
  if (key === 'middle') return { to: i + 2, name: 'mid' };
  return null;
}

function within(whole: DateRange, part: 'early' | 'mid' | 'late' | null): DateRange {
  if (part === null || whole.first === null || whole.last === null) return whole;
  const days = daysBetween(whole.first, whole.last) + 1;
  if (days < 40) {
    const at = (d: number): string => addDays(whole.first as string, d - 1);
    return part === 'early' ? range(whole.first, at(10)) : part === 'mid' ? range(at(11), at(20)) : range(at(21), whole.last);
  }
  const y = whole.first.slice(0, 4);
  return part === 'early'
    ? range(`${y}-01-01`, `${y}-03-31`)
    : part === 'mid'
      ? range(`${y}-05-01`, `${y}-08-31`)
      : range(`${y}-10-01`, `${y}-12-31`);
}

/** What is counted from the day of publication: "last night", "on Friday", "two weeks ago". */
function relative(text: readonly Word[], i: number, published: string): Found | null {
  const key = text[i]?.key ?? '';
  const next = text[i + 1]?.key ?? '';
  const named = weekdayOf(text, i);
  if (named >= 0) {
    const night = next === 'night' || next === 'evening' || next === 'morning' || next === 'afternoon' ? 1 : 0;
    const last = text[i - 1]?.key === 'last' || text[i - 1]?.key === 'previous';
    return { to: i + 1 + night, range: oneDay(weekdayBefore(published, named, last)) };
  }
  if (key === 'today' || key === 'tonight') return { to: i + 1, range: oneDay(published) };
  if (key === 'yesterday') return { to: i + 1, range: oneDay(addDays(published, -1)) };
  if (key === 'this' && /^(?:morning|afternoon|evening)$/u.test(next)) return { to: i + 2, range: oneDay(published) };
  if (key === 'last' && (next === 'night' || next === 'evening')) return { to: i + 2, range: oneDay(addDays(published, -1)) };
  if (key === 'overnight') return { to: i + 1, range: range(addDays(published, -1), published) };
  if (key === 'earlier' && next === 'this' && text[i + 2]?.key === 'week')
    return { to: i + 3, range: range(weekdayBefore(published, 1), published) };
  if (key === 'last' || key === 'this' || key === 'past' || key === 'previous') {
    const back = key === 'this' ? 0 : 1;
    if (next === 'week') {
      const monday = addDays(weekdayBefore(published, 1), -7 * back);
      return { to: i + 2, range: range(monday, back === 0 ? published : addDays(monday, 6)) };
    }
    if (next === 'month') {
      const [y, m] = addMonths(published, -back);
      return { to: i + 2, range: back === 0 ? range(day(y, m, 1), published) : wholeMonth(y, m) };
    }
    if (next === 'year' && text[i - 1] !== undefined && monthOf(text[i - 1]) === 0)
      return { to: i + 2, range: wholeYear(Number(published.slice(0, 4)) - back) };
    const m = monthOf(text[i + 1]);
    if (m > 0 && dayNumber(text[i + 2]) === 0)
      return { to: i + 2, range: wholeMonth(Number((nearestYear(published, (year) => day(year, m, 1)) ?? published).slice(0, 4)), m) };
  }
  return ago(text, i, published);
}

/** "two days ago", "a few months ago": a span as wide as its unit, counted back. */
function ago(text: readonly Word[], i: number, published: string): Found | null {
  const few = (text[i]?.key === 'a' && text[i + 1]?.key === 'few') || text[i]?.key === 'several';
  const count = few ? 3 : (SMALL[text[i]?.key ?? ''] ?? dayNumber(text[i]));
  const at = text[i]?.key === 'a' && few ? i + 2 : i + 1;
  if (count === 0 || text[at + 1]?.key !== 'ago') return null;
  const to = at + 2;
  switch (text[at]?.key) {
    case 'day':
    case 'days':
      return { to, range: few ? range(addDays(published, -6), addDays(published, -2)) : oneDay(addDays(published, -count)) };
    case 'week':
    case 'weeks':
      return { to, range: range(addDays(published, -7 * count - 3), addDays(published, -7 * count + 3)) };
    case 'month':
    case 'months': {
      const [y, m] = addMonths(published, -count);
      const [first] = few ? addMonths(published, -6) : [y];
      return {
        to,
        range: few ? range(day(first, addMonths(published, -6)[1], 1), wholeMonth(...addMonths(published, -2)).last) : wholeMonth(y, m),
      };
    }
    case 'year':
    case 'years':
      return { to, range: wholeYear(Number(published.slice(0, 4)) - count) };
    default:
      return null;
  }
}
