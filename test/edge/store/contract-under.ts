import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addition, article, claim, claimId, entry, event, incident } from './builders.ts';
import type { Bench } from './bench.ts';

/** What new claims must be compared with: found by the keys it was filed under. */
export function underContract(bench: Bench): void {
  it('finds exactly what a look at every filing finds', async () => {
    const some = fc.array(fc.constantFrom('2024-01-01 33/44', '2024-01-02 33/44', 'words بغداد', 'killed 11', 'a', 'b', ''), {
      maxLength: 4,
    });
    const all = fc.sample(some, { numRuns: 60, seed: 4 });
    const text = all.map((_, i) => `Word of ${String(i)}.`).join(' ');
    await bench.store.add(
      addition(text, (report) => {
        const stories = all.map((_, i) => article(`a${String(i)}`, report, text));
        const claims = stories.map((story, i) => claim(`c${String(i)}`, story, `Word of ${String(i)}.`));
        return { articles: stories, claims, filings: claims.map((c, i) => ({ claim: c.id, keys: all[i] ?? [] })) };
      }),
    );
    await fc.assert(
      fc.asyncProperty(some, async (keys) => {
        const found = await bench.store.under(keys, []);
        const expected = all.flatMap((filed, i) => (filed.some((k) => keys.includes(k)) ? [`c${String(i)}`] : []));
        expect(found.claims.map((c) => c.id)).toEqual(expected);
        expect(found.articles.map((a) => a.id)).toEqual(expected.map((id) => id.replace('c', 'a')));
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('finds nothing where nothing is asked', async () => {
    await bench.store.add(incident('a'));
    expect(await bench.store.under([], [])).toEqual({ claims: [], articles: [] });
    expect(await bench.store.holding([], [])).toEqual([]);
  });

  it('gives all claims of the articles that it finds, and the entries that hold them', async () => {
    const text = 'One side says 5 died. The other denies it. Elsewhere it rained.';
    const given = addition(text, (report) => {
      const [one, two] = [article('a1', report, text), article('a2', report, text)];
      const claims = [
        claim('c1', one, '5 died'),
        claim('c2', two, 'denies it', { status: 'denied' }),
        claim('c3', two, 'rained', { status: 'historical' }),
      ];
      return {
        articles: [one, two],
        claims,
        filings: [{ claim: claims[1]!.id, keys: ['here'] }],
        entries: [entry(event('e', [claims[0]!.id], { denials: [claims[1]!.id] }))],
      };
    });
    await bench.store.add(given);
    expect(await bench.store.under(['here', 'there'], [])).toEqual({
      claims: given.reading.claims.slice(1),
      articles: given.reading.articles.slice(1),
    });
    expect(
      await bench.store.holding(
        given.reading.claims.map((c) => c.id),
        [],
      ),
    ).toEqual(given.entries);
    expect(
      await bench.store.holding(
        given.reading.claims.slice(2).map((c) => c.id),
        [],
      ),
    ).toEqual([]);
  });

  it('refuses to file a claim that it does not hold', async () => {
    const lost = addition('lost', () => ({ filings: [{ claim: claimId('nobody'), keys: ['here'] }] }));
    await expect(bench.store.add(lost)).rejects.toMatchObject({ code: 'broken' });
    expect(await bench.store.report(lost.report.id)).toBeNull();
  });
}
