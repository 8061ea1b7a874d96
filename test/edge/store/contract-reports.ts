import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReportId } from '../../../src/model/index.ts';
import { AT, NO_REPORT, addition, article, articleId, claim, claimId, evidence, incident, reportId } from './builders.ts';
import type { Bench } from './bench.ts';

/** Reports, articles and what is said in them. */
export function reportContract(bench: Bench): void {
  it('starts empty and sound', async () => {
    const nothing = {
      reports: 0,
      articles: 0,
      claims: 0,
      figures: 0,
      affiliations: 0,
      controls: 0,
      forecasts: 0,
      patterns: 0,
      events: 0,
      versions: 0,
    };
    expect(await bench.store.counts()).toEqual(nothing);
    expect(await bench.store.check()).toMatchObject({ problems: [] });
    expect(await bench.store.report(NO_REPORT)).toBeNull();
    expect(await bench.store.bytes(NO_REPORT)).toBeNull();
  });

  it('gives back the bytes that came in, whatever they are', async () => {
    const kept = new Map<ReportId, Uint8Array>();
    const keep = async (bytes: Uint8Array) => {
      await bench.store.add(addition('', () => ({ bytes })));
      kept.set(reportId(bytes), bytes);
    };
    await keep(new Uint8Array(0));
    await keep(new Uint8Array(70_000)); // NULs only
    await keep(Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7919 + (i >> 7)) & 255));
    await keep(Buffer.from('a text\0with a NUL\r\nand دفتر\n'.repeat(500)));
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), keep), { numRuns: 40 });
    for (const [id, bytes] of kept) {
      const got = await bench.store.bytes(id);
      expect(got).toBeInstanceOf(Uint8Array);
      expect(Buffer.from(got ?? [1]).equals(bytes), `report ${id}`).toBe(true);
      expect((await bench.store.report(id))?.size).toBe(bytes.byteLength);
    }
    expect(await bench.store.check()).toMatchObject({ problems: [] });
  });

  it('leaves the bytes of the caller alone', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    await bench.store.add(addition('', () => ({ bytes })));
    expect([...bytes]).toEqual([1, 2, 3]);
  });

  it('notes each further path of a report once, first seen first', async () => {
    const given = incident('here');
    await bench.store.add(given);
    await bench.store.seenAt(given.report.id, 'b/copy.txt', '2024-05-02T00:00:00.000Z');
    await bench.store.seenAt(given.report.id, 'a/copy.txt', '2024-05-03T00:00:00.000Z');
    await bench.store.seenAt(given.report.id, 'b/copy.txt', '2024-05-04T00:00:00.000Z');
    expect(await bench.store.report(given.report.id)).toEqual({
      id: given.report.id,
      paths: ['here.txt', 'b/copy.txt', 'a/copy.txt'],
      mediaType: 'text/plain',
      encoding: 'utf-8',
      size: given.report.bytes.byteLength,
      retrieved: AT,
      reader: 'reader@1',
      withdrawn: null,
    });
    await expect(bench.store.seenAt(NO_REPORT, 'x', AT)).rejects.toMatchObject({ code: 'broken' });
  });

  it('changes nothing when a known report is added again', async () => {
    const given = incident('here');
    await bench.store.add(given);
    const before = await bench.store.counts();
    await bench.store.add(given);
    await bench.store.add({ ...incident('elsewhere'), report: { ...given.report, path: 'other.txt' }, at: '2030-01-01T00:00:00.000Z' });
    expect(await bench.store.counts()).toEqual(before);
    expect(await bench.store.report(given.report.id)).toMatchObject({ paths: ['here.txt'], retrieved: AT });
  });

  it('keeps all that a reading holds, through closing and opening', async () => {
    // An emoji is two code units, so that a place counted in characters or in bytes would be wrong; a lone half of one is a broken page.
    const text = 'Post one 😀 says دفتر: 3 killed.\nPost two says that 5 died.\0 \ud83d end';
    const given = addition(text, (report) => {
      const one = article('a1', report, text, { span: { start: 0, end: 30 }, title: 'Post one', collection: 'a tag' });
      const two = article('a2', report, text, {
        span: { start: 33, end: text.length },
        published: { first: '2024-01-02', last: '2024-01-02', precision: 'day', basis: 'stated' },
      });
      return {
        articles: [one, two],
        claims: [claim('c2', two, '5 died'), claim('c1', one, '3 killed'), claim('c3', two, 'died.\0 \ud83d')],
        figures: [
          {
            article: one.id,
            evidence: evidence(one, '3 killed'),
            metric: 'fatalities',
            value: 3,
            comparator: 'exactly',
            low: null,
            high: null,
            period: null,
            place: null,
            actor: null,
            source: null,
          },
        ],
        affiliations: [
          { article: two.id, evidence: evidence(two, 'Post two'), subject: 'A', relation: 'part of', target: 'B', from: null, to: null },
        ],
        controls: [{ article: two.id, evidence: evidence(two, 'says'), place: 'X', by: 'Y', from: null, to: null }],
        forecasts: [{ article: one.id, evidence: evidence(one, 'says'), about: 'the road is to open', by: null, due: null }],
        patterns: [{ article: two.id, evidence: evidence(two, 'says'), about: 'robbing lorries', actor: 'X', place: null }],
      };
    });
    await bench.store.add(given);
    const store = await bench.reopen();
    const { articles, claims, figures, affiliations, controls, forecasts, patterns } = given.reading;
    expect(await store.articlesOf(given.report.id)).toEqual(articles);
    expect(await store.articles(['a2', 'nothing', 'a1', 'a2'].map(articleId))).toEqual([articles[1], articles[0]]);
    expect(await store.claims([claimId('c1'), claimId('nothing'), claimId('c3'), claimId('c2')])).toEqual([
      claims[1],
      claims[2],
      claims[0],
    ]);
    expect(await store.claimsOf(articleId('a2'))).toEqual([claims[0], claims[2]]);
    expect(await store.statementsOf(articleId('a1'))).toEqual({ figures, affiliations: [], controls: [], forecasts, patterns: [] });
    expect(await store.statementsOf(articleId('a2'))).toEqual({ figures: [], affiliations, controls, forecasts: [], patterns });
    expect(await store.counts()).toEqual({
      reports: 1,
      articles: 2,
      claims: 3,
      figures: 1,
      affiliations: 1,
      controls: 1,
      forecasts: 1,
      patterns: 1,
      events: 0,
      versions: 0,
    });
    expect(await store.check()).toMatchObject({ problems: [] });
  });

  it('gives reports in order of their ids, a page at a time', async () => {
    const ids: ReportId[] = [];
    for (let i = 0; i < 11; i += 1) {
      const given = addition(`report ${i}`, () => ({ path: `${i}.txt` }));
      ids.push(given.report.id);
      await bench.store.add(given);
    }
    const found: ReportId[] = [];
    for (let after: ReportId | null = null; ; ) {
      const page = await bench.store.reports(after, 4);
      if (page.length === 0) break;
      expect(page.length).toBeLessThanOrEqual(4);
      expect(page.every((r) => r.paths.length === 1)).toBe(true);
      found.push(...page.map((r) => r.id));
      after = page.at(-1)?.id ?? null;
    }
    expect(found).toEqual(ids.sort());
    await expect(bench.store.reports(null, 0)).rejects.toMatchObject({ code: 'bad-query' });
  });

  it('refuses what would not lead back to its words, and keeps nothing of it', async () => {
    const text = 'Two were killed.';
    const given = (change: (a: ReturnType<typeof article>) => Parameters<typeof addition>[1]) =>
      addition(text, (report) => change(article('a1', report, text))?.(report) ?? {});
    const wrongQuote = given((a) => () => ({
      articles: [a],
      claims: [{ ...claim('c1', a, 'Two'), evidence: { article: a.id, span: { start: 1, end: 4 }, quote: 'Two' } }],
    }));
    const noArticle = given((a) => () => ({ claims: [claim('c1', a, 'Two')] }));
    const beyond = given((a) => () => ({ articles: [{ ...a, span: { start: 0, end: 99 } }] }));
    const otherBytes = { ...given(() => () => ({})), report: { ...incident('x').report, bytes: Buffer.from('other') } };
    for (const bad of [wrongQuote, noArticle, beyond, otherBytes]) {
      await expect(bench.store.add(bad)).rejects.toMatchObject({ name: 'StoreError', code: 'broken' });
    }
    expect(await bench.store.counts()).toMatchObject({ reports: 0, articles: 0, claims: 0 });
    expect(await bench.store.check()).toMatchObject({ problems: [] });
  });

  it('keeps what many callers ask at once apart', async () => {
    const all = Array.from({ length: 20 }, (_, i) => incident(`p${i}`));
    const counts = await Promise.all(all.flatMap((a) => [bench.store.add(a), bench.store.counts()]));
    for (const c of counts) if (c !== undefined) expect([c.articles, c.claims, c.versions]).toEqual([c.reports, c.reports, c.reports]);
    expect(await bench.store.counts()).toMatchObject({ reports: 20, events: 20 });
  });
}
