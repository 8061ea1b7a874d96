import type { ConflictEvent, DateRange, Location, Vocabulary } from '../../model/index.ts';
import { outletOf } from '../article-outlet.ts';
import { heldFields, placeInWords } from '../held-field.ts';
import { dateInWords } from '../phrases.ts';
import { acledActors, type AcledActors } from './acled-actors.ts';
import { acledFatalities, splitEvenly } from './acled-fatalities.ts';
import { coded, compare, heldInWords, inOrder, type Coded, type Told } from './coding.ts';
import { daysAndPlaces, type DayAndPlace } from './day-and-place.ts';
import { daysOf, middleOf } from './days.ts';

/** The columns of an ACLED row that can be coded from one event; numbers, regions and upload times belong to an export. */
export interface AcledRow extends AcledActors {
  readonly event_date: Coded<string>;
  readonly year: Coded<number>;
  readonly time_precision: Coded<1 | 2 | 3>;
  readonly disorder_type: Coded<string>;
  readonly event_type: Coded<string>;
  readonly sub_event_type: Coded<string>;
  readonly country: Coded<string>;
  readonly admin1: Coded<string>;
  readonly location: Coded<string>;
  readonly latitude: Coded<number>;
  readonly longitude: Coded<number>;
  readonly geo_precision: Coded<1 | 2 | 3>;
  readonly source: Coded<string>;
  readonly fatalities: Coded<number>;
  readonly notes: Coded<string>;
}

/** ACLED's coding of an event: a row a day and place, or why there is none. */
export interface AcledCoding {
  readonly rows: readonly AcledRow[];
  readonly leftOut: readonly string[];
}

const MONTH = 31;
const WEEK = 10;

/** What ACLED would hold of an event: one row for each day and place, deaths of all sides together at the most conservative figure. */
export function acled(unordered: Told): AcledCoding {
  const told = inOrder(unordered);
  const { event } = told;
  const days = daysOf(event.date.chosen);
  if (days === null)
    return { rows: [], leftOut: ['ACLED codes a row for a day, and no claim bounds the day of this event on both sides.'] };
  if (days > MONTH)
    return {
      rows: [],
      leftOut: [`ACLED does not code what is not known to a month (from memory); the date is ${dateInWords(event.date.chosen)}.`],
    };
  const parts = daysAndPlaces(told);
  if (parts.length === 0)
    return { rows: [rowOf(told, event.date.chosen, event.location.chosen, null, acledFatalities(told))], leftOut: [] };
  const fatalities = shared(told, parts);
  return { rows: parts.map((p, i) => rowOf(told, p.date, p.location, p, fatalities[i] as Coded<number>)), leftOut: [] };
}

/** The dead of each day and place where they are told apart, else their sum in even shares. */
function shared(told: Told, parts: readonly DayAndPlace[]): readonly Coded<number>[] {
  const inParts = new Set(parts.flatMap((p) => p.claims));
  const apart = told.claims.every((c) => inParts.has(c) || !c.harm.some((h) => h.kind === 'killed'));
  if (apart) return parts.map((p) => acledFatalities({ ...told, claims: p.claims }));
  const all = acledFatalities(told);
  if (all.value === null) return parts.map(() => all);
  const sum = all.value;
  return splitEvenly(sum, parts.length).map((n) =>
    coded(
      n,
      `ACLED: a sum over several days or places is split evenly, what does not divide to the first rows: ${n} of ${sum}.`,
      ...all.trace,
    ),
  );
}

function rowOf(
  told: Told,
  date: DateRange | null,
  location: Location | null,
  part: DayAndPlace | null,
  fatalities: Coded<number>,
): AcledRow {
  const { event, vocabulary } = told;
  const type = vocabulary.eventTypes.get(event.eventType.chosen);
  const why = heldInWords(event.eventType, (id) => vocabulary.eventTypes.get(id)?.subEventType ?? id);
  const when = timeOf(event, date, part);
  return {
    event_date: when.event_date,
    year: coded(when.event_date.value === null ? null : Number(when.event_date.value.slice(0, 4)), 'ACLED: the year of the coded day.'),
    time_precision: when.time_precision,
    disorder_type: coded(type?.disorderType ?? null, `ACLED: the disorder type goes with the sub-event type. ${why}`),
    event_type: coded(type?.eventType ?? null, `ACLED: the event type goes with the sub-event type. ${why}`),
    sub_event_type: coded(type?.subEventType ?? null, why),
    ...acledActors(told),
    ...placeOf(event, location, part, vocabulary),
    source: sourceOf(told),
    fatalities,
    notes: notesOf(told, when.time_precision.value, fatalities),
  };
}

