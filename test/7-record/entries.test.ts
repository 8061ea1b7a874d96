/* oxlint-disable typescript/no-unsafe-type-assertion -- here words become ids */
import { describe, expect, it } from 'vitest';
import { toEvents } from '../../src/5-event/index.ts';
import { toEntries, type Cause } from '../../src/7-record/index.ts';
import type { ClaimId, ConflictEvent, Entry } from '../../src/model/index.ts';
import { claim, harm } from '../5-event/claims.ts';
import { vocabulary } from '../stages/read.ts';

const READING: Cause = { because: 'new-claim', words: 'from “A story”' };
const AT = '2024-05-01T12:00:00.000Z';
const LATER = '2024-05-02T12:00:00.000Z';

/** An event of the claims named, as stage 5 would make it; its id comes from the first of them. */
function event(...ids: readonly string[]): ConflictEvent {
  const claims = ids.map((id, i) => claim({ id, article: `a-${id}`, harm: [harm('killed', 4 + i, 4 + i, 4 + i)] }));
  const [made] = toEvents(claims, [], vocabulary);
  if (made === undefined) throw new Error('no event');
  return made;
}

/** The record after some entries were added to it: the latest version of each. */
function current(...added: readonly (readonly Entry[])[]): readonly Entry[] {
  const latest = new Map<string, Entry>();
  for (const e of added.flat()) latest.set(e.event.id, e);
  return [...latest.values()];
}
const lines = (entries: readonly Entry[]): readonly string[] =>
  entries.map((e) => `${e.event.id} v${e.version} ${e.status} ${e.because}${e.mergedInto === null ? '' : ` -> ${e.mergedInto}`}`).sort();

const first = toEntries([], [event('a'), event('x', 'y')], READING, AT);
const [A, XY] = [event('a').id, event('x', 'y').id];

describe('what a reading adds to the record', () => {
  it('a first version of each new event', () => {
    expect(lines(first)).toEqual([`${A} v1 candidate new-claim`, `${XY} v1 candidate new-claim`].sort());
    expect(first.every((e) => e.at === AT)).toBe(true);
  });

  it('nothing where nothing changed, however often it is read again', () => {
    expect(toEntries(current(first), [event('x', 'y'), event('a')], READING, LATER)).toEqual([]);
  });

  it('a further version of one that has a new claim, under the id it had', () => {
    const grown = toEntries(current(first), [event('0', 'a'), event('x', 'y')], READING, LATER);
    expect(lines(grown)).toEqual([`${A} v2 candidate new-claim`]);
    expect(grown[0]?.event.claims).toEqual(['0', 'a']);
    expect(grown[0]?.reason).toContain('1 new claim');
    expect(toEntries(current(first, grown), [event('0', 'a'), event('x', 'y')], READING, LATER)).toEqual([]);
  });

  it('a further version of one that is read otherwise, without a new claim', () => {
    const read: ConflictEvent = { ...event('a'), outlets: ['The Example Courier'] };
    expect(lines(toEntries(current(first), [read, event('x', 'y')], READING, LATER))).toEqual([`${A} v2 candidate new-reading`]);
  });

  it('a redirect where two turn out to be one; the one with most claims keeps its id', () => {
    const merged = toEntries(current(first), [event('a', 'x', 'y')], READING, LATER);
    expect(lines(merged)).toEqual([`${A} v2 merged merge -> ${XY}`, `${XY} v2 candidate merge`].sort());
    expect(
      toEntries(
        current(first, merged).filter((e) => e.status !== 'merged'),
        [event('a', 'x', 'y')],
        READING,
        LATER,
      ),
    ).toEqual([]);
  });

  it('two ids where one event falls apart: the larger part keeps the old one', () => {
    const split = toEntries(current(first), [event('a'), event('x', 'z', 'w'), event('y')], READING, LATER);
    expect(lines(split)).toEqual([`${XY} v2 candidate new-claim`, `${event('y').id} v1 candidate new-reading`].sort());
  });
});

