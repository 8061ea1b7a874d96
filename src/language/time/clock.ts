import { absoluteDay } from './absolute.ts';
import { DAY_PART_WORDS, dayPartAt } from './calendar-words.ts';
import { oneDay } from './date-range.ts';
import type { Found, Reading } from './expression.ts';
import { close, key, near, oneOf, rows } from './reading.ts';
import { deicticDay, weekday } from './relative.ts';

/* Hours and parts of a day, with the day they are of: "10 p.m. Wednesday", "noon", "the early hours of Friday". */

const HOURS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const two = (n: number): string => String(n).padStart(2, '0');

const HALVES = rows(['in the morning', 'in the afternoon', 'in the evening', 'at night']);

export const CLOCK_OPENERS: readonly string[] = ['noon', 'midday', 'noontime', 'midnight', ...HOURS, 'mid'];

interface Hour {
  readonly to: number;
  readonly value: string;
}

/** "10:35 a.m.", "10 p.m. EST", "14:30", "0735 GMT", "four o'clock", "noon": the part of the value behind the T. */
function hourAt(r: Reading, i: number): Hour | null {
  const k = key(r, i);
  if (r.words[i]?.shape === 'title' && i > 0) return null;
  if (/^(?:noon|midday|noontime)$/u.test(k)) return { to: i + 1, value: '12:00' };
  if (k === 'midnight') return { to: i + 1, value: '24:00' };
  const colon = r.words[i + 1]?.before === ':' && /^[0-5]\d$/u.test(key(r, i + 1));
  const dotted = /^(\d{1,2})\.([0-5]\d)$/u.exec(k);
  const spoken = HOURS.indexOf(k);
  const hour = dotted !== null ? Number(dotted[1]) : /^\d{1,2}$/u.test(k) ? Number(k) : spoken > 0 ? spoken : -1;
  const minute = dotted !== null ? Number(dotted[2]) : colon ? Number(key(r, i + 1)) : null;
  const at = colon ? i + 2 : i + 1;
  const half = close(r, at) && /^[ap]m$/u.test(key(r, at)) ? key(r, at) : null;
  if (half !== null && hour >= 1 && hour <= 12) {
    const h = (hour % 12) + (half === 'pm' ? 12 : 0);
    return { to: zoned(r, at + 1), value: `${two(h)}:${two(minute ?? 0)}` };
  }
  if (close(r, at) && key(r, at) === 'oclock' && hour > 0 && hour < 25) return { to: zoned(r, at + 1), value: `${two(hour)}:00` };
  const morning = oneOf(r, at, HALVES);
  if (morning !== null && hour >= 1 && hour <= 12 && /^(?:at|around|about|by)$/u.test(key(r, i - 1)))
    return { to: morning.to, value: `${two((hour % 12) + (morning.row === 'in the morning' ? 0 : 12))}:${two(minute ?? 0)}` };
  if (colon && hour >= 0 && hour < 24 && r.words[i]?.shape === 'number')
    return { to: zoned(r, r.words[at]?.before === ':' ? at + 1 : at), value: `${two(hour)}:${two(minute ?? 0)}` };
  const military = /^([01]\d|2[0-3])([0-5]\d)$/u.exec(k);
  return military !== null && (zoned(r, i + 1) > i + 1 || key(r, i + 1) === 'hours')
    ? { to: zoned(r, i + 1), value: `${military[1]}:${military[2]}` }
    : null;
}

/** Past the name of a time zone and "local time". */
function zoned(r: Reading, i: number): number {
  let to = i;
  const bracket = /^\s?\(?$/u.test(r.words[to]?.before ?? '-');
  if (bracket && /^(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|et|pt|bst|cet|cest|ast)$/u.test(key(r, to)) && r.words[to]?.shape === 'upper')
    to++;
  if (close(r, to) && key(r, to) === 'local' && key(r, to + 1) === 'time') to += 2;
  return to;
}

/** The day beside an hour: "Wednesday", "on Nov. 9", "yesterday". */
function dayAt(r: Reading, i: number): Found | null {
  const at = /^(?:on|of)$/u.test(key(r, i)) ? i + 1 : i;
  if (!near(r, i) && !/^\)?,? ?$/u.test(r.words[i]?.before ?? '-')) return null;
  const found = absoluteDay(r, at) ?? deicticDay(r, at) ?? weekday(r, at);
  return found?.range?.first != null ? found : null;
}

