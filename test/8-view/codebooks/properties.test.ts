import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { acled } from '../../../src/8-view/codebooks/acled.ts';
import type { Told } from '../../../src/8-view/codebooks/coding.ts';
import { ibc } from '../../../src/8-view/codebooks/ibc.ts';
import { CODEBOOKS, codebookSheets } from '../../../src/8-view/codebooks/sheet.ts';
import { ucdp } from '../../../src/8-view/codebooks/ucdp.ts';
import type { Claim, Harm } from '../../../src/model/index.ts';
import { at, said, told, type Saying } from './told.ts';

const harm: fc.Arbitrary<Harm> = fc
  .record({
    kind: fc.constantFrom<Harm['kind']>('killed', 'killed', 'killed', 'wounded'),
    low: fc.nat(40),
    more: fc.nat(5),
    form: fc.constantFrom('exact', 'span', 'open', 'vague'),
    group: fc.constantFrom(null, 'soldiers', 'militants', 'civilians', 'people', 'unknown number', 'zzz', '[', 'mayor'),
    subset: fc.boolean(),
    sum: fc.constantFrom<Harm['sum'] | null>(null, null, 'more', 'total'),
    known: fc.boolean(),
    of: fc.boolean(),
  })
  .map(
    ({ low, more, form, sum, known, of, ...rest }): Harm => ({
      ...rest,
      low,
      best: form === 'vague' ? null : low + (form === 'span' ? more : 0),
      high: form === 'exact' ? low : form === 'span' ? low + more + 1 : null,
      ...(sum === null || sum === undefined ? {} : { sum }),
      ...(known ? { known: true as const } : {}),
      ...(of ? { of: 'attackers' as const } : {}),
    }),
  );

const saying: fc.Arbitrary<Omit<Saying, 'id'>> = fc.record({
  article: fc.constantFrom('a1', 'a2', 'a3'),
  at: fc.nat(9),
  status: fc.constantFrom<Claim['status']>('reported', 'reported', 'claimed', 'denied', 'planned', 'historical'),
  by: fc.constantFrom('police', 'army', 'a witness'),
  stance: fc.constantFrom<NonNullable<Saying['stance']>>('states', 'states', 'denies', 'doubts', 'claims-responsibility'),
  type: fc.constantFrom('armed-clash', 'attack', 'suicide-bomb', 'mob-violence', 'nothing'),
  day: fc.constantFrom(
    null,
    ['2017-01-13', '2017-01-13'],
    ['2017-01-14', '2017-01-14'],
    ['2017-01-01', '2017-01-31'],
    ['2017-01-01', '2017-12-31'],
  ) as fc.Arbitrary<readonly [string, string] | null>,
  place: fc.constantFrom(
    null,
    at('baquba'),
    at('baquba', 'near'),
    at('mosul'),
    at('diyala-province', 'admin1'),
    at('iraq', 'country'),
    at('zzz'),
  ),
  perpetrator: fc.subarray(['islamic-state', 'iraqi-army', 'unidentified-armed-group', 'civilians', 'zzz'], { maxLength: 2 }),
  target: fc.subarray(['islamic-state', 'iraqi-army', 'civilians', 'peshmerga', 'rioters', 'zzz'], { maxLength: 2 }),
  harm: fc.array(harm, { maxLength: 3 }),
  grounded: fc.boolean(),
});

const events: fc.Arbitrary<Told> = fc.array(saying, { minLength: 1, maxLength: 8 }).chain((list) =>
  fc.constantFrom(undefined, [['a1', 'a2'], ['a3']]).map((from) =>
    told(
      list.map((s, i) => said({ id: `c${i}`, ...s })),
      from === undefined ? {} : { from },
    ),
  ),
);

const between = (low: number, n: number | null | undefined, high: number): boolean =>
  n === null || n === undefined || (n >= low && n <= high);

it('UCDP: deaths of sides sum to the best figure, and low <= best <= high', () => {
  fc.assert(
    fc.property(events, (event) => {
      const { row, leftOut } = ucdp(event);
      if (row === null) return leftOut.length > 0;
      const sum = [row.deaths_a, row.deaths_b, row.deaths_civilians, row.deaths_unknown].reduce((n, d) => n + (d.value ?? 0), 0);
      const [low, best, high] = [row.low.value ?? -1, row.best.value ?? -1, row.high.value ?? -1];
      return sum === best && best >= 1 && low >= 0 && low <= best && best <= high;
    }),
    { numRuns: 400 },
  );
});

it('IBC: the minimum is no more than the maximum; ACLED: a whole number, none below zero', () => {
  fc.assert(
    fc.property(events, (event) => {
      const { row } = ibc(event);
      if (row !== null) expect(row.deaths_min.value ?? -1).toBeLessThanOrEqual(row.deaths_max.value ?? -1);
      for (const { fatalities } of acled(event).rows)
        expect(fatalities.value === null || (Number.isInteger(fatalities.value) && fatalities.value >= 0)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

it('grades of precision and types are of their lists', () => {
  fc.assert(
    fc.property(events, (event) => {
      for (const row of acled(event).rows) {
        expect(between(1, row.time_precision.value, 3) && between(1, row.geo_precision.value, 3)).toBe(true);
        expect(between(0, row.inter1.value, 8) && between(0, row.inter2.value, 8) && between(10, row.interaction.value, 88)).toBe(true);
      }
      const { row } = ucdp(event);
      expect(
        between(1, row?.date_prec.value, 5) && between(1, row?.where_prec.value, 7) && between(1, row?.type_of_violence.value, 3),
      ).toBe(true);
      expect(between(1, row?.event_clarity.value, 2)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

it('every coded field has its sentences, and what is left out its reason', () => {
  fc.assert(
    fc.property(events, (event) => {
      const sheets = codebookSheets(event);
      expect(sheets.map((s) => s.codebook)).toEqual(CODEBOOKS);
      for (const { rows, leftOut } of sheets) {
        expect(rows.length === 0).toBe(leftOut.length > 0);
        for (const { fields } of rows)
          for (const { trace } of fields) expect(trace.length > 0 && trace.every((t) => t.trim() !== '')).toBe(true);
      }
    }),
  );
});

it('nobody dies of denials, threats and plans', () => {
  fc.assert(
    fc.property(
      fc.array(saying, { minLength: 1, maxLength: 5 }),
      fc.constantFrom<Claim['status']>('denied', 'planned', 'threatened'),
      (list, status) => {
        const event = told(list.map((s, i) => said({ id: `c${i}`, ...s, status })));
        expect(
          acled(event)
            .rows.map((r) => r.fatalities.value)
            .filter((n) => n !== null),
        ).toEqual([]);
        expect([ucdp(event).row, ibc(event).row]).toEqual([null, null]);
      },
    ),
  );
});

it('coding twice gives the same, in whatever order the claims come', () => {
  fc.assert(
    fc.property(
      events.chain((e) => fc.tuple(fc.constant(e), fc.shuffledSubarray([...e.claims], { minLength: e.claims.length }))),
      ([event, shuffled]) => {
        const once = codebookSheets(event);
        expect(codebookSheets(event)).toEqual(once);
        const { claims: _, ...rest } = event;
        expect(codebookSheets({ ...rest, claims: shuffled, articles: [...event.articles].reverse() })).toEqual(once);
      },
    ),
    { numRuns: 300 },
  );
});
