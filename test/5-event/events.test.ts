import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../src/5-event/account/candidates.ts';
import { gather, gatherAll } from '../../src/5-event/account/gather.ts';
import { apart } from '../../src/5-event/account/told-of-one.ts';
import { keysOf } from '../../src/5-event/block/keys.ts';
import { pairs } from '../../src/5-event/block/pairs.ts';
import { filings, openField, toEvents } from '../../src/5-event/index.ts';
import { score } from '../../src/5-event/score/score.ts';
import type { Article, Claim, ConflictEvent } from '../../src/model/index.ts';
import { readReport } from '../../src/pipeline.ts';
import { analyzer, exampleReports, vocabulary } from '../stages/read.ts';
import { bCubed, table } from './incidents.ts';
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

/** Accounts as a look at every pair of an article's claims makes them. */
function gatheredByForce(all: readonly Claim[]): readonly string[] {
  const group = new Map(all.map((c) => [c, new Set([c])]));
  for (const a of all)
    for (const b of all) {
      const [x, y] = [group.get(a), group.get(b)];
      if (a.article !== b.article || x === undefined || y === undefined || x === y || apart(a, b, vocabulary) !== null) continue;
      for (const c of y) group.set(c, x.add(c));
    }
  return partition([...new Set(group.values())].map((s) => [...s]));
}

/** A register of claims and filings alone. */
class Kept {
  claims: Claim[] = [];
  readonly #under = new Map<string, Set<string>>();

