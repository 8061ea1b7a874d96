import type { Article, Claim, ClaimId, ConflictEvent, Vocabulary, WhyOne } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { mint } from '../choose/event.ts';
import { superseded } from '../choose/superseded.ts';
import { HARMS } from '../choose/tolls.ts';
import { score } from '../score/score.ts';
import { accountsOf } from './accounts-of.ts';
import { rounded, tie, toldIn } from './tie.ts';

/** Why the reports of an event are taken to tell of one: each account with the one it is nearest to. `claims` are all of their articles. */
export function whyOne(
  event: Pick<ConflictEvent, 'id' | 'claims'>,
  claims: readonly Claim[],
  articles: readonly Article[],
  vocabulary: Vocabulary,
): WhyOne {
  const held = new Set(event.claims);
  const { accounts, left } = accountsOf(held, claims, articles, vocabulary);
  const founding = foundingOf(event, accounts);
  const inOrder = founding === null ? accounts : [founding, ...accounts.filter((a) => a !== founding)];
  return {
    accounts: inOrder.map((account) => ({ ...toldIn(account), ...nearest(account, inOrder, vocabulary) })),
    left,
    superseded: HARMS.flatMap((kind) => {
      const told = superseded(
        claims.filter((c) => held.has(c.id)),
        kind,
      );
      return told.length === 0 ? [] : [{ kind, claims: told }];
    }),
  };
}

/** The account whose claim the event's id was minted from; where that went to another event, the first in order of id. */
function foundingOf({ id }: Pick<ConflictEvent, 'id'>, accounts: readonly Account[]): Account | null {
  const byId = [...accounts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return byId.find((a) => a.claims.some((c) => mint(c.id) === id)) ?? byId[0] ?? null;
}

function nearest(
  account: Account,
  accounts: readonly Account[],
  vocabulary: Vocabulary,
): Pick<WhyOne['accounts'][number], 'nearest' | 'mean'> {
  const others = accounts.filter((a) => a !== account);
  const scores = others.map((a) => score(account, a, vocabulary).total);
  const at = scores.indexOf(Math.max(...scores));
  const to = others[at];
  if (to === undefined) return { nearest: null, mean: null };
  return {
    nearest: { to: to.id satisfies ClaimId, tie: tie(account, to, vocabulary) },
    mean: rounded(scores.reduce((sum, s) => sum + s, 0) / scores.length),
  };
}
