export { breakdowns, type Breakdown, type Part } from './parts.ts';
export { determiner, type Determiner } from './determiners.ts';
export { fraction, type Fraction } from './fractions.ts';
export { ONES, ORDINALS, TENS } from './number-words.ts';
export { numbers, type NumberPhrase } from './numbers.ts';
export { quantities, quantityAt, type Conversion, type Quantity } from './quantities.ts';
export type { Dimension, Unit } from './units.ts';
