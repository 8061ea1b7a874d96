export { addDays, addMonths, day, daysBetween, lastOfMonth, weekday, weekdayBefore } from './calendar.ts';
export { oneDay, precisionOf, range, touches } from './date-range.ts';
export { dates, type TimePhrase } from './dates.ts';
