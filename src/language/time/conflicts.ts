import { addDays, weekday } from './calendar.ts';
import { WEEKDAYS } from './calendar-words.ts';
import { oneDay, range } from './date-range.ts';
import type { Found } from './expression.ts';

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The day a text names, held against the weekday it names beside it. Where they disagree neither is chosen: the range holds both. */
export function checked(of: Found, named: number): Found {
  const stated = of.range?.first;
  if (stated == null || of.range?.last !== stated || weekday(stated) === named) return of;
  const forward = (named - weekday(stated) + 7) % 7;
  const meant = addDays(stated, forward > 3 ? forward - 7 : forward);
  const doubt = `${stated} was a ${title(WEEKDAYS[weekday(stated)] ?? '')}, the text says ${title(WEEKDAYS[named] ?? '')}`;
  return { ...of, doubt, conflict: [stated, meant], range: meant < stated ? range(meant, stated) : range(stated, meant) };
}

/** "03-05-2016": with hyphens the day comes first nearly everywhere (Unicode CLDR 45: no English locale writes the month first so). */
export function dayFirst(to: number, monthFirst: string, of: string): Found {
  const found = { to, type: 'DATE', value: of, range: oneDay(of), anchor: 'phrase' } as const;
  return monthFirst === of ? found : { ...found, doubt: `read with the day first; ${monthFirst} with the month first` };
}

/** "03/05/2016" is the third of May in one country and the fifth of March in another. */
export function eitherDay(to: number, monthFirst: string, dayFirst: string): Found {
  const [a, b] = monthFirst < dayFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const found = { to, type: 'DATE', value: monthFirst, anchor: 'phrase' } as const;
  if (a === b) return { ...found, range: oneDay(a) };
  return {
    ...found,
    range: range(a, b),
    conflict: [monthFirst, dayFirst],
    doubt: `${monthFirst} with the month first, ${dayFirst} with the day first`,
  };
}
