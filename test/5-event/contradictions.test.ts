import { describe, expect, it } from 'vitest';
import { toEvent } from '../../src/5-event/choose/event.ts';
import type { Contradiction, Harm } from '../../src/model/index.ts';
import { vocabulary } from '../stages/read.ts';
import { article, byId, claim, harm, MOSUL, place, type Told, voice } from './claims.ts';

const articles = byId(
  article('a', 'Example Post', '2017-01-13'),
  article('b', 'Sample Herald', '2017-01-13'),
  article('c', 'Model Gazette', '2017-01-13'),
  article('later', 'Template Times', '2017-01-15'),
);

/** The contradictions of one event that these claims tell of. */
const differ = (...told: readonly Partial<Told>[]): readonly Contradiction[] =>
  toEvent(
    told.map((t, i) => claim({ id: `c${String(i)}`, article: ['a', 'b', 'c'][i] ?? 'a', ...t })),
    articles,
    vocabulary,
  ).contradictions ?? [];
/** In brief: "number killed: 8 killed / 11 killed". */
const brief = (all: readonly Contradiction[]): readonly string[] =>
  all.map(({ type, field, said }) => `${type} ${field}: ${said.map((s) => s.value).join(' / ')}`);

const killed = (low: number, best: number | null = low, high: number | null = low, more: Partial<Harm> = {}): Harm =>
  harm('killed', low, best, high, more);
const soldiers = { group: 'soldiers' };
const ISIS = 'islamic-state';
const ARMY = 'iraqi-army';
const BAGHDAD = place('Baghdad', 33.3, 44.4, { admin1: 'Baghdad' });
const NINEVEH = place('Nineveh', 36, 42.4, { precision: 'admin1', radiusKm: 130 });

