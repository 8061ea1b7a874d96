import { describe, expect, it } from 'vitest';
import { articlesOf, exampleReports, page, report } from '../stages/read.ts';
import { covered } from '../language/text.ts';

const STORY = 'Gunmen killed three soldiers near Baquba on Friday, a police officer said by telephone from the town.';
const MORE = 'Reinforcements were sent to the area on the same day but found nobody there and went back to the town.';
const TITLE = 'Three soldiers killed near the town of Baquba';

describe('headers', () => {
  it.each([
    ['headline and date', `${TITLE}\nJanuary 14, 2017\n${STORY}`, { title: TITLE, day: '2017-01-14', outlet: null, byline: null }],
    [
      'a stamp with an hour',
      `${TITLE}\nSat, 14 Jan 2017 16:20 GMT\n${STORY}`,
      { title: TITLE, day: '2017-01-14', outlet: null, byline: null },
    ],
    [
      'outlet and byline beside the date',
      `${TITLE}\nBy A Person\nThe Sample Herald\n14 January 2017\n${STORY}`,
      { title: TITLE, day: '2017-01-14', outlet: 'The Sample Herald', byline: 'A Person' },
    ],
    [
      'several writers',
      `${TITLE}\nBy A Person, B Person and C Person\nThe Sample Herald\n14 January 2017\n${STORY}`,
      { title: TITLE, day: '2017-01-14', outlet: 'The Sample Herald', byline: 'A Person, B Person and C Person' },
    ],
    [
      'one line of outlet and date',
      `${TITLE}\nThe Sample Herald, January 14, 2017\n${STORY}`,
      { title: TITLE, day: '2017-01-14', outlet: 'The Sample Herald', byline: null },
    ],
    ['a known outlet', `${TITLE}\nRudaw\n${STORY}`, { title: TITLE, day: null, outlet: 'Rudaw', byline: null }],
    [
      'a page clock above the headline',
      `21 November 2026\n${TITLE}\n14 January 2017\n${STORY}`,
      { title: TITLE, day: '2017-01-14', outlet: null, byline: null },
    ],
    ['no date', `${TITLE}\n${STORY}`, { title: TITLE, day: null, outlet: null, byline: null }],
    ['no header', STORY, { title: null, day: null, outlet: null, byline: null }],
    [
      'a short story under its date',
      `${TITLE}\nJanuary 14, 2017\nThree soldiers died.`,
      { title: TITLE, day: '2017-01-14', outlet: null, byline: null },
    ],
  ])('%s', (_, text, expected) => {
    const [a] = articlesOf(`${text}\n`);
    expect({ title: a?.title, day: a?.published?.first ?? null, outlet: a?.outlet, byline: a?.byline }).toEqual(expected);
    expect(a?.paragraphs).toHaveLength(1);
  });

  it('sets the page clock apart', () => {
    const [a] = articlesOf(`21 November 2026\n${TITLE}\n14 January 2017\n${STORY}\n`);
    expect(a?.clutter.map((c) => c.kind)).toEqual(['page-clock']);
  });
});

describe('datelines', () => {
  it.each([
    ['BAGHDAD (Own Agency) - ', 'BAGHDAD', 'Own Agency', null],
    ['BAQUBA, Iraq, Jan. 14, 2017 (Own Agency) - ', 'BAQUBA, Iraq', 'Own Agency', '2017-01-14'],
    ['BAGHDAD - ', 'BAGHDAD', null, null],
    ['', null, null, null],
  ])('"%s"', (line, place, agency, day) => {
    const [a] = articlesOf(`${TITLE}\n\n${line}${STORY}\n\n${MORE}\n`);
    expect([a?.dateline, a?.outlet, a?.published?.first ?? null]).toEqual([place, agency, day]);
    expect(covered(a?.text ?? '', a?.paragraphs[0]?.sentences ?? [])).toEqual([STORY]);
  });
});

