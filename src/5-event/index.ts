import type { Article, Claim, ClaimId, ConflictEvent, Filing, Vocabulary } from '../model/index.ts';
import type { Account } from './account/account.ts';
import { gatherAll } from './account/gather.ts';
import { Field as GrowingField } from './block/field.ts';
import { keysOf } from './block/keys.ts';
import { toEvent } from './choose/event.ts';
import { decide } from './decide/decide.ts';

export { asToldBy } from './choose/tolls.ts';
export { whyOne } from './explain/why-one.ts';
export { whyTwo } from './explain/why-two.ts';
export const stage = { name: '5-event', version: 4 } as const;

/**
 * From claims to events: each event once, with every claim that speaks of it, those that contradict too. Each article's claims are
 * gathered into accounts of single happenings; accounts that may be of one event meet in blocks, are scored, and decided on together. The
 * order of the claims does not matter. An article's claims must be there all or none.
 */
export function toEvents(claims: readonly Claim[], articles: readonly Article[], vocabulary: Vocabulary): readonly ConflictEvent[] {
  return eventsOf(gatherAll(claims, articles, vocabulary), new Map(articles.map((a) => [a.id as string, a])), vocabulary);
}

/** Under what the register files claims, so that later ones find them: a row an account, by its first claim. */
export function filings(claims: readonly Claim[], articles: readonly Article[], vocabulary: Vocabulary): readonly Filing[] {
  return gatherAll(claims, articles, vocabulary).flatMap((account) => {
    const { filed } = keysOf(account);
    return filed.length === 0 ? [] : [{ claim: account.id, keys: filed }];
  });
}

/** What some claims can change, new ones or such as go: those that they are tied to, by whatever chain, as far as it is known. */
export interface Field {
  /** Takes in further claims, an article's all or none. */
  readonly add: (claims: readonly Claim[], articles: readonly Article[]) => void;
  /** Keys whose claims must be known too before the field is whole; each is given once, so none are left when it is. */
  readonly sought: () => readonly string[];
  /** The claims themselves and the known ones that they are tied to. */
  readonly claims: () => readonly ClaimId[];
  /** The events that they make without those that are gone, which are all or none of an article's. */
  readonly events: (gone?: ReadonlySet<ClaimId>) => readonly ConflictEvent[];
}

/** The field of these claims, which are yet to be added to it like all others. */
export function openField(of: ReadonlySet<ClaimId>, vocabulary: Vocabulary): Field {
  const growing = new GrowingField(of, vocabulary);
  const asked = new Set<string>();
  return {
    add: (claims, articles) => growing.add(claims, articles),
    sought: () => {
      const further = [...growing.sought].filter((key) => !asked.has(key));
      for (const key of further) asked.add(key);
      return further;
    },
    claims: () => growing.accounts.flatMap((account) => account.claims.map((c) => c.id)),
    events: (gone) => {
      const stay = growing.accounts.filter((account) => gone === undefined || !account.claims.some((c) => gone.has(c.id)));
      return eventsOf(stay, growing.articles, vocabulary);
    },
  };
}

function eventsOf(accounts: readonly Account[], articles: ReadonlyMap<string, Article>, vocabulary: Vocabulary): readonly ConflictEvent[] {
  return decide(accounts, vocabulary).map((group) =>
    toEvent(
      group.flatMap((account) => account.claims),
      articles,
      vocabulary,
    ),
  );
}
