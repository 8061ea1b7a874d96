import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ConflictEvent, DateRange, Location, Neighbourhood } from '../../../src/model/index.ts';
import { addition, article, claim, day, entry, event, held, incident, point } from './builders.ts';
import type { Bench } from './bench.ts';

const EVERYWHERE: Neighbourhood = { firstDay: null, lastDay: null, box: null };

/** Everything that a new claim must be compared with. */
export function nearContract(bench: Bench): void {
  it('finds exactly what a look at every event finds', async () => {
    const events = fc.sample(fc.record({ date: someDates, location: somePlace }), { numRuns: 400, seed: 4 });
    await addEvents(
      bench,
      events.map(({ date, location }, i) => event(`e${i}`, [], { date: held(date), location: held(location) })),
    );
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(someHood, { maxLength: 3 }), async (hoods) => {
        const found = await bench.store.near(hoods);
        const expected = events.flatMap((e, i) => (hoods.some((hood) => touches(e.date, e.location, hood)) ? [`e${i}`] : []));
        expect(found.entries.map((e) => e.event.id)).toEqual(expected);
        expect(found.claims.map((c) => c.id)).toEqual(expected.map((id) => `c-${id}`));
        expect(found.articles.length).toBe(expected.length === 0 ? 0 : 1);
        hits += expected.length < events.length ? expected.length : 0;
      }),
      { numRuns: 120, seed: 5 },
    );
    expect(hits).toBeGreaterThan(1000);
  });

  it('finds nothing where nothing is asked', async () => {
    await bench.store.add(incident('a'));
    expect(await bench.store.near([])).toEqual({ claims: [], articles: [], entries: [] });
  });

  it('counts in how uncertain a place is', async () => {
    const baquba = point('Baquba', 33.75, 44.64, { precision: 'near', radiusKm: 25 });
    const fiji = point('Vanua Levu', -16.5, 179.9, { radiusKm: 50 });
    const pole = point('the pole', 89.99, 0, { radiusKm: 10 });
    await addEvents(
      bench,
      [baquba, fiji, pole].map((location, i) => event(`e${i}`, [], { date: held(day('2024-01-01')), location: held(location) })),
    );
    const at = async (lat: number, lon: number) => {
      const box = { west: lon, east: lon, south: lat, north: lat };
      return (await bench.store.near([{ firstDay: '2024-01-01', lastDay: '2024-01-01', box }])).entries.map((e) => e.event.id);
    };
    // 24 km off, in each direction and at a slant; then 40 km.
    for (const [lat, lon] of [
      [33.966, 44.64],
      [33.534, 44.64],
      [33.75, 44.899],
      [33.75, 44.381],
      [33.9, 44.82],
    ] as const)
      expect(await at(lat, lon)).toEqual(['e0']);
    for (const [lat, lon] of [
      [34.11, 44.64],
      [33.39, 44.64],
      [33.75, 45.08],
      [33.75, 44.2],
    ] as const)
      expect(await at(lat, lon)).toEqual([]);
    expect(await at(-16.5, -179.9)).toEqual(['e1']);
    expect(await at(89.99, 180)).toEqual(['e2']);
  });

  it('counts in what single voices say, unless the event holds that it is not known', async () => {
    const [mosul, basra] = [point('Mosul', 36.34, 43.13), point('Basra', 30.51, 47.81)];
    await addEvents(bench, [
      event('both', [], { date: held(day('2024-01-10'), said(day('2024-01-10'), day('2024-01-20'))), location: held(mosul, said(basra)) }),
      event('unknown', [], {
        date: { chosen: null, by: 'rule', said: said(day('2024-01-10'), day('2024-01-20')) },
        location: held(mosul, said(basra)),
      }),
    ]);
    const ids = async (iso: string, box: Neighbourhood['box']) =>
      (await bench.store.near([{ firstDay: iso, lastDay: iso, box }])).entries.map((e) => e.event.id);
    expect(await ids('2024-01-20', round(basra))).toEqual(['both', 'unknown']);
    expect(await ids('2024-01-10', round(mosul))).toEqual(['both', 'unknown']);
    expect(await ids('2024-03-01', round(basra))).toEqual(['unknown']);
    expect(await ids('2024-01-10', { west: 0, east: 1, south: 0, north: 1 })).toEqual([]);
  });

  it('gives all claims of what it finds, denials too, and the articles under them', async () => {
    const text = 'One side says 5 died. The other denies it. Elsewhere it rained.';
    const given = addition(text, (report) => {
      const [one, two, idle] = [article('a1', report, text), article('a2', report, text), article('a3', report, text)];
      const claims = [
        claim('c1', one, '5 died'),
        claim('c2', two, 'denies it', { status: 'denied' }),
        claim('c3', two, 'rained', { status: 'historical' }),
      ];
      return { articles: [one, two, idle], claims, entries: [entry(event('e', [claims[0]!.id], { denials: [claims[1]!.id] }))] };
    });
    await bench.store.add(given);
    expect(await bench.store.near([EVERYWHERE])).toEqual({
      claims: given.reading.claims.slice(0, 2),
      articles: given.reading.articles.slice(0, 2),
      entries: given.entries,
    });
  });

  it('finds withdrawn events, so that what a person refused does not come back as new, and follows an event that moves', async () => {
    await bench.store.add(incident('a', { date: held(day('2024-01-01')), location: held(point('X', 10, 10)) }, 'withdrawn'));
    const at = (iso: string) => bench.store.near([{ firstDay: iso, lastDay: iso, box: { west: 9, east: 11, south: 9, north: 11 } }]);
    expect((await at('2024-01-01')).entries.map((e) => e.status)).toEqual(['withdrawn']);
    const moved = addition('moved', () => ({
      entries: [
        entry(
          event(
            'e-a',
            incident('a').reading.claims.map((c) => c.id),
            { date: held(day('2024-02-01')), location: held(point('X', 10, 10)) },
          ),
          { version: 2 },
        ),
      ],
    }));
    await bench.store.add(moved);
    expect((await at('2024-01-01')).entries).toEqual([]);
    expect((await at('2024-02-01')).entries.map((e) => [e.version, e.status])).toEqual([[2, 'candidate']]);
  });

  it('refuses a day that is none', async () => {
    await expect(bench.store.near([{ ...EVERYWHERE, firstDay: '2024-13-01' }])).rejects.toMatchObject({ code: 'bad-query' });
  });
}

