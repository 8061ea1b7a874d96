import type { Analyzer } from '../language/index.ts';
import type { Article, Mention, Vocabulary } from '../model/index.ts';
import { findActors } from './actors.ts';
import { findCasualties } from './casualties.ts';
import { findPlaces } from './places.ts';
import { sentencesOf } from './sentence.ts';
import { findSpeakers } from './speakers.ts';
import { findTimes } from './times.ts';
import { findTriggers } from './triggers.ts';
import { findWeapons } from './weapons.ts';

export const stage = { name: '3-mention', version: 2 } as const;

/** Everything that an article's sentences name, in the order of the text. Never throws on text. */
export function findMentions(article: Article, vocabulary: Vocabulary, analyzer: Analyzer): readonly Mention[] {
  if (!/^(?:en|und$)/u.test(article.language)) return [];
  const sentences = sentencesOf(article, analyzer);
  const found: Mention[] = sentences.flatMap((s) => [
    ...findTriggers(s, vocabulary),
    ...findCasualties(s, vocabulary),
    ...findActors(s, vocabulary),
    ...findPlaces(s, vocabulary),
    ...findWeapons(s, vocabulary),
  ]);
  return [...found, ...findTimes(sentences, article), ...findSpeakers(sentences, article, vocabulary)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
