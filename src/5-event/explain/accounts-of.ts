import type { Article, Claim, ClaimId, Vocabulary } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { gatherAll } from '../account/gather.ts';

/** So many accounts a reader may have compared, each with each; a war's largest events have fewer reports. */
const MOST = 60;

/**
 * The accounts that an event's claims make, the earliest published first, and how many are left out. Accounts are made of whole articles, so
 * `claims` must hold all of theirs.
 */
export function accountsOf(
  event: ReadonlySet<ClaimId>,
  claims: readonly Claim[],
  articles: readonly Article[],
  vocabulary: Vocabulary,
): { readonly accounts: readonly Account[]; readonly left: number } {
  const day = ({ article }: Account): string => article?.published?.last ?? '9999';
  const all = gatherAll(claims, articles, vocabulary)
    .filter((account) => account.claims.some((c) => event.has(c.id)))
    .sort((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1));
  return { accounts: all.slice(0, MOST), left: Math.max(0, all.length - MOST) };
}
