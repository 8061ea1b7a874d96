/* oxlint-disable typescript/no-unsafe-type-assertion -- here words become ids */
import { describe, expect, it } from 'vitest';
import { origins } from '../../src/5-event/choose/origins.ts';
import type { ConflictEvent } from '../../src/model/index.ts';
import { readReport } from '../../src/pipeline.ts';
import { toEvents } from '../../src/5-event/index.ts';
import { article, byId, claim, harm, type Told, voice } from './claims.ts';
import { analyzer, report, vocabulary } from '../stages/read.ts';

const LEAD = 'Gunmen killed six soldiers at a checkpoint near Baquba on Friday, a police officer said by telephone from the town.';
const REST =
  'Reinforcements were sent to the area on the same day but found nobody there and went back to the town. The road to the north stayed closed until the evening, and shops in the market did not open.';
const OWN = 'Six soldiers were killed on Friday by gunmen who attacked their checkpoint outside Baquba, the mayor of the town told us.';
const OWN_REST = 'He had heard shots from his house before dawn, he said, and saw two cars leave on the road that leads to the hills.';

const told = (outlet: string, story: string, note = ''): string =>
  `Six soldiers killed near the town of Baquba\n\n${outlet}, January 14, 2017\n\n${story}\n\n${note}\n`;

/** The origins of the one event that all these pages tell of, as the outlets of their articles. */
function originsOf(...pages: readonly string[]): readonly (readonly string[])[] {
  const readings = pages.map((text) => readReport(report(text), vocabulary, analyzer));
  const articles = readings.flatMap((r) => r.articles);
  const events = toEvents(
    readings.flatMap((r) => r.claims),
    articles,
    vocabulary,
  );
  const carriers = (e: ConflictEvent): number => (e.origins ?? []).flatMap((o) => o.articles).length;
  const [event] = [...events].sort((a, b) => carriers(b) - carriers(a));
  expect(event === undefined ? 0 : carriers(event)).toBe(pages.length);
  return (event?.origins ?? []).map((o) =>
    o.articles.map((id) => articles.find((a) => a.id === id)?.outlet ?? 'none').sort((a, b) => (a < b ? -1 : 1)),
  );
}

it('two outlets that tell in words of their own are two origins', () => {
  expect(originsOf(told('The Sample Herald', `${LEAD} ${REST}`), told('The Model Gazette', `${OWN} ${OWN_REST}`))).toHaveLength(2);
});

it('a copy and a near copy are of one origin with what they copy', () => {
  const near = `${LEAD.replace('Gunmen', 'Unknown gunmen')} ${REST}`;
  expect(
    originsOf(told('The Sample Herald', `${LEAD} ${REST}`), told('The Model Gazette', `${LEAD} ${REST}`), told('The Third Post', near)),
  ).toEqual([['The Model Gazette', 'The Sample Herald', 'The Third Post']]);
});

it('who quotes the sentence that tells of it has it from there', () => {
  expect(originsOf(told('The Sample Herald', `${LEAD} ${REST}`), told('The Model Gazette', `${OWN_REST} ${LEAD}`))).toHaveLength(1);
});

it('a carrier that says where its story is from is of that origin', () => {
  const note = 'This article first appeared in The Sample Herald.';
  expect(originsOf(told('The Sample Herald', `${LEAD} ${REST}`), told('The Model Gazette', `${OWN} ${OWN_REST}`, note))).toHaveLength(1);
});

describe('who has it from whom, and who speaks', () => {
  const amaq = { outletId: 'amaq' as never };
  const articles = byId(
    article('wire', 'Example Wire', '2017-01-13'),
    article('post', 'Example Post', '2017-01-14'),
    article('herald', 'Sample Herald', '2017-01-15'),
    article('amaq', 'Amaq', '2017-01-14', amaq),
  );
  type Part = Partial<Told> & { readonly article: string };
  const found = (...told: readonly Part[]) =>
    origins(
      told.map((t, i) => claim({ id: `c${String(i)}`, by: ['islamic-state'], on: ['iraqi-army'], ...t })),
      articles,
      vocabulary,
    );
  const outlets = (all: ReturnType<typeof found>): readonly string[] => all.map((o) => `${o.outlet ?? 'none'}: ${o.articles.join(', ')}`);
  const police = voice('a police captain');

  it.each([
    ['two that tell in their own voice', [{ article: 'wire' }, { article: 'post' }], ['Example Wire: wire', 'Example Post: post']],
    [
      'one that has it from the other',
      [{ article: 'wire' }, { article: 'post', said: [voice('Example Wire')] }],
      ['Example Wire: wire, post'],
    ],
    [
      'one whose speaker it has through the other',
      [
        { article: 'wire', said: [police] },
        { article: 'post', said: [voice('a police captain', { through: ['Example Wire'] })] },
      ],
      ['Example Wire: wire, post'],
    ],
    [
      'two that cite an agency whose story is not at hand',
      [
        { article: 'post', said: [voice('Reuters', { source: 'reuters' })] },
        { article: 'herald', said: [voice('an officer', { through: [{ name: 'Reuters', source: 'reuters' as never }] })] },
      ],
      ['Reuters: post, herald'],
    ],
    [
      'one that cites it and has a speaker of its own',
      [{ article: 'wire' }, { article: 'post', said: [voice('Example Wire')] }, { article: 'post', said: [police] }],
      ['Example Wire: wire', 'Example Post: post'],
    ],
    [
      'one that cites it in passing',
      [{ article: 'wire' }, { article: 'post', salience: 0.9 }, { article: 'post', said: [voice('Example Wire')], salience: 0.1 }],
      ['Example Wire: wire', 'Example Post: post'],
    ],
  ] as const)('%s', (_, told, expected) => {
    expect(outlets(found(...told))).toEqual(expected);
    expect(outlets(found(...[...told].reverse()))).toEqual(expected);
  });

  it('an outlet’s word that it is so adds no origin; a figure or a speaker of its own does', () => {
    const confirms = voice('Anadolu Agency', { source: 'anadolu', stance: 'confirms' });
    expect(found({ article: 'wire' }, { article: 'post', said: [confirms] })).toEqual([
      { outlet: 'Example Wire', articles: ['wire', 'post'], party: null, confirms: ['post'] },
    ]);
    expect(found({ article: 'wire' }, { article: 'post', said: [confirms], harm: [harm('killed', 8, 8, 8)] })).toHaveLength(2);
    expect(found({ article: 'wire' }, { article: 'post', said: [voice('a minister', { stance: 'confirms' })] })).toHaveLength(2);
  });

  it('a party’s own outlet is marked, and one that quotes none but a party', () => {
    const parties = (...told: readonly Part[]) => found(...told).map((o) => o.party);
    expect(parties({ article: 'amaq' })).toEqual(['islamic-state']);
    expect(parties({ article: 'post', said: [voice('a spokesman', { actor: 'islamic-state' })] })).toEqual(['islamic-state']);
    expect(parties({ article: 'post', said: [voice('a spokesman', { actor: 'islamic-state' })] }, { article: 'post' })).toEqual([null]);
    expect(parties({ article: 'post', said: [voice('a spokesman', { actor: 'pkk' })] })).toEqual([null]);
    expect(parties({ article: 'amaq', by: ['pkk'] })).toEqual([null]);
  });
});
