import { expect } from 'vitest';
import type { Reading, Report, Span } from '../../src/model/index.ts';
import { readReport, toRecord } from '../../src/pipeline.ts';
import { analyzer, vocabulary } from './read.ts';

const AT = '2024-05-01T12:00:00.000Z';

/** What holds of every reading of every text; the entries that it makes in an empty record are looked at too. */
export function holds(input: Report): Reading {
  const reading = readReport(input, vocabulary, analyzer);
  const entries = toRecord(reading, { claims: [], articles: [], entries: [] }, [], AT, vocabulary);
  const articles = new Map(reading.articles.map((a) => [a.id, a]));
  expect(articles.size).toBe(reading.articles.length);
  const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  for (const a of reading.articles) {
    expect(a.span.end).toBeLessThanOrEqual(a.text.length);
    for (const s of a.paragraphs.flatMap((p) => p.sentences)) expect(s.end).toBeGreaterThan(s.start);
  }
  for (const { evidence } of [
    ...reading.claims,
    ...reading.figures,
    ...reading.affiliations,
    ...reading.controls,
    ...reading.forecasts,
    ...reading.patterns,
  ]) {
    const article = articles.get(evidence.article);
    expect(evidence.quote).toBe(article?.text.slice(evidence.span.start, evidence.span.end));
    expect(evidence.quote).not.toBe('');
    if (article?.clutter.some((c) => overlap(c.span, evidence.span))) expect.unreachable(`a quote from clutter: ${evidence.quote}`);
  }
  for (const c of reading.claims)
    for (const g of c.grounds) expect(g.text).toBe(articles.get(c.article)?.text.slice(g.span.start, g.span.end));
  const held = entries.flatMap((e) => e.event.claims);
  expect([...held].sort()).toEqual(reading.claims.map((c) => c.id).sort());
  expect(new Set(held).size).toBe(held.length);
  return reading;
}
