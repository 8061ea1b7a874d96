import type { DateRange, Estimate, Location, Publication, Stance, VoiceRow } from '../../model/index.ts';

/* How the pages put dates, places and figures into words. A null is "not stated", never zero and never blank. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

function dayOf(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts === null ? null : { year: Number(parts[1]), month: Number(parts[2]), date: Number(parts[3]) };
}

function lengthOf({ year, month }: Day): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function monthName(day: Day): string {
  return MONTHS[day.month - 1] ?? `month ${day.month}`;
}

/** "14 January 2017"; what is no ISO day is given back as it is. */
export function dayInWords(iso: string): string {
  const day = dayOf(iso);
  return day === null ? iso : `${day.date} ${monthName(day)} ${day.year}`;
}

/** "14 January 2017", "7–8 January 2017", "January 2017", "between … and …", "on or before …", "date not stated". */
export function dateInWords(range: DateRange | null): string {
  if (range === null || (range.first === null && range.last === null)) return 'date not stated';
  if (range.first === null) return `on or before ${dayInWords(range.last ?? '')}`;
  if (range.last === null) return `on or after ${dayInWords(range.first)}`;
  if (range.first === range.last) return dayInWords(range.first);
  const [first, last] = [dayOf(range.first), dayOf(range.last)];
  if (first === null || last === null) return `${range.first} to ${range.last}`;
  if (first.year === last.year && first.date === 1) {
    if (first.month === 1 && last.month === 12 && last.date === 31) return `${first.year}`;
    if (first.month === last.month && last.date === lengthOf(first)) return `${monthName(first)} ${first.year}`;
  }
  if (range.precision === 'day' && first.year === last.year && first.month === last.month) {
    return `${first.date}–${last.date} ${monthName(first)} ${first.year}`;
  }
  const year = first.year === last.year ? '' : ` ${first.year}`;
  const month = first.year === last.year && first.month === last.month ? '' : ` ${monthName(first)}`;
  return `between ${first.date}${month}${year} and ${dayInWords(range.last)}`;
}

/** How well the day is known, in words; empty where the date itself says all. */
export function datePrecision(range: DateRange | null): string {
  if (range === null || range.first === range.last) return '';
  if (range.inferred === true) return 'no day stated; reckoned from publication';
  return {
    day: 'one day or the next',
    week: 'known to the week',
    month: 'known to the month',
    year: 'known to the year',
    unknown: 'day not known',
  }[range.precision];
}

/** The month heading that an event stands under. */
export function monthInWords(range: DateRange | null): string {
  const day = dayOf(range?.first ?? range?.last ?? '');
  return day === null ? 'No date stated' : `${monthName(day)} ${day.year}`;
}

/** "14 January 2017, stated in the text". */
export function publicationInWords(published: Publication | null): string {
  if (published === null) return 'day of publication not stated';
  return `${dateInWords(published)}${published.basis === 'inferred' ? ', inferred from what it tells' : ''}`;
}

const PLACE_LEAD = { exact: 'in ', near: 'near ', admin2: 'somewhere in ', admin1: 'somewhere in ', country: 'somewhere in ' } as const;
const PLACE_NOTE = {
  exact: '',
  near: '',
  admin2: 'known to the district',
  admin1: 'known to the province',
  country: 'known to the country',
} as const;

/** "near Baquba, Diyala, Iraq", "somewhere in Nineveh, Iraq", "place not stated". */
export function placeInWords(location: Location | null): string {
  if (location === null) return 'place not stated';
  const names = [location.name, location.admin1, location.country].filter((name): name is string => name !== null && name !== '');
  return PLACE_LEAD[location.precision] + [...new Set(names)].map((name) => isolated(name, 120)).join(', ');
}

/** How well the place is known, in words; empty for a named place. */
export function placePrecision(location: Location | null): string {
  if (location === null) return '';
  if (location.precision === 'near' && location.radiusKm !== null && location.radiusKm > 0) return `within ${number(location.radiusKm)} km`;
  return PLACE_NOTE[location.precision];
}

/** "8 (7–8+)": best, then the span of what is said; the plus says that no upper limit is given. */
export function estimateInFigures({ low, best, high }: Estimate): { readonly main: string; readonly span: string } {
  const span =
    high === null
      ? best === null || best === low
        ? `${number(low)}+`
        : `${number(low)}–${number(best)}+`
      : low === high
        ? ''
        : `${number(low)}–${number(high)}`;
  if (best === null) return { main: span || number(low), span: '' };
  return span === '' || (best === low && high === null) ? { main: span || number(best), span: '' } : { main: number(best), span };
}

/** The same for the ear: "best estimate 8, at least 7, no upper limit stated". */
export function estimateInWords({ low, best, high }: Estimate): string {
  if (low === high && (best === null || best === low)) return number(low);
  const parts = [
    best === null ? '' : `best estimate ${number(best)}`,
    `at least ${number(low)}`,
    high === null ? 'no upper limit stated' : `at most ${number(high)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const STANCE: Readonly<Record<Stance, string>> = {
  states: 'says so',
  'claims-responsibility': 'claims responsibility',
  denies: 'denies it',
  confirms: 'confirms it',
  doubts: 'doubts it',
  warns: 'warns of it',
};

/** What the speaker does with the statement. */
export function stanceInWords(stance: Stance): string {
  return STANCE[stance];
}

/** Who speaks, in one phrase: "Harbour Press in its own voice", "the provincial police, in Harbour Press". */
export function voiceInWords(voice: VoiceRow): string {
  const outlet = voice.outlet === null ? 'outlet not named' : isolated(voice.outlet, 120);
  const speaker = voice.speakers[0];
  return speaker === undefined ? `${outlet}, in its own voice` : `${isolated(speaker.name, 120)}, in ${outlet}`;
}

/** "Who against whom" from the names at hand; null where neither is known. */
export function sidesInWords(perpetrator: readonly string[], target: readonly string[]): string | null {
  const [by, against] = [listed(perpetrator), listed(target)];
  if (by !== '' && against !== '') return `${by} against ${against}`;
  if (by !== '') return `by ${by}; against whom is not stated`;
  return against === '' ? null : `against ${against}; by whom is not stated`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 4).map((name) => isolated(name, 80));
  return shown.join(', ') + (names.length > 4 ? ` and ${names.length - 4} more` : '');
}

/** "1,204". */
export function number(value: number): string {
  return value.toLocaleString('en');
}

/** "1 outlet", "3 outlets". */
export function counted(value: number, one: string, many: string): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** A text of a report cut to a length that a page can bear, never inside a surrogate pair. */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** A name of a report in the middle of our words: cut, its direction marks dropped, and kept from turning what stands round it. */
export function isolated(name: string, most: number): string {
  const plain = withoutDirectionMarks(clip(name, most));
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** Without the marks that override the direction of text; in a title bar nothing else would isolate them. */
export function withoutDirectionMarks(text: string): string {
  return text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
