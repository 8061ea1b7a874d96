import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Affiliation, Control, Figure, Forecast, Pattern } from './figure.ts';
import type { ReportId } from './ids.ts';

/** Everything stages 1 to 4 found in one report. */
export interface Reading {
  readonly report: ReportId;
  /** Versions of the stages and of the vocabulary that read it: the same key means the same result. */
  readonly reader: string;
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly affiliations: readonly Affiliation[];
  readonly controls: readonly Control[];
  readonly forecasts: readonly Forecast[];
  readonly patterns: readonly Pattern[];
}
