import { describe, expect, it } from 'vitest';
import { articlesOf, page } from '../stages/read.ts';

const REST = 'The governor spoke of the harvest, of the new bridge and of the long drought in the plain.';
const published = (text: string): readonly (string | null | undefined)[] => {
  const [a] = articlesOf(`${text}\n`);
  return [a?.published?.first, a?.published?.last, a?.published?.basis];
};

describe('the day of a story that states none', () => {
  it.each([
    ['a day told as past', 'Troops held the town until 16 October 2017, when they were driven out.', ['2017-10-16', null, 'inferred']],
    ['a year told as past', 'The group was driven out of the town in 2017.', ['2017-01-01', null, 'inferred']],
    ['yesterday by its date', 'Gunmen killed two farmers near Khanaqin yesterday, 3 May 2016.', ['2016-05-04', '2016-05-04', 'inferred']],
    ['years ago by their date', 'Two years ago, in 2017, the army drove the group out.', ['2019-01-01', '2019-12-31', 'inferred']],
    ['last year by its number', 'Last year, in 2017, the army drove the group out.', ['2018-01-01', '2018-12-31', 'inferred']],
    [
      'a counted day',
      `The offensive began on 17 October 2016. ${REST} Troops took a village on the 10th day of the offensive.`,
      ['2016-10-25', '2016-10-27', 'inferred'],
    ],
    [
      'the dated news of the lead',
      `Gunmen killed two farmers near Khanaqin on Tuesday, 3 May 2016. ${REST}`,
      ['2016-05-03', '2016-05-10', 'inferred'],
    ],
    [
      'the page that shows it',
      `The group was driven out of the town in 2017.\n\n${REST} ${REST}\n\n© 2018 The Sample Herald. All rights reserved.`,
      ['2017-01-01', '2018-12-31', 'inferred'],
    ],
    ['nothing', `Gunmen killed two farmers last night. ${REST}`, [undefined, undefined, undefined]],
  ])('%s', (_, text, expected) => {
    expect(published(`${text}${text.includes(REST) ? '' : ` ${REST}`}`)).toEqual(expected);
  });

  it('gives its reasons in words', () => {
    const [a] = articlesOf(`Troops held the town until 16 October 2017, when they were driven out. ${REST}\n`);
    expect(a?.doubts).toEqual([
      {
        stage: '2-article',
        about: 'date',
        note: 'no day of publication is stated; inferred: it tells of "16 October 2017" as past',
      },
    ]);
  });

  it('gives none where what the text says leaves none', () => {
    const [a] = articlesOf(`Last year, in 2015, troops came. They were driven out on 16 October 2017. ${REST}\n`);
    expect([a?.published, a?.doubts.length]).toEqual([null, 1]);
  });
});

describe('what contradicts itself', () => {
  const doubts = (story: string): readonly string[] =>
    articlesOf(page(story, 'October 28, 2016')).flatMap((a) => a.doubts.map((d) => d.note));

  it('a weekday and its date', () => {
    expect(doubts(`Troops were stopped on Tuesday, Oct. 17, outside the town. ${REST}`)).toEqual([
      '2016-10-17 was a Monday, the text says Tuesday',
    ]);
  });

  it('a counted day and its beginning', () => {
    const story = `The offensive began on 17 October. ${REST} The offensive entered its 10th day Friday, Oct. 28, with heavy shelling.`;
    expect(doubts(story)).toEqual(['its 10th day of what began on 2016-10-17 was 2016-10-26, the text tells it of 2016-10-28']);
    expect(doubts(story.replace('10th', '12th'))).toEqual([]);
  });

  it('a page that was seen before its story', () => {
    const [a] = articlesOf(`May 3, 2016\n\nThree soldiers killed near the town of Baquba\n\nOctober 28, 2016\n\n${REST} ${REST}\n`);
    expect(a?.doubts.map((d) => d.note)).toEqual(["the page shows 2016-05-03, before its story's 2016-10-28"]);
  });
});
