import { toParts, stage as report } from './1-report/index.ts';
import { toArticles, stage as article } from './2-article/index.ts';
import { findMentions, grammarOf, type RoleModel, stage as mention } from './3-mention/index.ts';
import { toClaims, stage as claim, withFillers } from './4-claim/index.ts';
import { asToldBy, filings, openField, stage as event, type Field, whyOne, whyTwo } from './5-event/index.ts';
import { applyReviews } from './6-review/index.ts';
import { idsFor, newReport, toEntries, type Cause } from './7-record/index.ts';
import type { Analyzer } from './language/index.ts';
import type { Article, Claim, ClaimId, ConflictEvent, Entry, Reading, Report, Review, Vocabulary } from './model/index.ts';

export * as views from './8-view/index.ts';
export { asToldBy, filings, grammarOf, idsFor, newReport, openField, whyOne, whyTwo, type Cause, type Field, type RoleModel };

/** By which rules claims are filed and events decided on. */
export const rules = `${event.name}@${event.version}`;

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

/** What the record already holds of the field of new claims (`openField`): its claims, with all others of their articles, and its events. */
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
  const field = openField(new Set(reading.claims.map((c) => c.id)), vocabulary);
  field.add([...near.claims, ...reading.claims], [...near.articles, ...reading.articles]);
  return recordOf(field.events(), near.entries, reviews, newReport(reading), at);
}

/** Stages 6 and 7: from the events of a field, and the entries that held its claims, to the entries that change. */
export function recordOf(
  events: readonly ConflictEvent[],
  entries: readonly Entry[],
  reviews: readonly Review[],
  cause: Cause,
  at: string,
  gone?: ReadonlySet<ClaimId>,
): readonly Entry[] {
  return toEntries(entries, applyReviews(events, reviews), cause, at, gone);
}
