import { describe, expect, it } from 'vitest';
import { gather } from '../../src/5-event/account/gather.ts';
import { apart } from '../../src/5-event/account/told-of-one.ts';
import { score } from '../../src/5-event/score/score.ts';
import type { Claim } from '../../src/model/index.ts';
import { vocabulary } from '../stages/read.ts';
import { claim, harm, MOSUL, place, type Told } from './claims.ts';

const BAGHDAD = place('Baghdad', 33.3, 44.4, { admin1: 'Baghdad' });
const NEAR_MOSUL = place('Gogjali', 36.35, 43.25, { precision: 'near', radiusKm: 25 });
const NINEVEH = place('Nineveh', 36, 42.4, { precision: 'admin1', radiusKm: 130 });
const IRAQ = place('Iraq', 33, 43.8, { precision: 'country', admin1: null });
const SYRIA = place('Syria', 35, 38, { precision: 'country', admin1: null, country: 'Syria' });
const LARGE = place('Baghdad', 33.3, 44.4, { admin1: 'Baghdad', radiusKm: 20 });
const unknown = (name: string) => place(name, null, null, { place: null, admin1: null });
const TEN = [harm('killed', 10, 10, 10)];
const THREE = [harm('killed', 3, 3, 3)];

/** The same deed told by two articles, apart from what a row says of either. */
const rows: readonly (readonly [what: string, one: Partial<Told>, other: Partial<Told>, same: boolean])[] = [
  ['an attack told twice', {}, {}, true],
  ['a clash and an attack', { type: 'armed-clash' }, {}, true],
  ['an attack and an abduction', {}, { type: 'abduction-forced-disappearance' }, false],
  ['the next day, the same place, and no toll in common', { saysDay: true }, { saysDay: true, days: ['2017-01-14', '2017-01-14'] }, false],
  ['a day apart by the days of the reports, the same small place', {}, { days: ['2017-01-14', '2017-01-14'] }, true],
  [
    'a day apart by the days of the reports, the same large city',
    { place: LARGE },
    { place: LARGE, days: ['2017-01-14', '2017-01-14'] },
    false,
  ],
  [
    'the day of the report, the same place, and a rising toll',
    { harm: TEN },
    { days: ['2017-01-14', '2017-01-14'], harm: [harm('killed', 12, 12, 12)] },
    true,
  ],
  ['the next day, the same place, and an equal telling toll', { harm: TEN }, { days: ['2017-01-14', '2017-01-14'], harm: TEN }, true],
  ['two days on', {}, { days: ['2017-01-15', '2017-01-15'] }, false],
  ['the next day, another place near by', {}, { days: ['2017-01-14', '2017-01-14'], place: NEAR_MOSUL }, false],
  ['another province', {}, { place: BAGHDAD }, false],
  ['another country', {}, { place: SYRIA }, false],
  ['near the place', {}, { place: NEAR_MOSUL }, true],
  ['further from it than either reaches', {}, { place: { ...NEAR_MOSUL, lon: 43.5 } }, false],
  ['in it and 60 km south of it', {}, { place: { ...MOSUL, lat: 35.8, precision: 'near' } }, false],
  ['in it and 10 km south of it', {}, { place: { ...MOSUL, lat: 36.25, precision: 'near' } }, true],
  ['a place without a point', {}, { place: place('Nowhere', null, null) }, false],
  ['one place without a point told twice', { place: place('Nowhere', null, null) }, { place: place('Nowhere', null, null) }, true],
  ['two names that no gazetteer knows', { place: unknown('Here') }, { place: unknown('There') }, false],
  ['one name that no gazetteer knows', { place: unknown('Here') }, { place: unknown('Here') }, true],
  ['the province alone', {}, { place: NINEVEH }, false],
  ['the province alone, but an equal telling toll', { harm: TEN }, { place: NINEVEH, harm: TEN }, true],
  ['the country alone, but an equal telling toll', { harm: TEN }, { place: IRAQ, harm: TEN }, true],
  ['the province alone, and a small equal toll', { harm: THREE }, { place: NINEVEH, harm: THREE }, true],
  ['the province alone, and another toll', { harm: THREE }, { place: NINEVEH, harm: TEN }, false],
  ['no day for one', {}, { days: null }, false],
  ['a week that holds the day', {}, { days: ['2017-01-07', '2017-01-14'] }, true],
  ['a week that holds the day, in a large city', { place: LARGE }, { place: LARGE, days: ['2017-01-07', '2017-01-14'] }, false],
  ['a week that holds the day, and an equal telling toll', { harm: TEN }, { days: ['2017-01-07', '2017-01-14'], harm: TEN }, true],
  ['a plan', {}, { status: 'planned' }, false],
  ['background', {}, { status: 'historical' }, true],
  ['background of the month', {}, { status: 'historical', days: ['2017-01-01', '2017-01-31'] }, false],
  ['the same place in another year', {}, { days: ['2016-01-13', '2016-01-13'] }, false],
  ['a denial', {}, { status: 'denied' }, true],
  ['two known doers', { by: ['islamic-state'] }, { by: ['iraqi-army'] }, false],
  ['a known doer and gunmen', { by: ['islamic-state'] }, { by: ['unidentified-armed-group'] }, true],
  ['a clash from both ends', { by: ['islamic-state'], on: ['iraqi-army'] }, { by: ['iraqi-army'], on: ['islamic-state'] }, true],
  [
    'a named victim, days and vague places apart',
    { victim: 'Amina Saleh' },
    { victim: 'Amina Saleh', days: ['2017-01-15', '2017-01-15'], place: IRAQ },
    true,
  ],
  ['a named victim, weeks apart', { victim: 'Amina Saleh' }, { victim: 'Amina Saleh', days: ['2017-02-15', '2017-02-15'] }, false],
  ['another named victim, days apart', { victim: 'Amina Saleh' }, { victim: 'Karim Saleh', days: ['2017-01-15', '2017-01-15'] }, false],
  ['a surname alone, in another article', { victim: 'Amina Saleh' }, { victim: 'Saleh', days: ['2017-01-15', '2017-01-15'] }, false],
  [
    'a surname alone, far down one article',
    { article: 'a1', at: 0, victim: 'Amina Saleh' },
    { article: 'a1', at: 3_000, place: null, victim: 'Saleh' },
    true,
  ],
  ['villagers, days apart', { victim: 'two villagers' }, { victim: 'two villagers', days: ['2017-01-15', '2017-01-15'] }, false],
  [
    '“the explosion”, which alone tells its day',
    { article: 'a1', at: 0, words: 'A bomb exploded' },
    { article: 'a1', at: 100, words: 'Two days ago, the explosion', days: ['2017-01-11', '2017-01-11'], saysDay: true },
    true,
  ],
  [
    '“the explosion” of another day, where both tell theirs',
    { article: 'a1', at: 0, words: 'A bomb exploded', saysDay: true },
    { article: 'a1', at: 100, words: 'Two days ago, the explosion', days: ['2017-01-11', '2017-01-11'], saysDay: true },
    false,
  ],
  [
    '“an explosion” of another day',
    { article: 'a1', at: 0, words: 'A bomb exploded' },
    { article: 'a1', at: 100, words: 'Two days ago, an explosion', days: ['2017-01-11', '2017-01-11'], saysDay: true },
    false,
  ],
  ['one article, near by', { article: 'a1', at: 0 }, { article: 'a1', at: 300, place: null }, true],
  ['one article, far apart and vague', { article: 'a1', at: 0 }, { article: 'a1', at: 3_000, place: null, harm: THREE }, false],
  ['one article, far apart, and the later adds nothing', { article: 'a1', at: 0 }, { article: 'a1', at: 3_000, place: null }, true],
  [
    'one article, far apart, and the later adds nothing to another kind',
    { article: 'a1', at: 0 },
    { article: 'a1', at: 3_000, place: null, type: 'shelling-artillery-missile-attack' },
    false,
  ],
  [
    'one article, far apart, only of the same kind of sufferers',
    { article: 'a1', at: 0, harm: [harm('killed', 3, 3, 3, { group: 'three border guards' })] },
    { article: 'a1', at: 3_000, place: null, harm: [harm('wounded', 1, 1, 1, { group: 'one of the guards' })] },
    false,
  ],
  ['one article, far apart, the same place and day', { article: 'a1', at: 0 }, { article: 'a1', at: 3_000, place: MOSUL }, true],
];

