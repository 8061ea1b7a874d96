import type { Claim, ConflictEvent, HarmKind } from '../../model/index.ts';
import { type Counters, PLAIN } from './toll/counters.ts';
import { toll } from './toll.ts';

/** All kinds of harm. */
export const HARMS: readonly HarmKind[] = ['killed', 'wounded', 'abducted', 'captured', 'displaced', 'missing'];

/** The toll that the claims of an event give, for each kind of harm that any of them tells of. */
export function tolls(claims: readonly Claim[], counters: Counters = PLAIN): ConflictEvent['harm'] {
  const harm: { -readonly [K in HarmKind]?: ConflictEvent['harm'][K] } = {};
  for (const kind of HARMS) {
    const said = toll(claims, kind, counters);
    if (said !== null) harm[kind] = said;
  }
  return harm;
}

/** An event with the tolls that some of its claims give, one report's say; all else as all of them tell it. */
export function asToldBy(event: ConflictEvent, claims: readonly Claim[]): ConflictEvent {
  const ids = new Set(event.claims);
  return { ...event, harm: tolls(claims.filter((c) => ids.has(c.id))) };
}
