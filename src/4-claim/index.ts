import type { Affiliation, Article, Claim, Control, Figure, Mention, Vocabulary } from '../model/index.ts';
import { affiliations } from './affiliations.ts';
import { claims } from './claims.ts';
import { controls } from './controls.ts';
import { figures } from './figures.ts';
import { scenes, type Scene } from './scene.ts';

export const stage = { name: '4-claim', version: 2 } as const;

/** Everything an article says: what happened, totals, ties between parties, who holds a place; each with its sentence. */
export interface Statements {
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly affiliations: readonly Affiliation[];
  readonly controls: readonly Control[];
}

/** From mentions to who says what. A published total over a period tells of no single occurrence. Never throws on text. */
export function toClaims(article: Article, mentions: readonly Mention[], vocabulary: Vocabulary): Statements {
  const all = scenes(article, mentions);
  const totals = figures(article, all, vocabulary);
  const told = ofTotals(article, all, totals);
  return {
    claims: claims(
      article,
      all.filter((s) => !told.has(s.span.start)),
      vocabulary,
    ),
    figures: totals,
    affiliations: affiliations(article, all, vocabulary),
    controls: controls(article, all, vocabulary),
  };
}

/** Where the sentences start that state a published total, and those that go on about it: "The total is made up of …". */
function ofTotals(article: Article, all: readonly Scene[], totals: readonly Figure[]): ReadonlySet<number> {
  const starts = new Set(totals.filter((f) => f.metric === 'attacks' || f.metric === 'fatalities').map((f) => f.evidence.span.start));
  for (const [i, scene] of all.entries())
    if (
      starts.has(all[i - 1]?.span.start ?? -1) &&
      /^(?:The (?:total|figures?|count)|Of (?:these|the|them)|They|It) /u.test(article.text.slice(scene.span.start, scene.span.start + 20))
    )
      starts.add(scene.span.start);
  return starts;
}
