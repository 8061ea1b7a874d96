import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ConflictEvent, DateRange, EntryStatus } from '../../../src/model/index.ts';
import type { EventQuery } from '../../../src/edge/store/store.ts';
import { day, event, eventTypeId, held, incident, point, addition, article, claim, entry } from './builders.ts';
import type { Bench } from './bench.ts';

/** Lists of events: order, pages and filters. */
export function listContract(bench: Bench): void {
  const ids = async (query: EventQuery) => (await bench.store.events(query)).items.map((e) => e.event.id.slice(2));
  const add = (name: string, more: Partial<ConflictEvent> = {}, status: EntryStatus = 'candidate', sentence?: string) =>
    bench.store.add(incident(name, more, status, sentence));

  it('lists the newest first day first, the undated last, then by id', async () => {
    const dates: Record<string, DateRange | null> = {
      nodate: null,
      anytime: { first: null, last: null, precision: 'unknown' },
      old: day('1915-04-24'),
      year: { first: '2019-01-01', last: '2019-12-31', precision: 'year' },
      june2: day('2019-06-02'),
      june: day('2019-06-02'),
      until: { first: null, last: '2019-03-01', precision: 'unknown' },
      since: { first: '2018-05-05', last: null, precision: 'unknown' },
    };
    for (const [name, date] of Object.entries(dates)) await add(name, { date: held(date) });
    expect(await ids({})).toEqual(['june', 'june2', 'until', 'year', 'since', 'old', 'anytime', 'nodate']);
  });

  it('visits each event once in order, whatever the size of the pages', async () => {
    const expected: { readonly id: string; readonly sort: string }[] = [];
    const text = Array.from({ length: 137 }, (_, i) => `Word of n${i}.`).join(' ');
    await bench.store.add(
      addition(text, (report) => {
        const story = article('a', report, text);
        const claims = Array.from({ length: 137 }, (_, i) => claim(`c${i}`, story, `Word of n${i}.`));
        const entries = claims.map((c, i) => {
          const date = i % 9 === 0 ? null : day(`2020-01-${String(1 + ((i * 31) % 13)).padStart(2, '0')}`);
          expected.push({ id: `e-${(i * 7919) % 1000}`, sort: date?.first ?? '' });
          return entry(event(`e-${(i * 7919) % 1000}`, [c.id], { date: held(date) }));
        });
        return { articles: [story], claims, entries };
      }),
    );
    const order = expected.sort((a, b) => (a.sort === b.sort ? (a.id < b.id ? -1 : 1) : a.sort > b.sort ? -1 : 1)).map((e) => e.id);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 150 }), async (limit) => {
        const seen: string[] = [];
        for (let after: string | null = null; ; ) {
          const page = await bench.store.events(after === null ? { limit } : { limit, after });
          expect(page.total).toBe(137);
          expect(page.items.length).toBeLessThanOrEqual(limit);
          expect(page.items.length).toBeGreaterThan(0);
          seen.push(...page.items.map((e) => e.event.id));
          after = page.next;
          if (after === null) break;
          expect(after).toMatch(/^[A-Za-z0-9_-]+$/);
        }
        expect(seen).toEqual(order);
      }),
      { numRuns: 12, examples: [[1], [137], [136]] },
    );
    expect((await bench.store.events({})).items.length).toBe(100);
  });

  it('goes on from where a page ended though events came in between', async () => {
    for (const name of ['a', 'c', 'e']) await add(name, { date: held(day('2020-01-01')) });
    const first = await bench.store.events({ limit: 2 });
    await add('b', { date: held(day('2020-01-01')) });
    await add('d', { date: held(day('2020-01-01')) });
    expect(await ids({ limit: 2, after: first.next ?? '' })).toEqual(['d', 'e']);
  });

  it('lists candidates and reviewed ones unless another status is asked for', async () => {
    await add('a');
    await add('b', {}, 'reviewed');
    await add('c', {}, 'withdrawn');
    expect(await ids({})).toEqual(['a', 'b']);
    expect(await ids({ status: 'candidate' })).toEqual(['a']);
    expect(await ids({ status: 'reviewed' })).toEqual(['b']);
    expect(await ids({ status: 'withdrawn' })).toEqual(['c']);
    expect((await bench.store.counts()).events).toBe(2);
  });

  it('filters by type, days, place and box', async () => {
    const baquba = point('Baquba', 33.75, 44.64, { admin1: 'Diyala', country: 'Iraq' });
    await add('raid', { eventType: held(eventTypeId('raid')), date: held(day('2020-03-05')), location: held(baquba) });
    await add('month', {
      date: held({ first: '2020-03-01', last: '2020-03-31', precision: 'month' }),
      location: held(point('DIYALA', 33.8, 45, { country: 'Iraq', precision: 'admin1' })),
    });
    await add('since', {
      date: held({ first: '2020-03-10', last: null, precision: 'unknown' }),
      location: held(point('Île-de-France', 48.8, 2.3, { country: 'France' })),
    });
    await add('nothing');
    expect(await ids({ eventType: 'raid' })).toEqual(['raid']);
    expect(await ids({ from: '2020-03-05', to: '2020-03-05' })).toEqual(['raid', 'month']);
    expect(await ids({ from: '2020-03-06' })).toEqual(['since', 'month']);
    expect(await ids({ to: '2020-03-04' })).toEqual(['month']);
    expect(await ids({ from: '2031-01-01' })).toEqual(['since']);
    expect(await ids({ place: ' diyala ' })).toEqual(['raid', 'month']);
    expect(await ids({ place: 'IRAQ' })).toEqual(['raid', 'month']);
    expect(await ids({ place: 'baquba' })).toEqual(['raid']);
    expect(await ids({ place: 'baq' })).toEqual([]);
    expect(await ids({ place: 'ÎLE-DE-FRANCE' })).toEqual(['since']);
    expect(await ids({ place: '' })).toHaveLength(4);
    expect(await ids({ box: { west: 44, east: 44.64, south: 33.75, north: 34 } })).toEqual(['raid']);
    expect(await ids({ box: { west: 170, east: 45, south: 0, north: 90 } })).toEqual(['since', 'raid', 'month']);
    expect(
      await ids({
        eventType: 'raid',
        place: 'iraq',
        from: '2020-01-01',
        box: { west: 40, east: 50, south: 30, north: 40 },
        words: 'raid fighting',
      }),
    ).toEqual(['raid']);
    expect(await bench.store.events({ place: 'iraq', limit: 1 })).toMatchObject({ total: 2, items: [{}] });
  });

  it('finds words of the article and its title, all of them, and never those of its neighbours on the page', async () => {
    const text = 'A car-bomb struck al-Qādir camp 😀 today.\nAnother post tells of floods.';
    await bench.store.add(
      addition(text, (report) => {
        const cut = text.indexOf('\n');
        const one = article('a1', report, text, { span: { start: 0, end: cut }, title: 'Blast' });
        const two = article('a2', report, text, { span: { start: cut + 1, end: text.length } });
        const claims = [claim('c1', one, 'struck'), claim('c2', two, 'floods')];
        return {
          articles: [one, two],
          claims,
          entries: [entry(event('e-bomb', [claims[0]!.id])), entry(event('e-flood', [claims[1]!.id]))],
        };
      }),
    );
    await add('arabic', {}, 'candidate', 'قتل ثلاثة جنود في بعقوبة');
    const found: Readonly<Record<string, readonly string[]>> = {
      'CAR bomb': ['bomb'],
      'car-bomb': ['bomb'],
      'bomb-car': [],
      blast: ['bomb'],
      'blast today': ['bomb'],
      'al-qadir': ['bomb'],
      floods: ['flood'],
      'floods today': [],
      another: ['flood'],
      بعقوبة: ['arabic'],
      '': ['arabic', 'bomb', 'flood'],
      '  \n': ['arabic', 'bomb', 'flood'],
      '--- !!!': [],
      'blast - ( today': ['bomb'],
    };
    for (const [words, expected] of Object.entries(found)) expect(await ids({ words }), words).toEqual(expected);
  });

  it('takes any words for words', async () => {
    await add('a');
    const signs = fc.string({
      unit: fc.oneof(
        fc.constantFrom('"', "'", '*', '(', ')', '-', '+', ':', '^', '{', '}', '\0', ' ', 'NEAR', 'AND', 'OR', 'NOT', 'title', 'a'),
        fc.string({ maxLength: 1, unit: 'binary' }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(signs, async (words) => {
        expect((await bench.store.events({ words })).total).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a question that makes no sense, in one line', async () => {
    await add('a');
    const bad: readonly EventQuery[] = [
      { after: 'x' },
      { after: '' },
      { after: 'a b' },
      { after: 'A'.repeat(5000) },
      { after: cursor([1]) },
      { after: cursor(['1', 'e']) },
      { after: cursor({ day: 1 }) },
      { limit: 0 },
      { limit: 1001 },
      { limit: 1.5 },
      { limit: Number.NaN },
      { from: 'yesterday' },
      { to: '2024-02-30' },
      { from: '2024-02-02', to: '2024-02-01' },
    ];
    for (const query of bad) {
      const refusal: unknown = await bench.store.events(query).catch((error: unknown) => error);
      expect(refusal, JSON.stringify(query)).toMatchObject({ name: 'StoreError', code: 'bad-query' });
      expect(String(refusal)).not.toContain('\n');
    }
    expect(await ids({ after: cursor([20_000, 'e-0']) })).toEqual(['a']);
  });
}

/** A cursor that no page gave out. */
function cursor(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
