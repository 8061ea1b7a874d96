import { isoWeek } from './calendar.ts';

/* How TIMEX3 spells its values (ISO 8601 with TimeML's additions). */

const two = (n: number): string => String(n).padStart(2, '0');

export const monthValue = (year: number, month: number): string => `${year}-${two(month)}`;
export const yearValue = (year: number): string => String(year).padStart(4, '0');
export const quarterValue = (year: number, quarter: number): string => `${year}-Q${quarter}`;
export function weekValue(of: string): string {
  const [year, week] = isoWeek(of);
  return `${year}-W${two(week)}`;
}

/** The calendar units, smallest first; `letter` as in P3D, `clock` for those behind the T. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** "P3D", "PT4H", "PXM", "P2Y6M"; a count of null is an uncounted few. Decades and centuries are told in years. */
export function durationValue(unit: Unit, count: number | null): string {
  if (count !== null && !Number.isInteger(count)) return fraction(unit, count);
  const n = (times = 1): string => (count === null ? 'X' : String(count * times));
  switch (unit) {
    case 'second':
      return `PT${n()}S`;
    case 'minute':
      return `PT${n()}M`;
    case 'hour':
      return count !== null && count % 24 === 0 && count > 0 ? `P${count / 24}D` : `PT${n()}H`;
    case 'day':
      return `P${n()}D`;
    case 'night':
      return `P${n()}TNI`;
    case 'week':
      return `P${n()}W`;
    case 'weekend':
      return `P${n()}WE`;
    case 'fortnight':
      return `P${n(2)}W`;
    case 'month':
      return `P${n()}M`;
    case 'quarter':
      return `P${n(3)}M`;
    case 'year':
      return `P${n()}Y`;
    case 'decade':
      return count === null ? 'PXDE' : `P${n(10)}Y`;
    case 'century':
      return count === null ? 'PXCE' : `P${n(100)}Y`;
    case 'millennium':
      return count === null ? 'PXML' : `P${n(1000)}Y`;
  }
}

/** "two and a half years" is P2Y6M; where the smaller unit is not round, the fraction stands: P1.5W. */
function fraction(unit: Unit, count: number): string {
  const whole = Math.floor(count);
  const half = count - whole === 0.5;
  if (half && unit === 'year') return `P${whole > 0 ? `${whole}Y` : ''}6M`;
  if (half && unit === 'day') return whole > 0 ? `P${whole}DT12H` : 'PT12H';
  if (half && unit === 'hour') return `PT${whole > 0 ? `${whole}H` : ''}30M`;
  if (half && unit === 'minute') return `PT${whole > 0 ? `${whole}M` : ''}30S`;
  if (unit === 'decade' || unit === 'century') return `P${Math.round(count * (unit === 'decade' ? 10 : 100))}Y`;
  return durationValue(unit, 1).replace('1', String(count));
}
