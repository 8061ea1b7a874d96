import type { Analyzer, LinearModel, Token } from '../language/index.ts';
import type { Article, Mention, Span, Vocabulary } from '../model/index.ts';
import { findActors } from './parties/actors.ts';
import { findCasualties } from './casualties/casualties.ts';
import { recount } from './casualties/counted.ts';
import { findPlaces } from './places/places.ts';
import { findRoles, type RoleModel as FillerModel } from './roles/index.ts';
import { type Sentence, sentenceAt, sentencesOf } from './sentence.ts';
import { findSpeakers } from './speakers/speakers.ts';
import { findForecasts } from './statements/forecasts.ts';
import { findPatterns } from './statements/patterns.ts';
import { findHoldings } from './statements/holdings.ts';
import { findTies } from './statements/ties.ts';
import { findTimes } from './times/times.ts';
import { findTotals } from './statements/totals.ts';
import { toldOf } from './triggers/told.ts';
import { findTriggers } from './triggers/triggers.ts';
import { findWeapons } from './triggers/weapons.ts';

/** All that was learnt from annotated news: who fills which role, and which deeds are told for their own sake. */
export interface RoleModel extends FillerModel {
  readonly told?: LinearModel;
}

export const stage = { name: '3-mention', version: 4 } as const;

/** Everything that an article's sentences name, in the order of the text; who fills which role, where a model is there to say. Never throws on text. */
export function findMentions(
  article: Article,
  vocabulary: Vocabulary,
  analyzer: Analyzer,
  roles: RoleModel | null = null,
): readonly Mention[] {
  if (!/^(?:en|und$)/u.test(article.language)) return [];
  const sentences = sentencesOf(article, vocabulary, analyzer);
  const found: Mention[] = sentences.flatMap((s) => [
    ...findTriggers(s, vocabulary),
    ...findActors(s, vocabulary),
    ...findWeapons(s, vocabulary),
    ...findTies(s, vocabulary),
    ...findHoldings(s, vocabulary),
    ...findTotals(s, vocabulary),
    ...findForecasts(s, vocabulary),
    ...findPatterns(s, vocabulary),
  ]);
  const casualties = recount(
    sentences.flatMap((s) => findCasualties(s, vocabulary)),
    sentences,
    vocabulary,
  );
  const all: Mention[] = [
    ...found,
    ...casualties,
    ...findPlaces(sentences, article, vocabulary),
    ...findTimes(
      sentences,
      article,
      found.filter((m) => m.kind === 'trigger'),
      vocabulary,
    ),
    ...findSpeakers(sentences, article, vocabulary),
  ];
  const filled = roles === null ? [] : findRoles(sentences, all, vocabulary, roles);
  return [...judged(all, sentences, article, vocabulary, roles), ...filled].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** Each trigger with how surely it tells of an occurrence of its own. */
function judged(
  all: readonly Mention[],
  sentences: readonly Sentence[],
  { published }: Article,
  vocabulary: Vocabulary,
  models: RoleModel | null,
): readonly Mention[] {
  if (models?.told === undefined || !all.some((m) => m.kind === 'trigger')) return all;
  const of = toldOf(sentences, all, published?.last ?? null, vocabulary, { model: models.told, groupOf: models.groupOf });
  return all.map((m) => {
    if (m.kind !== 'trigger') return m;
    const told = of(m.span);
    return told === null ? m : { ...m, told };
  });
}

/** The grammar that a sentence of an article was read with. */
export const grammarOf = ({ text }: Article, sentence: Span, vocabulary: Vocabulary, analyzer: Analyzer): readonly Token[] =>
  sentenceAt(text, sentence, 0, vocabulary, analyzer).tokens;
