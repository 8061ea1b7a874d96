import type { Article, Claim, ConflictEvent, Neighbourhood, Vocabulary } from '../model/index.ts';
export const stage = { name: '5-event', version: 1 } as const;
export function toEvents(_claims: readonly Claim[], _articles: readonly Article[], _vocabulary: Vocabulary): readonly ConflictEvent[] { return []; }
export function neighbourhoods(_claims: readonly Claim[]): readonly Neighbourhood[] { return []; }
