import type { Claim, Location, PlaceId, Vocabulary } from '../../../model/index.ts';
import { farApart } from '../../places.ts';
import { type Differing, excluding, sayings } from './saying.ts';

/** Places that are not within reach of each other and of which neither holds the other. */
export function differingPlaces(claims: readonly Claim[], vocabulary: Vocabulary): readonly Differing[] {
  const said = excluding(
    sayings(claims, (c) => c.location, placeInWords),
    (a, b) => farApart(a.value, b.value) !== null && !holds(a.value, b.value, vocabulary) && !holds(b.value, a.value, vocabulary),
  );
  return said.length > 1 ? [{ type: 'place', field: 'place', said }] : [];
}

/** "near Baquba, Diyala". */
function placeInWords({ name, admin1, country, precision }: Location): string {
  const lead = precision === 'exact' ? '' : precision === 'near' ? 'near ' : 'somewhere in ';
  return lead + [...new Set([name, admin1 ?? country])].filter((n) => n !== null).join(', ');
}

function holds(wide: Location, narrow: Location, { places }: Vocabulary): boolean {
  if (wide.precision === 'country') return (wide.country ?? wide.name) === narrow.country;
  if (wide.precision === 'admin1') return (wide.admin1 ?? wide.name) === narrow.admin1 && wide.country === narrow.country;
  // "60 km south of Mosul" is not in Mosul.
  if (wide.place === null || narrow.place === wide.place) return false;
  let at: PlaceId | null = narrow.place;
  for (let steps = 0; at !== null && steps < 8; steps++) {
    if (at === wide.place) return true;
    at = places.get(at)?.within ?? null;
  }
  return false;
}
