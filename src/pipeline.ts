import { toParts, stage as report } from './1-report/index.ts';
import { toArticles, stage as article } from './2-article/index.ts';
import { findMentions, grammarOf, type RoleModel, stage as mention } from './3-mention/index.ts';
import { toClaims, stage as claim, withFillers } from './4-claim/index.ts';
import { asToldBy, filings, toField, whyOne, whyTwo } from './5-event/index.ts';
import { applyReviews } from './6-review/index.ts';
import { toEntries } from './7-record/index.ts';
import type { Analyzer } from './language/index.ts';
import type { Article, Claim, Entry, Reading, Report, Review, Vocabulary } from './model/index.ts';

export * as views from './8-view/index.ts';
export { asToldBy, filings, grammarOf, type RoleModel, toField, whyOne, whyTwo };

/** What a reading depends on besides the report: the same key and the same bytes give the same reading. */
export function readerKey(vocabulary: Vocabulary, analyzer: Analyzer, roles: RoleModel | null = null): string {
  return (
    [report, article, mention, claim].map((s) => `${s.name}@${s.version}`).join(' ') +
    ` vocabulary@${vocabulary.version} ${analyzer.name}${roles === null ? '' : ` ${roles.model.name}`}${roles?.told === undefined ? '' : ` ${roles.told.name}`}`
  );
}

/** Stages 1 to 4, one report at a time: from what came in to who says what happened; without a role model by the rules alone. Never throws on text. */
export function readReport(input: Report, vocabulary: Vocabulary, analyzer: Analyzer, roles: RoleModel | null = null): Reading {
  const articles = toParts(input).flatMap((part) => toArticles(part, vocabulary));
  const read = articles.map((a) => {
    const mentions = findMentions(a, vocabulary, analyzer, roles);
    const told = toClaims(a, mentions, vocabulary);
    return roles === null ? told : { ...told, claims: withFillers(told.claims, mentions, a) };
  });
  return {
    report: input.id,
    reader: readerKey(vocabulary, analyzer, roles),
    articles,
    claims: read.flatMap((r) => r.claims),
    figures: read.flatMap((r) => r.figures),
    affiliations: read.flatMap((r) => r.affiliations),
    controls: read.flatMap((r) => r.controls),
    forecasts: read.flatMap((r) => r.forecasts),
    patterns: read.flatMap((r) => r.patterns),
  };
}

/** What the record already holds of the field of new claims (`toField`): its claims, with all others of their articles, and its events. */
export interface Surroundings {
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
  readonly entries: readonly Entry[];
}

/** Stages 5 to 7 for one field: from claims, old and new, to the entries that change. */
export function toRecord(
  reading: Reading,
  near: Surroundings,
  reviews: readonly Review[],
  at: string,
  vocabulary: Vocabulary,
): readonly Entry[] {
  const fresh = new Set(reading.claims.map((c) => c.id));
  const field = toField(fresh, [...near.claims, ...reading.claims], [...near.articles, ...reading.articles], new Set(), vocabulary);
  return toEntries(near.entries, applyReviews(field.events(), reviews), reading, at);
}
