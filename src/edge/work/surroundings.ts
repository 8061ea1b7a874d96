import type { ArticleId, ClaimId, ConflictEvent, Entry, Vocabulary } from '../../model/index.ts';
import { idsFor, openField } from '../../pipeline.ts';
import type { Store, Told } from '../store/store.ts';

/** What claims can change: the events of their field as they are decided now, and the entries that the register has of it. */
export interface Surroundings {
  readonly events: readonly ConflictEvent[];
  readonly entries: readonly Entry[];
}

/**
 * The field of some claims, told with all others of their articles, and what the register holds of it. Claims that are tied to them may be tied to further ones, so it is asked
 * until nothing further is sought: two or three times as a rule, however large the register. Decided without those that are `gone`.
 */
export async function surroundings(
  of: ReadonlySet<ClaimId>,
  { claims, articles }: Told,
  store: Store,
  vocabulary: Vocabulary,
  gone: ReadonlySet<ClaimId> = new Set(),
): Promise<Surroundings> {
  const field = openField(of, vocabulary);
  const known = new Set<ArticleId>(articles.map((a) => a.id));
  field.add(claims, articles);
  for (let sought = field.sought(); sought.length > 0; sought = field.sought()) {
    const found = await store.under(sought, [...known]);
    for (const article of found.articles) known.add(article.id);
    field.add(found.claims, found.articles);
  }
  const events = field.events(gone);
  return { events, entries: await store.holding(field.claims(), events.flatMap(idsFor)) };
}
