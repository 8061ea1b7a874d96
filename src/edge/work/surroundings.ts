import type { Article, ArticleId, Claim, ClaimId, Reading, Vocabulary } from '../../model/index.ts';
import { toField, type Surroundings } from '../../pipeline.ts';
import type { Store } from '../store/store.ts';

/**
 * What the register holds of the field of a new reading's claims. Claims that are tied to the new ones may be tied to further ones, so it is
 * asked until nothing further is sought: two or three times as a rule, however large the register.
 */
export async function surroundings(reading: Reading, store: Store, vocabulary: Vocabulary): Promise<Surroundings> {
  const fresh = new Set(reading.claims.map((c) => c.id));
  const claims = new Map<ClaimId, Claim>();
  const articles = new Map<ArticleId, Article>();
  const asked = new Set<string>();
  for (;;) {
    const field = toField(fresh, [...claims.values(), ...reading.claims], [...articles.values(), ...reading.articles], asked, vocabulary);
    if (field.sought.length === 0)
      return { claims: [...claims.values()], articles: [...articles.values()], entries: await store.holding(field.claims) };
    const found = await store.under(field.sought);
    for (const key of field.sought) asked.add(key);
    for (const claim of found.claims) if (!fresh.has(claim.id)) claims.set(claim.id, claim);
    for (const article of found.articles) articles.set(article.id, article);
  }
}