describe('events that lose claims', () => {
  const GONE: Cause = { because: 'withdrawal', words: '“A story” was withdrawn: a forgery' };
  const gone = (...ids: readonly string[]): ReadonlySet<ClaimId> => new Set(ids as readonly ClaimId[]);
  const wide = toEntries([], [event('a', 'b', 'c', 'd')], READING, AT);
  const ABCD = event('a').id;

  it('a further version without them', () => {
    const less = toEntries(current(first), [event('x')], GONE, LATER, gone('y'));
    expect(lines(less)).toEqual([`${XY} v2 candidate withdrawal`]);
    expect(less[0]?.event.claims).toEqual(['x']);
    expect(less[0]?.reason).toBe(GONE.words);
  });

  it('a last one where none is left, which still says what it was of; its id is taken up again when they come back', () => {
    const none = toEntries(current(first), [event('a')], GONE, LATER, gone('x', 'y'));
    expect(lines(none)).toEqual([`${XY} v2 withdrawn withdrawal`]);
    const left = none[0]?.event;
    expect([left?.claims, left?.date.chosen, left?.date.said]).toEqual([[], event('x', 'y').date.chosen, []]);
    const again = toEntries(current(first, none), [event('x', 'y')], { because: 'restoration', words: 'it was no forgery' }, LATER);
    expect(lines(again)).toEqual([`${XY} v3 candidate restoration`]);
    expect(again[0]?.event).toEqual(first.find((e) => e.event.id === XY)?.event);
  });

  it('parts: the larger keeps the id, though the other holds the claim that it was founded on; ids are used again, not up', () => {
    const parted = toEntries(current(wide), [event('a'), event('c', 'd')], GONE, LATER, gone('b'));
    expect(lines(parted)).toEqual([`${ABCD} v2 candidate withdrawal`, `${ABCD}-2 v1 candidate withdrawal`]);
    expect(parted.find((e) => e.event.id === `${ABCD}-2`)?.reason).toContain(`parted from ${ABCD}`);
    const whole = toEntries(current(wide, parted), [event('a', 'b', 'c', 'd')], READING, LATER);
    expect(lines(whole)).toEqual([`${ABCD} v3 candidate new-claim`, `${ABCD}-2 v2 merged merge -> ${ABCD}`]);
    const partedAgain = toEntries(current(wide, parted, whole), [event('a'), event('c', 'd')], GONE, LATER, gone('b'));
    expect(lines(partedAgain)).toEqual([`${ABCD} v4 candidate withdrawal`, `${ABCD}-2 v3 candidate withdrawal`]);
  });

  it('an event goes on as the one that has most of its claims, even if others go to a larger one', () => {
    const both = current(toEntries([], [event('a', 'b', 'c'), event('v', 'w', 'x', 'y')], READING, AT));
    const moved = toEntries(both, [event('a', 'v', 'w', 'x', 'y'), event('b', 'c')], READING, LATER);
    expect(lines(moved)).toEqual([`${event('a').id} v2 candidate new-reading`, `${event('v').id} v2 candidate new-reading`].sort());
  });
});

describe('what a person decided', () => {
  const judged = (status: Entry['status']): readonly Entry[] => first.map((e) => (e.event.id === A ? { ...e, status } : e));

  it.each(['withdrawn', 'reviewed'] as const)('an entry that is %s stays so when a further claim comes in', (status) => {
    const grown = toEntries(judged(status), [event('a', 'b'), event('x', 'y')], READING, LATER);
    expect(lines(grown)).toEqual([`${A} v2 ${status} new-claim`]);
  });
});

it('ids never change, whatever the order in which claims come in', () => {
  const orders = [
    ['b', 'a', 'c'],
    ['c', 'b', 'a'],
    ['a', 'c', 'b'],
  ];
  for (const order of orders) {
    let record: readonly Entry[] = [];
    const ids = new Set<string>();
    for (let n = 1; n <= order.length; n++) {
      record = current(record, toEntries(record, [event(...order.slice(0, n).sort())], READING, AT));
      for (const e of record) ids.add(e.event.id);
    }
    expect([...ids]).toEqual([event(order[0] ?? '').id]);
    expect(record[0]?.version).toBe(3);
  }
});
