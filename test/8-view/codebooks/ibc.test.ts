import { describe, expect, it } from 'vitest';
import { ibc } from '../../../src/8-view/codebooks/ibc.ts';
import type { Claim } from '../../../src/model/index.ts';
import { dead, killed, said, told, type Saying } from './told.ts';

type Words = Omit<Saying, 'id'>;
const bombing: Words = { type: 'suicide-bomb', target: ['civilians'], weapon: 'Car bomb' };
const claims = (...list: readonly Words[]): readonly Claim[] => list.map((s, i) => said({ id: `c${i}`, at: i, ...bombing, ...s }));
const range = (...list: readonly Words[]): readonly unknown[] | null => {
  const { row, leftOut } = ibc(told(claims(...list)));
  expect(leftOut.length > 0).toBe(row === null);
  return row === null ? null : [row.deaths_min.value, row.deaths_max.value, row.status.value];
};

describe('civilians only', () => {
  it.each<[string, readonly unknown[] | null, readonly Words[]]>([
    ['by their words', [4, 4, 'Provisional'], [{ target: ['iraqi-army'], harm: [killed(4, 'villagers'), killed(3, 'soldiers')] }]],
    ['by who suffered', [20, 20, 'Provisional'], [{ harm: [killed(20, 'people')] }]],
    ['the attacker is none', [20, 20, 'Provisional'], [{ harm: [killed(20, 'people'), killed(1, 'bomber', { of: 'attackers' })] }]],
    ['a part of a total', [3, 12, 'Provisional'], [{ target: [], harm: [killed(12), killed(3, 'children', { subset: true })] }]],
    ['who may be civilians: the maximum only', [0, 12, 'Provisional'], [{ target: [], harm: [killed(12, 'people')] }]],
    [
      'the range of reports',
      [18, 20, 'Corroborated'],
      [
        { article: 'a1', harm: [killed(20, 'civilians')] },
        { article: 'a2', harm: [killed(18, 'civilians')] },
      ],
    ],
    ['an open end', [18, 18, 'Provisional'], [{ harm: [dead(18, 18, null, { group: 'civilians' })] }]],
    [
      'a denial is none',
      [20, 20, 'Provisional'],
      [
        { article: 'a1', harm: [killed(20, 'civilians')] },
        { article: 'a2', status: 'denied', harm: [killed(2, 'civilians')] },
      ],
    ],
    ['soldiers only: left out', null, [{ target: ['iraqi-army'], harm: [killed(3, 'soldiers')] }]],
    ['nobody: left out', null, [{ harm: [killed(0)] }]],
    ['not stated: left out', null, [{}]],
  ])('%s', (_, wanted, list) => {
    expect(range(...list)).toEqual(wanted);
  });
});

it('takes two copies of one story for one source', () => {
  const list = claims({ article: 'a1', harm: [killed(20)] }, { article: 'a2', harm: [killed(20)] });
  const status = (from: readonly (readonly string[])[]): unknown => ibc(told(list, { from })).row?.status.value;
  expect(status([['a1', 'a2']])).toBe('Provisional');
  expect(status([['a1'], ['a2']])).toBe('Corroborated');
});

it('takes outlets for origins where an old version holds none, and who names no outlet for one source', () => {
  const event = told(claims({ article: 'a1', harm: [killed(20)] }, { article: 'a2', harm: [killed(20)] }));
  const { origins: _, ...old } = event.event;
  expect(ibc({ ...event, event: old }).row?.sources.value).toBe(2);
  expect(ibc({ ...event, event: old, articles: event.articles.map((a) => ({ ...a, outlet: null })) }).row?.sources.value).toBe(1);
});

it('counts injuries apart, names weapons and killers', () => {
  const wounded = { ...killed(7, 'civilians'), kind: 'wounded' as const };
  const { row } = ibc(told(claims({ harm: [killed(2, 'civilians'), wounded] })));
  expect([row?.injuries_min.value, row?.injuries_max.value, row?.weapons.value, row?.killers.value]).toEqual([
    7,
    7,
    'car bomb',
    'Islamic State (ISIS)',
  ]);
});
