import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefDate, eventTable, lowBestHigh } from '../../src/8-view/event-table.ts';
import { columnsOf, fitted, oneLine } from '../../src/8-view/one-line.ts';
import { eventRows, words } from './rows.ts';

describe('eventTable', () => {
  it('gives one line an event under one heading, with nothing in it that moves the cursor', () => {
    fc.assert(
      fc.property(fc.array(eventRows, { maxLength: 4 }), fc.integer({ min: 40, max: 200 }), (events, width) => {
        const lines = eventTable(events, width);
        expect(lines).toHaveLength(events.length + 1);
        for (const [i, line] of lines.entries()) {
          expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          if (i > 0) expect(line.startsWith(events[i - 1]?.id ?? '?')).toBe(true);
        }
      }),
    );
  });

  it('cuts nothing where the width is not known', () => {
    fc.assert(
      fc.property(eventRows, (event) => {
        expect(eventTable([event], Infinity)[1]).toContain(oneLine(event.location?.name ?? ''));
      }),
    );
  });
});

it.each([
  ['2019-05-11', '2019-05-11', '2019-05-11'],
  ['2019-02-01', '2019-02-28', '2019-02'],
  ['2019-02-01', '2019-02-27', '2019-02-01 to 02-27'],
  ['2016-01-01', '2016-12-31', '2016'],
  ['2016-12-28', '2017-01-04', '2016-12-28 to 2017-01-04'],
  [null, '2017-01-04', 'until 2017-01-04'],
  ['2017-01-04', null, 'from 2017-01-04'],
  [null, null, '-'],
])('writes %s to %s as %s', (first, last, brief) => {
  expect(briefDate({ first, last, precision: 'unknown' })).toBe(brief);
});

it('writes what nobody said as a dash, never as zero', () => {
  expect([null, { low: 7, best: null, high: null }, { low: 0, best: 0, high: 0 }].map(lowBestHigh)).toEqual(['-', '7/-/-', '0/0/0']);
});

it('fits any words into exactly so many columns', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 40 }), (text, columns) => {
      expect(columnsOf(fitted(oneLine(text), columns))).toBe(columns);
    }),
  );
});
