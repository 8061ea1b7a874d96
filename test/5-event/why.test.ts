/* oxlint-disable typescript/no-unsafe-type-assertion -- here words become ids */
import { describe, expect, it } from 'vitest';
import { toEvents, whyOne, whyTwo } from '../../src/5-event/index.ts';
import type { Claim, ClaimId, ConflictEvent } from '../../src/model/index.ts';
import { vocabulary } from '../stages/read.ts';
import { claim, harm, MOSUL, place } from './claims.ts';

const EIGHT = [harm('killed', 8, 8, 8)];
const first = claim({ id: 'b1', article: 'a1', harm: EIGHT, saysDay: true });
const second = claim({ id: 'c1', article: 'a2', harm: EIGHT, saysDay: true, by: ['islamic-state'] });
const third = claim({ id: 'd1', article: 'a3', harm: [harm('killed', 11, 11, 11)], saysDay: true });
const all = [first, second, third];

const eventOf = (claims: readonly Claim[]): ConflictEvent => {
  const events = toEvents(claims, [], vocabulary);
  expect(events).toHaveLength(1);
  return events[0] as ConflictEvent;
};

describe('why one', () => {
  it('puts the founding account first and ties each to the one that it is nearest to', () => {
    const why = whyOne(eventOf(all), all, [], vocabulary);
    expect(why.accounts.map((a) => [a.account, a.nearest?.to])).toEqual([
      ['b1', 'c1'],
      ['c1', 'b1'],
      ['d1', 'b1'],
    ]);
    expect(why.accounts[1]?.nearest?.tie.reasons.map((r) => r.words)).toEqual([
      'same kind of event',
      'same day',
      'same place, Mosul',
      '8 killed in both',
    ]);
  });

  it('names what is told in the order of the two', () => {
    const { accounts } = whyOne(eventOf(all), all, [], vocabulary);
    expect(accounts[2]?.nearest?.tie.reasons.at(-1)).toEqual({ field: 'number', weight: -0.4, words: '11 and 8 killed', rulesOut: false });
  });

  it('a score is what stands before looking and all weights together, and the mean is that of all others', () => {
    const { accounts } = whyOne(eventOf(all), all, [], vocabulary);
    for (const { nearest } of accounts) {
      const { score, before, reasons } = nearest?.tie ?? { score: 0, before: 1, reasons: [] };
      expect(reasons.reduce((sum, r) => sum + r.weight, before)).toBeCloseTo(score, 1);
      expect(before).toBeLessThan(0);
    }
    const [b, c] = accounts;
    const between = (x: Claim, y: Claim) => whyTwo(new Set([x.id]), new Set([y.id]), all, [], vocabulary).mean ?? 0;
    expect(b?.mean).toBeCloseTo((between(first, second) + between(first, third)) / 2, 1);
    expect(c?.mean).toBeCloseTo((between(second, first) + between(second, third)) / 2, 1);
  });

  it('founds on the claim that the id was minted from, though another stands before it now', () => {
    const later = claim({ id: 'a0', article: 'a4', harm: EIGHT, saysDay: true });
    const { id } = eventOf(all);
    const why = whyOne({ id, claims: [...all, later].map((c) => c.id) }, [...all, later], [], vocabulary);
    expect(why.accounts[0]?.account).toBe('b1');
    expect(
      whyOne({ id: 'E-of-old' as never, claims: why.accounts.map((a) => a.account) }, [...all, later], [], vocabulary).accounts[0]?.account,
    ).toBe('a0');
  });

  it('leaves out what the same articles tell of other events', () => {
    const elsewhere = claim({
      id: 'b9',
      article: 'a1',
      at: 5000,
      type: 'abduction-forced-disappearance',
      place: place('Tikrit', 34.6, 43.7),
    });
    const why = whyOne(eventOf(all), [...all, elsewhere], [], vocabulary);
    expect(why.accounts.flatMap((a) => a.claims)).not.toContain('b9');
  });

  it('one alone has nothing to be tied to', () => {
    const why = whyOne(eventOf([first]), [first], [], vocabulary);
    expect(why.accounts.map(({ nearest, mean }) => [nearest, mean])).toEqual([[null, null]]);
  });

  it('names the claims that a later running total takes the place of', () => {
    const total = claim({ id: 'e1', article: 'a5', harm: [harm('killed', 12, 12, 12, { sum: 'total' })], saysDay: true });
    const held = { id: 'E1' as never, claims: [...all, total].map((c) => c.id) };
    expect(whyOne(held, [...all, total], [], vocabulary).superseded).toEqual([{ kind: 'killed', claims: ['b1', 'c1', 'd1'] }]);
    expect(whyOne(held, all, [], vocabulary).superseded).toEqual([]);
  });

  it('compares no more than a reader may ask for, and says how many it leaves', () => {
    const many = Array.from({ length: 70 }, (_, i) =>
      claim({ id: `m${String(i).padStart(2, '0')}`, article: `x${i}`, harm: EIGHT, saysDay: true }),
    );
    const why = whyOne({ id: 'E1' as never, claims: many.map((c) => c.id) }, many, [], vocabulary);
    expect([why.accounts.length, why.left]).toEqual([60, 10]);
  });
});

