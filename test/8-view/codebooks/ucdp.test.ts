import { describe, expect, it } from 'vitest';
import type { Told } from '../../../src/8-view/codebooks/coding.ts';
import { ucdp } from '../../../src/8-view/codebooks/ucdp.ts';
import type { Claim } from '../../../src/model/index.ts';
import { at, dead, killed, said, told, type Saying } from './told.ts';

type Words = Omit<Saying, 'id'>;
const claims = (...list: readonly Words[]): readonly Claim[] => list.map((s, i) => said({ id: `c${i}`, at: i, ...s }));

/** The row's values of these fields; null where the event is left out. */
function coded(event: Told, ...fields: readonly string[]): readonly unknown[] | null {
  const { row, leftOut } = ucdp(event);
  expect(leftOut.length > 0).toBe(row === null);
  return row === null ? null : fields.map((f) => new Map(Object.entries<{ readonly value: unknown }>({ ...row })).get(f)?.value);
}
const one = (article: string, ...harm: Words['harm'] extends infer H ? Exclude<H, undefined> & readonly unknown[] : never): Words => ({
  article,
  harm,
});

describe('deaths', () => {
  it.each<[string, readonly (number | null)[], readonly Words[]]>([
    // a = the army, b = Islamic State, civilians, unknown, low, best, high
    ['by side', [3, 5, 2, null, 10, 10, 10], [one('a1', killed(3, 'soldiers'), killed(5, 'militants'), killed(2, 'civilians'))]],
    ['of no named side', [null, null, null, 8, 8, 8, 8], [one('a1', killed(8, 'people'))]],
    ['what a count of all leaves over', [3, null, null, 9, 3, 12, 12], [one('a1', killed(12)), one('a2', killed(3, 'soldiers'))]],
    ['a part of a total', [3, null, null, 9, 12, 12, 12], [one('a1', killed(12), killed(3, 'soldiers', { subset: true }))]],
    [
      'most origins',
      [7, null, null, null, 7, 7, 9],
      [one('a1', killed(9, 'soldiers')), one('a2', killed(7, 'soldiers')), one('a3', killed(7, 'soldiers'))],
    ],
    ['the lower in a tie', [7, null, null, null, 7, 7, 9], [one('a1', killed(9, 'soldiers')), one('a2', killed(7, 'soldiers'))]],
    ['attackers', [3, 1, null, null, 4, 4, 4], [one('a1', killed(3, 'soldiers'), killed(1, 'bombers', { of: 'attackers' }))]],
    ['an explicit zero of one side', [0, null, 4, null, 4, 4, 4], [one('a1', killed(4, 'civilians')), one('a2', killed(0, 'soldiers'))]],
    ['nobody, says another: the low end', [3, null, null, null, 0, 3, 3], [one('a1', killed(3, 'soldiers')), one('a2', killed(0))]],
    ['an open end: the highest named', [5, null, null, null, 5, 5, 5], [one('a1', dead(5, 5, null, { group: 'soldiers' }))]],
    ['a span', [6, null, null, null, 5, 6, 8], [one('a1', dead(5, 6, 8, { group: 'soldiers' }))]],
    [
      'outgrown by a running total',
      [3, null, null, 9, 12, 12, 12],
      [one('a1', killed(3, 'soldiers')), one('a2', killed(12, null, { sum: 'total' }))],
    ],
    ['rivals are not added', [37, null, null, null, 25, 37, 62], [one('a1', killed(37, 'soldiers')), one('a2', killed(25, 'civilians'))]],
    [
      'rivals: more origins',
      [null, null, 25, null, 25, 25, 62],
      [one('a1', killed(37, 'soldiers')), one('a2', killed(25, 'civilians')), one('a3', killed(25, 'civilians'))],
    ],
    ['members of the party that suffered', [4, null, null, null, 4, 4, 4], [one('a1', killed(4, 'members'))]],
    ['by nation', [2, null, null, null, 2, 2, 2], [one('a1', killed(2, 'Iraqi recruits'))]],
    ['by name', [null, 6, null, null, 6, 6, 6], [one('a1', killed(6, 'Islamic State recruits'))]],
  ])('%s', (_, wanted, list) => {
    const fields = ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'low', 'best', 'high'];
    expect(coded(told(claims(...list)), ...fields)).toEqual(wanted);
  });

  it('counts copies of one story once', () => {
    const list = claims(
      one('a1', killed(9, 'soldiers')),
      one('a2', killed(9, 'soldiers')),
      one('a3', killed(7, 'soldiers')),
      one('a4', killed(7, 'soldiers')),
    );
    expect(coded(told(list), 'best')).toEqual([7]);
    expect(coded(told(list, { from: [['a1'], ['a2'], ['a3', 'a4']] }), 'best', 'number_of_sources')).toEqual([9, 3]);
  });
});

