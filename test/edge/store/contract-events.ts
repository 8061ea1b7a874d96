import { expect, it } from 'vitest';
import type { Entry } from '../../../src/model/index.ts';
import { addition, article, claim, claimId, day, entry, event, eventId, held, incident } from './builders.ts';
import type { Bench } from './bench.ts';

/** Events, their versions and what becomes of them. */
export function eventContract(bench: Bench): void {
  it('keeps every version and gives the newest as the current one', async () => {
    await bench.store.add(incident('a', { date: held(day('2024-01-01')) }));
    const further = addition('A later word on it.', (report) => {
      const story = article('a2', report, 'A later word on it.');
      const second = entry(event('e-a', [claimId('c-a'), claimId('c2')], { date: held(day('2024-01-02')) }), {
        version: 2,
        reason: 'a second claim',
      });
      return {
        articles: [story],
        claims: [claim('c2', story, 'later word')],
        entries: [second, { ...second, version: 3, status: 'reviewed', because: 'review' }],
      };
    });
    await bench.store.add(further);
    const store = await bench.reopen();
    const first = incident('a', { date: held(day('2024-01-01')) }).entries[0];
    expect(await store.history(eventId('e-a'))).toEqual([first, ...further.entries]);
    expect(await store.event(eventId('e-a'))).toEqual(further.entries[1]);
    expect(await store.event(eventId('nothing'))).toBeNull();
    expect(await store.history(eventId('nothing'))).toEqual([]);
    expect((await store.events({})).items).toEqual([further.entries[1]]);
    expect(await store.counts()).toMatchObject({ events: 1, versions: 3 });
    expect(await store.check()).toMatchObject({ problems: [] });
  });

  it('knows the current event of each claim, and moves a claim when both events come anew', async () => {
    await bench.store.add(incident('a'));
    await bench.store.add(incident('b'));
    const [a, b, none] = [claimId('c-a'), claimId('c-b'), claimId('nothing')];
    expect(await bench.store.eventsOf([a, b, none])).toEqual(
      new Map([
        [a, 'e-a'],
        [b, 'e-b'],
      ]),
    );
    await bench.store.add(
      withEntries('moved', [
        entry(event('e-b', [a], { denials: [b] }), { version: 2 }),
        entry(event('e-a', []), { version: 2, status: 'withdrawn' }),
      ]),
    );
    expect(await bench.store.eventsOf([a, b, none])).toEqual(
      new Map([
        [a, 'e-b'],
        [b, 'e-b'],
      ]),
    );
    expect(await bench.store.check()).toMatchObject({ problems: [] });
  });

  it('leads from a merged event to where it went, however far, and lists it only when asked', async () => {
    for (const name of ['a', 'b', 'c']) await bench.store.add(incident(name));
    const all = ['c-a', 'c-b', 'c-c'].map(claimId);
    await bench.store.add(withEntries('ab', [merged('e-a', 'e-b'), entry(event('e-b', all.slice(0, 2)), { version: 2 })]));
    await bench.store.add(withEntries('bc', [entry(event('e-c', all), { version: 2 }), merged('e-b', 'e-c', 3)]));
    expect((await bench.store.event(eventId('e-a')))?.event.id).toBe('e-c');
    expect((await bench.store.history(eventId('e-a'))).map((e) => e.status)).toEqual(['candidate', 'merged']);
    expect(new Set((await bench.store.eventsOf(all)).values())).toEqual(new Set(['e-c']));
    expect((await bench.store.events({})).items.map((e) => e.event.id)).toEqual(['e-c']);
    expect((await bench.store.events({ status: 'merged' })).items.map((e) => e.event.id)).toEqual(['e-a', 'e-b']);
    expect((await bench.store.holding(all, [])).map((e) => e.event.id)).toEqual(['e-c']);
    expect(await bench.store.check()).toMatchObject({ problems: [] });
    await expect(bench.store.add(withEntries('circle', [merged('e-c', 'e-a', 3)]))).rejects.toThrow(/circle/);
    expect((await bench.store.event(eventId('e-a')))?.event.id).toBe('e-c');
  });

  it('shows nothing of an addition when any part of it is refused', async () => {
    await bench.store.add(incident('a'));
    const before = await bench.store.counts();
    const refused: readonly (readonly [string, readonly Entry[], RegExp])[] = [
      ['a claim that is not there', [entry(event('e-x', [claimId('nothing')]))], /claim nothing/],
      ['a denial that is not there', [entry(event('e-x', [], { denials: [claimId('nothing')] }))], /claim nothing/],
      ['a version too far', [entry(event('e-a', [claimId('c-a')]), { version: 3 })], /version 3 where version 2/],
      ['a version twice', [entry(event('e-a', [claimId('c-a')]), { version: 1 })], /version 1 where version 2/],
      ['a claim of another event', [entry(event('e-x', [claimId('c-a')]))], /c-a, which event e-a holds/],
      [
        'a merge into nothing',
        [entry(event('e-x', []), { status: 'merged', mergedInto: eventId('nothing') })],
        /nothing, which the register does not hold/,
      ],
      ['a merge that names no event', [entry(event('e-x', []), { status: 'merged' })], /must name/],
      ['a day that is none', [entry(event('e-x', [], { date: held(day('2024-02-30')) }))], /2024-02-30/],
    ];
    for (const [name, entries, said] of refused) {
      // The last of several, so that there is something to take back.
      const bad = withEntries(name, [entry(event('e-new', [])), ...entries]);
      await expect(bench.store.add(bad), name).rejects.toThrow(said);
      expect(await bench.store.report(bad.report.id), name).toBeNull();
      expect(await bench.store.articlesOf(bad.report.id), name).toEqual([]);
      expect(await bench.store.event(eventId('e-new')), name).toBeNull();
      expect(await bench.store.counts(), name).toEqual(before);
      expect((await bench.store.events({ words: 'passing' })).total, name).toBe(0);
    }
    expect(await bench.store.check()).toMatchObject({ problems: [] });
    await bench.store.add(withEntries('the same again, mended', [entry(event('e-new', []))]));
    expect(await bench.store.counts()).toMatchObject({ reports: 2, events: 2 });
  });

  it('is read by others as it is written', async () => {
    const reader = await bench.home.open('read');
    try {
      expect((await reader.counts()).reports).toBe(0);
      await bench.store.add(incident('a'));
      expect((await reader.counts()).reports).toBe(1);
      expect((await reader.event(eventId('e-a')))?.event.id).toBe('e-a');
      await expect(reader.add(incident('b'))).rejects.toMatchObject({ code: 'unwritable' });
      await expect(reader.seenAt(incident('a').report.id, 'x', 'now')).rejects.toMatchObject({ code: 'unwritable' });
    } finally {
      await reader.close();
    }
  });
}

/** The entry by which an event goes into another. */
function merged(id: string, into: string, version = 2): Entry {
  return entry(event(id, [claimId(`c-${id.slice(2)}`)]), { version, status: 'merged', because: 'merge', mergedInto: eventId(into) });
}

/** A report with a claim of its own, and whatever entries a test needs. */
function withEntries(name: string, entries: readonly Entry[]) {
  const text = `A passing word on ${name}.`;
  return addition(text, (report) => {
    const story = article(`a ${name}`, report, text);
    return { path: `${name}.txt`, articles: [story], claims: [claim(`c ${name}`, story, 'passing')], entries };
  });
}
