import type { ArticleId, ClaimId, EventId, ReportId } from '../../model/index.ts';

/* What an address names becomes an id here and nowhere else; whether there is such a thing, the register says. */
/* oxlint-disable typescript/no-unsafe-type-assertion */

export const eventIdFrom = (text: string): EventId => text as EventId;
export const articleIdFrom = (text: string): ArticleId => text as ArticleId;
export const reportIdFrom = (text: string): ReportId => text as ReportId;
export const claimIdFrom = (text: string): ClaimId => text as ClaimId;
