import type { Article, Claim, ClaimId, ConflictEvent, Filing, Vocabulary } from '../model/index.ts';
import type { Account } from './account/account.ts';
import { gatherAll } from './account/gather.ts';
import { fieldOf } from './block/field.ts';
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
  return eventsOf(gatherAll(claims, articles, vocabulary), articles, vocabulary);
}

/** Under what the register files claims, so that later ones find them: a row an account, by its first claim. */
export function filings(claims: readonly Claim[], articles: readonly Article[], vocabulary: Vocabulary): readonly Filing[] {
  return gatherAll(claims, articles, vocabulary).flatMap((account) => {
    const { filed } = keysOf(account);
    return filed.length === 0 ? [] : [{ claim: account.id, keys: filed }];
  });
}

/** What new claims can change, as far as known claims show it. */
export interface Field {
  /** Keys whose claims must be known too before the field is whole; empty once it is. */
  readonly sought: readonly string[];
  /** The new claims and the known ones that they are tied to, by whatever chain. */
  readonly claims: readonly ClaimId[];
  /** The events that they make. */
  readonly events: () => readonly ConflictEvent[];
}

/** The field of new claims among new and known ones; `asked` are keys whose claims are all known. */
export function toField(
  fresh: ReadonlySet<ClaimId>,
  claims: readonly Claim[],
  articles: readonly Article[],
  asked: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Field {
  const field = fieldOf(fresh, gatherAll(claims, articles, vocabulary), vocabulary);
  return {
    sought: [...new Set(field.flatMap((account) => keysOf(account).sought))].filter((key) => !asked.has(key)),
    claims: field.flatMap((account) => account.claims.map((c) => c.id)),
    events: () => eventsOf(field, articles, vocabulary),
  };
}

function eventsOf(accounts: readonly Account[], articles: readonly Article[], vocabulary: Vocabulary): readonly ConflictEvent[] {
  const byId = new Map(articles.map((a) => [a.id as string, a]));
  return decide(accounts, vocabulary).map((group) =>
    toEvent(
      group.flatMap((account) => account.claims),
      byId,
      vocabulary,
    ),
  );
}
