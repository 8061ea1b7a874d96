import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/edge/files/open-report.ts';
import type { Reading } from '../../src/model/index.ts';
import { readReport } from '../../src/pipeline.ts';
import { daftar } from '../edge/cli/in-process.ts';
import { analyzer, report, vocabulary } from '../stages/read.ts';
import { ExchangeLine } from './exchange.ts';

/* Counts, offsets, days and hashes of five reports that are not ours to copy: no sentence of theirs stands here. */

const folder = path.resolve(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
const present = existsSync(folder);
if (!present) console.warn('SKIPPED: the seed reports (../shared/seeds) are not here, so nothing of test/seeds was checked');

/** Days that the articles state, report by report; null where a page states none. */
const DAYS: Readonly<Record<string, readonly (string | null)[]>> = {
  '000': ['2017-01-14'],
  '001': ['2019-11-09'],
  '002': ['2017-07-31', '2017-01-25', '2016-10-28', '2016-10-24', '2016-10-19', '2016-06-20', '2016-05-05', '2016-04-07', '2015-12-22'],
  '003': [null],
  '004': [null],
};
/** Where the nine posts of the archive begin. */
const POSTS = [30, 7574, 13974, 17889, 22200, 29171, 32654, 33799, 39620];
/** First digits of the sha256 of each report's bytes: what the numbers here were checked against. */
const HASHES = ['843e02a30620', '4b9e3a91258b', '14c7fc30e503', '16253d5062d8', 'a3330ed6076b'];

type ClaimLine = Extract<ExchangeLine, { readonly claim: unknown }>;

describe.skipIf(!present)('the five seed reports', () => {
  const texts = new Map<string, string>();
  const readings = new Map<string, Reading>();
  let lines: readonly ExchangeLine[] = [];

  beforeAll(async () => {
    const names = readdirSync(folder)
      .filter((n) => n.endsWith('.txt'))
      .sort();
    for (const name of names) {
      texts.set(name, readFileSync(path.join(folder, name), 'utf8'));
      readings.set(name.slice(0, 3), readReport(report(texts.get(name) ?? '', name), vocabulary, analyzer));
    }
    const { code, out } = await daftar(['read', ...names.map((n) => path.join(folder, n)), '--format', 'exchange']);
    expect(code).toBe(0);
    lines = out
      .trimEnd()
      .split('\n')
      .map((line) => ExchangeLine.parse(JSON.parse(line)));
  });

  const claims = (seed: string): readonly ClaimLine[] => lines.filter((l): l is ClaimLine => 'claim' in l && l.report.startsWith(seed));
  /** What a claim gives as its number of one harm; parts of a total are in it already. */
  const sum = (line: ClaimLine, kind: string): number =>
    line.claim.harm.filter((h) => h.kind === kind && !h.subset).reduce((n, h) => n + h.low, 0);
  const tells = (seed: string, killed: number, more: (line: ClaimLine) => boolean = () => true): boolean =>
    claims(seed).some((l) => sum(l, 'killed') === killed && more(l));

  it('are the ones that these numbers were taken from', () => {
    expect([...texts.values()].map((t) => sha256(t).slice(0, 12))).toEqual(HASHES);
  });

  it('hold 13 articles with the days that 11 of them state', () => {
    for (const [seed, days] of Object.entries(DAYS)) {
      const articles = readings.get(seed)?.articles ?? [];
      expect(articles.map((a) => (a.published?.basis === 'stated' ? a.published.first : null))).toEqual(days);
    }
    expect([...readings.values()].flatMap((r) => r.articles)).toHaveLength(13);
    expect(readings.get('002')?.articles.map((a) => a.span.start)).toEqual(POSTS);
  });

  it('are quoted word for word, and never from clutter', () => {
    for (const { articles, claims: read, figures, affiliations, controls, forecasts, patterns } of readings.values())
      for (const { evidence } of [...read, ...figures, ...affiliations, ...controls, ...forecasts, ...patterns]) {
        const article = articles.find((a) => a.id === evidence.article);
        expect(sha256(article?.text.slice(evidence.span.start, evidence.span.end) ?? '')).toBe(sha256(evidence.quote));
        expect(article?.clutter.filter((c) => c.span.start < evidence.span.end && evidence.span.start < c.span.end)).toEqual([]);
      }
  });

  it('print exchange lines whose quotes and mentions are exact', () => {
    expect(lines.length).toBeGreaterThan(40);
    expect(new Set(lines.map((l) => l.article.id)).size).toBe(13);
    for (const line of lines) {
      const text = texts.get(line.report) ?? '';
      const cut = ([from, to]: readonly [number, number]): string => sha256(text.slice(from, to));
      const said =
        'claim' in line
          ? line.claim
          : 'figure' in line
            ? line.figure
            : 'affiliation' in line
              ? line.affiliation
              : 'control' in line
                ? line.control
                : null;
      if (said !== null) expect(cut(said.quoteSpan)).toBe(sha256(said.quote));
      if ('claim' in line) for (const m of line.claim.mentions) expect(cut(m.span)).toBe(sha256(m.text));
    }
  });

  it('000 tells of 8 killed, and of 7 or more by another voice', () => {
    expect(claims('000').some((l) => l.event.killed?.best === 8)).toBe(true);
    expect(claims('000').some((l) => l.claim.attribution.length > 0 && sum(l, 'killed') >= 7)).toBe(true);
  });

  it('001 tells of 1 killed with 3 wounded, and of 2 killed in October 2019', () => {
    expect(tells('001', 1, (l) => sum(l, 'wounded') === 3)).toBe(true);
    expect(tells('001', 2, (l) => l.claim.date?.first?.startsWith('2019-10') === true)).toBe(true);
  });

  it('003 tells of 2 killed, and of 4 killed with 8 wounded', () => {
    expect(tells('003', 2)).toBe(true);
    expect(tells('003', 4, (l) => sum(l, 'wounded') === 8)).toBe(true);
  });

  it('004 tells of 11 killed, and of at least 120', () => {
    expect(tells('004', 11)).toBe(true);
    expect(tells('004', 120, (l) => l.claim.harm.some((h) => h.low === 120 && h.high === null))).toBe(true);
  });

  it('dateless pages date nothing by the day on which they were read', () => {
    for (const seed of ['003', '004'])
      for (const l of claims(seed)) expect(l.claim.date === null || Number(l.claim.date.first?.slice(0, 4)) < 2024).toBe(true);
  });
});
