import type { Comparator, Span, Word } from '../../model/index.ts';
import { cardinal, type Cardinal } from './cardinal.ts';
import { hedgeBefore } from './hedges.ts';
import { lowerEnd } from './scales.ts';
import { signOf, unitAt, type Unit } from './units.ts';

/** An amount of a unit: "about 60 km", "3.5 million dollars", "25 years old". */
export interface Quantity {
  readonly span: Span;
  /** Index of its first word and of the word after its last; hedges and the unit included, a conversion not. */
  readonly from: number;
  readonly to: number;
  /** In the unit said; the upper end of a range ("20 to 30 km") in `high`. */
  readonly amount: number;
  readonly high: number | null;
  readonly unit: Unit;
  readonly comparator: Comparator;
  /** The same amount said again in another unit: "60 km (37 miles)". */
  readonly conversion: Conversion | null;
}

export interface Conversion {
  readonly amount: number;
  readonly unit: Unit;
  /** Index of the word after its last. */
  readonly to: number;
  /** The second amount over the first, both in the base unit; null between currencies. 1 where they agree to the last digit. */
  readonly ratio: number | null;
  /** Whether both may be roundings of one amount; null where that cannot be told. */
  readonly agrees: boolean | null;
}

/** All amounts with units in a list of words, left to right, none overlapping. */
export function quantities(text: readonly Word[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < text.length; ) {
    const q = quantityAt(text, i);
    if (q !== null) found.push(q);
    i = q === null ? i + 1 : (q.conversion?.to ?? q.to);
  }
  return found;
}

/** The amount whose number begins at `at`; its hedge may stand before. */
export function quantityAt(text: readonly Word[], at: number): Quantity | null {
  const one = amountAt(text, at);
  if (one === null) return null;
  const hedge = hedgeBefore(text, at);
  const from = hedge?.from ?? at;
  return {
    span: { start: (text[from] as Word).start, end: (text[one.to - 1] as Word).end },
    from,
    to: one.to,
    amount: one.amount,
    high: one.high,
    unit: one.unit,
    comparator: one.high !== null ? 'range' : (hedge?.comparator ?? 'exactly'),
    conversion: conversionOf(text, one),
  };
}

interface Amount {
  readonly amount: number;
  readonly high: number | null;
  readonly unit: Unit;
  readonly to: number;
}

function amountAt(text: readonly Word[], at: number): Amount | null {
  const number = cardinal(text, at) ?? aHalf(text, at) ?? one(text, at);
  if (number === null) return null;
  const link = text[number.to];
  const ranged = link !== undefined && (/^[-–]$/u.test(link.before) || (link.before === ' ' && /^(?:to|or|and)$/u.test(link.key)));
  const begin = /^[-–]$/u.test(link?.before ?? '') ? number.to : number.to + 1;
  const upper = ranged ? cardinal(text, begin) : null;
  if (upper !== null && upper.value > number.value) {
    const unit = measured(text, at, upper);
    if (unit !== null) return { amount: lowerEnd(text, at, number, begin, upper), high: upper.value, ...unit };
  }
  const unit = measured(text, at, number);
  return unit === null ? null : { amount: number.value, high: null, ...unit };
}

function measured(text: readonly Word[], at: number, number: Cardinal): { readonly unit: Unit; readonly to: number } | null {
  const sign = signOf(text, at, number.to);
  if (sign !== null) return { unit: sign, to: number.to };
  const next = text[number.to];
  return next === undefined || !/^[\s-]{0,2}$/u.test(next.before) ? null : unitAt(text, number.to);
}

/** "half a mile", "a mile and a half" is left out: rare. */
function aHalf(text: readonly Word[], at: number): Cardinal | null {
  return text[at]?.key === 'half' && /^an?$/u.test(text[at + 1]?.key ?? '') ? { to: at + 2, value: 0.5, counted: false } : null;
}

/** "a mile from": one of it. */
function one(text: readonly Word[], at: number): Cardinal | null {
  return /^an?$/u.test(text[at]?.key ?? '') && text[at + 1]?.before === ' ' ? { to: at + 1, value: 1, counted: false } : null;
}

/** "60 km (37 miles)", "60 km, or 37 miles,", "60 km/37 miles": the same dimension in another unit right behind. */
function conversionOf(text: readonly Word[], said: Amount): Conversion | null {
  const next = text[said.to];
  if (next === undefined) return null;
  const or = next.key === 'or' && /^,? $/u.test(next.before);
  if (!or && !/^ ?[(/] ?[$€£¥]?$/u.test(next.before)) return null;
  const again = amountAt(text, skipHedge(text, or ? said.to + 1 : said.to));
  if (again === null || again.unit.dimension !== said.unit.dimension || again.unit.name === said.unit.name) return null;
  const { factor } = said.unit;
  const other = again.unit.factor;
  const ratio =
    factor === null || other === null || said.amount === 0
      ? null
      : Math.round(((again.amount * other) / (said.amount * factor)) * 1e4) / 1e4;
  return { amount: again.amount, unit: again.unit, to: again.to, ratio, agrees: ratio === null ? null : agree(said, again) };
}

function skipHedge(text: readonly Word[], at: number): number {
  return /^(?:about|around|some|roughly|approximately|nearly|almost)$/u.test(text[at]?.key ?? '') ? at + 1 : at;
}

/** Whether the roundings of two amounts overlap: half of the last digit that is not an ending zero, but at most 6 % from ten on. */
function agree(a: Amount, b: Amount): boolean {
  const slack = ({ amount }: Amount): number => {
    const half = lastPlace(amount) / 2;
    return amount < 10 ? half : Math.min(half, amount * 0.06);
  };
  const ends = (x: Amount): readonly [number, number] => {
    const f = x.unit.factor ?? 1;
    return [(x.amount - slack(x)) * f, (x.amount + slack(x)) * f];
  };
  const [aLow, aHigh] = ends(a);
  const [bLow, bHigh] = ends(b);
  return aLow <= bHigh && bLow <= aHigh;
}

/** What the last digit counts that is not an ending zero: 100 for 3,900, 0.1 for 2.5. */
function lastPlace(amount: number): number {
  if (!Number.isInteger(amount)) return 10 ** -(String(amount).split('.')[1] ?? '').length;
  const zeros = /0*$/u.exec(String(amount))?.[0].length ?? 0;
  return amount === 0 ? 1 : 10 ** zeros;
}
