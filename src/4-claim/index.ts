import type { Affiliation, Article, Claim, Control, Figure, Mention, Vocabulary } from '../model/index.ts';
import { affiliations } from './affiliations.ts';
import { claims } from './claims.ts';
import { controls } from './controls.ts';
import { figures } from './figures.ts';
import { scenes } from './scene.ts';

export const stage = { name: '4-claim', version: 1 } as const;

/** What the article says happened, each with who says so and the sentence. Never throws on text. */
export function toClaims(article: Article, mentions: readonly Mention[], vocabulary: Vocabulary): readonly Claim[] {
  const all = scenes(article, mentions);
  const totals = new Set(
    figures(article, all, vocabulary)
      .filter((f) => f.metric === 'attacks' || f.metric === 'fatalities')
      .map((f) => f.evidence.span.start),
  );
  // "The total is made up of …": what goes on about a published total is of its kind.
  for (const [i, scene] of all.entries())
    if (
      totals.has(all[i - 1]?.span.start ?? -1) &&
      /^(?:The (?:total|figures?|count)|Of (?:these|the|them)|They|It) /u.test(article.text.slice(scene.span.start, scene.span.start + 20))
    )
      totals.add(scene.span.start);
  // A published total over a period tells of no single occurrence.
  return claims(
    article,
    all.filter((s) => !totals.has(s.span.start)),
    vocabulary,
  );
}

/** What the article states that is no occurrence: totals, ties between parties, who holds a place. */
export interface Statements {
  readonly figures: readonly Figure[];
  readonly affiliations: readonly Affiliation[];
  readonly controls: readonly Control[];
}

export function toStatements(article: Article, mentions: readonly Mention[], vocabulary: Vocabulary): Statements {
  const all = scenes(article, mentions);
  return {
    figures: figures(article, all, vocabulary),
    affiliations: affiliations(article, all, vocabulary),
    controls: controls(article, all, vocabulary),
  };
}
