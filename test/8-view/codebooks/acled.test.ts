import { describe, expect, it } from 'vitest';
import { acled } from '../../../src/8-view/codebooks/acled.ts';
import type { Told } from '../../../src/8-view/codebooks/coding.ts';
import type { Claim } from '../../../src/model/index.ts';
import { at, DAY, dead, killed, said, told, type Saying } from './told.ts';

/** The one row's values of these fields. */
function coded(event: Told, ...fields: readonly string[]): readonly unknown[] {
  const { rows } = acled(event);
  expect(rows).toHaveLength(1);
  return fields.map((f) => new Map(Object.entries<{ readonly value: unknown }>({ ...rows[0] })).get(f)?.value);
}
const claims = (...list: readonly Omit<Saying, 'id'>[]): readonly Claim[] => list.map((s, i) => said({ id: `c${i}`, at: i, ...s }));
const fatalities = (...list: readonly Omit<Saying, 'id'>[]): unknown => coded(told(claims(...list)), 'fatalities')[0];

describe('fatalities', () => {
  const a = { article: 'a1' };
  const b = { article: 'a2' };
  it.each<[string, unknown, readonly Omit<Saying, 'id'>[]]>([
    ['no claim states a number: empty, not zero', null, [{}]],
    ['an explicit zero stays', 0, [{ harm: [killed(0)] }]],
    ['all sides together, within a claim', 8, [{ harm: [killed(3, 'soldiers'), killed(5, 'militants')] }]],
    [
      'all sides together, across voices',
      8,
      [
        { ...a, harm: [killed(3, 'soldiers')] },
        { ...b, harm: [killed(5, 'militants')] },
      ],
    ],
    ['attackers count too', 4, [{ harm: [killed(3, 'soldiers'), killed(1, 'bomber', { of: 'attackers' })] }]],
    [
      'reports differ: the lowest',
      7,
      [
        { ...a, harm: [killed(9)] },
        { ...b, harm: [killed(7)] },
      ],
    ],
    ['a part is no further dead', 12, [{ harm: [killed(12), killed(3, 'officers', { subset: true })] }]],
    ['a part told elsewhere is none either', 12, [{ harm: [killed(12)] }, { by: 'x', harm: [killed(3, 'officers', { subset: true })] }]],
    ['more, on top', 6, [{ harm: [killed(4)] }, { by: 'police', harm: [killed(2, 'guards', { sum: 'more' })] }]],
    [
      'the same more twice',
      6,
      [{ harm: [killed(4)] }, { harm: [killed(2, 'guards', { sum: 'more' })] }, { harm: [killed(2, 'guards', { sum: 'more' })] }],
    ],
    [
      'a running total takes the place of smaller ones',
      46,
      [
        { ...a, harm: [killed(30)] },
        { ...b, harm: [killed(46, null, { sum: 'total' })] },
      ],
    ],
    [
      'a bare name counts nobody',
      8,
      [
        { ...a, harm: [killed(8)] },
        { ...b, harm: [killed(1, 'mayor', { known: true })] },
      ],
    ],
    ['a name alone is one', 1, [{ harm: [killed(1, 'mayor', { known: true })] }]],
    [
      'vague words give way to a number that fits',
      14,
      [
        { ...a, harm: [dead(12, null, null)] },
        { ...b, harm: [killed(14)] },
      ],
    ],
    ['a denial is no death', null, [{ status: 'denied', harm: [killed(9)] }]],
    [
      'a denial beside a claim',
      9,
      [
        { ...a, harm: [killed(9)] },
        { ...b, status: 'denied', harm: [killed(2)] },
      ],
    ],
    [
      'who denies',
      9,
      [
        { ...a, harm: [killed(9)] },
        { ...b, by: 'army', stance: 'denies', harm: [killed(2)] },
      ],
    ],
    [
      'a threat and a plan kill nobody',
      null,
      [
        { status: 'threatened', harm: [killed(9)] },
        { status: 'planned', harm: [killed(9)] },
      ],
    ],
    ['a claim by one side counts', 40, [{ status: 'claimed', harm: [killed(40, 'soldiers')] }]],
    [
      'who says none does not undo who counts',
      3,
      [
        { ...a, harm: [killed(0)] },
        { ...b, harm: [killed(3)] },
      ],
    ],
    ['at least N is N', 5, [{ harm: [dead(5, 5, null)] }]],
    [
      'the same people as soldiers and as civilians',
      25,
      [
        { ...a, harm: [killed(37, 'soldiers')] },
        { ...b, harm: [killed(25, 'civilians')] },
      ],
    ],
    ['soldiers and civilians of one voice', 62, [{ harm: [killed(37, 'soldiers'), killed(25, 'civilians')] }]],
  ])('%s', (_, wanted, list) => {
    expect(fatalities(...list)).toBe(wanted);
  });

  it.each([
    ['several', 3],
    ['tens', 10],
    ['dozens', 12],
    ['scores', 20],
    ['hundreds', 100],
  ])('%s is %d, and the trace says so', (word, n) => {
    const event = told(claims({ harm: [dead(n, null, null, { group: 'people' })], words: [`${word} of people`] }));
    const { rows } = acled(event);
    expect(rows[0]?.fatalities.value).toBe(n);
    expect(rows[0]?.fatalities.trace.join(' ')).toContain(`“${word}” is coded as ${n}`);
  });

  it.each([
    [undefined, 3],
    ['low', 3],
    ['intense', 10],
  ] as const)('certain deaths of an unsaid number where conflict is %s: %d', (intensity, n) => {
    const bare = [said({ id: 'c', harm: [dead(2, null, null, { group: 'civilians' })], words: ['civilians'] })];
    const unknown = [said({ id: 'c', harm: [killed(1, 'unknown number')], words: ['An unknown number of people'] })];
    for (const list of [bare, unknown]) expect(coded(told(list, intensity === undefined ? {} : { intensity }), 'fatalities')).toEqual([n]);
  });
});

