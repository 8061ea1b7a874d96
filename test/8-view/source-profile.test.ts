/* oxlint-disable typescript/no-unsafe-type-assertion -- here words become ids */
import { expect, it } from 'vitest';
import { toEvent } from '../../src/5-event/choose/event.ts';
import { sourceProfile } from '../../src/8-view/source-profile.ts';
import type { Claim, Entry, Harm, SourceId, SourceProfile } from '../../src/model/index.ts';
import { article, byId, claim, harm, voice } from '../5-event/claims.ts';
import { vocabulary } from '../stages/read.ts';

const rudaw = { outletId: 'rudaw' as SourceId };
const articles = [
  article('r1', 'Rudaw', '2017-01-13', rudaw),
  article('r2', 'Rudaw', '2017-01-17', rudaw),
  article('o1', 'Example Post', '2017-01-13'),
  article('o2', 'Example Post', '2017-01-17'),
];
const killed = (n: number, more: Partial<Harm> = {}): readonly Harm[] => [harm('killed', n, n, n, more)];
let next = 0;
const told = (of: string, dead: number, more: Partial<Parameters<typeof claim>[0]> = {}): Claim =>
  claim({ id: `c${String((next += 1))}`, article: of, harm: killed(dead), ...more });

/** The record of Rudaw, or another source, over events of these claims each. */
function record(events: readonly (readonly Claim[])[], id = 'rudaw', status: Entry['status'] = 'candidate'): SourceProfile {
  const source = vocabulary.sources.get(id as SourceId);
  if (source === undefined) throw new Error(id);
  const entries = events.map(
    (claims): Entry => ({
      event: toEvent(claims, byId(...articles), vocabulary),
      version: 1,
      status,
      because: 'new-claim',
      reason: '',
      mergedInto: null,
      at: '2017-01-20T00:00:00Z',
    }),
  );
  return sourceProfile(source, entries, events.flat(), articles, vocabulary);
}

it('says what a source is', () => {
  expect(record([])).toEqual({
    id: 'rudaw',
    name: 'Rudaw',
    kind: 'outlet',
    side: 'Kurdistan Regional Government (KRG)',
    country: 'Iraq',
    languages: ['ku', 'en', 'ar'],
    record: { events: 0, alone: 0, disputed: 0, overtaken: 0, corrected: 0 },
  });
});

it.each([
  ['an event that it tells alone', [told('r1', 8)], { events: 1, alone: 1 }],
  ['one that another tells too', [told('r1', 8), told('o1', 8)], { events: 1 }],
  ['one that it does not tell', [told('o1', 8)], {}],
  ['another figure on the same day', [told('r1', 8), told('o1', 11)], { events: 1, disputed: 1 }],
  ['a later count of others', [told('r1', 8), told('o2', 11)], { events: 1, overtaken: 1 }],
  ['a figure of its own put right', [told('r1', 20), told('r2', 12)], { events: 1, alone: 1, corrected: 1 }],
  ['quoted by another outlet', [told('o1', 8, { said: [voice('Rudaw', { source: 'rudaw' })] })], { events: 1, alone: 1 }],
] as const)('counts %s', (_, claims, expected) => {
  expect(record([claims]).record).toEqual({ events: 0, alone: 0, disputed: 0, overtaken: 0, corrected: 0, ...expected });
});

it('leaves out what was withdrawn or merged', () => {
  expect(record([[told('r1', 8)]], 'rudaw', 'merged').record.events).toBe(0);
  expect(record([[told('r1', 8)]], 'rudaw', 'withdrawn').record.events).toBe(0);
});
