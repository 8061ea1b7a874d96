import type { Word } from '../../model/index.ts';

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'time'
  | 'age'
  | 'share'
  | 'money'
  | 'temperature'
  | 'power'
  | 'energy';

/** A unit of measure. `factor` turns an amount into its dimension's base: m, m², m³, kg, m/s, s, years of age, 1, W, J. */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  /** Null where amounts do not convert by a fixed factor: currencies, degrees. */
  readonly factor: number | null;
}

type Row = readonly [name: string, factor: number | null, words: string];
const TABLE: Readonly<Record<Dimension, readonly Row[]>> = {
  length: [
    ['km', 1000, 'km | kms | kilometre | kilometres | kilometer | kilometers'],
    ['mi', 1609.344, 'mile | miles | mi'],
    ['nmi', 1852, 'nautical mile | nautical miles'],
    ['m', 1, 'm | metre | metres | meter | meters'],
    ['cm', 0.01, 'cm | centimetre | centimetres | centimeter | centimeters'],
    ['mm', 0.001, 'mm | millimetre | millimetres | millimeter | millimeters'],
    ['ft', 0.3048, 'ft | feet'],
    ['in', 0.0254, 'inch | inches'],
    ['yd', 0.9144, 'yd | yard | yards'],
  ],
  area: [
    ['km²', 1e6, 'km2 | sq km | sqkm | square km | square kilometre | square kilometres | square kilometer | square kilometers'],
    ['m²', 1, 'm2 | sq m | square metre | square metres | square meter | square meters'],
    ['sq mi', 2589988.11, 'sq mi | square mile | square miles | sq mile | sq miles'],
    ['sq ft', 0.09290304, 'sq ft | square foot | square feet'],
    ['ha', 1e4, 'ha | hectare | hectares'],
    ['acre', 4046.8564, 'acre | acres'],
    ['dunam', 1000, 'dunam | dunams | dunum | dunums | donum | donums'],
  ],
  volume: [
    ['m³', 1, 'm3 | cubic metre | cubic metres | cubic meter | cubic meters'],
    ['l', 0.001, 'litre | litres | liter | liters'],
    ['gal', 0.003785411784, 'gallon | gallons'],
    ['bbl', 0.158987, 'barrel | barrels | bpd'],
    ['cu ft', 0.0283168, 'cubic foot | cubic feet'],
  ],
  mass: [
    ['kg', 1, 'kg | kgs | kilo | kilos | kilogram | kilograms | kilogramme | kilogrammes'],
    ['g', 0.001, 'gram | grams | gramme | grammes'],
    ['t', 1000, 'tonne | tonnes | metric ton | metric tons'],
    ['ton', 907.18474, 'ton | tons'],
    ['lb', 0.45359237, 'lb | lbs | pound | pounds'],
    ['oz', 0.028349523, 'ounce | ounces'],
  ],
  speed: [
    [
      'km/h',
      1 / 3.6,
      'kph | kmh | km h | km per hour | kilometres per hour | kilometers per hour | kilometres an hour | kilometers an hour',
    ],
    ['mph', 0.44704, 'mph | miles per hour | miles an hour'],
    ['kn', 0.514444, 'knot | knots'],
  ],
  time: [
    ['s', 1, 'second | seconds | secs'],
    ['min', 60, 'minute | minutes | mins'],
    ['h', 3600, 'hour | hours | hrs'],
    ['d', 86400, 'day | days'],
    ['wk', 604800, 'week | weeks'],
    ['mo', 2629800, 'month | months'],
    ['a', 31557600, 'year | years'],
    ['decade', 315576000, 'decade | decades'],
    ['century', 3155760000, 'century | centuries'],
  ],
  age: [['years old', 1, 'years old | year old | year olds | years of age']],
  share: [
    ['%', 0.01, 'per cent | percent | pc'],
    ['pp', 0.01, 'percentage point | percentage points'],
  ],
  money: [
    ['USD', null, 'dollar | dollars | us dollars | us dollar | usd'],
    ['EUR', null, 'euro | euros | eur'],
    ['GBP', null, 'pounds sterling | sterling'],
    ['IQD', null, 'dinar | dinars | iraqi dinars'],
    ['lira', null, 'lira | liras | syrian pounds | lebanese pounds | egyptian pounds'],
    ['other', null, 'rial | rials | riyal | riyals | dirham | dirhams | rupee | rupees | peso | pesos | shekel | shekels | yen | yuan'],
    ['cent', null, 'cents'],
  ],
  temperature: [['°', null, 'degree | degrees']],
  power: [
    ['MW', 1e6, 'mw | megawatt | megawatts'],
    ['kW', 1e3, 'kw | kilowatt | kilowatts'],
  ],
  energy: [['kWh', 3.6e6, 'kwh | kilowatt hours']],
};

const BY_FIRST_WORD: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly unit: Unit }[]> = (() => {
  const map = new Map<string, { readonly words: readonly string[]; readonly unit: Unit }[]>();
  for (const [dimension, rows] of Object.entries(TABLE) as [Dimension, readonly Row[]][])
    for (const [name, factor, phrases] of rows)
      for (const phrase of phrases.split(' | ')) {
        const parts = phrase.split(' ');
        const list = map.get(parts[0] as string) ?? [];
        list.push({ words: parts, unit: { name, dimension, factor } });
        map.set(parts[0] as string, list);
      }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

const SIGNS: ReadonlyMap<string, Unit> = new Map([
  ['$', { name: 'USD', dimension: 'money', factor: null }],
  ['€', { name: 'EUR', dimension: 'money', factor: null }],
  ['£', { name: 'GBP', dimension: 'money', factor: null }],
  ['¥', { name: 'other', dimension: 'money', factor: null }],
]);
const PERCENT: Unit = { name: '%', dimension: 'share', factor: 0.01 };

/** The unit written at `at`, and the index of the word behind it; the longest of several ("square kilometres", "miles per hour"). */
export function unitAt(text: readonly Word[], at: number): { readonly unit: Unit; readonly to: number } | null {
  const first = text[at];
  const found = first === undefined ? undefined : BY_FIRST_WORD.get(first.key);
  const hit = found?.find(({ words }) =>
    words.every((key, i) => text[at + i]?.key === key && (i === 0 || /^[\s/-]$/u.test(text[at + i]?.before ?? ''))),
  );
  return hit === undefined ? null : { unit: hit.unit, to: at + hit.words.length };
}

/** The currency sign before a number at `from`, or the per cent sign behind it at `to`. */
export function signOf(text: readonly Word[], from: number, to: number): Unit | null {
  const money = SIGNS.get(/([$€£¥])\s?$/u.exec(text[from]?.before ?? '')?.[1] ?? '');
  if (money !== undefined) return money;
  return /^\s?[%٪]/u.test(text[to]?.before ?? '') ? PERCENT : null;
}
