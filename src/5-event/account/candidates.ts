import type { Claim } from '../../model/index.ts';
import { cellsOf, isFine } from '../places.ts';
import { tellingToll } from '../telling-toll.ts';
import { victims } from '../victims.ts';
import { between, NEIGHBOURS } from './told-of-one.ts';

/**
 * The pairs of one article's claims that can tell of one happening, and few others, so that in a long page no claim is held against all:
 * passages near each other; claims of one place; those with one telling toll or one victim. Claims that say the same of one place stand
 * for each other. Claims in the order of the text.
 */
export function* candidates(claims: readonly Claim[]): Iterable<readonly [number, number]> {
  yield* neighbours(claims);
  const first = new Map<string, number>();
  const held = new Map<string, number[]>();
  for (const [i, claim] of claims.entries()) {
    const key = isFine(claim.location) ? signature(claim) : `${i}`;
    const before = first.get(key);
    if (before !== undefined) {
      yield [before, i];
      continue;
    }
    first.set(key, i);
    const { filed, sought } = blocksOf(claim);
    for (const block of [...filed, ...sought]) for (const j of held.get(block) ?? []) yield [j, i];
    for (const block of filed) held.set(block, [...(held.get(block) ?? []), i]);
  }
}

/** So many claims further on, an article may still take up what it told. */
const TAKEN_UP = 12;

/** Passages within reach of each other: near by, or among the next few claims. */
function* neighbours(claims: readonly Claim[]): Iterable<readonly [number, number]> {
  for (const [a, one] of claims.entries())
    for (let b = a + 1; b < claims.length; b++) {
      if (b - a > TAKEN_UP && between(one, claims[b] as Claim) > NEIGHBOURS) break;
      yield [a, b];
    }
}

/** What claims must share to say the same of one place, word for word apart. */
function signature(c: Claim): string {
  const names = (list: Claim['target']): string => list.map((p) => p.name).join('+');
  const { date, location: at } = c;
  return JSON.stringify([
    [c.status, c.eventType, date?.first, date?.last, at?.place, at?.precision, at?.lat, at?.lon],
    [names(c.perpetrator), names(c.target), tellingToll(c)],
  ]);
}

/** The blocks under which a claim is filed, its place's cell, its toll, its victims' names, and the cells round its own. */
function blocksOf(c: Claim): { readonly filed: readonly string[]; readonly sought: readonly string[] } {
  const toll = tellingToll(c);
  const [own, ...round] = isFine(c.location) ? cellsOf(c.location) : [];
  return {
    filed: [
      ...(own === undefined ? [] : [own]),
      ...(toll === null ? [] : [`toll ${toll}`]),
      ...victims(c).flatMap((name) => name.map((word) => `victim ${word}`)),
    ],
    sought: round,
  };
}
