import { describe, expect, it } from 'vitest';
import { newsSentences, varied } from '../../bench/news.ts';

const news = newsSentences('examples/reports');

describe('the sentences of the bench', () => {
  it('are sentences of news length from the project’s own reports', () => {
    expect(news.length).toBeGreaterThan(400);
    for (const s of news) expect(s).toMatch(/^[\p{Lu}\p{N}“"‘'(].*[.!?]["”’]?$/u);
  });

  it('are the same for a seed and others for another', () => {
    const once = varied(news, 1);
    expect(varied(news, 1)).toEqual(once);
    const again = varied(news, 2);
    // A single digit may come again by chance.
    expect(again.filter((s, i) => s === once[i]).length).toBeLessThan(news.length * 0.01);
  });

  it('keep days and months, and take the place of names and numbers', () => {
    expect(varied(['The men of Baquba left on Friday, March 3, with 120 rifles.'], 5)[0]).toMatch(
      /^The men of [A-Z][a-z]+ left on Friday, March [1-9], with [1-9]\d\d rifles\.$/,
    );
    expect(varied(['They left.'], 5)[0]).toMatch(/^[A-Z][a-z]+ said that They left\.$/);
  });
});
