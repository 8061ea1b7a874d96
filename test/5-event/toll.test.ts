import { describe, expect, it } from 'vitest';
import { toll } from '../../src/5-event/choose/toll.ts';
import type { Harm } from '../../src/model/index.ts';
import { claim, harm } from './claims.ts';

type Said = readonly [article: string, ...harm: readonly Harm[]];
const killed = (low: number, best: number | null = low, high: number | null = low, more: Partial<Harm> = {}): Harm =>
  harm('killed', low, best, high, more);
const tollOf = (...said: readonly Said[]) =>
  toll(
    said.map(([article, ...rows], i) => claim({ id: `c${i}`, article, harm: rows })),
    'killed',
  );

describe('what is chosen of the figures said', () => {
  it.each([
    ['one figure', [['a', killed(8)]], '8/8/8', 'agreement'],
    [
      'the same twice',
      [
        ['a', killed(8)],
        ['b', killed(8)],
      ],
      '8/8/8',
      'agreement',
    ],
    ['groups of one claim are added', [['a', killed(1), killed(7)]], '8/8/8', 'agreement'],
    ['a part of a total is not', [['a', killed(12), killed(3, 3, 3, { subset: true })]], '12/12/12', 'agreement'],
    [
      'most articles win',
      [
        ['a', killed(8)],
        ['b', killed(8)],
        ['c', killed(11)],
      ],
      '8/8/11',
      'what most articles say',
    ],
    [
      'claims of one article count once',
      [
        ['a', killed(8)],
        ['a', killed(8)],
        ['b', killed(11)],
      ],
      '8/11/11',
      'largest figure said',
    ],
    [
      'the largest in a tie',
      [
        ['a', killed(8)],
        ['b', killed(7)],
      ],
      '7/8/8',
      'largest figure said',
    ],
    [
      'a zero for one group does not win',
      [
        ['a', killed(0)],
        ['b', killed(0)],
        ['c', killed(4)],
      ],
      '4/4/4',
      'largest figure said',
    ],
    [
      'a zero that nobody contradicts stands',
      [
        ['a', killed(0)],
        ['b', killed(0)],
      ],
      '0/0/0',
      'agreement',
    ],
    [
      'open above where one is open',
      [
        ['a', killed(8)],
        ['b', killed(12, null, null)],
      ],
      '8/8/?',
      'largest figure said',
    ],
    [
      'a running total takes the place of what was counted before',
      [
        ['a', killed(20)],
        ['b', killed(20)],
        ['c', killed(46, 46, 46, { sum: 'total' })],
      ],
      '46/46/46',
      'largest figure said',
    ],
    [
      'nothing is added to a running total',
      [
        ['a', killed(20)],
        ['a', killed(2, 2, 2, { sum: 'more' })],
        ['a', killed(21, 21, 21, { sum: 'total' })],
      ],
      '21/21/21',
      'largest figure said',
    ],
    [
      '"all the troops stationed there", after eleven soldiers: nobody new',
      [
        ['a', killed(11)],
        ['a', killed(2, null, null)],
      ],
      '11/11/11',
      'largest figure said',
    ],
    ['only a lower bound', [['a', killed(12, null, null)]], '12/?/?', 'agreement'],
    ['a range keeps both ends', [['a', killed(4, null, 6)]], '4/?/6', 'agreement'],
    ['a group without a best leaves the sum without one', [['a', killed(3), killed(12, null, null)]], '15/?/?', 'agreement'],
  ] as readonly (readonly [string, readonly Said[], string, string])[])('%s', (_, said, expected, by) => {
    const held = tollOf(...said);
    expect([held?.chosen.low, held?.chosen.best ?? '?', held?.chosen.high ?? '?'].join('/')).toBe(expected);
    expect(held?.by).toBe(by);
  });
});

it('says nothing where nobody gives a figure, or only one of another kind or of a part', () => {
  expect(tollOf(['a'])).toBeNull();
  expect(tollOf(['a', harm('wounded', 3, 3, 3)])).toBeNull();
  expect(tollOf(['a', killed(3, 3, 3, { subset: true })])).toBeNull();
});

it('keeps every figure beside the chosen one, with who says it', () => {
  expect(tollOf(['a', killed(8)], ['b', killed(7)], ['c', killed(8)])?.said).toEqual([
    { value: { low: 8, best: 8, high: 8 }, claims: ['c0', 'c2'] },
    { value: { low: 7, best: 7, high: 7 }, claims: ['c1'] },
  ]);
});

describe('what adds up over an article, and what only names', () => {
  const known = { known: true } as const;
  const more = { sum: 'more' } as const;

  it.each([
    [
      'who was also killed comes on top',
      [
        ['a', killed(1, 1, 1, known)],
        ['a', killed(2, 2, 2, more)],
      ],
      '3/3/3',
    ],
    [
      'in whatever order the claims are given',
      [
        ['a', killed(8)],
        ['a', killed(10, 10, 10, more)],
      ],
      '18/18/18',
    ],
    [
      'a name counts nobody where another article counts',
      [
        ['a', killed(1, 1, 1, known)],
        ['b', killed(1, 1, 1, known)],
        ['c', killed(3)],
      ],
      '3/3/3',
    ],
    [
      '"several" gives way to the same article’s figure',
      [
        ['a', killed(3, null, null)],
        ['a', killed(2)],
      ],
      '2/2/2',
    ],
  ] as readonly (readonly [string, readonly Said[], string])[])('%s', (_, said, expected) => {
    const held = tollOf(...said);
    expect([held?.chosen.low, held?.chosen.best ?? '?', held?.chosen.high ?? '?'].join('/')).toBe(expected);
  });
});
