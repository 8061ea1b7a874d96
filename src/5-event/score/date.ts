import { daysBetween, touches } from '../../language/index.ts';
import type { DateRange } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { NEVER, type Weight } from './weight.ts';

/** What a shared span of days tells, by the coarser of the two. */
const SHARED: Readonly<Record<DateRange['precision'], number>> = { day: 1.5, week: 0.4, month: 0.2, year: -0.2, unknown: 0 };
/** Days that reports of one event may lie apart: news of one night is dated by either of its days, and papers err by a day or two. */
const ERRS = 3;
/** Days within which a victim's name is told again with the day of the report. */
const NAMED_AGAIN = 7;

export function compareDates(one: Account, other: Account): Weight {
  const { date: a } = one;
  const { date: b } = other;
  const say = (weight: number, words: string): Weight => ({ field: 'date', weight, words });
  if (a === null || b === null || a.precision === 'unknown' || b.precision === 'unknown')
    return say(-0.4, 'no day is known for one of them');
  if (touches(a, b)) {
    const coarser = RANK.indexOf(a.precision) > RANK.indexOf(b.precision) ? a : b;
    const sure = a.inferred === true || b.inferred === true ? 0.7 : 1;
    return say(SHARED[coarser.precision] * sure, coarser.precision === 'day' ? 'same day' : `same ${coarser.precision}`);
  }
  const days = daysApart(a, b);
  const words = days === 1 ? 'one day apart' : `${String(days)} days apart`;
  // Who gives no day tells of the days before: "the toll of the raid has risen".
  if (!one.daySaid || !other.daySaid)
    return say(days === 1 ? 0.2 : days <= ERRS ? -0.4 : days <= NAMED_AGAIN ? -1 : NEVER, `${words}, one of them by the day of its report`);
  // "Last week", "at the weekend" are loose.
  if (days <= ERRS && (a.precision !== 'day' || b.precision !== 'day')) return say(-0.5, words);
  return say(days === 1 ? -0.4 : days <= ERRS ? -2 : days <= NAMED_AGAIN ? -4 : NEVER, words);
}

const RANK: readonly DateRange['precision'][] = ['day', 'week', 'month', 'year', 'unknown'];

function daysApart(a: DateRange, b: DateRange): number {
  return Math.min(
    Math.abs(daysBetween(a.last ?? '1000-01-01', b.first ?? '9999-12-31')),
    Math.abs(daysBetween(b.last ?? '1000-01-01', a.first ?? '9999-12-31')),
  );
}