describe('what is left out', () => {
  it.each<[string, Words, RegExp]>([
    ['no death stated', {}, /no claim states one/],
    ['nobody died', { harm: [killed(0)] }, /nobody died/],
    ['a denial', { status: 'denied', harm: [killed(5)] }, /no claim states one/],
    [
      'no armed violence',
      { type: 'violent-demonstration', harm: [killed(5)] },
      /organised armed violence only; this is told as Violent demonstration/,
    ],
    ['no organised party', { perpetrator: ['rioters'], harm: [killed(5)], type: 'attack' }, /by organised parties only/],
  ])('%s', (_, words, why) => {
    const { row, leftOut } = ucdp(told(claims(words)));
    expect(row).toBeNull();
    expect(leftOut.join(' ')).toMatch(why);
  });
});

describe('type of violence and dyad', () => {
  const harm = [killed(1)];
  it.each<[string, Words, readonly unknown[]]>([
    [
      'a government and rebels: the government is A',
      {},
      [1, 'Government of Iraq', 'Islamic State (ISIS)', 'Government of Iraq - Islamic State (ISIS)'],
    ],
    [
      'two of no state',
      { perpetrator: ['islamic-state'], target: ['free-syrian-army'] },
      [2, 'Islamic State (ISIS)', 'Free Syrian Army (FSA)', 'Islamic State (ISIS) - Free Syrian Army (FSA)'],
    ],
    ['against civilians', { target: ['civilians'] }, [3, 'Islamic State (ISIS)', 'Civilians', 'Islamic State (ISIS) - Civilians']],
    [
      'gunmen of no known side',
      { perpetrator: ['unidentified-armed-group'] },
      [null, 'Government of Iraq', 'Unidentified armed group', null],
    ],
    ['nobody named', { perpetrator: [], target: ['civilians'] }, [null, null, 'Civilians', null]],
    [
      'known by its kind only',
      { target: ['military-forces-unspecified'] },
      [1, 'Military forces (unspecified)', 'Islamic State (ISIS)', null],
    ],
    [
      'civilians beside soldiers',
      { target: ['civilians', 'iraqi-army'] },
      [1, 'Government of Iraq', 'Islamic State (ISIS)', 'Government of Iraq - Islamic State (ISIS)'],
    ],
    ['a party is no enemy of itself', { target: ['islamic-state'] }, [null, 'Islamic State (ISIS)', null, null]],
  ])('%s', (_, words, wanted) => {
    expect(coded(told(claims({ harm, ...words })), 'type_of_violence', 'side_a', 'side_b', 'dyad_name')).toEqual(wanted);
  });

  it('has A lose what its own side lost', () => {
    const list = claims({ perpetrator: ['iraqi-army'], target: ['islamic-state'], harm: [killed(2, 'soldiers'), killed(9, 'militants')] });
    expect(coded(told(list), 'side_a', 'deaths_a', 'deaths_b')).toEqual(['Government of Iraq', 2, 9]);
  });
});

it.each([
  [['2017-01-13', '2017-01-13'], 1],
  [['2017-01-13', '2017-01-14'], 2],
  [['2017-01-09', '2017-01-14'], 2],
  [['2017-01-09', '2017-01-15'], 3],
  [['2017-01-01', '2017-01-31'], 4],
  [['2017-01-01', '2017-12-31'], 5],
  [['2015-01-01', '2017-12-31'], null],
  [null, null],
] as const)('date precision of %j is %s', (day, wanted) => {
  expect(coded(told(claims({ day, harm: [killed(1)] })), 'date_prec')).toEqual([wanted]);
});

it.each([
  [at('baquba'), 1],
  [at('baquba', 'near'), 2],
  [at('baquba-district', 'admin2'), 3],
  [at('diyala-province', 'admin1'), 4],
  [at('eastern-syria', 'country'), 5],
  [at('iraq', 'country'), 6],
  [null, null],
])('place precision, case %#', (place, wanted) => {
  expect(coded(told(claims({ place, harm: [killed(1)] })), 'where_prec')).toEqual([wanted]);
});

it.each([
  ['one day', ['2017-01-13', '2017-01-13'], 1],
  ['a month', ['2017-01-01', '2017-01-31'], 2],
] as const)('event clarity of %s', (_, day, wanted) => {
  expect(coded(told(claims({ day, harm: [killed(1)] })), 'event_clarity')).toEqual([wanted]);
});
