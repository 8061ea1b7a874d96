import type { TimeExpression } from '../language/index.ts';
import type { DateRange } from '../model/index.ts';

/** A calendar phrase whose days are known. */
export interface Dated {
  readonly sentence: number;
  readonly of: TimeExpression;
  readonly range: DateRange & { readonly first: string; readonly last: string };
}
