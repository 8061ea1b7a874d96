/* oxlint-disable typescript/no-unsafe-type-assertion -- here words become ids */
import { describe, expect, it } from 'vitest';
import { toEvents } from '../../src/5-event/index.ts';
import { applyReviews } from '../../src/6-review/index.ts';
import { oneDay } from '../../src/language/index.ts';
import type { ConflictEvent, EventId, Judgement, Review } from '../../src/model/index.ts';
import { claim, MOSUL } from '../5-event/claims.ts';
import { vocabulary } from '../stages/read.ts';

const [event] = toEvents([claim({ id: 'a' }), claim({ id: 'b', article: 'a2', type: 'armed-clash' })], [], vocabulary) as [ConflictEvent];
const [other] = toEvents([claim({ id: 'z', days: ['2019-01-01', '2019-01-01'] })], [], vocabulary) as [ConflictEvent];

type Field = Extract<Judgement, { kind: 'set' }>['field'];
const set = (field: Field, value: unknown, day = 1, of: EventId = event.id): Review => ({
  at: `2024-05-0${day}T12:00:00.000Z`,
  reviewer: 'a person',
  reason: 'seen on the ground',
  judgement: { kind: 'set', event: of, field, value, evidence: null },
});

describe('a person sets a field', () => {
  it.each([
    ['eventType', 'air-drone-strike'],
    ['date', oneDay('2017-01-12')],
    ['date', null],
    ['location', { ...MOSUL, name: 'Badush' }],
    ['location', null],
  ] as readonly (readonly [Field, unknown])[])('%s', (field, value) => {
    const [after] = applyReviews([event], [set(field, value)]);
    expect(after?.[field].chosen).toEqual(value);
    expect(after?.[field].by).toBe('review');
  });

  it('what was said stays beside what was chosen, and nothing else changes', () => {
    const [after] = applyReviews([event], [set('eventType', 'air-drone-strike')]);
    expect(after?.eventType.said).toEqual(event.eventType.said);
    expect({ ...after, eventType: event.eventType }).toEqual(event);
  });

  it('the later decision answers the earlier one, in whatever order they are given', () => {
    const [early, late] = [set('date', oneDay('2017-01-11'), 1), set('date', oneDay('2017-01-12'), 2)];
    for (const reviews of [
      [early, late],
      [late, early],
    ])
      expect(applyReviews([event], reviews)[0]?.date.chosen).toEqual(oneDay('2017-01-12'));
  });

  it('only the event it names is touched', () => {
    const [, after] = applyReviews([event, other], [set('date', null)]);
    expect(after).toEqual(other);
  });

  it('judgements of another kind change no field', () => {
    const accept: Review = { ...set('date', null), judgement: { kind: 'accept', event: event.id } };
    expect(applyReviews([event], [accept])).toEqual([event]);
    expect(applyReviews([event], [])).toEqual([event]);
  });
});
