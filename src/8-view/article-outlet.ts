import type { Article, Vocabulary } from '../model/index.ts';

/** The outlet by its name in sources.tsv where it has one, else by the words of the text. */
export function outletOf(article: Article, vocabulary: Vocabulary): string | null {
  return (article.outletId === null ? undefined : vocabulary.sources.get(article.outletId)?.name) ?? article.outlet;
}
