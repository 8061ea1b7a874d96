import type { Article, ArticleId, Claim, Vocabulary } from '../../model/index.ts';
import { Partition } from '../partition.ts';
import { toAccount, type Account } from './account.ts';
import { candidates } from './candidates.ts';
import { apart } from './told-of-one.ts';

/** The accounts that the claims of one article make: claims that any chain of passages ties together tell of one happening. */
export function gather(claims: readonly Claim[], article: Article | null, vocabulary: Vocabulary): readonly Account[] {
  const inOrder = [...claims].sort((a, b) => a.evidence.span.start - b.evidence.span.start || (a.id < b.id ? -1 : 1));
  const told = new Partition(inOrder.length);
  for (const [i, j] of candidates(inOrder))
    if (told.find(i) !== told.find(j) && apart(inOrder[i] as Claim, inOrder[j] as Claim, vocabulary) === null) told.unite(i, j);
  const groups = told.groups().map((group) => group.map((i) => inOrder[i] as Claim));
  const weight = (group: readonly Claim[]): number => Math.max(...group.map((c) => c.salience));
  const lead = Math.max(...groups.map(weight));
  return groups.map((group) => toAccount(group, article, weight(group) === lead));
}

/** The accounts of many articles' claims. */
export function gatherAll(claims: readonly Claim[], articles: readonly Article[], vocabulary: Vocabulary): readonly Account[] {
  const byId = new Map(articles.map((a) => [a.id, a]));
  const byArticle = new Map<ArticleId, Claim[]>();
  for (const claim of claims) {
    const told = byArticle.get(claim.article);
    if (told === undefined) byArticle.set(claim.article, [claim]);
    else told.push(claim);
  }
  return [...byArticle].flatMap(([id, told]) => gather(told, byId.get(id) ?? null, vocabulary));
}
