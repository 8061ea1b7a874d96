export { addDays, addMonths, day, daysBetween, isoWeek, lastOfMonth, weekday, weekdayBefore } from './calendar.ts';
export { oneDay, precisionOf, range, touches } from './date-range.ts';
export { dates, datesOf, type TimePhrase } from './dates.ts';
export type { TimeExpression } from './expression.ts';
export { timeExpressions } from './find.ts';
