import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, type Fingerprint, fingerprint, parseFingerprints, printFingerprints } from '../../evaluation/claims.ts';

const claim = (change: object = {}) => ({
  report: 'r.txt',
  claim: {
    status: 'reported',
    eventType: 'Battles',
    subEventType: 'Armed clash',
    date: { first: '2019-01-01', last: '2019-01-01', precision: 'day' },
    place: { name: 'Baquba' },
    perpetrator: [],
    target: ['Military Forces of Iraq'],
    harm: [
      { kind: 'killed', low: 8, best: 8, high: 8, group: 'officers', subset: false },
      { kind: 'killed', low: 1, best: 1, high: 1, group: 'a colonel', subset: true },
      { kind: 'wounded', low: 3, best: null, high: null, group: null, subset: false },
    ],
    attribution: [{ source: 'the governor', via: null }],
    quote: 'A sentence of somebody else.',
    quoteSpan: [43, 210],
    ...change,
  },
});
const print = (change: object = {}) => fingerprint(JSON.stringify(claim(change)))!;

describe('a fingerprint', () => {
  it('holds where a claim stands, its type and its figures, and no word of the report', () => {
    expect(print()).toMatchObject({
      report: 'r.txt',
      start: 43,
      end: 210,
      type: 'Battles/Armed clash',
      figures: 'killed 8, wounded 3 or more',
    });
    expect(printFingerprints([print()])).not.toMatch(/sentence|somebody|Baquba|governor|Iraq|officers/);
  });

  it('is null for lines without a claim and refuses what is no exchange line', () => {
    expect(fingerprint('{"report":"r.txt","article":{},"article-only":true}')).toBeNull();
    expect(() => fingerprint('{"claim":{}}')).toThrow();
  });

  it('changes with what the claim says', () => {
    const changes = [{ status: 'denied' }, { place: null }, { date: null }, { perpetrator: ['x'] }, { target: [] }, { attribution: [] }];
    expect(new Set([{}, ...changes].map((c) => print(c).rest)).size).toBe(changes.length + 1);
  });

  it('comes back from its file', () => {
    const some = fc.record({
      report: fc.stringMatching(/^[a-z0-9-]{1,9}\.txt$/),
      start: fc.nat(99_999),
      end: fc.nat(99_999),
      type: fc.constantFrom('Battles/Armed clash', 'Riots/Mob violence'),
      figures: fc.constantFrom('', 'killed 8', 'killed 2 or more, wounded 1'),
      rest: fc.stringMatching(/^[0-9a-f]{6}$/),
    });
    fc.assert(
      fc.property(fc.array(some), (list) => {
        const back = parseFingerprints(printFingerprints(list));
        expect(difference(list, back)).toEqual({ gained: [], lost: [], changed: [] });
        expect(back.length).toBe(list.length);
      }),
    );
  });
});

describe('the difference of two runs', () => {
  const a: Fingerprint = print();
  const b = print({ quoteSpan: [300, 350] });

  it('tells gained and lost claims', () => {
    expect(difference([a], [a, b])).toEqual({ gained: [b], lost: [], changed: [] });
    expect(difference([a, b], [a])).toEqual({ gained: [], lost: [b], changed: [] });
  });

  it('tells a claim that says something else of the same sentence as changed, not as one lost and one gained', () => {
    const after = print({ harm: [] });
    expect(difference([a], [after])).toEqual({ gained: [], lost: [], changed: [{ before: a, after }] });
  });

  it('counts twins: two equal claims are not one', () => {
    expect(difference([a, a], [a])).toEqual({ gained: [], lost: [a], changed: [] });
  });
});
