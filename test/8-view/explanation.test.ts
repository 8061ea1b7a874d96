import { describe, expect, it } from 'vitest';
import { grammarOf, views } from '../../src/pipeline.ts';
import { analyzer, page, read, vocabulary } from '../stages/read.ts';

const lines = (story: string): readonly string[] => {
  const { articles, claims } = read(page(story));
  const [claim] = claims;
  const [article] = articles;
  if (claim === undefined || article === undefined) throw new Error('the story of this test tells nothing');
  return views.explanation(claim, grammarOf(article, claim.evidence.span, vocabulary, analyzer), vocabulary);
};

describe('the explanation of a claim', () => {
  const told = lines('Three soldiers were killed in an ambush near Baquba on Tuesday, a police captain said.');

  it('names for every field its value and the rule that made it', () => {
    for (const field of ['eventType', 'status', 'perpetrator', 'target', 'harm', 'weapon', 'place', 'date', 'attribution']) {
      const at = told.findIndex((line) => line.startsWith(`${field} `));
      expect(at, field).toBeGreaterThanOrEqual(0);
      expect(told[at + 1], field).toMatch(/^ +rule: \S/u);
    }
  });

  it('shows the words and the vocabulary rows that a field stands on', () => {
    const place = told.findIndex((line) => line.startsWith('place '));
    expect(told.slice(place, place + 4).join('\n')).toMatch(/words: "Baquba"[\s\S]*vocabulary: places baquba/u);
  });

  it('draws the grammar of the sentence, every word once, from its root', () => {
    const tree = told.slice(told.indexOf('grammar') + 1);
    expect(tree[0]).toMatch(/^ {2}\S+ \(root, /u);
    expect(tree.filter((line) => /^ +soldiers \(/u.test(line))).toHaveLength(1);
  });

  it('tells its doubts', () => {
    expect(lines('Three soldiers were killed in an ambush near Baquba.').join('\n')).toMatch(/^doubt +date: /mu);
  });
});