  /** The field of new claims, asked for as ingest does. */
  async take(fresh: readonly Claim[]): Promise<readonly ConflictEvent[]> {
    const field = openField(new Set(fresh.map((c) => c.id)), vocabulary);
    field.add(fresh, articles);
    for (let sought = field.sought(); sought.length > 0; sought = field.sought()) {
      const found = new Set(sought.flatMap((key) => [...(this.#under.get(key) ?? [])]));
      field.add(
        this.claims.filter((c) => found.has(c.article)),
        articles,
      );
    }
    this.claims = [...this.claims, ...fresh];
    const article = new Map(fresh.map((c) => [c.id as string, c.article as string]));
    for (const { claim: id, keys } of filings(fresh, articles, vocabulary))
      for (const key of keys) this.#under.set(key, (this.#under.get(key) ?? new Set()).add(article.get(id) ?? ''));
    return await Promise.resolve(field.events());
  }
}

/** What a register holds after it took in one article after the other. */
async function oneByOne(all: readonly Claim[]): Promise<readonly string[]> {
  const kept = new Kept();
  let events: readonly ConflictEvent[] = [];
  for (const article of new Set(all.map((c) => c.article))) {
    const further = await kept.take(all.filter((c) => c.article === article));
    const moved = new Set(further.flatMap((e) => e.claims));
    // An event whose claims are in the field is in it as a whole, or the field was not whole.
    for (const e of events) if (e.claims.some((c) => moved.has(c))) expect(e.claims.every((c) => moved.has(c))).toBe(true);
    events = [...events.filter((e) => !e.claims.some((c) => moved.has(c))), ...further];
  }
  return chosen(events);
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
    expect(toEvents(claims, articles, vocabulary).filter((e) => e.claims.length > 2).length).toBeGreaterThan(5);
  });

  it('any order of them gives the same events with the same values', () => {
    const expected = chosen(toEvents(claims, articles, vocabulary));
    fc.assert(
      fc.property(fc.shuffledSubarray([...claims], { minLength: claims.length }), (shuffled) => {
        expect(chosen(toEvents(shuffled, articles, vocabulary))).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  it('one report after the other, in any order, gives the same events as all at once', async () => {
    const expected = chosen(toEvents(claims, articles, vocabulary));
    expect(await oneByOne(claims)).toEqual(expected);
    expect(await oneByOne([...claims].reverse())).toEqual(expected);
  });

  it('the passages looked at in an article lose no pair that a look at all pairs finds', () => {
    expect(partition(gatherAll(claims, articles, vocabulary).map((a) => a.claims))).toEqual(gatheredByForce(claims));
  });

  it('every claim is in exactly one event', () => {
    const held = toEvents(claims, articles, vocabulary).flatMap((e) => e.claims);
    expect([...held].sort()).toEqual(claims.map((c) => c.id).sort());
  });
});

describe('the incidents of the example reports', () => {
  const main = new Map(
    table('incidents').flatMap((r) => (r['role'] === 'main' ? [[`${r['report']} ${r['article_index']}`, r['incident'] ?? '']] : [])),
  );
  const events = toEvents(claims, articles, vocabulary);
  const eventOf = new Map(events.flatMap((e) => e.claims.map((c) => [c, e] as const)));
  const leads = new Map(gatherAll(claims, articles, vocabulary).flatMap((a) => (a.lead ? [[a.claims[0]?.article, a] as const] : [])));
  /** Each article with a main incident: that incident, and the event of what the article is most about. */
  const told = exampleReports().flatMap((report, i) =>
    (readings[i]?.articles ?? []).flatMap((article, n) => {
      const incident = main.get(`${report.path} ${String(n + 1)}`);
      const lead = leads.get(article.id);
      const event = lead === undefined ? undefined : eventOf.get(lead.id);
      return incident === undefined || incident.startsWith('total-') ? [] : [{ incident, event, article }];
    }),
  );

  it('are told apart and together, each by one event as a rule', () => {
    const { precision, recall, f1 } = bCubed(told.map((t) => [t.event?.id ?? t.article.id, t.incident]));
    expect({ precision: precision > 0.94, recall: recall > 0.68, f1: f1 > 0.79 }, `${precision} ${recall} ${f1}`).toEqual({
      precision: true,
      recall: true,
      f1: true,
    });
  });

  it('that are easy to confuse are seldom made one', () => {
    const of = (incident: string | undefined) => new Set(told.flatMap((t) => (t.incident === incident ? [t.event?.id] : [])));
    const pairs = table('confusable');
    const wrong = pairs.filter((p) => [...of(p['incident_a'])].some((id) => of(p['incident_b']).has(id)));
    expect(pairs.length).toBeGreaterThan(70);
    expect(wrong.map((p) => `${p['incident_a']} ${p['incident_b']}`).length, JSON.stringify(wrong)).toBeLessThanOrEqual(6);
  });
});

describe('claims of any kind', () => {
  it('the passages looked at lose no pair', () => {
    fc.assert(
      fc.property(anyClaims, (all) => {
        expect(partition(gatherAll(all, [], vocabulary).map((a) => a.claims))).toEqual(gatheredByForce(all));
      }),
      { numRuns: 600 },
    );
  });

  it('blocks lose no pair of accounts of one day or toll that scores for one event', () => {
    fc.assert(
      fc.property(anyClaims, (all) => {
        const accounts = gatherAll(all, [], vocabulary);
        const met = new Set([...pairs(accounts)].map(([i, j]) => `${Math.min(i, j)} ${Math.max(i, j)}`));
        for (const [i, a] of accounts.entries())
          for (const [j, b] of accounts.entries()) {
            const dated = a.date?.precision === 'day' && b.date?.precision === 'day';
            if (i < j && dated && score(a, b, vocabulary).total > 0) expect(met).toContain(`${i} ${j}`);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('who comes later finds whom it would have been found by', () => {
    fc.assert(
      fc.property(anyClaims, (all) => {
        const keys = gatherAll(all, [], vocabulary).map(keysOf);
        for (const a of keys)
          for (const b of keys) expect(a.sought.some((k) => b.filed.includes(k))).toBe(b.sought.some((k) => a.filed.includes(k)));
      }),
      { numRuns: 300 },
    );
  });

  it('a score is symmetric, and order does not matter', () => {
    fc.assert(
      fc.property(anyClaims, fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), (all, random) => {
        const accounts = gatherAll(all, [], vocabulary);
        for (const a of accounts) for (const b of accounts) expect(score(a, b, vocabulary)).toEqual(score(b, a, vocabulary));
        const shuffled = all
          .map((c, i) => [random[i] ?? 0, c] as const)
          .sort(([a], [b]) => a - b)
          .map(([, c]) => c);
        expect(chosen(toEvents(shuffled, [], vocabulary))).toEqual(chosen(toEvents(all, [], vocabulary)));
      }),
      { numRuns: 300 },
    );
  });

  it('one article after the other gives the same events as all at once', async () => {
    await fc.assert(
      fc.asyncProperty(anyClaims, async (all) => {
        expect(await oneByOne(all)).toEqual(chosen(toEvents(all, articles, vocabulary)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is looked at grows with the claims, not with their square', () => {
  it('passages of one long page', () => {
    const page = Array.from({ length: 3_000 }, (_, i) =>
      claim({ id: `c${i}`, at: i * 600, days: day(i), place: place(`P${i % 70}`, 30 + (i % 70) / 10, 40 + (i % 50) / 10) }),
    );
    expect([...candidates(page)].length).toBeLessThan(page.length * 200);
  });

  it('accounts of many articles', () => {
    const many = Array.from({ length: 3_000 }, (_, i) =>
      claim({ id: `c${i}`, article: `a${i}`, days: day(i), place: place(`P${i % 70}`, 30 + (i % 70), 40 + (i % 50)) }),
    );
    const accounts = many.flatMap((c) => gather([c], null, vocabulary));
    expect([...pairs(accounts)].length).toBeLessThan(many.length * 150);
  });
});

const day = (i: number): Told['days'] => {
  const iso = `2017-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 25)).padStart(2, '0')}`;
  return [iso, iso];
};
