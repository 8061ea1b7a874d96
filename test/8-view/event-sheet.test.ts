/* oxlint-disable typescript/no-unsafe-type-assertion -- what is made or asked by hand here is known */
import { describe, expect, it } from 'vitest';
import type { ActorId, ConflictEvent, Entry, ReportId } from '../../src/model/index.ts';
import { articleSheet, SHOWN_AT_MOST } from '../../src/8-view/article-sheet.ts';
import { eventText } from '../../src/8-view/event-text.ts';
import { eventSheet } from '../../src/8-view/event-sheet.ts';
import { aClaim, anArticle, anEvent, day, exactly, fewWords, harmed, says, stated } from '../edge/server/write-register.ts';

const late = anArticle({ file: 'late.txt', outlet: 'Late Post', title: 'Late', published: stated('2017-02-02'), text: 'One. Two. Three.' });
const early = anArticle({ file: 'early.txt', outlet: null, title: null, published: stated('2017-02-01'), text: 'Four. Five.' });
const undated = anArticle({ file: 'undated.txt', outlet: 'Post', title: null, published: null, text: 'Six.' });
const claims = [
  aClaim(undated, 'Six.', { id: 'six' }),
  aClaim(late, 'Three.', { id: 'three', by: says('police'), harm: [harmed('killed', { low: 2, best: 3, high: 4 })], doubts: ['why'] }),
  aClaim(late, 'Two.', { id: 'two', by: says('army', 'denies', 'Radio') }),
  aClaim(late, 'One.', { id: 'one' }),
  aClaim(early, 'Five.', { id: 'five', by: says('witness') }),
  aClaim(early, 'Four.', { id: 'four', harm: [harmed('killed', exactly(3))] }),
];
const articles = [late, early, undated];
const entries = anEvent({ id: 'e', claims, articles, killed: exactly(3), date: day('2017-02-01') });
const [last] = entries.slice(-1);
const paths = new Map<ReportId, string>([[late.report, 'folder/late.txt']]);

it('orders voices: own voices by day, undated last, then quoted ones in the same way', () => {
  const sheet = last && eventSheet(last, entries, claims, articles, paths, fewWords);
  expect(sheet?.voices.map((voice) => voice.claim)).toEqual(['four', 'one', 'six', 'five', 'two', 'three']);
  expect(sheet?.voices[1]?.article.path).toBe('folder/late.txt');
  expect(sheet?.voices[0]?.article.path).toBe(early.report);
  expect(sheet?.voices[4]?.speakers).toEqual([
    { name: 'army', rank: null, organisation: null, anonymity: 'unnamed', through: ['Radio'], stance: 'denies' },
  ]);
  expect(sheet?.voices[5]?.doubts).toEqual(['date: why']);
});

it('puts what is said in more than one way side by side, in words', () => {
  const sheet = last && eventSheet(last, entries, claims, articles, paths, fewWords);
  expect(sheet?.contradictions).toEqual([
    {
      field: 'killed',
      chosen: '3',
      by: 'most-specific',
      said: [
        { value: '3 (2 to 4)', claims: ['three'] },
        { value: '3', claims: ['four'] },
      ],
    },
  ]);
});

