import type { Article, Claim, ClaimId, DateRange, Estimate, Location, NamedActor } from '../../model/index.ts';
import { finestDate, finestPlace } from '../choose/finest.ts';
import { toll } from '../choose/toll.ts';
import { victims } from '../victims.ts';

/** One article's telling of one happening: what its claims say of it taken together. It depends on the article alone. */
export interface Account {
  /** That of its first claim in order of id; the account's own. */
  readonly id: ClaimId;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  readonly article: Article | null;
  /** The most telling first. */
  readonly eventTypes: readonly Claim['eventType'][];
  readonly date: DateRange | null;
  /** Whether the text gives the day; else it is carried over from what stands before, or that of publication. */
  readonly daySaid: boolean;
  readonly location: Location | null;
  readonly perpetrator: readonly NamedActor[];
  readonly target: readonly NamedActor[];
  readonly killed: Estimate | null;
  readonly wounded: Estimate | null;
  readonly weapons: readonly string[];
  /** Names of victims, word by word. */
  readonly victims: readonly (readonly string[])[];
  /** Whether it is what the article is most about. */
  readonly lead: boolean;
  /** Whether the article tells it only as what was before. */
  readonly background: boolean;
  /** Whether somebody says, or denies, that it happened: plans and threats are no happening that another article could tell. */
  readonly happened: boolean;
}

/** Takes claims of one article for one account; the claims in the order of the text, never empty. */
export function toAccount(claims: readonly Claim[], article: Article | null, lead: boolean): Account {
  const once = <T>(of: (c: Claim) => readonly T[], key: (v: T) => string): readonly T[] => [
    ...new Map(claims.flatMap(of).map((v) => [key(v), v])).values(),
  ];
  const heavy = [...claims].sort((a, b) => b.salience - a.salience);
  return {
    id: claims.map((c) => c.id).sort()[0] as ClaimId,
    claims,
    article,
    eventTypes: [...new Set(heavy.map((c) => c.eventType))],
    date: finestDate(claims),
    daySaid: claims.some((c) => c.date?.inferred !== true && c.grounds.some((g) => g.role === 'date')),
    location: finestPlace(claims),
    perpetrator: once(
      (c) => c.perpetrator,
      (p) => p.actor ?? p.name,
    ),
    target: once(
      (c) => c.target,
      (p) => p.actor ?? p.name,
    ),
    killed: toll(claims, 'killed')?.chosen ?? null,
    wounded: toll(claims, 'wounded')?.chosen ?? null,
    weapons: [...new Set(claims.flatMap((c) => (c.weapon === null ? [] : [c.weapon])))],
    victims: claims.flatMap(victims),
    lead,
    background: claims.every((c) => c.status === 'historical'),
    happened: claims.some((c) => c.status !== 'planned' && c.status !== 'threatened'),
  };
}
