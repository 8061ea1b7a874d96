import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairs } from '../../src/5-event/candidates.ts';
import { cluster } from '../../src/5-event/cluster.ts';
import { toEvents } from '../../src/5-event/index.ts';
import { same, speaksOfNews } from '../../src/5-event/same.ts';
import type { Article, Claim, ConflictEvent } from '../../src/model/index.ts';
import { readReport } from '../../src/pipeline.ts';
import { analyzer, exampleReports, vocabulary } from '../stages/read.ts';
import { claim, harm, MOSUL, place, type Told } from './claims.ts';

const readings = exampleReports().map((r) => readReport(r, vocabulary, analyzer));
const claims = readings.flatMap((r) => r.claims);
const articles: readonly Article[] = readings.flatMap((r) => r.articles);

/** Which claims stand together, whatever the order they were given in. */
const partition = (groups: readonly (readonly Claim[])[]): readonly string[] =>
  groups
    .map((g) =>
      g
        .map((c) => c.id as string)
        .sort()
        .join(' '),
    )
    .sort();

/** What an event holds, whatever the order of its claims. */
const chosen = (events: readonly ConflictEvent[]): readonly string[] =>
  events
    .map((e) =>
      JSON.stringify([
        [...e.claims].sort(),
        [...e.denials].sort(),
        e.eventType.chosen,
        e.date.chosen,
        e.location.chosen,
        e.perpetrator.chosen,
        e.target.chosen,
        Object.entries(e.harm).map(([kind, held]) => [kind, held.chosen]),
        e.outlets,
      ]),
    )
    .sort();

/** Every pair held against every other: what the blocks must not lose. */
function bruteForce(all: readonly Claim[]): readonly string[] {
  const group = new Map(all.map((c) => [c, new Set([c])]));
  for (const a of all)
    for (const b of all) {
      const [x, y] = [group.get(a), group.get(b)];
      if (a === b || x === undefined || y === undefined || x === y || !same(a, b, vocabulary).same) continue;
      for (const c of y) group.set(c, x.add(c));
    }
  return partition([...new Set(group.values())].map((s) => [...s]));
}

const somewhere = fc.constantFrom(
  MOSUL,
  place('Bartella', 36.35, 43.38),
  place('Badush', 36.43, 42.96, { precision: 'near', radiusKm: 25 }),
  { ...MOSUL, lat: 35.8, precision: 'near' as const },
  { ...MOSUL, lat: 36.02, precision: 'near' as const },
  place('Unknown', null, null, { place: null, admin1: null }),
  place('Other', null, null, { place: null, admin1: null }),
  place('Edge', 36.999, 43.001),
  place('Over', 37.001, 42.999),
  place('Nineveh', 36, 42.4, { precision: 'admin1' }),
  place('Iraq', 33, 43.8, { precision: 'country', admin1: null }),
  place('Nowhere', null, null),
  place('Baghdad', 33.3, 44.4, { admin1: 'Baghdad' }),
  null,
);
const sometime = fc.constantFrom<Told['days']>(
  ['2017-01-13', '2017-01-13'],
  ['2017-01-14', '2017-01-14'],
  ['2017-01-31', '2017-01-31'],
  ['2017-02-01', '2017-02-01'],
  ['2017-01-07', '2017-01-14'],
  ['2017-01-01', '2017-01-31'],
  ['2017-01-01', '2017-12-31'],
  ['2017-01-13', null],
  null,
);
const anyClaims = fc
  .array(
    fc.record({
      article: fc.constantFrom('a1', 'a2', 'a3'),
      at: fc.integer({ min: 0, max: 2_000 }),
      status: fc.constantFrom<Claim['status']>('reported', 'claimed', 'denied', 'planned', 'historical'),
      type: fc.constantFrom('attack', 'armed-clash', 'air-drone-strike', 'peaceful-protest'),
      days: sometime,
      place: somewhere,
      by: fc.constantFrom<readonly string[]>([], ['islamic-state'], ['iraqi-army'], ['unidentified-armed-group']),
      on: fc.constantFrom<readonly string[]>([], ['iraqi-army'], ['civilians']),
      harm: fc.constantFrom(3, 8, 10, null).map((n) => (n === null ? [] : [harm('killed', n, n, n)])),
    }),
    { maxLength: 14 },
  )
  .map((list) => list.map((told, i) => claim({ id: `c${String(i).padStart(2, '0')}`, ...told })));

describe('the claims of the example reports', () => {
  it('are many, and some stand together', () => {
    expect(claims.length).toBeGreaterThan(100);
    expect(cluster(claims, vocabulary).filter((g) => g.length > 2).length).toBeGreaterThan(5);
  });

  it('any order of them gives the same events with the same values', () => {
    const expected = chosen(toEvents(claims, articles, vocabulary));
    fc.assert(
      fc.property(fc.shuffledSubarray([...claims], { minLength: claims.length }), (shuffled) => {
        expect(chosen(toEvents(shuffled, articles, vocabulary))).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  it('blocks lose no pair that a look at all pairs finds', () => {
    expect(partition(cluster(claims, vocabulary))).toEqual(bruteForce(claims));
  });

  it('"same" is symmetric', () => {
    const news = claims.filter(speaksOfNews);
    for (const a of news)
      for (const b of news) if (same(a, b, vocabulary).same !== same(b, a, vocabulary).same) expect([a.id, b.id]).toEqual([]);
  });

  it('every claim is in exactly one event', () => {
    const held = toEvents(claims, articles, vocabulary).flatMap((e) => e.claims);
    expect([...held].sort()).toEqual(claims.map((c) => c.id).sort());
  });
});

describe('claims of any kind', () => {
  it('blocks lose no pair', () => {
    fc.assert(
      fc.property(anyClaims, (all) => {
        expect(partition(cluster(all, vocabulary))).toEqual(bruteForce(all));
      }),
      { numRuns: 600 },
    );
  });

  it('"same" is symmetric, and order does not matter', () => {
    fc.assert(
      fc.property(anyClaims, fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), (all, random) => {
        for (const a of all) for (const b of all) expect(same(a, b, vocabulary).same).toBe(same(b, a, vocabulary).same);
        const shuffled = all
          .map((c, i) => [random[i] ?? 0, c] as const)
          .sort(([a], [b]) => a - b)
          .map(([, c]) => c);
        expect(chosen(toEvents(shuffled, [], vocabulary))).toEqual(chosen(toEvents(all, [], vocabulary)));
      }),
      { numRuns: 300 },
    );
  });
});

it('the pairs to look at grow with the claims, not with their square', () => {
  const many = Array.from({ length: 3_000 }, (_, i) =>
    claim({
      id: `c${i}`,
      article: `a${i % 300}`,
      at: Math.floor(i / 300) * 600,
      days: [`2017-${String(1 + (i % 12)).padStart(2, '0')}-10`, `2017-${String(1 + (i % 12)).padStart(2, '0')}-10`],
      place: place(`P${i % 70}`, 30 + (i % 70) / 10, 40 + (i % 50) / 10),
    }),
  );
  expect([...pairs(many)].length).toBeLessThan(many.length * 60);
});