describe('what contradicts, who answers for it, and where it comes from', () => {
  const [four, three] = ['four', 'three'].map((id) => claims.filter((c) => c.id === id).map((c) => c.id));
  const held = {
    contradictions: [
      {
        type: 'number' as const,
        field: 'killed',
        said: [
          { value: '3 killed', claims: four ?? [] },
          { value: '2 killed', claims: three ?? [] },
        ],
        words: '3 killed, says Early; 2 killed, says police through Late\nPost',
      },
    ],
    responsibility: {
      state: 'competing' as const,
      claimed: [{ by: { actor: null, name: 'First Front' }, through: ['Radio'], claims: four ?? [] }],
      denied: [{ by: { actor: null, name: 'First Front' }, through: [], claims: three ?? [] }],
    },
    origins: [
      { outlet: 'Late Post', articles: [late.id, early.id], party: 'front' as ActorId, confirms: [early.id] },
      { outlet: null, articles: [undated.id] },
    ],
  };
  const sheetOf = (more: Partial<ConflictEvent>) =>
    eventSheet({ ...(last as Entry), event: { ...(last as Entry).event, ...more } }, entries, claims, articles, paths, fewWords);

  it('stand on the sheet by name', () => {
    const sheet = sheetOf(held);
    expect(sheet.disputes).toEqual(held.contradictions);
    expect(sheet.responsibility).toEqual({
      state: 'competing',
      claimed: [{ by: 'First Front', through: ['Radio'], claims: ['four'] }],
      denied: [{ by: 'First Front', through: [], claims: ['three'] }],
    });
    expect(sheet.origins).toEqual([
      { outlet: 'Late Post', articles: [late.id, early.id], party: 'front', confirms: [early.id] },
      { outlet: null, articles: [undated.id], party: null, confirms: [] },
    ]);
  });

  it('are lines of the text', () => {
    const lines = eventText(sheetOf(held)).join('\n');
    expect(lines).toContain('What contradicts\n  number, killed: 3 killed, says Early; 2 killed, says police through Late Post');
    expect(lines).toContain(
      '  claimed by   more than one, or by who denies it too\n  claimed by   First Front, through Radio\n  denied by    First Front',
    );
    expect(lines).toContain(
      '  origins      2: Late Post, 2 articles, 1 of them only to confirm it, speaks for a party to it, front; outlet not named',
    );
  });

  it('are not made up for a version that does not hold them', () => {
    const sheet = sheetOf({});
    expect([sheet.disputes, sheet.responsibility, sheet.origins]).toEqual([[], null, []]);
    expect(eventText(sheet).join('\n')).not.toMatch(/contradicts|claimed by|origins/);
  });
});

it('leaves out a claim whose article is not at hand', () => {
  const sheet = last && eventSheet(last, entries, claims, [early], paths, fewWords);
  expect(sheet?.voices.map((voice) => voice.claim)).toEqual(['four', 'five']);
});

it('shows an article from its headline to its end, spans counted from there', () => {
  const text = 'Other page. Headline. It happened. Footer.';
  const article = {
    ...anArticle({ file: 'x.txt', outlet: null, title: null, published: null, text, clutter: ['Footer.', 'Other page.'] }),
    span: { start: 12, end: text.length },
  };
  const claim = aClaim(article, 'It happened.', { id: 'c' });
  const sheet = articleSheet(article, [claim], new Map(), 'x.txt', fewWords);
  expect([sheet.text, sheet.offset, sheet.cut]).toEqual(['Headline. It happened. Footer.', 12, false]);
  expect(sheet.highlights.map(({ span }) => sheet.text.slice(span.start, span.end))).toEqual(['It happened.']);
  expect(sheet.clutter.map(({ start, end }) => sheet.text.slice(start, end))).toEqual(['Footer.']);
});

it('cuts a text that is too long round its sentences, or round the one asked for', () => {
  const filler = 'word '.repeat(60_000);
  const text = `${filler}Far one. ${filler}Near one. Near two. ${filler}`;
  const article = anArticle({ file: 'long.txt', outlet: null, title: null, published: null, text });
  const [far, near, two] = ['Far one.', 'Near one.', 'Near two.'].map((quote) => aClaim(article, quote, { id: quote }));
  const shown = (around?: typeof far) => {
    const sheet = articleSheet(
      article,
      [two, far, near].flatMap((c) => c ?? []),
      new Map(),
      'long.txt',
      fewWords,
      around?.id ?? null,
    );
    expect(sheet.cut).toBe(true);
    expect(sheet.text.length).toBe(SHOWN_AT_MOST);
    expect(sheet.text).toBe(text.slice(sheet.offset, sheet.offset + SHOWN_AT_MOST));
    return sheet.highlights.map(({ span }) => sheet.text.slice(span.start, span.end));
  };
  expect(shown()).toEqual(['Near one.', 'Near two.']);
  expect(shown(far)).toEqual(['Far one.']);
});

it('never cuts through a character', () => {
  const article = anArticle({ file: 'faces.txt', outlet: null, title: null, published: null, text: `x${'😀'.repeat(150_000)}Here.` });
  const sheet = articleSheet(article, [aClaim(article, 'Here.', { id: 'c' })], new Map(), 'faces.txt', fewWords);
  expect(sheet.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  expect(sheet.highlights).toHaveLength(1);
});
