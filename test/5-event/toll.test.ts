import { describe, expect, it } from 'vitest';
import { toll } from '../../src/5-event/choose/toll.ts';
import type { Counters } from '../../src/5-event/choose/toll/counters.ts';
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
      'most origins win',
      [
        ['a', killed(8)],
        ['b', killed(8)],
        ['c', killed(11)],
      ],
      '8/8/11',
      'what most origins say',
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
      'last state of the count',
    ],
    [
      'nothing is added to a running total',
      [
        ['a', killed(20)],
        ['a', killed(2, 2, 2, { sum: 'more' })],
        ['a', killed(21, 21, 21, { sum: 'total' })],
      ],
      '21/21/21',
      'last state of the count',
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

describe('what takes the place of what, by day and by who counts', () => {
  /** Figures of one day each, told in the outlet's own voice unless a speaker is named: `party` speaks for itself, `office` for an authority. */
  type Told = readonly [day: string, harm: Harm, speaker?: 'party' | 'office' | 'monitor'];
  const counters = (told: readonly Told[], copies: readonly string[] = []): Counters => ({
    day: (id) => told[Number(id.slice(1))]?.[0] ?? null,
    origin: (id) => (copies.includes(id) ? 'copies' : id),
    count: (c) => {
      const who = told[Number(c.article.slice(1))]?.[2];
      return who === 'party' || who === 'monitor' ? who : 'the news';
    },
    official: (c) => told[Number(c.article.slice(1))]?.[2] === 'office',
  });
  const chosen = (told: readonly Told[], copies: readonly string[] = []) =>
    toll(
      told.map(([, h, who], i) =>
        claim({ id: `c${String(i)}`, article: `a${String(i)}`, harm: [h], status: who === 'party' ? 'claimed' : 'reported' }),
      ),
      'killed',
      counters(told, copies),
    );
  const words = (held: ReturnType<typeof chosen>): string =>
    [held?.chosen.low, held?.chosen.best ?? '?', held?.chosen.high ?? '?'].join('/');
  const [D1, D2, D5] = ['2017-01-13', '2017-01-14', '2017-01-17'];
  const atLeast = (n: number): Harm => killed(n, n, null);

  it.each([
    [
      'a count that grows',
      [
        [D1, killed(20)],
        [D2, killed(35)],
      ],
      '35/35/35',
    ],
    [
      'the same on one day: both stand',
      [
        [D1, killed(20)],
        [D1, killed(35)],
      ],
      '20/35/35',
    ],
    [
      'an authority that puts its count right',
      [
        [D1, killed(95), 'office'],
        [D2, killed(35), 'office'],
      ],
      '35/35/35',
    ],
    [
      'a lower figure of the press a day later puts nothing right',
      [
        [D1, killed(95)],
        [D2, killed(35)],
      ],
      '35/95/95',
    ],
    [
      'one of days later does',
      [
        [D1, killed(95)],
        [D5, killed(35)],
      ],
      '35/35/35',
    ],
    [
      'a small one is a part',
      [
        [D1, killed(95), 'office'],
        [D5, killed(4), 'office'],
      ],
      '4/95/95',
    ],
    [
      '"at least 60" takes nothing back',
      [
        [D1, killed(82)],
        [D5, atLeast(60)],
      ],
      '60/82/?',
    ],
    [
      'who repeats an old figure does not make it new',
      [
        [D1, killed(20)],
        [D2, killed(35)],
        [D5, killed(20)],
      ],
      '35/35/35',
    ],
    [
      'a party’s later word is no state of the count',
      [
        [D1, killed(8)],
        [D2, killed(40), 'party'],
      ],
      '8/8/40',
    ],
    [
      'nor is a monitor’s',
      [
        [D1, killed(8)],
        [D2, killed(11), 'monitor'],
      ],
      '8/11/11',
    ],
    [
      'a party does not outweigh who is none',
      [
        [D1, killed(8)],
        [D1, killed(40), 'party'],
        [D1, killed(40), 'party'],
      ],
      '8/8/40',
    ],
    [
      'what is at least so much bears out what is more',
      [
        [D1, killed(463)],
        [D1, atLeast(300)],
        [D1, atLeast(300)],
      ],
      '300/463/?',
    ],
    [
      'a total told before a later figure takes none of its place',
      [
        [D1, killed(46, 46, 46, { sum: 'total' })],
        [D5, killed(40)],
      ],
      '40/40/40',
    ],
    [
      'a vague word gives way to what it may hold',
      [
        [D1, killed(27)],
        [D2, killed(2, null, null)],
      ],
      '27/27/27',
    ],
    [
      'what comes on top of nothing is no toll',
      [
        [D1, killed(27)],
        [D1, killed(2, 2, 2, { sum: 'more' })],
      ],
      '27/27/27',
    ],
    [
      'dead attackers are not the toll',
      [
        [D1, killed(14)],
        [D1, killed(5, 5, 5, { of: 'attackers' })],
      ],
      '14/14/14',
    ],
  ] as readonly (readonly [string, readonly Told[], string])[])('%s', (_, told, expected) => {
    expect(words(chosen(told))).toBe(expected);
  });

  it('copies of one wire are one origin', () => {
    const told: readonly Told[] = [
      [D1, killed(8)],
      [D1, killed(8)],
      [D1, killed(11)],
    ];
    expect(words(chosen(told))).toBe('8/8/11');
    expect(words(chosen(told, ['a0', 'a1']))).toBe('8/11/11');
  });

  it('what was overtaken stays in what was said', () => {
    expect(
      chosen([
        [D1, killed(95), 'office'],
        [D2, killed(35), 'office'],
      ])?.said.map((s) => s.value.best),
    ).toEqual([95, 35]);
  });
});
