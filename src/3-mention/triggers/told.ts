import { type LinearModel, rowsOf, scored } from '../../language/index.ts';
import type { Mention, Span, Vocabulary } from '../../model/index.ts';
import { type Ground, groundOf } from '../roles/ground.ts';
import { relevanceFeatures, relevanceStep } from '../roles/relevance.ts';
import type { Sentence } from '../sentence.ts';
import { deedsOf, toldFeatures } from './told-features.ts';

/** What says whether a deed is told as an occurrence of its own, and the groups of words that it speaks of. */
export interface ToldModel {
  readonly model: LinearModel;
  readonly groupOf: (word: string) => number;
}

/**
 * How surely each trigger of an article tells of an occurrence of its own, and does not only mention one: log odds above the model's
 * cut, by the trigger's place. Two linear models: how much the article is about violence, then the deed where it stands.
 */
export function toldOf(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  published: string | null,
  vocabulary: Vocabulary,
  { model, groupOf }: ToldModel,
): (trigger: Span) => number | null {
  const report = model.tables.get('report');
  const told = model.tables.get('told');
  if (report === undefined || told === undefined) return () => null;
  const grounds = groundsOf(sentences, mentions, vocabulary, groupOf);
  const [odds = 0] = scored(report, rowsOf(relevanceFeatures(grounds), report.bits));
  const story = { grounds, published, relevance: relevanceStep(odds) };
  const by = new Map(
    deedsOf(grounds).map((d) => {
      const [z = 0] = scored(told, rowsOf(toldFeatures(d, story), told.bits));
      return [d.deed.trigger.span.start, z - (model.thresholds[0] ?? 0)] as const;
    }),
  );
  return ({ start }) => by.get(start) ?? null;
}

/** The sentences that tell of deeds, and those beside them, as models see them. */
export function groundsOf(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
  groupOf: (word: string) => number,
): readonly (Ground | undefined)[] {
  const by: Mention[][] = sentences.map(() => []);
  for (const m of mentions) by[m.sentence]?.push(m);
  const deeds = by.map((here) => here.some((m) => m.kind === 'trigger'));
  return sentences.map((s, i) =>
    deeds[i] === true || deeds[i - 1] === true || deeds[i + 1] === true ? groundOf(s, s.tree, by[i] ?? [], vocabulary, groupOf) : undefined,
  );
}
