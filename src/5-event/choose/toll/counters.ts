import type { Article, ArticleId, Claim, Vocabulary } from '../../../model/index.ts';

/** What a toll asks of those who count, beside their figures. */
export interface Counters {
  /** First day on which the article may have been published; null where it is not known. */
  readonly day: (article: ArticleId) => string | null;
  /** Where the article has its story from: copies of one wire count once. */
  readonly origin: (article: ArticleId) => string;
  /** Whose running count a figure belongs to: a later one of the same count takes the place of an earlier one. */
  readonly count: (claim: Claim) => string;
  /** Whether somebody in office speaks: who can put a count right. */
  readonly official: (claim: Claim) => boolean;
}

/** Who speaks, by article: the article's own voice where nobody is named. */
export const voiceOf = (claim: Claim): string => `${claim.article} ${claim.attribution.map((v) => v.chain.at(-1)?.name).join(', ')}`;

/** Nothing is known beside the claims: every voice of every article counts for itself. */
export const PLAIN: Counters = { day: () => null, origin: (id) => id, count: voiceOf, official: () => false };

/** The counters of claims whose articles are at hand; `origins` tells which of them have one story from one place. */
export function countersOf(
  articles: ReadonlyMap<string, Article>,
  origins: readonly { readonly articles: readonly ArticleId[] }[],
  vocabulary: Vocabulary,
): Counters {
  const origin = new Map(origins.flatMap((o, i) => o.articles.map((id) => [id as string, `origin ${String(i)}`] as const)));
  return {
    day: (id) => articles.get(id)?.published?.first ?? null,
    origin: (id) => origin.get(id) ?? id,
    count: (claim) => countOf(claim, vocabulary),
    official: (claim) => claim.status !== 'claimed' && claim.attribution.some((v) => isOfficial(v.chain.at(-1), vocabulary)),
  };
}

type Link = Claim['attribution'][number]['chain'][number] | undefined;

/**
 * What the press, officials of no side of their own and people on the spot tell is one count that the day's reports carry on. Monitors, armed groups and
 * whoever speaks as a party keep their own, and never put that of others out of date.
 */
function countOf(claim: Claim, vocabulary: Vocabulary): string {
  for (const { chain } of claim.attribution) {
    const speaker = chain.at(-1);
    if (speaker === undefined) continue;
    const source = speaker.source === null ? undefined : vocabulary.sources.get(speaker.source);
    if (source?.role === 'monitor' || source?.role === 'belligerent') return `source ${source.id}`;
    const kind = speaker.actor === null ? undefined : vocabulary.actors.get(speaker.actor)?.kind;
    if (claim.status === 'claimed' || (kind !== undefined && kind !== 'state-forces' && kind !== 'civilians'))
      return `party ${speaker.actor ?? speaker.name}`;
  }
  return claim.status === 'claimed' ? `party of ${claim.article}` : 'the news';
}

function isOfficial(speaker: Link, vocabulary: Vocabulary): boolean {
  if (speaker === undefined) return false;
  const role = speaker.source === null ? null : vocabulary.sources.get(speaker.source)?.role;
  return role === 'official' || speaker.rank !== null || speaker.anonymity === 'unnamed-official' || speaker.actor !== null;
}
