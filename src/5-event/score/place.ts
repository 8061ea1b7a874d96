import type { Location } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { distanceKm, isFine, loose, REACH_KM } from '../places.ts';
import { NEVER, type Weight } from './weight.ts';

/** A place that reaches further than this sees many events a day (km). */
const LARGE_KM = 8;

export function comparePlaces(one: Account, other: Account): Weight {
  const say = (weight: number, words: string): Weight => ({ field: 'place', weight, words });
  const { location: a } = one;
  const { location: b } = other;
  const abroad = a !== null && b !== null && a.country !== null && b.country !== null && a.country !== b.country;
  if (isFine(a) && isFine(b)) return abroad ? say(NEVER, 'another country') : compareFine(one, other, a, b);
  const named = isFine(a) ? namedIn(other, a) : isFine(b) ? namedIn(one, b) : null;
  if (named !== null) return say(abroad ? 0 : 0.8, `both reports name ${named}`);
  if (abroad) return say(-5, 'another country');
  if (a === null || b === null) return say(-0.3, 'no place is known for one of them');
  if (a.admin1 !== null && a.admin1 === b.admin1) return say(a.precision === b.precision ? 0.4 : 0.1, `both in ${a.admin1}`);
  const country = a.precision === 'country' || b.precision === 'country';
  if (!country && a.admin1 !== null && b.admin1 !== null) return say(-4, 'another province');
  return say(-0.3, 'the place of one is only known by the country');
}

function compareFine(one: Account, other: Account, a: Location, b: Location): Weight {
  const say = (weight: number, words: string): Weight => ({ field: 'place', weight, words });
  const km = distanceKm(a, b);
  const same = a.place === b.place && a.name === b.name;
  const large = Math.max(a.radiusKm ?? 0, b.radiusKm ?? 0) > LARGE_KM;
  const exact = a.precision === 'exact' && b.precision === 'exact';
  // "60 km south of Mosul" is not in Mosul, though both are told by its name.
  if (same && (km === null || km <= 1)) return say(exact && !large ? 2 : 1.2, `same place, ${a.name}`);
  if (same && km !== null && km <= REACH_KM) return say(0.9, `${a.name}, ${String(Math.round(km))} km apart`);
  const province = a.admin1 !== null && a.admin1 === b.admin1;
  const both = namedIn(one, b) ?? namedIn(other, a);
  if (km === null || a.place === null || b.place === null)
    return province
      ? say(both === null ? -1.2 : 0, `${a.name} and ${b.name}, both in ${a.admin1 ?? ''}`)
      : say(-3, `${a.name} and ${b.name}, which may be far apart`);
  const reach = Math.min(REACH_KM, 5 + loose(a) + loose(b));
  const words = `${a.name} and ${b.name}, ${km < 1 ? 'less than 1' : String(Math.round(km))} km apart`;
  if (km <= reach) return say(exact ? 1.5 : 1.1, words);
  const near = km <= 2 * REACH_KM;
  if (province && near) return say(-1.5, words);
  if (both !== null) return say(-2, `${words}, though both reports name ${both}`);
  return say(near || province ? -2.5 : -5, words);
}

/** The name of a place where the report in which the account stands names it anywhere: its own place may have been put down vaguely. */
function namedIn({ article }: Account, { name }: Location): string | null {
  return article !== null && article.text.slice(article.span.start, article.span.end).includes(name) ? name : null;
}
