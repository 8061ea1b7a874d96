import type {
  Answer,
  AnswerRow,
  Article,
  ArticleId,
  Claim,
  ConflictEvent,
  Doubt,
  Entry,
  EventSheet,
  ReportId,
  VoiceRow,
  Vocabulary,
} from '../model/index.ts';
import { outletOf } from './article-outlet.ts';
import { codebookSheets } from './codebooks/index.ts';
import { eventRow } from './event-row.ts';
import { heldFields } from './held-field.ts';
import { speakerRows } from './phrases.ts';

/**
 * Everything the record holds about one event: a row a voice (outlets' own first, then those they quote, each by day of
 * publication), the fields that were told in more than one way, the event under each codebook, and the versions that led here, oldest first.
 * A claim whose article is not given is left out: a voice without its text cannot be checked.
 */
export function eventSheet(
  entry: Entry,
  history: readonly Entry[],
  claims: readonly Claim[],
  articles: readonly Article[],
  reportPaths: ReadonlyMap<ReportId, string>,
  vocabulary: Vocabulary,
): EventSheet {
  const articleOf = new Map<ArticleId, Article>(articles.map((article) => [article.id, article]));
  const spoken = claims.flatMap((claim) => {
    const article = articleOf.get(claim.article);
    return article === undefined ? [] : [{ claim, article }];
  });
  return {
    ...eventRow(entry, vocabulary),
    voices: spoken.sort(inOrder).map(({ claim, article }) => voiceRow(claim, article, reportPaths, vocabulary)),
    contradictions: heldFields(entry.event, vocabulary)
      .filter((field) => field.said.length > 1)
      .map(({ field, chosen, by, said }) => ({ field, chosen, by, said })),
    disputes: entry.event.contradictions ?? [],
    responsibility: answersIn(entry.event),
    origins: (entry.event.origins ?? []).map(({ outlet, articles: ids, party, confirms }) => ({
      outlet,
      articles: ids,
      party: party == null ? null : (vocabulary.actors.get(party)?.name ?? party),
      confirms: confirms ?? [],
    })),
    codebooks: codebookSheets({
      event: entry.event,
      claims: spoken.map(({ claim }) => claim),
      articles,
      vocabulary,
    }),
    history: history.map(({ version, at, because, reason }) => ({ version, at, because, reason })),
    doubts: entry.event.doubts.map(doubtInWords),
  };
}

function answersIn({ responsibility }: ConflictEvent): EventSheet['responsibility'] {
  if (responsibility === undefined) return null;
  const rows = (all: readonly Answer[]): readonly AnswerRow[] => all.map(({ by, through, claims }) => ({ by: by.name, through, claims }));
  return { state: responsibility.state, claimed: rows(responsibility.claimed), denied: rows(responsibility.denied) };
}

interface Spoken {
  readonly claim: Claim;
  readonly article: Article;
}

const LAST_OF_ALL = '9999-12-31';

function inOrder(a: Spoken, b: Spoken): number {
  const quoted = Number(a.claim.attribution.length > 0) - Number(b.claim.attribution.length > 0);
  const day = compare(a.article.published?.first ?? LAST_OF_ALL, b.article.published?.first ?? LAST_OF_ALL);
  return quoted || day || compare(a.article.id, b.article.id) || a.claim.evidence.span.start - b.claim.evidence.span.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function voiceRow(claim: Claim, article: Article, reportPaths: ReadonlyMap<ReportId, string>, vocabulary: Vocabulary): VoiceRow {
  return {
    claim: claim.id,
    status: claim.status,
    outlet: outletOf(article, vocabulary),
    speakers: speakerRows(claim.attribution),
    subEventType: vocabulary.eventTypes.get(claim.eventType)?.subEventType ?? claim.eventType,
    date: claim.date,
    location: claim.location,
    harm: claim.harm.map(({ kind, low, best, high, group, subset }) => ({ kind, low, best, high, group, subset })),
    quote: claim.evidence.quote,
    article: {
      id: article.id,
      title: article.title,
      published: article.published,
      report: article.report,
      path: reportPaths.get(article.report) ?? article.report,
    },
    doubts: claim.doubts.map(doubtInWords),
  };
}

function doubtInWords(doubt: Doubt): string {
  return `${doubt.about}: ${doubt.note}`;
}
