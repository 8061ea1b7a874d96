import type { Location, Vocabulary } from '../../model/index.ts';
import { placeInWords } from '../held-field.ts';
import { dateInWords } from '../phrases.ts';
import { coded, heldInWords, inOrder, type Coded, type Told } from './coding.ts';
import { countsOf } from './counts.ts';
import { daysAndPlaces } from './day-and-place.ts';
import { daysOf } from './days.ts';
import { originsOf } from './independence.ts';
import { classOf } from './parties.ts';
import { ucdpDeaths, type UcdpDeaths } from './ucdp-deaths.ts';
import { ucdpDyad, type UcdpDyad } from './ucdp-dyad.ts';

/** The columns of a UCDP GED row that can be coded from one event. */
export interface UcdpRow extends Omit<UcdpDyad, 'a'>, UcdpDeaths {
  readonly date_start: Coded<string>;
  readonly date_end: Coded<string>;
  readonly date_prec: Coded<1 | 2 | 3 | 4 | 5>;
  readonly country: Coded<string>;
  readonly adm_1: Coded<string>;
  readonly where_coordinates: Coded<string>;
  readonly latitude: Coded<number>;
  readonly longitude: Coded<number>;
  readonly where_prec: Coded<1 | 2 | 3 | 4 | 5 | 6 | 7>;
  readonly event_clarity: Coded<1 | 2>;
  readonly number_of_sources: Coded<number>;
}

export interface UcdpCoding {
  readonly row: UcdpRow | null;
  readonly leftOut: readonly string[];
}

/** What UCDP would hold of an event: deaths by side with low, best and high. No event without a death; nothing that is no organised violence. */
export function ucdp(unordered: Told): UcdpCoding {
  const told = inOrder(unordered);
  const { a, ...dyad } = ucdpDyad(told);
  const deaths = ucdpDeaths(told, a);
  const leftOut = reasons(told, deaths);
  if (leftOut.length > 0) return { row: null, leftOut };
  const { event, articles, vocabulary } = told;
  const sources = originsOf(told)(articles.map((x) => x.id));
  return {
    row: {
      ...when(told),
      ...where(event.location.chosen, heldInWords(event.location, placeInWords), vocabulary),
      ...dyad,
      ...deaths,
      event_clarity: clarity(told),
      number_of_sources: coded(sources, `Articles of independent origin: ${sources} of ${articles.length}; a copy is no further source.`),
    },
    leftOut,
  };
}

function reasons(told: Told, { best }: UcdpDeaths): readonly string[] {
  const { event, claims, vocabulary } = told;
  if (best.value === null || best.value < 1)
    return [
      best.value === null
        ? 'UCDP holds no event without a death, and no claim states one.'
        : 'UCDP holds no event without a death, and the claims say that nobody died.',
      ...best.trace.filter((t) => !t.startsWith('No claim')),
    ];
  const counting = new Set(countsOf(told, 'killed').standing.flatMap((c) => c.claims));
  const types = [event.eventType.chosen, ...claims.filter((c) => counting.has(c.id)).map((c) => c.eventType)];
  if (!types.some((t) => vocabulary.eventTypes.get(t)?.ucdpPossible === true)) {
    const names = [...new Set(types.map((t) => vocabulary.eventTypes.get(t)?.subEventType ?? t))].sort();
    return [`UCDP holds organised armed violence only; this is told as ${names.join(', ')}.`];
  }
  const by = event.perpetrator.chosen;
  if (by.length > 0 && by.every((p) => ['crowd', 'civilians'].includes(classOf(p, vocabulary) ?? '')))
    return [`UCDP holds violence by organised parties only; this is by ${by.map((p) => p.name).join(', ')}.`];
  return [];
}

