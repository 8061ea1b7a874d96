import { addDays } from '../language/index.ts';
import type { Claim, Neighbourhood } from '../model/index.ts';
import { REACH_KM, speaksOfNews } from './same.ts';

/** Where and when the record may hold claims of the same events as these: as wide as `same` can reach, and no wider than it must. */
export function neighbourhoods(claims: readonly Claim[]): readonly Neighbourhood[] {
  const hoods = claims
    .filter((c) => speaksOfNews(c) && c.date !== null && (c.date.first !== null || c.date.last !== null))
    .map(
      (c): Neighbourhood => ({
        firstDay: c.date?.first == null ? null : addDays(c.date.first, -1),
        lastDay: c.date?.last == null ? null : addDays(c.date.last, 1),
        box: boxOf(c),
      }),
    );
  const seen = new Set<string>();
  return hoods.filter((h) => !seen.has(JSON.stringify(h)) && seen.add(JSON.stringify(h)));
}

/** A box round the claim's point; null (anywhere) where the place is only an area. */
function boxOf(claim: Claim): Neighbourhood['box'] {
  const at = claim.location;
  if (at === null || at.lat === null || at.lon === null || at.precision === 'admin1' || at.precision === 'country') return null;
  const lat = REACH_KM / 111;
  const lon = lat / Math.max(0.2, Math.cos((at.lat * Math.PI) / 180));
  return { west: at.lon - lon, south: at.lat - lat, east: at.lon + lon, north: at.lat + lat };
}
