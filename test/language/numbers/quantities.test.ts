import { describe, expect, it } from 'vitest';
import { quantities } from '../../../src/language/index.ts';
import { wordsOf } from '../text.ts';

/** An amount as "words: amount unit", with its conversion and whether the two agree. */
const said = (text: string): readonly string[] =>
  quantities(wordsOf(text)).map((q) => {
    const { conversion: c } = q;
    const again = c === null ? '' : ` = ${c.amount} ${c.unit.name} ${c.agrees === null ? 'unchecked' : c.agrees ? 'agrees' : 'disagrees'}`;
    return `${text.slice(q.span.start, q.span.end)}: ${q.amount}${q.high === null ? '' : `..${q.high}`} ${q.unit.name}${again}`;
  });

describe('amounts of a unit', () => {
  it.each([
    ['60 km south', '60 km: 60 km'],
    ['about 3.5 kilometres south', 'about 3.5 kilometres: 3.5 km'],
    ['1.125 million dollars', '1.125 million dollars: 1125000 USD'],
    ['$3m of aid', '3m: 3000000 USD'],
    ['a 60-km stretch', '60-km: 60 km'],
    ['a mile away', 'a mile: 1 mi'],
    ['half a mile away', 'half a mile: 0.5 mi'],
    ['10,000 square kilometres', '10,000 square kilometres: 10000 km²'],
    ['25 km² of it', '25 km²: 25 km²'],
    ['20 to 30 miles away', '20 to 30 miles: 20..30 mi'],
    ['3 1/2 miles off', '3 1/2 miles: 3.5 mi'],
    ['2 1/4 million euros', '2 1/4 million euros: 2250000 EUR'],
    ['6 to 8,000 feet up', '6 to 8,000 feet: 6000..8000 ft'],
    ['20 per cent of it', '20 per cent: 20 %'],
    ['more than 40% of it', 'more than 40: 40 %'],
    ['25 years old', '25 years old: 25 years old'],
    ['80 miles per hour', '80 miles per hour: 80 mph'],
    ['500 kg of it', '500 kg: 500 kg'],
    ['three days later', 'three days: 3 d'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each(['60 soldiers', 'six men', 'a man', 'the kilometre', '60, km', '46'])('none in "%s"', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('an amount and its conversion', () => {
  it.each([
    ['60 km (37 miles) south', '60 km: 60 km = 37 mi agrees'],
    ['60 kilometres (about 37 miles) south', '60 kilometres: 60 km = 37 mi agrees'],
    ['37 miles (60 km) south', '37 miles: 37 mi = 60 km agrees'],
    ['60 km, or 37 miles, south', '60 km: 60 km = 37 mi agrees'],
    ['10,000 square kilometres (3,900 sq mi)', '10,000 square kilometres: 10000 km² = 3900 sq mi agrees'],
    ['2 km (one mile) south', '2 km: 2 km = 1 mi agrees'],
    ['5 km (3 miles) south', '5 km: 5 km = 3 mi agrees'],
    ['100 pounds (45 kg) of it', '100 pounds: 100 lb = 45 kg agrees'],
    ['60 km (60 miles) south', '60 km: 60 km = 60 mi disagrees'],
    ['37 km (60 miles) south', '37 km: 37 km = 60 mi disagrees'],
    ['500 kg (500 pounds) of it', '500 kg: 500 kg = 500 lb disagrees'],
    ['$5m (£4m) in cash', '5m: 5000000 USD = 4000000 GBP unchecked'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('tells the ratio of the two', () => {
    expect(quantities(wordsOf('10,000 square kilometres (3,900 sq mi)'))[0]?.conversion?.ratio).toBeCloseTo(1.0101, 4);
  });

  it.each(['60 km (12 men) south', '60 km (2 hours) south', '60 km (a long way) south', '60 km south, 37 miles'])(
    'no conversion in "%s"',
    (text) => {
      expect(quantities(wordsOf(text)).map((q) => q.conversion)).not.toContainEqual(expect.objectContaining({ agrees: true }));
    },
  );
});
