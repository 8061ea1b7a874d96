import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exchangeLines, type ExchangeInput } from '../../src/8-view/exchange.ts';
import { readingText } from '../../src/8-view/reading-text.ts';
import type { Article, Claim, ConflictEvent, Evidence, Figure, Span, Vocabulary } from '../../src/model/index.ts';
import { loadVocabulary } from '../../src/vocabulary/index.ts';
import { readVocabularyFiles } from '../../src/edge/files/vocabulary-files.ts';
import { says } from '../edge/server/write-register.ts';

/* oxlint-disable typescript/no-unsafe-type-assertion -- ids and part-made values for tests */

const TEXT = 'Raid in Alpha\nFive gunmen were killed in Alpha.\nA second raid followed.\n\nQuiet day\nNothing happened in Beta.\n';
const vocabulary: Vocabulary = loadVocabulary(await readVocabularyFiles());
const armedClash = [...vocabulary.eventTypes.values()].find(({ subEventType }) => subEventType === 'Armed clash')?.id;

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function article(id: string, title: string, end: string): Article {
  return {
    id: id as Article['id'],
    report: 'r' as Article['report'],
    text: TEXT,
    span: { start: TEXT.indexOf(title), end: spanOf(end).end },
    title,
    published: { first: '2019-05-12', last: '2019-05-12', precision: 'day', basis: 'stated' },
    outlet: 'Example Post',
    outletId: null,
    byline: null,
    dateline: null,
    url: null,
    language: 'en',
    collection: null,
    header: [],
    clutter: [],
    paragraphs: [],
    doubts: [],
  };
}

function evidence(of: string, quote: string): Evidence {
  return { article: of as Evidence['article'], span: spanOf(quote), quote };
}

function claim(id: string, of: string, quote: string): Claim {
  return {
    id: id as Claim['id'],
    article: of as Claim['article'],
    evidence: evidence(of, quote),
    status: 'reported',
    eventType: armedClash as Claim['eventType'],
    date: null,
    location: { place: null, name: 'Alpha', admin1: null, country: 'Iraq', lat: 33.1, lon: 44.2, precision: 'near', radiusKm: 5 },
    perpetrator: [{ actor: null, name: 'border guards' }],
    target: [],
    harm: [{ kind: 'killed', low: 5, best: 5, high: 5, group: 'gunmen', subset: false }],
    weapon: null,
    attribution: says('a police officer', 'states', 'Example Post'),
    grounds: [{ role: 'trigger', text: 'killed', span: spanOf('killed') }],
    salience: 0.5,
    basis: [],
    doubts: [],
  };
}

const figure: Figure = {
  article: 'a1' as Figure['article'],
  evidence: evidence('a1', 'A second raid followed.'),
  metric: 'attacks',
  value: 2,
  comparator: 'exactly',
  low: null,
  high: null,
  period: null,
  place: null,
  actor: null,
  source: null,
};

const event = { id: 'e1', harm: { killed: { chosen: { low: 4, best: 5, high: 6 }, by: 'test', said: [] } } } as unknown as ConflictEvent;

const input: ExchangeInput = {
  path: 'folder/report.txt',
  articles: [article('a2', 'Quiet day', 'in Beta.'), article('a1', 'Raid in Alpha', 'raid followed.')],
  claims: [claim('c2', 'a1', 'A second raid followed.'), claim('c1', 'a1', 'Five gunmen were killed in Alpha.')],
  figures: [figure],
  affiliations: [],
  controls: [],
  forecasts: [],
  patterns: [],
  eventOf: (id) => (id === 'c1' ? event : null),
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};

describe('exchangeLines', () => {
  const lines = [...exchangeLines(input, vocabulary)];

  it('goes through articles and sentences in the order of the text, and names an article that says nothing', () => {
    expect(lines.map((line) => line.claim?.id ?? (line.figure ? 'figure' : line['article-only']))).toEqual(['c1', 'c2', 'figure', true]);
    expect(lines.map((line) => line.article.id)).toEqual(['a1', 'a1', 'a1', 'a2']);
    expect(new Set(lines.map((line) => line.report))).toEqual(new Set(['folder/report.txt']));
  });

  it('quotes what stands in the text', () => {
    for (const line of lines) {
      for (const { quote, quoteSpan } of [line.claim ?? [], line.figure ?? []].flat()) expect(TEXT.slice(...quoteSpan)).toBe(quote);
      for (const { text, span } of line.claim?.mentions ?? []) expect(TEXT.slice(...span)).toBe(text);
      expect(line.article.textHash).toBe(createHash('sha256').update(TEXT).digest('hex'));
    }
  });

  it('has the shape of EXCHANGE.md', () => {
    expect(JSON.parse(JSON.stringify(lines[0]))).toEqual({
      report: 'folder/report.txt',
      article: {
        id: 'a1',
        title: 'Raid in Alpha',
        published: { first: '2019-05-12', last: '2019-05-12', precision: 'day', basis: 'stated' },
        publisher: 'Example Post',
        language: 'en',
        span: [0, 71],
        textHash: createHash('sha256').update(TEXT).digest('hex'),
      },
      claim: {
        id: 'c1',
        status: 'reported',
        eventType: 'Battles',
        subEventType: 'Armed clash',
        date: null,
        place: { name: 'Alpha', admin1: null, country: 'Iraq', lat: 33.1, lon: 44.2, precision: 'near', radiusKm: 5 },
        perpetrator: ['border guards'],
        target: [],
        harm: [{ kind: 'killed', low: 5, best: 5, high: 5, group: 'gunmen', subset: false }],
        weapon: null,
        attribution: [{ source: 'a police officer', via: 'Example Post' }],
        quote: 'Five gunmen were killed in Alpha.',
        quoteSpan: [14, 47],
        mentions: [{ role: 'trigger', text: 'killed', span: [31, 37] }],
        salience: 0.5,
      },
      event: { id: 'e1', killed: { low: 4, best: 5, high: 6 }, wounded: null },
    });
    expect(lines[1]?.event).toBeNull();
    expect(lines[2]?.figure).toEqual({
      metric: 'attacks',
      value: 2,
      comparator: 'exactly',
      low: null,
      high: null,
      period: null,
      place: null,
      actor: null,
      source: null,
      quote: 'A second raid followed.',
      quoteSpan: [48, 71],
    });
  });
});

describe('readingText', () => {
  it('lists each article with its claims and their sentences', () => {
    const { articles, claims, figures, affiliations, controls, forecasts, patterns } = input;
    const reading = {
      report: 'r' as Article['report'],
      reader: 'test',
      articles,
      claims,
      figures,
      affiliations,
      controls,
      forecasts,
      patterns,
    };
    const text = readingText('folder/report.txt', reading, vocabulary).join('\n');
    expect(text).toContain('Armed clash · date not stated · near Alpha, Iraq · killed 5 (gunmen) [reported]');
    expect(text).toContain('a police officer: says so, through Example Post\n      "Five gunmen were killed in Alpha."');
    expect(text).toContain('figure: 2 attacks');
    expect(text).toMatch(/Quiet day\n.*\n {4}nothing claimed/);
  });
});
