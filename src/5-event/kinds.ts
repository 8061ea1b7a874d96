import type { EventTypeId } from '../model/index.ts';

const families = (...rows: readonly string[]): readonly ReadonlySet<string>[] => rows.map((row) => new Set(row.split(' ')));

/** Sub-event types under which one event is told by different mouths. */
const FAMILIES = families(
  'armed-clash attack suicide-bomb remote-explosive-landmine-ied grenade',
  'armed-clash government-regains-territory non-state-actor-overtakes-territory',
  'peaceful-protest protest-with-intervention excessive-force-against-protesters violent-demonstration mob-violence',
);
const VIOLENT = new Set(
  'armed-clash attack suicide-bomb shelling-artillery-missile-attack remote-explosive-landmine-ied grenade air-drone-strike chemical-weapon'.split(
    ' ',
  ),
);

/** How near two kinds are: one; of one family; both violence; or neither. */
export type Kinship = 'one' | 'family' | 'violence' | 'none';

export function kinship(a: EventTypeId, b: EventTypeId): Kinship {
  if (a === b) return 'one';
  if (FAMILIES.some((f) => f.has(a) && f.has(b))) return 'family';
  return VIOLENT.has(a) && VIOLENT.has(b) ? 'violence' : 'none';
}
