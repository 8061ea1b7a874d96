import type { Article, Claim, ClaimId, ConflictEvent, DateRange, EventId, Location, NamedActor, Vocabulary } from '../../model/index.ts';
import { contradictions } from './contradictions/contradictions.ts';
import { dateRank, placeRank } from './finest.ts';
import { held, type Said } from './held.ts';
import { origins } from './origins.ts';
import { deniersOf, responsibility } from './responsibility.ts';
import { countersOf } from './toll/counters.ts';
import { HARMS, tolls } from './tolls.ts';

/**
 * One event out of the claims that speak of it: every value of every field side by side, and what is chosen by a named rule. The id is
 * minted from the first claim and kept by the record from then on. The order of the claims does not matter.
 */
export function toEvent(told: readonly Claim[], articles: ReadonlyMap<string, Article>, vocabulary: Vocabulary): ConflictEvent {
  const known = (p: NamedActor): boolean => p.actor !== null && vocabulary.actors.get(p.actor)?.kind !== 'unidentified';
  const claims = [...told].sort((a, b) => (a.id < b.id ? -1 : 1));
  const telling = claims.filter((c) => c.status !== 'denied');
  const basis = telling.length > 0 ? telling : claims;
  const heaviest = <T>(a: Said<T>, b: Said<T>): number => b.weight - a.weight;
  const finest =
    <T>(rank: (v: T) => number) =>
    (a: Said<T>, b: Said<T>): number =>
      rank(a.value) - rank(b.value) || b.weight - a.weight;
  const names = (list: readonly NamedActor[]): string =>
    list
      .map((p) => p.name)
      .sort()
      .join('|');
  const outlets = claims.map((c) => articles.get(c.article)).map((a) => a?.outlet ?? (a === undefined ? null : 'outlet not named'));
  const from = origins(claims, articles, vocabulary);
  const counters = countersOf(articles, from, vocabulary);
  return {
    id: mint((claims[0] as Claim).id),
    claims: claims.map((c) => c.id),
    denials: claims.filter((c) => c.status === 'denied').map((c) => c.id),
    eventType: held(
      basis,
      (c) => c.eventType,
      (v) => v,
      { by: 'what the articles are most about', order: heaviest },
    ),
    date: held<DateRange | null>(
      basis,
      (c) => c.date,
      (v) => (v === null ? '' : `${v.first}/${v.last}`),
      { by: 'most precise day', order: finest(dateRank) },
    ),
    location: held<Location | null>(
      basis,
      (c) => c.location,
      (v) => (v === null ? '' : `${v.name}/${v.precision}/${v.lat}/${v.lon}`),
      { by: 'most precise place', order: finest(placeRank) },
    ),
    perpetrator: held(basis, (c) => c.perpetrator, names, { by: 'a named party before an unnamed one', order: named(known) }),
    target: held(basis, (c) => c.target, names, { by: 'a named party before an unnamed one', order: named(known) }),
    harm: tolls(claims, counters),
    origins: from,
    outlets: [...new Set(outlets.filter((o) => o !== null))].sort(),
    contradictions: contradictions(claims, HARMS, deniersOf(claims, articles, vocabulary), articles, counters, vocabulary),
    responsibility: responsibility(claims, articles, vocabulary),
    doubts: [...new Map(claims.flatMap((c) => c.doubts).map((d) => [d.note, d])).values()],
  };
}

/** A party that the registry knows goes before gunmen, gunmen before nobody; then what the articles are most about. */
const named =
  (known: (p: NamedActor) => boolean) =>
  (a: Said<readonly NamedActor[]>, b: Said<readonly NamedActor[]>): number => {
    const grade = (s: Said<readonly NamedActor[]>): number => (s.value.some(known) ? 0 : s.value.length > 0 ? 1 : 2);
    return grade(a) - grade(b) || b.weight - a.weight;
  };

/** "E" and ten letters and digits out of the founding claim's id (FNV-1a, 64 bit): the same claim always mints the same id. */
export function mint(claim: ClaimId): EventId {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < claim.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(claim.charCodeAt(i))) * 0x100000001b3n);
  return `E${hash.toString(36).padStart(13, '0').slice(-10)}` as EventId;
}