/** 1 a day, 2 two to six days, 3 a week, 4 a month, 5 a year. */
function when({ event }: Told): Pick<UcdpRow, 'date_start' | 'date_end' | 'date_prec'> {
  const range = event.date.chosen;
  const held = heldInWords(event.date, dateInWords);
  const days = daysOf(range);
  const least = range?.inferred === true ? 2 : 1;
  const silent = 'No claim bounds the date on this side.';
  const side = (iso: string | null | undefined): Coded<string> => (iso == null ? coded<string>(null, silent, held) : coded(iso, held));
  return {
    date_start: side(range?.first),
    date_end: side(range?.last),
    date_prec: datePrecision(days === null ? null : Math.max(days, least), held),
  };
}

const DATE_GRADES = [
  [1, 1, 'the day is known'],
  [2, 6, 'known to two to six days'],
  [3, 10, 'known to a week'],
  [4, 32, 'known to a month'],
  [5, 366, 'known to a year'],
] as const;

function datePrecision(days: number | null, held: string): UcdpRow['date_prec'] {
  const grade = days === null ? undefined : DATE_GRADES.find(([, most]) => days <= most);
  if (grade === undefined) return coded<1>(null, 'The date is not known to a year, for which UCDP has no grade.', held);
  return coded<1 | 2 | 3 | 4 | 5>(grade[0], `UCDP: ${grade[0]}, ${grade[2]} (${days === 1 ? 'one day fits' : `${days} days fit`}).`, held);
}

/** 1 the place, 2 near it, 3 a district, 4 a province, 5 a larger area, 6 a country. 7, water or air, no place of the tables says of itself. */
function where(
  location: Location | null,
  held: string,
  vocabulary: Vocabulary,
): Pick<UcdpRow, 'country' | 'adm_1' | 'where_coordinates' | 'latitude' | 'longitude' | 'where_prec'> {
  if (location === null) {
    const none = coded<never>(null, 'No claim states a place.', held);
    return { country: none, adm_1: none, where_coordinates: none, latitude: none, longitude: none, where_prec: none };
  }
  const level = location.place === null ? null : (vocabulary.places.get(location.place)?.level ?? null);
  const [prec, words] = placeGrade(location, level);
  const at = (n: number | null): Coded<number> =>
    n === null
      ? coded<number>(null, 'No gazetteer at hand gives the place a point.', held)
      : coded(n, prec > 2 ? 'UCDP: the middle of the area.' : 'The point of the named place.', held);
  return {
    country: coded(location.country ?? (level === 'country' || location.precision === 'country' ? location.name : null), held),
    adm_1: coded(location.admin1, location.admin1 === null ? `No province is known for it. ${held}` : held),
    where_coordinates: coded(location.name, held),
    latitude: at(location.lat),
    longitude: at(location.lon),
    where_prec: coded<1 | 2 | 3 | 4 | 5 | 6 | 7>(prec, `UCDP: ${prec}, ${words}.`, held),
  };
}

function placeGrade({ precision }: Location, level: string | null): readonly [1 | 2 | 3 | 4 | 5 | 6, string] {
  if (level === 'region') return [5, 'an area larger than a province or without a clear edge'];
  if (precision === 'country' || level === 'country') return [6, 'known to a country only'];
  if (precision === 'admin1' || level === 'province') return [4, 'known to a province'];
  if (precision === 'admin2' || level === 'district') return [3, 'known to a district'];
  return precision === 'near' ? [2, 'near a named place'] : [1, 'the exact place is named'];
}

/** 1 one identifiable event, 2 a report that lumps several together (from memory). */
function clarity(told: Told): Coded<1 | 2> {
  const parts = daysAndPlaces(told).length;
  const days = daysOf(told.event.date.chosen);
  if (parts > 1) return coded(2, `UCDP: 2, one teller states ${parts} days or places for it (from memory).`);
  if (days === null || days > 10) return coded(2, 'UCDP: 2, the dead are told over a time longer than a week (from memory).');
  return coded(1, 'UCDP: 1, told as one event of one time and place (from memory).');
}
