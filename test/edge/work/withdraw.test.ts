import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Addition, Store } from '../../../src/edge/store/store.ts';
import { rebuild } from '../../../src/edge/work/rebuild.ts';
import { restore, withdraw, type Step } from '../../../src/edge/work/withdraw.ts';
import type { EventId } from '../../../src/model/index.ts';
import { harm, MOSUL, place, type Told } from '../../5-event/claims.ts';
import { vocabulary } from '../../stages/read.ts';
import { AT } from '../store/builders.ts';
import { memoryStore, take, told, view } from './register.ts';

const LATER = '2024-06-01T12:00:00.000Z';
const killed = (n: number) => ({ harm: [harm('killed', n, n, n)] });
const BARTELLA = place('Bartella', 36.35, 43.38);
const BADUSH = place('Badush', 36.43, 42.96, { precision: 'near', radiusKm: 25 });

/** Five reports of two incidents: a toll that rises over a day, and a raid in the next town. */
const CORPUS: readonly Addition[] = [
  told('m', { ...killed(11) }, { place: BARTELLA, ...killed(5), at: 2000, type: 'armed-clash' }),
  told('c', killed(11)),
  told('x', killed(12)),
  told('a', { place: BARTELLA, ...killed(5), type: 'armed-clash' }),
  told('k', { place: BARTELLA, ...killed(6), type: 'armed-clash', status: 'denied' }),
];

let store: Store;
beforeEach(() => {
  store = memoryStore();
});
afterEach(() => store.close());

const step = (given: Addition, reason = 'the paper retracted it'): Step => ({
  store,
  vocabulary,
  report: given.report.id,
  reason,
  at: LATER,
});
const at = (i: number): Addition => CORPUS[i] ?? told('none');
async function takeAll(corpus: readonly Addition[] = CORPUS): Promise<readonly EventId[]> {
  const ids = new Set<EventId>();
  for (const given of corpus) for (const entry of await take(given, store)) ids.add(entry.event.id);
  return [...ids];
}

describe('a small corpus', () => {
  it('is two events, with contradictions', async () => {
    await takeAll();
    const { items } = await store.events({});
    expect(items.map(({ event }) => event.claims.join(' ')).sort()).toEqual(['a0 k0 m1', 'c0 m0 x0']);
    expect(items.every(({ event }) => (event.harm.killed?.said.length ?? 0) > 1)).toBe(true);
  });

  it('gives one view in every order of its reports', { timeout: 120_000 }, async () => {
    await takeAll();
    const expected = await view(store);
    for (const order of permutations(CORPUS)) {
      const other = memoryStore();
      for (const given of order) await take(given, other);
      expect(await view(other)).toEqual(expected);
      await other.close();
    }
  });

  it('taken in twice changes nothing', async () => {
    await takeAll();
    const [before, counts] = [await view(store), await store.counts()];
    await takeAll();
    expect(await view(store)).toEqual(before);
    expect(await store.counts()).toEqual(counts);
  });
});

