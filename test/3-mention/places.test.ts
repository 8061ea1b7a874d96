import { describe, expect, it } from 'vitest';
import { articlesOf, analyzer, page, vocabulary } from '../stages/read.ts';
import { findMentions } from '../../src/3-mention/index.ts';

/** The places of a story of our own: the words, and the place that each is taken for first, in the area it lies in. */
function placesOf(story: string): readonly string[] {
  return articlesOf(page(story)).flatMap((article) =>
    findMentions(article, vocabulary, analyzer).flatMap((m) => {
      if (m.kind !== 'place') return [];
      const first = m.candidates[0];
      const place = first === undefined ? undefined : vocabulary.places.get(first);
      return [`${article.text.slice(m.span.start, m.span.end)}: ${place?.within ?? place?.id ?? '?'}`];
    }),
  );
}

describe('which names of towns all over the world are places', () => {
  it.each([
    ['a big town behind a preposition', 'Police arrested two men in Nancy on Friday.', ['Nancy: gn-fr-44']],
    [
      'a town in the state that is named behind it',
      'A man was shot in Durham, North Carolina, on Friday.',
      ['Durham: gn-us-nc', 'North Carolina: united-states'],
    ],
    [
      'a small town in a country of the story',
      'Fighting reached Libya last year. A mortar round killed two in Masallatah on Friday.',
      ['Libya: libya', 'Masallatah: gn-ly-82'],
    ],
    ['no surname', 'Soldiers killed Mike Durham near Baquba, and Durham was buried on Friday.', ['Baquba: baquba-district']],
    [
      'no month',
      'In March the army shelled Baquba. Britain protested in March too.',
      ['Baquba: baquba-district', 'Britain: united-kingdom'],
    ],
    ['no everyday word', 'Police said the mission was a deal with the union in Baquba.', ['Baquba: baquba-district']],
    ['nothing inside a word', 'The ambassador said that the assadists had fled from Baquba.', ['Baquba: baquba-district']],
    [
      'a quarter where its city is spoken of',
      'Troops entered Mosul on Friday. Two civilians were killed in Karama.',
      ['Mosul: mosul-district', 'Karama: mosul'],
    ],
  ])('%s', (_, story, expected) => {
    expect(placesOf(story)).toEqual(expected);
  });

  it('takes no quarter for a place where another city is spoken of', () => {
    expect(placesOf('Troops entered Kirkuk on Friday. Two civilians were killed in Nabi Yunus.').some((p) => p.startsWith('Nabi'))).toBe(
      false,
    );
  });
});

describe('which of its namesakes a name means', () => {
  it.each([
    ['the well-known one where nothing else is said', 'A bomb went off in London on Friday.', 'London: united-kingdom'],
    [
      'the one in the country of the story',
      'Canada sent help. Ontario police arrested a man in London, Ontario, on Friday.',
      'London: gn-ca-08',
    ],
    ['the one that the words put it in', 'Two men were arrested in Tripoli in northern Lebanon on Friday.', 'Tripoli: lebanon'],
    [
      'the one near the other places',
      'Clashes broke out in Beirut and Sidon, and a soldier was killed in Tripoli on Friday.',
      'Tripoli: lebanon',
    ],
  ])('%s', (_, story, expected) => {
    expect(placesOf(story)).toContain(expected);
  });
});