/** An hour with the day beside it; alone it is of the day named before, else of the day of publication. */
export function clock(r: Reading, i: number): Found | null {
  const hour = hourAt(r, i);
  if (hour === null) return null;
  const of = dayAt(r, hour.to);
  if (of !== null) return { ...of, type: 'TIME', value: `${of.value.slice(0, 10)}T${hour.value}` };
  return atHome(r, hour.to, hour.value);
}

/** An hour or part of a day that names no day: of the day named before, else of publication; then only a frame. */
function atHome(r: Reading, to: number, value: string): Found | null {
  const said = r.previous !== null && r.previous.range.first === r.previous.range.last ? r.previous : null;
  const home = said?.range.first ?? r.published;
  if (home === null) return null;
  const found: Found = {
    to,
    type: 'TIME',
    value: `${home}T${value}`,
    range: oneDay(home),
    anchor: said === null ? 'publication' : 'previous',
  };
  return said?.here === true ? found : { ...found, frame: true };
}

/** A day, with the hour that may stand behind it: "Friday at 10 a.m.", "Tue, 07 May 2013 08:45 GMT". */
export function dayAndHour(r: Reading, i: number): Found | null {
  const of = absoluteDay(r, i) ?? weekday(r, i) ?? deicticDay(r, i);
  if (of === null || of.type !== 'DATE' || of.range?.first == null || !near(r, of.to)) return of;
  const at = key(r, of.to) === 'at' ? of.to + 1 : of.to;
  const hour = hourAt(r, /^(?:about|around)$/u.test(key(r, at)) ? at + 1 : at);
  return hour === null ? of : { ...of, to: hour.to, type: 'TIME', value: `${of.value}T${hour.value}` };
}

const PARTS = rows([
  'the early hours of',
  'early hours of',
  'the small hours of',
  'the night of',
  'the evening of',
  'the morning of',
  'the afternoon of',
  'dawn on',
  'dawn',
  'late on',
  'early on',
  'late',
  'early',
]);

export const PART_OPENERS: readonly string[] = [...PARTS.keys(), ...DAY_PART_WORDS];

/** "the early hours of Friday", "the night of 3 May", "early Friday", "the morning", "mid-afternoon yesterday". */
export function dayPart(r: Reading, i: number): Found | null {
  const lead = oneOf(r, i, PARTS);
  const of = lead === null || !close(r, lead.to) ? null : (absoluteDay(r, lead.to) ?? weekday(r, lead.to) ?? deicticDay(r, lead.to));
  if (lead !== null && of?.range?.first != null && (of.type === 'DATE' || of.type === 'TIME')) {
    const part = /early hours|small hours|morning|dawn/u.test(lead.row)
      ? 'MO'
      : /night/u.test(lead.row)
        ? 'NI'
        : lead.row.includes('evening')
          ? 'EV'
          : lead.row.includes('afternoon')
            ? 'AF'
            : null;
    return part === null || of.type === 'TIME' ? of : { ...of, type: 'TIME', value: `${of.value}T${part}` };
  }
  const mid = key(r, i) === 'mid' || key(r, i) === 'early' || key(r, i) === 'late' ? i + 1 : i;
  const part = dayPartAt(r, mid);
  if (part === null || (mid > i && !close(r, mid)) || key(r, mid).endsWith('s')) return null;
  const beside = dayAt(r, mid + 1);
  if (beside !== null && beside.type === 'DATE') return { ...beside, type: 'TIME', value: `${beside.value}T${part}` };
  // "in the morning", "by mid-afternoon": of the day named before, else of publication.
  const led =
    mid > i
      ? /^(?:by|in|at|until|since|from|the)$/u.test(key(r, i - 1))
      : key(r, i - 1) === 'the' && /^(?:in|by|during|until)$/u.test(key(r, i - 2)) && part !== 'NI';
  return led ? atHome(r, mid + 1, part) : null;
}
