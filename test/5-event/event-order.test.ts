import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toEvent } from '../../src/5-event/choose/event.ts';
import { vocabulary } from '../stages/read.ts';
import { article, byId, claim, harm, MOSUL, place, voice } from './claims.ts';

const articles = byId(
  ...[0, 1, 2, 3].map((i) => article(`a${String(i)}`, i === 3 ? null : `Outlet ${String(i)}`, `2017-01-1${String(3 + i)}`)),
);

const claims = fc
  .array(
    fc.record({
      article: fc.constantFrom('a0', 'a1', 'a2', 'a3'),
      at: fc.integer({ min: 0, max: 900 }),
      status: fc.constantFrom('reported', 'claimed', 'denied'),
      type: fc.constantFrom('attack', 'armed-clash', 'government-regains-territory', 'non-state-actor-overtakes-territory'),
      days: fc.constantFrom(undefined, null, ['2017-01-14', '2017-01-14'] as const, ['2017-01-01', '2017-01-31'] as const),
      place: fc.constantFrom(MOSUL, place('Baghdad', 33.3, 44.4, { admin1: 'Baghdad' }), null),
      by: fc.constantFrom([], ['islamic-state'], ['pkk'], ['gunmen']),
      on: fc.constantFrom([], ['iraqi-army'], ['civilians']),
      harm: fc.array(
        fc
          .tuple(
            fc.constantFrom('killed', 'wounded'),
            fc.integer({ min: 0, max: 9 }),
            fc.constantFrom(undefined, 'more', 'total'),
            fc.boolean(),
          )
          .map(([kind, n, sum, open]) =>
            harm(kind, n, n, open ? null : n, { group: n % 2 === 0 ? 'soldiers' : null, ...(sum === undefined ? {} : { sum }) }),
          ),
        { maxLength: 2 },
      ),
      salience: fc.constantFrom(0.25, 0.5, 1),
      said: fc.constantFrom(
        [],
        [voice('a doctor')],
        [voice('Islamic State', { actor: 'islamic-state', stance: 'claims-responsibility' })],
        [voice('a spokesman', { actor: 'pkk', stance: 'denies', through: ['Outlet 1'] })],
        [voice('Outlet 0', { stance: 'confirms' })],
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => list.map((told, i) => claim({ ...told, id: `c${String(i)}` })));

it('an event is the same in whatever order its claims are told', () => {
  fc.assert(
    fc.property(
      claims.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(toEvent(shuffled, articles, vocabulary)).toEqual(toEvent(list, articles, vocabulary));
      },
    ),
    { numRuns: 300 },
  );
});

it('what contradicts is told of at least two values, by claims of the event', () => {
  fc.assert(
    fc.property(claims, (list) => {
      const event = toEvent(list, articles, vocabulary);
      for (const { said, words } of event.contradictions ?? []) {
        expect(new Set(said.map((s) => s.value)).size).toBeGreaterThan(1);
        expect(words).not.toBe('');
        for (const { claims: by } of said) {
          expect(by.length).toBeGreaterThan(0);
          for (const id of by) expect(event.claims).toContain(id);
        }
      }
    }),
    { numRuns: 300 },
  );
});
