import { type LinearModel, rowsOf, scored } from '../../language/index.ts';
import type { FillerRole, Mention, RoleMention, Vocabulary } from '../../model/index.ts';
import type { Sentence } from '../sentence.ts';
import { type Cast, castOf } from './entities.ts';
import { entityFeatures, phraseFeatures } from './phrase-features.ts';
import { relevanceFeatures, relevanceStep } from './relevance.ts';
import { wordingFeatures, wordings } from './wording.ts';

/** The roles in the order of the model's classes. */
export const ROLES: readonly FillerRole[] = ['perpetrator-individual', 'perpetrator-organization', 'target', 'victim', 'weapon'];

/** What says who fills which role: weights learnt from annotated news, and the groups of words that they speak of. */
export interface RoleModel {
  readonly model: LinearModel;
  readonly groupOf: (word: string) => number;
}

/**
 * Who and what fills a role in the violence that an article tells of, each entity once, in its best words. Three linear models:
 * how much the article is about violence, which roles an entity fills by all that is said of it, which of its words tell it best.
 */
export function findRoles(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
  { model, groupOf }: RoleModel,
): readonly RoleMention[] {
  const relevance = model.tables.get('relevance');
  const roles = model.tables.get('roles');
  const words = model.tables.get('words');
  if (relevance === undefined || roles === undefined || words === undefined) return [];
  if (!mentions.some((m) => m.kind === 'trigger')) return [];
  const cast = castOf(sentences, mentions, vocabulary, groupOf);
  const [odds = 0] = scored(relevance, rowsOf(relevanceFeatures(cast.grounds), relevance.bits));
  const found: RoleMention[] = [];
  for (const [id, candidates] of cast.entities.entries()) {
    const scores = scored(roles, rowsOf(featuresOf(candidates, cast, relevanceStep(odds)), roles.bits));
    if (!scores.some((z, k) => z > (model.thresholds[k] ?? 0))) continue;
    const all = wordings(candidates);
    for (const [k, role] of ROLES.entries()) {
      const z = scores[k] ?? -Infinity;
      if (!(z > (model.thresholds[k] ?? 0))) continue;
      let best = all.all[0];
      let highest = -Infinity;
      for (const w of all.all) {
        const [s = 0] = scored(words, rowsOf(wordingFeatures(w, k, all), words.bits));
        if (s > highest) {
          highest = s;
          best = w;
        }
      }
      if (best === undefined) continue;
      const sentence = best.candidate.ground.index;
      const told = [...new Set(candidates.map((c) => c.ground.index))];
      found.push({ kind: 'role', span: best.span, sentence, role, entity: id, told, odds: z });
    }
  }
  return found;
}

/** All that is said of an entity. */
export function featuresOf(candidates: Cast['entities'][number], { grounds }: Cast, relevance: number): readonly number[] {
  const [first] = candidates;
  if (first === undefined) return [];
  // Thousands of numbers a report: pushed, for `flatMap` asks each of them whether it is there.
  const out: number[] = [];
  for (const { phrase, sort, ground } of candidates) {
    const around = { before: grounds[ground.index - 1], after: grounds[ground.index + 1], relevance };
    for (const f of phraseFeatures(phrase, sort, ground, around)) out.push(f);
  }
  out.push(...entityFeatures(first.sort, candidates.length, first.ground.index, relevance));
  return out;
}