/** Whether two claims tell of one event: in one article as passages, in two as accounts. */
function same(a: Claim, b: Claim): boolean {
  if (a.article === b.article) return apart(a, b, vocabulary) === null;
  const [x, y] = [gather([a], null, vocabulary)[0], gather([b], null, vocabulary)[0]];
  return x !== undefined && y !== undefined && score(x, y, vocabulary).total > 0;
}

describe('two claims of one event', () => {
  it.each(rows)('%s', (_, one, other, expected) => {
    const a = claim({ id: 'a', article: 'a1', ...one });
    const b = claim({ id: 'b', article: 'b1', ...other });
    expect(same(a, b)).toBe(expected);
    expect(same(b, a)).toBe(expected);
  });

  it('is none where one of them sums up several deeds, save that it leads up to the next', () => {
    const trigger = { role: 'trigger' as const, text: 'attacks', span: { start: 2, end: 9 } };
    const several = { ...claim({ id: 'a', at: 0, place: IRAQ }), grounds: [trigger] };
    expect(apart(several, claim({ id: 'b', at: 11 }), vocabulary)).toBeNull();
    expect(apart(several, claim({ id: 'c', at: 200, place: BAGHDAD }), vocabulary)).toBe('one of them sums up several deeds');
    expect(apart({ ...several, grounds: [{ ...trigger, text: 'attack' }] }, claim({ id: 'c', at: 200 }), vocabulary)).toBeNull();
  });
});