describe('a report that is withdrawn', () => {
  it('stays with all it said, and is in no event; the reason stands in their histories', async () => {
    await takeAll();
    const events = await withdraw(step(at(0)));
    expect(events).toHaveLength(2);
    expect(await store.report(at(0).report.id)).toMatchObject({ withdrawn: { at: LATER, reason: 'the paper retracted it' } });
    expect(await store.claims(at(0).reading.claims.map((c) => c.id))).toEqual(at(0).reading.claims);
    expect((await store.eventsOf(at(0).reading.claims.map((c) => c.id))).size).toBe(0);
    for (const id of events) {
      const last = (await store.history(id)).at(-1);
      expect(last).toMatchObject({ because: 'withdrawal', status: 'candidate' });
      expect(last?.reason).toContain('“Story m” was withdrawn: the paper retracted it');
    }
    expect(await store.check()).toMatchObject({ problems: [] });
    await expect(withdraw(step(at(0)))).rejects.toMatchObject({ code: 'broken' });
    await expect(restore(step(at(1)))).rejects.toMatchObject({ code: 'broken' });
  });

  it('leaves an event that nobody else tells of withdrawn, and restoring it takes up the same id', async () => {
    await take(at(0), store);
    const before = await view(store);
    const ids = await withdraw(step(at(0)));
    expect((await store.events({})).total).toBe(0);
    const { items } = await store.events({ status: 'withdrawn' });
    expect(items.map((e) => [e.version, e.event.claims.length, e.reason])).toEqual([
      [2, 0, '“Story m” was withdrawn: the paper retracted it'],
      [2, 0, '“Story m” was withdrawn: the paper retracted it'],
    ]);
    expect([...(await restore(step(at(0), 'it was the wrong paper')))].sort()).toEqual([...ids].sort());
    expect(await view(store)).toEqual(before);
    for (const id of ids) {
      expect((await store.history(id)).map((e) => e.because)).toEqual(['new-claim', 'withdrawal', 'restoration']);
      expect((await store.event(id))?.status).toBe('candidate');
    }
  });

  it('is not found by later ones', async () => {
    await take(at(1), store);
    await withdraw(step(at(1)));
    await take(at(2), store);
    expect((await store.events({})).items.map((e) => e.event.claims)).toEqual([['x0']]);
    await restore(step(at(1)));
    expect((await store.events({})).items.map((e) => e.event.claims)).toEqual([['c0', 'x0']]);
    expect(await store.check()).toMatchObject({ problems: [] });
  });
});

it('withdrawing any report of any small corpus and restoring it leaves the view as it was, and all ids lead somewhere', {
  timeout: 120_000,
}, async () => {
  const sentence = fc.record<Partial<Told>>({
    at: fc.integer({ min: 0, max: 2500 }),
    status: fc.constantFrom('reported', 'claimed', 'denied', 'planned', 'historical'),
    type: fc.constantFrom('attack', 'armed-clash', 'air-drone-strike'),
    days: fc.constantFrom<Told['days']>(
      ['2017-01-13', '2017-01-13'],
      ['2017-01-14', '2017-01-14'],
      ['2017-01-15', '2017-01-15'],
      ['2017-01-10', '2017-01-16'],
      null,
    ),
    place: fc.constantFrom(MOSUL, BARTELLA, BADUSH, place('Nineveh', 36, 42.4, { precision: 'admin1' })),
    harm: fc.constantFrom(3, 8, 10, 11, null).map((n) => (n === null ? [] : [harm('killed', n, n, n)])),
  });
  let parted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 7 }), async (reports) => {
      const corpus = reports.map((sentences, i) => told(`${'mcxakqe'[i] ?? ''}${i}-`, ...sentences));
      store = memoryStore();
      const ids = new Set(await takeAll(corpus));
      const before = await view(store);
      for (const given of corpus) {
        for (const id of await withdraw(step(given))) ids.add(id);
        const without = await view(store);
        const alone = memoryStore();
        for (const other of corpus) if (other !== given) await take(other, alone);
        expect(without).toEqual(await view(alone));
        await alone.close();
        if (without.length > before.length) parted += 1;
        for (const id of await restore(step(given))) ids.add(id);
        expect(await view(store)).toEqual(before);
        for (const id of ids) expect(await store.event(id)).not.toBeNull();
      }
      expect((await store.check()).problems).toEqual([]);
      const changed = await rebuild({ store, vocabulary, now: () => AT, begun: () => () => undefined });
      expect([...changed]).toEqual([]);
      expect(await view(store)).toEqual(before);
    }),
    { numRuns: 60, seed: 11 },
  );
  // The property says something of parting only where some do.
  expect(parted).toBeGreaterThan(0);
});

function permutations<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.length < 2
    ? [list]
    : list.flatMap((one, i) => permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [one, ...rest]));
}
