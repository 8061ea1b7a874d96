import { absoluteDay } from './absolute.ts';
import { addDays, monday, monthOf, weekday, yearOf } from './calendar.ts';
import { unitAt } from './calendar-words.ts';
import { range } from './date-range.ts';
import type { Found, Reading } from './expression.ts';
import { quarterFound, yearAt, yearFound } from './periods.ts';
import { after, close, key, oneOf, rows } from './reading.ts';
import { weekFound } from './relative.ts';
import { durationValue, weekValue } from './timex.ts';

/* Periods known to the reader: "the weekend", "the latest quarter", "the full year", "year-end". */

const LEADS = rows([
  'the',
  'the latest',
  'the full',
  'the whole',
  'the entire',
  'the rest of the',
  'the remainder of the',
  'the most recent',
  'the fiscal',
  'the latest fiscal',
  'the full fiscal',
  'all',
]);

export const DEFINITE_OPENERS: readonly string[] = [...LEADS.keys(), 'year'];

export function definite(r: Reading, i: number): Found | null {
  if (r.published === null) return null;
  const end = yearEnd(r, i);
  if (end !== null) return end;
  const lead = oneOf(r, i, LEADS);
  if (lead === null || !close(r, lead.to)) return null;
  const to = lead.to + 1;
  const k = key(r, lead.to);
  // "the week before the attack", "the day that followed" are told from something else.
  if (close(r, to) && /^(?:before|after|that|when|since|of|ago|later|earlier|following|leading|prior|preceding)$/u.test(key(r, to)))
    return null;
  if (/^(?:ended|ending|to|through)$/u.test(key(r, to)) && /^(?:year|quarter|month|week)$/u.test(k)) {
    const unit = unitAt(r, lead.to);
    return unit === null || unit === 'quarter'
      ? (quarterEnded(r, to) ?? lastQuarter(r, to))
      : { to, type: 'DURATION', value: durationValue(unit, 1), range: null, anchor: 'phrase' };
  }
  if (yearAt(r, to) !== null && close(r, to)) return null;
  if (k === 'weekend') return weekend(to, r.published);
  if (k === 'quarter' && lead.row.startsWith('the') && !/fiscal/u.test(lead.row)) return framed(lastQuarter(r, to));
  if (k === 'period' && /latest|recent/u.test(lead.row)) return framed(lastQuarter(r, to));
  if (k === 'week' && lead.row !== 'all') return { ...weekFound(to, r.published, 'publication'), frame: true };
  return k === 'year' ? { ...yearFound(to, yearOf(r.published), 'publication'), frame: true } : null;
}

const framed = (found: Found | null): Found | null => (found === null ? null : { ...found, frame: true });

/** The weekend that is on or was last. */
function weekend(to: number, published: string): Found {
  const saturday = addDays(monday(published), weekday(published) % 6 === 0 ? 5 : -2);
  return { to, type: 'DATE', value: `${weekValue(saturday)}-WE`, range: range(saturday, addDays(saturday, 1)), anchor: 'publication' };
}

/** "the quarter ended Sept. 30". */
function quarterEnded(r: Reading, to: number): Found | null {
  const end = key(r, to).startsWith('end') ? absoluteDay(r, to + 1)?.range?.last : null;
  return end == null ? null : quarterFound(to, yearOf(end), Math.floor((monthOf(end) + 2) / 3), 'phrase');
}

/** The quarter the text speaks of, else the last one that is over. */
function lastQuarter(r: Reading, to: number): Found | null {
  const said = /^(\d{4})-Q([1-4])$/u.exec(r.previous?.value ?? '');
  if (said !== null) return quarterFound(to, Number(said[1]), Number(said[2]), 'previous');
  if (r.published === null) return null;
  const index = yearOf(r.published) * 4 + Math.floor((monthOf(r.published) - 1) / 3) - 1;
  return quarterFound(to, Math.floor(index / 4), (index % 4) + 1, 'publication');
}

/** "year-end", "the year's end". */
function yearEnd(r: Reading, i: number): Found | null {
  const at = key(r, i) === 'the' ? i + 1 : i;
  const to = after(r, at, 'year end');
  if (to < 0 || r.published === null) return null;
  const year = yearOf(r.published);
  return { to, type: 'DATE', value: `${year}`, mod: 'END', range: range(`${year}-12-01`, `${year}-12-31`), anchor: 'publication' };
}
