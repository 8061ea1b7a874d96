import type { Span, TellingWord, Vocabulary } from '../model/index.ts';

/** Words by which a story can be told from others: so many weigh nearly as much as all of them. */
const MOST = 40;
/** Words as common as these tell nothing. */
const COMMONEST = 100;
/** The last rank of common-words.tsv; a word it lacks is as telling as a name. */
const RAREST = 20_000;

/**
 * The words, of three letters or more, by which a story is known from others, the most telling first, with weights whose squares sum to 1, so that the sum of the
 * products over shared words is the cosine of two stories. A word weighs by how often it stands there and how rare it is in English at
 * large (rank in common-words.tsv in place of a document frequency, which would change with every report): tf-idf as in G. Salton and
 * C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988.
 */
export function tellingWords(text: string, sentences: readonly Span[], { commonWords }: Vocabulary): readonly TellingWord[] {
  const counts = new Map<string, number>();
  for (const { start, end } of sentences)
    for (const word of text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}]{2,}/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const weighed = [...counts].flatMap(([word, n]) => {
    const rarity = Math.log(Math.min(commonWords.get(word) ?? RAREST, RAREST) / COMMONEST);
    return rarity <= 0 ? [] : [{ word, weight: (1 + Math.log(n)) * rarity ** 1.5 }];
  });
  const first = weighed.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)).slice(0, MOST);
  const length = Math.hypot(...first.map((w) => w.weight));
  return first.map(({ word, weight }) => [word, Math.round((1000 * weight) / length) / 1000]);
}
