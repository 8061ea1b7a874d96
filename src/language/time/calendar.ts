/* Calendar arithmetic on ISO days, proleptic Gregorian, no clock and no time zone: a day is a string 'YYYY-MM-DD'. */

const DAY = 86_400_000;

const at = (iso: string): number => Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The ISO day of these numbers, or null where the calendar has no such day. */
export function day(year: number, month: number, dayOfMonth: number): string | null {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return null;
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  const made = iso(Date.UTC(year, month - 1, dayOfMonth));
  return Number(made.slice(5, 7)) === month ? made : null;
}

export const addDays = (from: string, days: number): string => iso(at(from) + days * DAY);
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY);
/** 0 = Sunday. */
export const weekday = (of: string): number => new Date(at(of)).getUTCDay();
export const lastOfMonth = (year: number, month: number): string => iso(Date.UTC(year, month, 0));

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
