import type { Article, ArticleSheet, Claim, ClaimId, EventId, Span, Vocabulary } from '../model/index.ts';
import { outletOf } from './article-outlet.ts';
import { estimateInWords } from './held-field.ts';

/** Characters of one article that are shown; a longer one is cut round its sentences. */
export const SHOWN_AT_MOST = 200_000;
/** Characters shown before the first sentence of a cut text, so that it stands in its context. */
const LEAD = 2_000;

/**
 * One article with the sentences that claims stand on, in order of the text. Where the article is too long to show whole,
 * the stretch that holds `around`, or else the most sentences, is shown and `cut` is true; sentences outside it are left out.
 */
export function articleSheet(
  article: Article,
  claims: readonly Claim[],
  eventsOf: ReadonlyMap<ClaimId, EventId>,
  reportPath: string,
  vocabulary: Vocabulary,
  around: ClaimId | null = null,
  withdrawn: ArticleSheet['withdrawn'] = null,
): ArticleSheet {
  const inOrder = [...claims].sort((a, b) => a.evidence.span.start - b.evidence.span.start || b.evidence.span.end - a.evidence.span.end);
  const shown = shownOf(article, inOrder, around);
  return {
    id: article.id,
    report: article.report,
    path: reportPath,
    title: article.title,
    outlet: outletOf(article, vocabulary),
    published: article.published,
    language: article.language,
    text: article.text.slice(shown.start, shown.end),
    offset: shown.start,
    cut: shown.start > article.span.start || shown.end < article.span.end,
    highlights: inOrder.flatMap((claim) => {
      const span = within(claim.evidence.span, shown);
      return span === null ? [] : [{ span, claim: claim.id, event: eventsOf.get(claim.id) ?? null, label: labelOf(claim, vocabulary) }];
    }),
    clutter: article.clutter.flatMap((clutter) => within(clutter.span, shown) ?? []),
    withdrawn,
  };
}

function shownOf(article: Article, inOrder: readonly Claim[], around: ClaimId | null): Span {
  const { start, end } = article.span;
  if (end - start <= SHOWN_AT_MOST) return article.span;
  const wanted = inOrder.find((claim) => claim.id === around) ?? startOfDensest(inOrder);
  const from = Math.max(start, Math.min((wanted?.evidence.span.start ?? start) - LEAD, end - SHOWN_AT_MOST));
  return { start: wholeCharacter(article.text, from), end: wholeCharacter(article.text, from + SHOWN_AT_MOST) };
}

/** The claim from which one stretch holds the most sentences. */
function startOfDensest(inOrder: readonly Claim[]): Claim | undefined {
  let best: { readonly claim: Claim; readonly holds: number } | undefined;
  let last = 0;
  for (const [i, claim] of inOrder.entries()) {
    const end = claim.evidence.span.start - LEAD + SHOWN_AT_MOST;
    while (last < inOrder.length && (inOrder[last]?.evidence.span.end ?? Infinity) <= end) last++;
    if (best === undefined || last - i > best.holds) best = { claim, holds: last - i };
  }
  return best?.claim;
}

/** Steps back from the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

/** The part of a span that is shown, as offsets of the shown text; null where nothing is. */
function within(span: Span, shown: Span): Span | null {
  const start = Math.max(span.start, shown.start) - shown.start;
  const end = Math.min(span.end, shown.end) - shown.start;
  return start < end ? { start, end } : null;
}

/** "Armed clash, killed 8, wounded 3 or more". */
function labelOf(claim: Claim, vocabulary: Vocabulary): string {
  const type = vocabulary.eventTypes.get(claim.eventType)?.subEventType ?? claim.eventType;
  const harm = claim.harm.filter((h) => !h.subset).map((h) => `${h.kind} ${estimateInWords(h)}`);
  return [type, ...new Set(harm)].join(', ');
}