describe('time', () => {
  it.each([
    ['a day', [DAY, DAY], DAY, 1],
    ['two days', ['2017-01-13', '2017-01-14'], '2017-01-13', 2],
    ['a week', ['2017-01-09', '2017-01-15'], '2017-01-12', 2],
    ['a month: the middle of it', ['2017-01-01', '2017-01-31'], '2017-01-16', 3],
  ] as const)('%s', (_, day, date, precision) => {
    expect(coded(told(claims({ day })), 'event_date', 'time_precision', 'year')).toEqual([date, precision, 2017]);
  });

  it('is not 1 where no day is stated', () => {
    const event = told(claims({}), { date: { chosen: { first: DAY, last: DAY, precision: 'day', inferred: true }, by: 'x', said: [] } });
    expect(coded(event, 'event_date', 'time_precision')).toEqual([DAY, 2]);
  });

  it.each([
    ['a year', ['2017-01-01', '2017-12-31']],
    ['no date', null],
  ] as const)('leaves out %s, and says why', (_, day) => {
    const { rows, leftOut } = acled(told(claims({ day })));
    expect(rows).toEqual([]);
    expect(leftOut).toHaveLength(1);
  });
});

describe('place', () => {
  it.each([
    ['a named town', at('baquba'), 1, 'Baquba'],
    ['near it', at('baquba', 'near'), 2, 'Baquba'],
    ['a district', at('baquba-district', 'admin2'), 2, 'Baquba'],
    ['a province', at('diyala-province', 'admin1'), 3, 'Diyala'],
    ['a province as a place', at('diyala-province'), 3, 'Diyala'],
    ['a country', at('iraq', 'country'), null, null],
    ['a name without a point', at('Nowhere Mill'), null, null],
    ['none', null, null, null],
  ] as const)('%s', (_, place, precision, name) => {
    const [geo, location, latitude] = coded(told(claims({ place })), 'geo_precision', 'location', 'latitude');
    expect([geo, location]).toEqual([precision, name]);
    expect(latitude === null).toBe(precision === null);
  });
});

