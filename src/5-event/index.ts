import type {
  Article,
  Claim,
  ClaimId,
  ConflictEvent,
  DateRange,
  Estimate,
  EventId,
  HarmKind,
  Held,
  Location,
  NamedActor,
  Vocabulary,
} from '../model/index.ts';
import { cluster } from './cluster.ts';
import { held, type Said } from './held.ts';
import { origins } from './origins.ts';
import { toll } from './toll.ts';

export { neighbourhoods } from './neighbourhood.ts';
export const stage = { name: '5-event', version: 3 } as const;

const HARMS: readonly HarmKind[] = ['killed', 'wounded', 'abducted', 'captured', 'displaced', 'missing'];
const DATE_ORDER = ['day', 'week', 'month', 'year', 'unknown'];
const PLACE_ORDER = ['exact', 'near', 'admin2', 'admin1', 'country'];

/**
 * From claims to events: each event once, with every claim that speaks of it, those that contradict too. The order of
 * the claims does not matter. The id is minted from the first claim and kept by the record from then on.
 */
export function toEvents(claims: readonly Claim[], articles: readonly Article[], vocabulary: Vocabulary): readonly ConflictEvent[] {
  const byId = new Map(articles.map((a) => [a.id as string, a]));
  const known = (p: NamedActor): boolean => p.actor !== null && vocabulary.actors.get(p.actor)?.kind !== 'unidentified';
  return cluster(claims, vocabulary).map((group) => toEvent(group, byId, known));
}

function toEvent(claims: readonly Claim[], articles: ReadonlyMap<string, Article>, known: (p: NamedActor) => boolean): ConflictEvent {
  const telling = claims.filter((c) => c.status !== 'denied');
  const basis = telling.length > 0 ? telling : claims;
  const heaviest = <T>(a: Said<T>, b: Said<T>): number => b.weight - a.weight;
  const finest =
    <T>(order: readonly string[], precision: (v: T) => string | undefined) =>
    (a: Said<T | null>, b: Said<T | null>): number =>
      rank(order, a.value === null ? undefined : precision(a.value)) - rank(order, b.value === null ? undefined : precision(b.value)) ||
      b.weight - a.weight;
  const names = (list: readonly NamedActor[]): string =>
    list
      .map((p) => p.name)
      .sort()
      .join('|');
  const outlets = claims.map((c) => articles.get(c.article)).map((a) => a?.outlet ?? (a === undefined ? null : 'outlet not named'));
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
      { by: 'most precise day', order: finest(DATE_ORDER, (v) => v.precision) },
    ),
    location: held<Location | null>(
      basis,
      (c) => c.location,
      (v) => (v === null ? '' : `${v.name}/${v.precision}/${v.lat}/${v.lon}`),
      { by: 'most precise place', order: finest(PLACE_ORDER, (v) => v.precision) },
    ),
    perpetrator: held(basis, (c) => c.perpetrator, names, { by: 'a named party before an unnamed one', order: named(known) }),
    target: held(basis, (c) => c.target, names, { by: 'a named party before an unnamed one', order: named(known) }),
    harm: tolls(claims),
    origins: origins(claims, articles),
    outlets: [...new Set(outlets.filter((o) => o !== null))].sort(),
    doubts: [...new Map(claims.flatMap((c) => c.doubts).map((d) => [d.note, d])).values()],
  };
}

/** An event with the tolls that some of its claims give, one report's say; all else as all of them tell it. */
export function asToldBy(event: ConflictEvent, claims: readonly Claim[]): ConflictEvent {
  const ids = new Set<string>(event.claims);
  return { ...event, harm: tolls(claims.filter((c) => ids.has(c.id))) };
}

function tolls(claims: readonly Claim[]): ConflictEvent['harm'] {
  const harm: Partial<Record<HarmKind, Held<Estimate>>> = {};
  for (const kind of HARMS) {
    const said = toll(claims, kind);
    if (said !== null) harm[kind] = said;
  }
  return harm;
}

const rank = (order: readonly string[], value: string | undefined): number => (value === undefined ? order.length : order.indexOf(value));

/** A party that the registry knows goes before gunmen, gunmen before nobody; then what the articles are most about. */
const named =
  (known: (p: NamedActor) => boolean) =>
  (a: Said<readonly NamedActor[]>, b: Said<readonly NamedActor[]>): number => {
    const grade = (s: Said<readonly NamedActor[]>): number => (s.value.some(known) ? 0 : s.value.length > 0 ? 1 : 2);
    return grade(a) - grade(b) || b.weight - a.weight;
  };

/** "E" and ten letters and digits out of the founding claim's id (FNV-1a, 64 bit): the same claim always mints the same id. */
function mint(claim: ClaimId): EventId {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < claim.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(claim.charCodeAt(i))) * 0x100000001b3n);
  return `E${hash.toString(36).padStart(13, '0').slice(-10)}` as EventId;
}
