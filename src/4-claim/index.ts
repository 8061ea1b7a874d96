import type { Affiliation, Article, Claim, Control, Figure, Forecast, Mention, Pattern, Vocabulary } from '../model/index.ts';
import { affiliations } from './statements/affiliations.ts';
import { claims } from './claims.ts';
import { controls } from './statements/controls.ts';
import { figures } from './statements/figures.ts';
import { forecasts } from './statements/forecasts.ts';
import { namer } from './statements/names.ts';
import { patterns } from './statements/patterns.ts';
import { scenes, type Scene } from './scene.ts';

export { withFillers } from './fillers.ts';
export { isTaught } from './said/status.ts';

export const stage = { name: '4-claim', version: 4 } as const;

/** Everything an article says: what happened, totals, ties between parties, who holds a place; each with its sentence. */
export interface Statements {
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly affiliations: readonly Affiliation[];
  readonly controls: readonly Control[];
  readonly forecasts: readonly Forecast[];
  readonly patterns: readonly Pattern[];
}

/** From mentions to who says what. A published total over a period tells of no single occurrence. Never throws on text. */
export function toClaims(article: Article, mentions: readonly Mention[], vocabulary: Vocabulary): Statements {
  const all = scenes(article, mentions);
  const nameOf = namer(article, all, vocabulary);
  const totals = figures(article, all, vocabulary);
  const told = ofTotals(article, all, totals);
  return {
    claims: claims(
      article,
      all.filter((s) => !told.has(s.span.start)),
      vocabulary,
    ),
    figures: totals,
    affiliations: affiliations(article, all, nameOf, vocabulary),
    controls: controls(article, all, nameOf, vocabulary),
    forecasts: forecasts(article, all, nameOf, vocabulary),
    patterns: patterns(article, all, nameOf, vocabulary),
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
