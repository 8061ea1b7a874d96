import type { Affiliation, Article, Claim, Control, Figure, Mention, Vocabulary } from '../model/index.ts';
export const stage = { name: '4-claim', version: 1 } as const;
export function toClaims(_article: Article, _mentions: readonly Mention[], _vocabulary: Vocabulary): readonly Claim[] { return []; }
export interface Statements { readonly figures: readonly Figure[]; readonly affiliations: readonly Affiliation[]; readonly controls: readonly Control[] }
export function toStatements(_article: Article, _mentions: readonly Mention[], _vocabulary: Vocabulary): Statements { return { figures: [], affiliations: [], controls: [] }; }
