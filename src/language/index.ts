export { addDays, addMonths, day, daysBetween, lastOfMonth, weekday, weekdayBefore } from './calendar.ts';
export { oneDay, precisionOf, range, touches } from './date-range.ts';
export { dates, type TimePhrase } from './dates.ts';
export { lexicon } from './lexicon.ts';
export { numbers, type NumberPhrase } from './numbers.ts';
export { quotations } from './quotations.ts';
export { linesOf, paragraphs, sentences } from './sentences.ts';
export { fold, words } from './words.ts';