function said<T>(...values: readonly T[]) {
  return values.map((value) => ({ value, claims: [] }));
}

/** A small box round a point. */
function round({ lat, lon }: Location) {
  return { west: (lon ?? 0) - 0.1, east: (lon ?? 0) + 0.1, south: (lat ?? 0) - 0.1, north: (lat ?? 0) + 0.1 };
}

/** One report whose one article has a sentence, a claim and an event for each of these. */
async function addEvents(bench: Bench, events: readonly ConflictEvent[]): Promise<void> {
  const text = events.map((e) => `Word of ${e.id}.`).join(' ');
  await bench.store.add(
    addition(text, (report) => {
      const story = article('a', report, text);
      const claims = events.map((e) => claim(`c-${e.id}`, story, `Word of ${e.id}.`));
      return { articles: [story], claims, entries: events.map((e, i) => entry({ ...e, claims: [claims[i]!.id] })) };
    }),
  );
}

const iso = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
const someDates: fc.Arbitrary<DateRange | null> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(120).map((n) => day(iso(n))) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(120), fc.nat(40)).map(([n, m]): DateRange => ({ first: iso(n), last: iso(n + m), precision: 'month' })),
  },
  { weight: 1, arbitrary: fc.nat(120).map((n): DateRange => ({ first: null, last: iso(n), precision: 'unknown' })) },
  { weight: 1, arbitrary: fc.nat(120).map((n): DateRange => ({ first: iso(n), last: null, precision: 'unknown' })) },
  { weight: 1, arbitrary: fc.constantFrom(null, { first: null, last: null, precision: 'unknown' } as const) },
);
/** Whole and odd degrees alike, so that borders meet and 32-bit rounding would show; nothing finer than a micrometre. */
const degree = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min, max }),
    fc.integer({ min: min * 10, max: max * 10 }).map((n) => n / 10),
    fc.double({ min, max, noNaN: true }).map((x) => Math.round(x * 1e11) / 1e11),
    fc.constantFrom(min, max),
  );
const somePlace: fc.Arbitrary<Location | null> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(degree(-90, 90), degree(-180, 180)).map(([lat, lon]) => point('X', lat, lon)) },
  { weight: 1, arbitrary: fc.constantFrom(null, point('nowhere in particular', null, null)) },
);
const someHood: fc.Arbitrary<Neighbourhood> = fc.record({
  firstDay: fc.option(fc.nat(120).map(iso), { freq: 4 }),
  lastDay: fc.option(fc.integer({ min: 120, max: 160 }).map(iso), { freq: 4 }),
  box: fc.option(
    fc
      .tuple(degree(-180, 180), fc.integer({ min: 0, max: 120 }), degree(-90, 30), fc.integer({ min: 0, max: 60 }), fc.boolean())
      .map(([west, width, south, height, wrapped]) => ({
        west,
        east: wrapped && west + width > 180 ? west + width - 360 : west + width,
        south,
        north: south + height,
      })),
    { freq: 6 },
  ),
});

/** The rule of the store's contract, said as plainly as can be. */
function touches(date: DateRange | null, location: Location | null, hood: Neighbourhood): boolean {
  const dated = date !== null && (date.first !== null || date.last !== null);
  if (dated && hood.lastDay !== null && date.first !== null && date.first > hood.lastDay) return false;
  if (dated && hood.firstDay !== null && date.last !== null && date.last < hood.firstDay) return false;
  const { lat, lon } = location ?? { lat: null, lon: null };
  if (lat === null || lon === null || hood.box === null) return true;
  const { west, east, south, north } = hood.box;
  const until = east < west ? east + 360 : east;
  return lat >= south && lat <= north && [lon - 360, lon, lon + 360].some((x) => x >= west && x <= until);
}
