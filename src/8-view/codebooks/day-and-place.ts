import type { Claim, ConflictEvent } from '../../model/index.ts';
import { compare, type Told } from './coding.ts';

/** A day and a place that one teller tells of as one of several. */
export interface DayAndPlace {
  readonly date: ConflictEvent['date']['chosen'];
  readonly location: ConflictEvent['location']['chosen'];
  readonly claims: readonly Claim[];
}

/**
 * The days and places of an event that went on. Two tellers with two days contradict each other; one teller who states two days, or two
 * places of their own, tells of more than one. Only days and places that the words state exactly count. Fewer than two: none.
 */
export function daysAndPlaces({ event, claims, vocabulary }: Told): readonly DayAndPlace[] {
  const parts = new Map<string, { readonly first: Claim; readonly claims: Claim[] }>();
  const tellers = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (!tells(claim) || claim.eventType !== event.eventType.chosen) continue;
    const place = claim.location;
    const level = place?.place == null ? undefined : vocabulary.places.get(place.place)?.level;
    if (claim.date?.first == null || claim.date.first !== claim.date.last || claim.date.inferred === true) continue;
    if (place?.place == null || place.precision !== 'exact' || level !== 'settlement') continue;
    const key = `${claim.date.first} ${place.place}`;
    const part = parts.get(key);
    if (part === undefined) parts.set(key, { first: claim, claims: [claim] });
    else part.claims.push(claim);
    const teller = `${claim.article} ${claim.attribution.map((v) => v.chain.at(-1)?.name).join(', ')}`;
    tellers.set(teller, (tellers.get(teller) ?? new Set()).add(key));
  }
  const wide = [...tellers.values()].filter((keys) => keys.size > 1);
  const keys = new Set(wide.flatMap((k) => [...k]));
  return [...keys].sort(compare).flatMap((key) => {
    const part = parts.get(key);
    return part === undefined ? [] : [{ date: part.first.date, location: part.first.location, claims: part.claims }];
  });
}

const tells = ({ status, grounds }: Claim): boolean =>
  (status === 'reported' || status === 'claimed') && grounds.some((g) => g.role === 'date') && grounds.some((g) => g.role === 'place');