/** Time precision 1 is a stated day, 2 a week or a span like it, 3 a month; of these a day in the middle is chosen. */
function timeOf(event: ConflictEvent, date: DateRange | null, part: DayAndPlace | null): Pick<AcledRow, 'event_date' | 'time_precision'> {
  const held = part === null ? heldInWords(event.date, dateInWords) : partInWords(part);
  const days = daysOf(date);
  const first = date?.first ?? null;
  if (days === null || first === null) return { event_date: coded<string>(null, held), time_precision: coded<1>(null, held) };
  if (days === 1 && date?.inferred !== true)
    return {
      event_date: coded(first, 'ACLED: the day is stated.', held),
      time_precision: coded(1, 'ACLED: 1, the day is stated.', held),
    };
  const precision = days <= WEEK ? 2 : 3;
  const rule = precision === 2 ? '2, known to a week or a span like it' : '3, known to a month';
  return {
    event_date: coded(middleOf(first, days), `ACLED: a day within the ${days} days that fit is chosen; here the one in the middle.`, held),
    time_precision: coded(precision, `ACLED: ${rule} (${days} days fit).`, held),
  };
}

function partInWords({ date, location, claims }: DayAndPlace): string {
  return `ACLED: an event that goes on is a row a day and place; one teller states ${dateInWords(date)} and ${placeInWords(location)} among others (claim ${claims[0]?.id}).`;
}

/** Geo precision 1 is a named town, 2 a small part of a region or “near”, 3 a larger region. */
function placeOf(
  event: ConflictEvent,
  location: Location | null,
  part: DayAndPlace | null,
  vocabulary: Vocabulary,
): Pick<AcledRow, 'country' | 'admin1' | 'location' | 'latitude' | 'longitude' | 'geo_precision'> {
  const held = part === null ? heldInWords(event.location, placeInWords) : partInWords(part);
  const precision = geoPrecision(location, vocabulary);
  const placed = precision.value !== null;
  const point =
    precision.value === 3
      ? 'ACLED would pin it to the provincial capital or the nearest natural feature; this is the middle of the area.'
      : precision.value === 2
        ? 'ACLED: the town that stands for the area; here the place that is named.'
        : 'The point of the named place.';
  const noPoint = placed ? 'No gazetteer at hand gives the place a point.' : (precision.trace[0] ?? held);
  const at = (n: number | null | undefined): Coded<number> =>
    placed && n !== null && n !== undefined ? coded(n, point, held) : coded<number>(null, noPoint, held);
  return {
    country: coded(location?.country ?? (location?.precision === 'country' ? location.name : null), held),
    admin1: coded(location?.admin1 ?? null, location?.admin1 == null ? `No province is known for it. ${held}` : held),
    location: placed ? coded(location?.name ?? null, point, held) : coded<string>(null, ...precision.trace, held),
    latitude: at(location?.lat),
    longitude: at(location?.lon),
    geo_precision: coded(precision.value, ...precision.trace, held),
  };
}

function geoPrecision(location: Location | null, vocabulary: Vocabulary): Coded<1 | 2 | 3> {
  if (location === null) return coded<1>(null, 'No claim states a place.');
  const level = location.place === null ? null : (vocabulary.places.get(location.place)?.level ?? null);
  const area = location.precision === 'country' || level === 'country' || level === 'region' ? 'country' : location.precision;
  if (area === 'country')
    return coded<1>(null, 'Only a country, or an area that is no province, is known; ACLED’s three grades of place have none for that.');
  if (area === 'admin1' || level === 'province') return coded(3, 'ACLED: 3, known to a larger region only.');
  if (area === 'admin2' || level === 'district') return coded(2, 'ACLED: 2, known to a small part of a region.');
  if (area === 'near') return coded(2, 'ACLED: 2, near a named place.');
  if (location.lat === null)
    return coded<1>(null, 'The place is named exactly, but no gazetteer at hand gives it a point, which ACLED’s 1 asks for.');
  return coded(1, 'ACLED: 1, a named town or site with a point.');
}

function sourceOf({ articles, vocabulary }: Told): Coded<string> {
  const outlets = [...new Set(articles.flatMap((a) => outletOf(a, vocabulary) ?? []))].sort(compare);
  return outlets.length === 0
    ? coded<string>(null, 'No report names its outlet.')
    : coded(outlets.join('; '), 'ACLED: the outlets that carry it, with a semicolon between.');
}

/** ACLED’s notes are prose; here what a coder would have to say in them: the date in words and what the reports dispute. */
function notesOf(told: Told, precision: number | null, fatalities: Coded<number>): Coded<string> {
  const { event, vocabulary } = told;
  const date = `${precision === 1 ? 'On' : 'Around'} ${dateInWords(event.date.chosen)}.`;
  const disputes = heldFields(event, vocabulary)
    .filter((f) => f.disputed)
    .map(
      (f) =>
        `Reports differ on ${f.field}: ${f.said
          .map((s) => s.value)
          .sort(compare)
          .join('; ')}.`,
    );
  const one = fatalities.value !== null && told.claims.some((c) => c.status === 'claimed') ? [' Some of it is claimed by one side.'] : [];
  return coded(
    [date, ...disputes].join(' ') + one.join(''),
    'ACLED: notes say “Around” where the day is not stated, and hold what the reports dispute.',
  );
}