describe('why two', () => {
  const ids = (...claims: readonly Claim[]): ReadonlySet<ClaimId> => new Set(claims.map((c) => c.id));
  const compare = (one: Claim, other: Claim) => whyTwo(ids(one), ids(other), [one, other], [], vocabulary);
  const nextDay = { days: ['2017-01-14', '2017-01-14'] as const, saysDay: true };

  it('two reports of one event would be one, and nothing is named that keeps them apart', () => {
    expect(compare(first, second)).toMatchObject({ pairs: 1, met: true, wouldBeOne: true, but: [] });
  });

  it('names the fields without which they would be one, each alone', () => {
    const other = claim({ id: 'f1', article: 'a6', by: ['iraqi-army'], harm: [harm('killed', 30, 30, 30)], saysDay: true });
    const why = compare(second, other);
    expect(why).toMatchObject({ met: true, wouldBeOne: false });
    expect(why.strongest?.tie.reasons.filter((r) => r.weight < 0).map((r) => r.words)).toEqual(['8 and 30 killed', 'other doers']);
    expect(why.but).toEqual(['party']);
  });

  it('names none where any one of them is enough', () => {
    const other = claim({
      id: 'f1',
      article: 'a6',
      ...nextDay,
      by: ['iraqi-army'],
      harm: [harm('killed', 90, 90, 90)],
      type: 'air-drone-strike',
    });
    expect(compare(second, other)).toMatchObject({ wouldBeOne: false, but: [] });
  });

  it('says what rules them out, and looks no further', () => {
    const other = claim({ id: 'f1', article: 'a6', place: { ...MOSUL, country: 'Syria' }, harm: EIGHT });
    const { strongest, met, mean, but } = compare(first, other);
    expect(strongest?.tie.reasons.filter((r) => r.rulesOut).map((r) => r.words)).toEqual(['another country']);
    expect(strongest?.tie.reasons.some((r) => r.field === 'number')).toBe(false);
    expect([met, but]).toEqual([true, []]);
    expect(mean).toBeLessThan(-500);
  });

  it('says that those were never weighed that no key brings together', () => {
    const other = claim({
      id: 'f1',
      article: 'a6',
      days: ['2015-03-01', '2015-03-01'],
      place: place('Basra', 30.5, 47.8, { admin1: 'Basra' }),
    });
    expect(compare(first, other)).toMatchObject({ met: false, wouldBeOne: false });
  });

  it('gives the mean of all pairs, and the same for both orders', () => {
    const events = [first, second, third, claim({ id: 'f1', article: 'a6', ...nextDay, harm: [harm('killed', 2, 2, 2)] })];
    const other = events[3] as Claim;
    const one = whyTwo(ids(...all), ids(other), events, [], vocabulary);
    const turned = whyTwo(ids(other), ids(...all), events, [], vocabulary);
    expect(one.pairs).toBe(3);
    expect(one.mean).toBeCloseTo(all.reduce((sum, c) => sum + (compare(c, other).mean ?? 0), 0) / 3, 1);
    expect([turned.mean, turned.wouldBeOne, turned.but]).toEqual([one.mean, one.wouldBeOne, one.but]);
    expect(one.wouldBeOne).toBe(false);
  });

  it('has nothing to say of no claims', () => {
    expect(whyTwo(new Set(), ids(first), all, [], vocabulary)).toMatchObject({ pairs: 0, mean: null, strongest: null, wouldBeOne: false });
  });
});
