import { describe, expect, it } from 'vitest';
import { articlesOf, page } from '../stages/read.ts';

const STORY = 'Gunmen killed three soldiers near Baquba on Friday, a police officer said by telephone from the town.';
const MORE = 'Reinforcements were sent to the area on the same day but found nobody there and went back to the town.';
const HEAD = 'Three soldiers killed near the town of Baquba\n\nThe Sample Herald, January 14, 2017';

describe('where a story is from', () => {
  it.each([
    ['a note that names an outlet', 'This article first appeared in The Model Gazette on January 13.', 'The Model Gazette'],
    ['a note that names one of the vocabulary', 'This article was originally published by Rudaw.', 'Rudaw'],
    ['a permission', 'Reprinted with permission of The Model Gazette.', 'The Model Gazette'],
    ['an outlet alone in brackets', '(Rudaw)', 'Rudaw'],
    ['nothing', 'A Person contributed to this report.', undefined],
  ])('%s', (_, note, outlet) => {
    const [a] = articlesOf(`${HEAD}\n\n${STORY}\n\n${MORE}\n\n${note}\n`);
    expect([a?.outlet, a?.origin?.outlet]).toEqual(['The Sample Herald', outlet]);
  });

  it('is the agency of the dateline, where another outlet carries it', () => {
    const [a] = articlesOf(`${HEAD}\n\nBAGHDAD (Reuters) - ${STORY}\n\n${MORE}\n`);
    expect([a?.outlet, a?.origin?.outlet]).toEqual(['The Sample Herald', 'Reuters']);
  });
});

describe('fingerprints', () => {
  const of = (story: string): ReadonlySet<number> => new Set(articlesOf(page(story)).flatMap((a) => a.fingerprint ?? []));
  const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((x) => b.has(x)).length;
  const OTHER =
    'The governor spoke of the harvest, of the new bridge and of the long drought in the plain, and promised to come back in spring.';

  it('are the same for the same words, whatever their case and marks', () => {
    expect(of(`${STORY} ${MORE}`)).toEqual(of(`${STORY} ${MORE}`.replace(/,/gu, ' –').replace('Gunmen', 'GUNMEN')));
  });

  it('are shared by texts that have 23 words in a row in common, and by no others', () => {
    expect(shared(of(`${OTHER} ${STORY} ${MORE}`), of(`${STORY} ${MORE} ${STORY}`))).toBeGreaterThan(0);
    expect(shared(of(`${OTHER} ${OTHER}`), of(`${STORY} ${MORE}`))).toBe(0);
  });
});
