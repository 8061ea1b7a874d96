import { expect, it } from 'vitest';
import type { ConflictEvent } from '../../src/model/index.ts';
import { readReport } from '../../src/pipeline.ts';
import { toEvents } from '../../src/5-event/index.ts';
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
