/* Calendar arithmetic on ISO days, proleptic Gregorian, no clock and no time zone: a day is a string 'YYYY-MM-DD'. */

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Days since 1970-01-01 (H. Hinnant, "days_from_civil": years are counted from March, in eras of 400). */
function at(iso: string): number {
  const month = Number(iso.slice(5, 7));
  const year = Number(iso.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const inEra = year - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(iso.slice(8, 10)) - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
}

/** The day that lies so many days after 1970-01-01 ("civil_from_days"). */
function iso(days: number): string {
  const era = Math.floor((days + 719_468) / 146_097);
  const inEra = days + 719_468 - era * 146_097;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const full = year + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(full).padStart(4, '0')}-${two(month)}-${two(inYear - Math.floor((153 * march + 2) / 5) + 1)}`;
}

/** Days of a month. */
function length(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The ISO day of these numbers, or null where the calendar has no such day. */
export function day(year: number, month: number, dayOfMonth: number): string | null {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return null;
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  return dayOfMonth > length(year, month) ? null : `${year}-${two(month)}-${two(dayOfMonth)}`;
}

export const addDays = (from: string, days: number): string => iso(at(from) + days);
export const daysBetween = (from: string, to: string): number => at(to) - at(from);
/** 0 = Sunday. */
export const weekday = (of: string): number => (((at(of) + 4) % 7) + 7) % 7;
export const lastOfMonth = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(length(year, month))}`;

/** The month that lies `months` away, as [year, month 1-12]. */
export function addMonths(from: string, months: number): readonly [year: number, month: number] {
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  return [Math.floor(index / 12), (index % 12) + 1];
}

/** The latest such weekday on or before a day (before it, when `strictly`). */
export function weekdayBefore(of: string, wanted: number, strictly = false): string {
  const back = (weekday(of) - wanted + 7) % 7;
  return addDays(of, -(back === 0 && strictly ? 7 : back));
}

export const monday = (of: string): string => weekdayBefore(of, 1);
export const yearOf = (of: string): number => Number(of.slice(0, 4));
export const monthOf = (of: string): number => Number(of.slice(5, 7));

/** ISO 8601: the week that holds a day, named by the year of its Thursday. */
export function isoWeek(of: string): readonly [year: number, week: number] {
  const thursday = addDays(monday(of), 3);
  return [yearOf(thursday), 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7)];
}