describe('what excludes what', () => {
  it.each([
    ['two figures', [{ harm: [killed(8)] }, { harm: [killed(11)] }], ['number killed: 11 killed / 8 killed']],
    ['the same figure', [{ harm: [killed(8)] }, { harm: [killed(8)] }], []],
    ['"at least 8" and 11', [{ harm: [killed(8, 8, null)] }, { harm: [killed(11)] }], []],
    ['"at least 8" and 6', [{ harm: [killed(8, 8, null)] }, { harm: [killed(6)] }], ['number killed: 6 killed / at least 8 killed']],
    ['"several" and what it may hold', [{ harm: [killed(3, null, null)] }, { harm: [killed(11)] }], []],
    ['a range and what lies in it', [{ harm: [killed(4, null, 6)] }, { harm: [killed(5)] }], []],
    ['killed and wounded', [{ harm: [killed(8)] }, { harm: [harm('wounded', 11, 11, 11)] }], []],
    [
      'a part of another whole',
      [{ harm: [killed(8)] }, { harm: [killed(20), killed(8, 8, 8, { subset: true })] }],
      ['number killed: 20 killed / 8 killed'],
    ],
    [
      'soldiers and civilians',
      [
        { harm: [killed(8, 8, 8, soldiers)], on: [ARMY] },
        { harm: [killed(3, 3, 3, { group: 'civilians' })], on: ['civilians'] },
      ],
      [],
    ],
    [
      'some of them beside all of them',
      [{ harm: [killed(20, 20, 20, { group: 'people' })] }, { harm: [killed(6, 6, 6, soldiers)], on: [ARMY] }],
      [],
    ],
    ['one of them beside all of them', [{ harm: [killed(20)] }, { harm: [killed(1, 1, 1, { group: 'a policeman' })] }], []],
    ['a total of a later day', [{ harm: [killed(8)] }, { article: 'later', harm: [killed(11, 11, 11, { sum: 'total' })] }], []],
    [
      'what was added once',
      [{ harm: [killed(8)] }, { article: 'a', at: 50, harm: [killed(2, 2, 2, { sum: 'more' })], said: [voice('a doctor')] }],
      [],
    ],
    ['places far apart', [{ place: MOSUL }, { place: BAGHDAD }], ['place place: Baghdad / Mosul, Nineveh']],
    ['a province and its town', [{ place: MOSUL }, { place: NINEVEH }], []],
    ['places within reach', [{ place: MOSUL }, { place: place('Gogjali', 36.35, 43.17) }], []],
    ['another day', [{}, { days: ['2017-01-15', '2017-01-15'] }], ['date date: 2017-01-13 / 2017-01-15']],
    ['a week that holds the day', [{}, { days: ['2017-01-09', '2017-01-15'] }], []],
    ['two known doers', [{ by: [ISIS] }, { by: ['pkk'] }], ['actor perpetrator: by islamic-state / by pkk']],
    ['gunmen and a known doer', [{ by: [ISIS] }, { by: ['gunmen'] }], []],
    [
      'a clash told from both ends',
      [
        { by: [ISIS], on: [ARMY] },
        { by: [ARMY], on: [ISIS] },
      ],
      [],
    ],
    [
      'a doer who denies it',
      [{ by: [ISIS] }, { status: 'denied', said: [voice('Islamic State', { actor: ISIS, stance: 'denies' })] }],
      ['actor perpetrator: by islamic-state / not by Islamic State (ISIS)'],
    ],
    [
      'a deed denied as a whole',
      [{ by: [ISIS] }, { status: 'denied', said: [voice('a minister', { stance: 'denies' })] }],
      ['outcome outcome: denied / reported'],
    ],
    [
      'taken, and still held',
      [
        { type: 'non-state-actor-overtakes-territory' },
        { type: 'non-state-actor-overtakes-territory', status: 'denied', said: [voice('the army')] },
      ],
      ['outcome outcome: still held / taken by a non-state side'],
    ],
    [
      'nobody hurt, and soldiers wounded',
      [{ harm: [harm('wounded', 0, 0, 0, { group: 'coalition troops' })] }, { harm: [harm('wounded', 2, 2, 2, soldiers)] }],
      ['outcome wounded: 2 wounded / nobody wounded'],
    ],
    [
      'no soldier hurt, and people wounded',
      [{ harm: [harm('wounded', 0, 0, 0, soldiers)] }, { harm: [harm('wounded', 2, 2, 2, { group: 'civilians' })] }],
      [],
    ],
    [
      'a breakdown that adds up',
      [{ harm: [killed(232)] }, { article: 'a', harm: [killed(190, 190, 190, soldiers), killed(42, 42, 42, { group: 'civilians' })] }],
      [],
    ],
    [
      'a breakdown that does not',
      [{ harm: [killed(232)] }, { article: 'a', harm: [killed(190, 190, 190, soldiers), killed(50, 50, 50, { group: 'civilians' })] }],
      ['part-against-whole killed: 190 (soldiers) and 50 (civilians) killed / 232 killed in all'],
    ],
    [
      'a part larger than its whole',
      [{ harm: [killed(6), killed(20, 20, 20, { group: 'women', subset: true })] }],
      ['part-against-whole killed: 20 (women) killed / 6 killed in all'],
    ],
  ] as readonly (readonly [string, readonly Partial<Told>[], readonly string[]])[])('%s', (_, told, expected) => {
    expect(brief(differ(...told))).toEqual(expected);
  });
});

it('says in a sentence who says what, through whom', () => {
  const [only] = differ(
    { harm: [killed(8)], salience: 0.9, said: [voice('A police captain', { through: ['Example Wire'] })] },
    { harm: [killed(4)], said: [voice('medical sources')] },
  );
  expect(only?.words).toBe('8 killed, says a police captain through Example Wire; 4 killed, say medical sources through Sample Herald');
});

it('puts first what most speaks for on both sides', () => {
  const all = differ(
    { harm: [killed(8)], place: BAGHDAD, salience: 0.1 },
    { harm: [killed(8)], salience: 0.9 },
    { harm: [killed(11)], salience: 0.9 },
  );
  expect(all.map((c) => c.type)).toEqual(['number', 'place']);
});