describe('clutter', () => {
  it.each([
    ['navigation', 'Skip to content'],
    ['notice', 'Subscribe to our newsletter and get it every day.'],
    ['notice', 'This is an example report written for Daftar; it is not evidence.'],
    ['reprint-note', 'This article first appeared in the Sample Herald.'],
    ['caption', 'baquba-road-640-320File picture: the road near the town. (Photo: Sample)'],
    ['notice', '(See also the other report in this archive.)'],
    ['caption', 'Smoke rises near the town on Thursday, January 12, 2017, after shells killed two people. SAMPLE PRESS/Getty Images'],
    ['caption', 'FILE PHOTO: Two soldiers were killed at this checkpoint in 2016.'],
    ['credit', 'Reporting by A Person in Baghdad and B Person in Erbil; editing by C Person'],
    ['credit', 'A Person contributed to this report.'],
    ['credit', 'Sample Herald | World | Iraq'],
    ['repeat', MORE],
  ])('%s: %s', (kind, line) => {
    const [a] = articlesOf(page(`${STORY}\n\n${line}\n\n${MORE}`));
    expect(a?.clutter.map((c) => c.kind)).toEqual([kind]);
    expect(covered(a?.text ?? '', a?.paragraphs.map((p) => p.span) ?? [])).toEqual([STORY, MORE]);
  });

  it('nothing is story behind a line that closes the page', () => {
    const [a] = articlesOf(page(`${STORY}\n\n${MORE}\n\nComments\n\nThey killed ten people in Baghdad on Friday, I tell you all.`));
    expect(a?.paragraphs).toHaveLength(2);
    expect(a?.clutter.map((c) => c.kind)).toEqual(['comments', 'comments']);
  });

  it('the life of the author is no story', () => {
    const [a] = articlesOf(page(`${STORY}\n\n${MORE}\n\nAmira Person is a journalist who has written on the region for many years.`));
    expect(a?.paragraphs.length).toBe(2);
  });
});

describe('one part, many stories', () => {
  const post = (n: number): string => `The headline of post number ${n}\n\nJanuary ${n}, 2017\n\n${STORY} ${MORE}\n\n${MORE} ${STORY}\n`;

  it('cuts a tag archive at its headlines', () => {
    const found = articlesOf(`Posted tagged ‘Baquba’\n\n${post(14)}\n${post(12)}\n${post(11)}`);
    expect(found.map((a) => a.title)).toEqual([14, 12, 11].map((n) => `The headline of post number ${n}`));
    expect(found.map((a) => a.published?.first)).toEqual(['2017-01-14', '2017-01-12', '2017-01-11']);
    expect(found.map((a) => a.collection)).toEqual(['Baquba', 'Baquba', 'Baquba']);
    for (const [i, a] of found.entries()) expect(a.span.end).toBeLessThanOrEqual(found[i + 1]?.span.start ?? Infinity);
  });

  it('leaves one post alone in one piece', () => {
    expect(articlesOf(post(14))).toHaveLength(1);
  });

  it('reads the archive among the examples as posts of their own days', () => {
    const [archive] = exampleReports('tag-archive');
    const found = articlesOf(archive?.text ?? '');
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((a) => a.published?.precision === 'day')).toBe(true);
  });
});

it('reads wrapped lines as one paragraph', () => {
  const wrapped = `${STORY} ${MORE} ${STORY}`.replace(/(.{40,55}) /gu, '$1\n');
  const [a] = articlesOf(`${TITLE}\n\nJanuary 14, 2017\n\n${wrapped}\n\nAgain: ${wrapped}\n`);
  expect(a?.paragraphs.map((p) => p.sentences.length)).toEqual([3, 3]);
});

it('an empty text holds no article, and a text of another script is not called English', () => {
  expect(articlesOf(' \n\n ')).toEqual([]);
  expect(articlesOf('قتل مسلحون ثلاثة جنود قرب بعقوبة يوم الجمعة\n')[0]?.language).toBe('und');
  expect(report('a').id).not.toBe(report('b').id);
});

it('reads the words under a picture where nothing else is told', () => {
  const [article] = articlesOf('Three soldiers were killed in Mosul on Friday. People walk past the place. Sample/AFP\n');
  expect(article?.paragraphs).toHaveLength(1);
  expect(article?.clutter).toEqual([]);
});
