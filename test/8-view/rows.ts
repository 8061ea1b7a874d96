import * as fc from 'fast-check';
import type { DateRange, Estimate, EventId, EventRow, Location } from '../../src/model/index.ts';

/** Words as a hostile report may hold them: quotes, commas, line ends, formulas, direction marks. */
export const words: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '=1+1',
    '@SUM(A1)',
    '-2',
    '+cmd|calc',
    '\t=1',
    'a "quoted" word',
    'one, two',
    'line\nline',
    'cr\rlf\r\n',
    "'",
    '',
    '\u202eabc',
    ' =x',
    '＝1',
  ),
);

const estimate: fc.Arbitrary<Estimate> = fc.record({ low: fc.nat(500), best: fc.option(fc.nat(500)), high: fc.option(fc.nat(500)) });

const date: fc.Arbitrary<DateRange> = fc.record({
  first: fc.option(fc.constantFrom('2016-07-03', '2019-05-11')),
  last: fc.option(fc.constantFrom('2016-07-03', '2019-05-31')),
  precision: fc.constantFrom('day', 'week', 'month', 'year', 'unknown'),
});

const location: fc.Arbitrary<Location> = fc.record({
  place: fc.constant(null),
  name: words,
  admin1: fc.option(words),
  country: fc.option(words),
  lat: fc.option(fc.double({ min: -90, max: 90, noNaN: true })),
  lon: fc.option(fc.double({ min: -180, max: 180, noNaN: true })),
  precision: fc.constantFrom('exact', 'near', 'admin2', 'admin1', 'country'),
  radiusKm: fc.option(fc.nat(900)),
});

/** Any row of a list of events. */
export const eventRows: fc.Arbitrary<EventRow> = fc.record({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an id for tests
  id: fc.stringMatching(/^e-[0-9a-f]{12}$/).map((id) => id as EventId),
  version: fc.integer({ min: 1, max: 99 }),
  status: fc.constantFrom('candidate', 'reviewed', 'withdrawn', 'merged'),
  eventType: words,
  subEventType: words,
  date: fc.option(date),
  location: fc.option(location),
  perpetrator: fc.array(words, { maxLength: 3 }),
  target: fc.array(words, { maxLength: 3 }),
  killed: fc.option(estimate),
  wounded: fc.option(estimate),
  outlets: fc.array(words, { maxLength: 3 }),
  claims: fc.integer({ min: 1, max: 99 }),
  disputed: fc.subarray(['killed', 'date', 'place', 'type']),
});
