import type {
  ClaimId,
  ConflictEvent,
  DateRange,
  Estimate,
  EventTypeId,
  Held,
  Location,
  NamedActor,
  PlaceId,
  Vocabulary,
} from '../model/index.ts';

/** One field of an event as its voices tell it: the values in words, who says each, and whether they can all be true at once. */
export interface HeldField {
  readonly field: string;
  readonly chosen: string;
  readonly by: string;
  /** Different values only; a voice that is silent on the field is left out. */
  readonly said: readonly { readonly value: string; readonly claims: readonly ClaimId[] }[];
  /** True where two voices exclude each other; a coarser date or place that holds the finer one does not. */
  readonly disputed: boolean;
}

/** How one kind of value is put into words and compared. */
interface Kind<T> {
  readonly words: (value: T) => string;
  /** False: nothing was said. */
  readonly stated: (value: T) => boolean;
  /** True where both can hold of one event. */
  readonly agree: (a: T, b: T) => boolean;
}

/** All fields of an event that some voice speaks of, harm first. */
export function heldFields(event: ConflictEvent, vocabulary: Vocabulary): readonly HeldField[] {
  const harm = Object.entries(event.harm).map(([kind, held]) => fieldOf(kind, held, ESTIMATE));
  const place: Kind<Location | null> = { words: placeInWords, stated: (l) => l !== null, agree: (a, b) => placesAgree(a, b, vocabulary) };
  const type: Kind<EventTypeId> = {
    words: (id) => vocabulary.eventTypes.get(id)?.subEventType ?? id,
    stated: () => true,
    agree: (a, b) => a === b,
  };
  return [
    ...harm,
    fieldOf('date', event.date, DATE),
    fieldOf('place', event.location, place),
    fieldOf('type', event.eventType, type),
    fieldOf('perpetrator', event.perpetrator, ACTORS),
    fieldOf('target', event.target, ACTORS),
  ];
}

function fieldOf<T>(field: string, held: Held<T>, kind: Kind<T>): HeldField {
  const groups = new Map<string, { readonly value: T; readonly claims: ClaimId[] }>();
  for (const { value, claims } of held.said) {
    if (!kind.stated(value)) continue;
    const words = kind.words(value);
    const known = groups.get(words);
    if (known) known.claims.push(...claims);
    else groups.set(words, { value, claims: [...claims] });
  }
  const values = [...groups.values()].map((g) => g.value);
  return {
    field,
    chosen: kind.words(held.chosen),
    by: held.by,
    said: [...groups].map(([value, group]) => ({ value, claims: group.claims })),
    disputed: values.some((a, i) => values.slice(i + 1).some((b) => !kind.agree(a, b))),
  };
}

/** "8", "3 or more", "8 (7 to 9)", "8 (at least 7)". */
export function estimateInWords({ low, best, high }: Estimate): string {
  const reach = high === null ? (low === best ? 'or more' : `at least ${low}`) : low === high ? '' : `${low} to ${high}`;
  if (best === null) return high === null ? `${low} or more` : reach || `${low}`;
  if (reach === '') return `${best}`;
  return reach === 'or more' ? `${best} or more` : `${best} (${reach})`;
}

const ESTIMATE: Kind<Estimate> = {
  words: estimateInWords,
  stated: () => true,
  agree: (a, b) => a.low === b.low && a.high === b.high,
};

const DATE: Kind<DateRange | null> = {
  words: (range) => {
    if (range === null || (range.first === null && range.last === null)) return 'not stated';
    if (range.first === null) return `until ${range.last}`;
    if (range.last === null) return `from ${range.first}`;
    return range.first === range.last ? range.first : `${range.first} to ${range.last}`;
  },
  stated: (range) => range !== null && (range.first !== null || range.last !== null),
  agree: (a, b) => a === null || b === null || reaches(a, b) || reaches(b, a),
};

/** ISO days compare as strings; an open side reaches for ever. */
function reaches(wide: DateRange, narrow: DateRange): boolean {
  const startsBefore = wide.first === null || (narrow.first !== null && wide.first <= narrow.first);
  const endsAfter = wide.last === null || (narrow.last !== null && wide.last >= narrow.last);
  return startsBefore && endsAfter;
}

const ACTORS: Kind<readonly NamedActor[]> = {
  words: (actors) => [...new Set(actors.map((a) => a.name))].sort().join(', ') || 'not stated',
  stated: (actors) => actors.length > 0,
  agree: (a, b) => isSubset(a, b) || isSubset(b, a),
};

function isSubset(few: readonly NamedActor[], many: readonly NamedActor[]): boolean {
  const names = new Set(many.map((a) => a.name));
  return few.every((a) => names.has(a.name));
}

/** "near Baquba, Diyala, Iraq", "somewhere in Diyala, Iraq"; the precision is part of the words. */
export function placeInWords(location: Location | null): string {
  if (location === null) return 'not stated';
  const lead = location.precision === 'exact' ? '' : location.precision === 'near' ? 'near ' : 'somewhere in ';
  return lead + [...new Set([location.name, location.admin1, location.country])].filter((name) => name !== null).join(', ');
}

function placesAgree(a: Location | null, b: Location | null, vocabulary: Vocabulary): boolean {
  return a === null || b === null || holds(a, b, vocabulary) || holds(b, a, vocabulary);
}

/** Whether `wide` is the same place as `narrow` or an area it lies in. */
function holds(wide: Location, narrow: Location, vocabulary: Vocabulary): boolean {
  if (wide.place === null || narrow.place === null) {
    if (wide.precision === 'country') return (wide.country ?? wide.name) === narrow.country;
    if (wide.precision === 'admin1') return (wide.admin1 ?? wide.name) === narrow.admin1 && wide.country === narrow.country;
    return wide.name === narrow.name && wide.admin1 === narrow.admin1;
  }
  let at: PlaceId | null = narrow.place;
  for (let steps = 0; at !== null && steps < 8; steps++) {
    if (at === wide.place) return true;
    at = vocabulary.places.get(at)?.within ?? null;
  }
  return false;
}
