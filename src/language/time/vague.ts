import type { Found, Reading } from './expression.ts';
import { key, oneOf, type Rows, rows } from './reading.ts';

/* What lies nowhere on the calendar: TIMEX3 writes PRESENT_REF, PAST_REF, FUTURE_REF. */

const TABLES: readonly (readonly [Rows, string])[] = [
  [
    rows([
      'now',
      'currently',
      'presently',
      'nowadays',
      'current',
      'right now',
      'at present',
      'at the present time',
      'at the moment',
      'these days',
      'the present day',
    ]),
    'PRESENT_REF',
  ],
  [
    rows([
      'recently',
      'recent',
      'lately',
      'the past',
      'the recent past',
      'the distant past',
      'formerly',
      'some time ago',
      'the other day',
      'a while ago',
      'a long time ago',
      'not long ago',
    ]),
    'PAST_REF',
  ],
  [
    rows([
      'soon',
      'shortly',
      'the future',
      'future',
      'the near future',
      'the foreseeable future',
      'the immediate future',
      'the distant future',
      'some day',
      'someday',
    ]),
    'FUTURE_REF',
  ],
];

export const VAGUE_OPENERS: readonly string[] = TABLES.flatMap(([table]) => [...table.keys()]);

export function vague(r: Reading, i: number): Found | null {
  for (const [table, value] of TABLES) {
    const row = oneOf(r, i, table);
    if (row !== null && meant(r, i, row.row, row.to)) return { to: row.to, type: 'DATE', value, range: null, anchor: 'publication' };
  }
  return null;
}

/** "shortly after", "as soon as", "past the gate" stand for something else. */
function meant(r: Reading, i: number, row: string, to: number): boolean {
  const next = key(r, to);
  if (row === 'shortly') return !/^(?:after|before|afterwards?|thereafter)$/u.test(next);
  if (row === 'soon') return key(r, i - 1) !== 'as' && key(r, i - 1) !== 'too' && !/^(?:after|as|afterwards?)$/u.test(next);
  if (row === 'the past' || row === 'the future')
    return (
      r.words[to] === undefined ||
      r.words[to]?.before !== ' ' ||
      /^(?:and|or|but|to|as|of|that|it|he|they|she|we|the|has|have|is|was|will|with|in|for)$/u.test(next)
    );
  return true;
}
