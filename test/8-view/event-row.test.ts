/* oxlint-disable typescript/no-unsafe-type-assertion -- what is made or asked by hand here is known */
import { describe, expect, it } from 'vitest';
import type {
  ClaimId,
  ConflictEvent,
  DateRange,
  Entry,
  Estimate,
  EventId,
  EventTypeId,
  Held,
  Location,
  NamedActor,
  Place,
  PlaceId,
} from '../../src/model/index.ts';
import { eventRow } from '../../src/8-view/event-row.ts';
import { fewWords } from '../edge/server/write-register.ts';

const held = <T>(...values: readonly T[]): Held<T> => ({
  chosen: values[0] as T,
  by: 'rule',
  said: values.map((value, i) => ({ value, claims: [`c${i}` as ClaimId] })),
});
const estimate = (low: number, best: number | null, high: number | null): Estimate => ({ low, best, high });
const days = (first: string | null, last: string | null): DateRange => ({ first, last, precision: 'week' });
const place = (name: string, precision: Location['precision'], id: string | null = null, admin1: string | null = 'Karsa'): Location => ({
  place: id as PlaceId | null,
  name,
  admin1,
  country: 'Example Land',
  lat: null,
  lon: null,
  precision,
  radiusKm: null,
});
const named = (...names: readonly string[]): readonly NamedActor[] => names.map((name) => ({ actor: null, name }));

function entryWith(fields: Partial<ConflictEvent>): Entry {
  const event: ConflictEvent = {
    id: 'e1' as EventId,
    claims: ['c0' as ClaimId, 'c1' as ClaimId],
    denials: ['c1' as ClaimId, 'c2' as ClaimId],
    eventType: held('armed-clash' as EventTypeId),
    date: held<DateRange | null>(null),
    location: held<Location | null>(null),
    perpetrator: held(named()),
    target: held(named()),
    harm: {},
    outlets: ['Example Post'],
    doubts: [],
    ...fields,
  };
  return { event, version: 3, status: 'candidate', because: 'new-claim', reason: '', mergedInto: null, at: '2026-01-01T00:00:00Z' };
}

const places = new Map(
  [
    ['town', 'province'],
    ['province', 'country'],
    ['country', null],
    ['elsewhere', 'country'],
  ].map(([id, within]) => [
    id as PlaceId,
    { id, name: id, aliases: [], level: 'settlement', within, lat: null, lon: null, radiusKm: null } as unknown as Place,
  ]),
);
const disputed = (fields: Partial<ConflictEvent>) => eventRow(entryWith(fields), { ...fewWords, places }).disputed;

it('names the type as ACLED does and counts each claim once', () => {
  expect(eventRow(entryWith({}), fewWords)).toMatchObject({
    eventType: 'Battles',
    subEventType: 'Armed clash',
    claims: 3,
    killed: null,
    wounded: null,
    version: 3,
  });
});

it('shows the id of a type that the vocabulary no longer holds', () => {
  expect(eventRow(entryWith({ eventType: held('gone' as EventTypeId) }), fewWords)).toMatchObject({
    eventType: 'gone',
    subEventType: 'gone',
  });
});

describe('voices disagree', () => {
  it.each<[string, Partial<ConflictEvent>, readonly string[]]>([
    ['on different intervals', { harm: { killed: held(estimate(8, 8, 8), estimate(7, null, null)) } }, ['killed']],
    ['not on the best estimate of one interval', { harm: { killed: held(estimate(6, 8, 9), estimate(6, 7, 9)) } }, []],
    [
      'on days that exclude each other',
      { date: held<DateRange | null>(days('2017-01-13', '2017-01-13'), days('2017-01-14', '2017-01-14')) },
      ['date'],
    ],
    [
      'on weeks that only overlap',
      { date: held<DateRange | null>(days('2017-01-01', '2017-01-08'), days('2017-01-05', '2017-01-12')) },
      ['date'],
    ],
    [
      'not on a day within a month',
      { date: held<DateRange | null>(days('2017-01-13', '2017-01-13'), days('2017-01-01', '2017-01-31')) },
      [],
    ],
    ['not on a day within an open range', { date: held<DateRange | null>(days('2017-01-13', '2017-01-13'), days(null, '2017-01-14')) }, []],
    ['not where one is silent', { date: held<DateRange | null>(days('2017-01-13', '2017-01-13'), null, days(null, null)) }, []],
    ['on two towns', { location: held<Location | null>(place('A', 'exact'), place('B', 'near')) }, ['place']],
    ['not on near a town and in it', { location: held<Location | null>(place('A', 'exact'), place('A', 'near')) }, []],
    ['not on a town and its province, by name', { location: held<Location | null>(place('A', 'near'), place('Karsa', 'admin1')) }, []],
    [
      'not on a town and its country, by name',
      { location: held<Location | null>(place('A', 'near'), place('Example Land', 'country', null, null)) },
      [],
    ],
    [
      'on a town and another province',
      { location: held<Location | null>(place('A', 'near'), place('Dorna', 'admin1', null, 'Dorna')) },
      ['place'],
    ],
    [
      'not on a town and its province, by the gazetteer',
      { location: held<Location | null>(place('A', 'exact', 'town'), place('P', 'admin1', 'province')) },
      [],
    ],
    [
      'on a town and a place elsewhere, by the gazetteer',
      { location: held<Location | null>(place('A', 'exact', 'town'), place('E', 'exact', 'elsewhere')) },
      ['place'],
    ],
    ['on the kind of event', { eventType: held('attack' as EventTypeId, 'shelling' as EventTypeId) }, ['type']],
    ['on who did it', { perpetrator: held(named('A'), named('B')) }, ['perpetrator']],
    ['not where one names fewer of them', { target: held(named('A', 'B'), named('B'), named()) }, []],
  ])('%s', (_, fields, expected) => {
    expect(disputed(fields)).toEqual(expected);
  });
});