describe('actors', () => {
  it.each([
    ['state against rebels', {}, ['Islamic State (ISIS)', 2, 'Iraqi Army', 1, 12, '']],
    [
      'against civilians',
      { target: ['civilians'], type: 'attack' },
      ['Islamic State (ISIS)', 2, 'Civilians (Iraq)', 7, 27, 'Civilian targeting'],
    ],
    [
      'nobody named',
      { perpetrator: [], target: ['civilians'] },
      ['Unidentified Armed Group (Iraq)', 3, 'Civilians (Iraq)', 7, 37, 'Civilian targeting'],
    ],
    [
      'violence against civilians by definition',
      { type: 'attack', target: [] },
      ['Islamic State (ISIS)', 2, 'Civilians (Iraq)', 7, 27, 'Civilian targeting'],
    ],
    ['one side only', { target: [] }, ['Islamic State (ISIS)', 2, '', 0, 20, null]],
    ['words that no table knows', { target: ['zzz'] }, ['Islamic State (ISIS)', 2, 'zzz', null, null, null]],
  ] as const)('%s', (_, more, wanted) => {
    const event = told(claims(more));
    expect(coded(event, 'actor1', 'inter1', 'actor2', 'inter2', 'interaction', 'civilian_targeting')).toEqual(wanted);
  });

  it('makes state forces abroad external, and the others of a side associated', () => {
    const event = told(claims({ perpetrator: ['military-forces-of-turkey'], target: ['iraqi-army', 'peshmerga'] }));
    const [inter1, actor2, assoc] = coded(event, 'inter1', 'actor2', 'assoc_actor_2');
    expect(inter1).toBe(8);
    expect(String(actor2) + String(assoc)).toMatch(/Iraqi Army.*Peshmerga/);
  });
});

describe('a row a day and place', () => {
  const day = (d: string, place: string, more: Partial<Saying> = {}): Saying => ({
    id: `${d}${place}`,
    day: [d, d],
    place: at(place),
    grounded: true,
    ...more,
  });
  const days = (harm: readonly (readonly [string, Partial<Saying>])[], rest: readonly Saying[] = []): readonly unknown[] =>
    acled(told([...harm.map(([d, more], i) => said({ ...day(d, 'baquba', more), at: i })), ...rest.map(said)])).rows.map((r) => [
      r.event_date.value,
      r.fatalities.value,
    ]);

  it('where one teller states both, each with its own dead', () => {
    expect(
      days([
        ['2017-01-13', { harm: [killed(3)] }],
        ['2017-01-14', { harm: [killed(2)] }],
      ]),
    ).toEqual([
      ['2017-01-13', 3],
      ['2017-01-14', 2],
    ]);
  });

  it('with the sum split evenly and the rest to the first, where they are not told apart', () => {
    const sum = { id: 's', by: 'police', day: null, harm: [killed(5)], at: 9 };
    expect(
      days(
        [
          ['2017-01-13', {}],
          ['2017-01-14', {}],
          ['2017-01-15', {}],
        ],
        [sum],
      ),
    ).toEqual([
      ['2017-01-13', 2],
      ['2017-01-14', 2],
      ['2017-01-15', 1],
    ]);
  });

  it('but one row where two tellers contradict each other', () => {
    expect(
      days([
        ['2017-01-13', { article: 'a1' }],
        ['2017-01-14', { article: 'a2' }],
      ]),
    ).toEqual([['2017-01-13', null]]);
  });
});

it('writes Around where the day is not stated, and what is disputed', () => {
  const event = told(
    claims(
      { day: ['2017-01-09', '2017-01-15'], harm: [killed(3)] },
      { article: 'a2', day: ['2017-01-09', '2017-01-15'], harm: [killed(5)] },
    ),
  );
  expect(coded(event, 'notes')).toEqual(['Around 2017-01-09 to 2017-01-15. Reports differ on killed: 3; 5.']);
});
