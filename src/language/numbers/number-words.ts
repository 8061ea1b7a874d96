/*
 * The words that numbers are made of. Values of vague words are lower bounds, after ACLED's fatality FAQ (dozens 12, hundreds 100);
 * "several" and its like stand for three.
 */

/** "zero" to "nineteen"; times and dates count with these as well. */
export const ONES: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, n) => [word, n]),
);

/** "twenty" to "ninety", by their value. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, n) => [word, 10 * (n + 2)]),
);

/** Words that stand alone or after a ten: "zero" to "ninety". */
export const UNITS: ReadonlyMap<string, number> = new Map([...ONES, ...TENS, ['fourty', 40]]);

/** What a number is multiplied by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Short scales written on to digits, "20k", "3m", "1.5bn"; "m" is a metre too, so it is looked at again where it is met. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** Words for an unsaid number of some size: its lower bound. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['multiple', 2],
  ['couple', 2],
  ['several', 3],
  ['many', 3],
  ['few', 3],
  ['handful', 3],
  ['numerous', 3],
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
]);

/** Parts of a whole: in the singular after "a", "one" or "the", in the plural after a number. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourth', 1 / 4],
  ['fourths', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
