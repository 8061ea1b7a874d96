import { lexicon } from '../language/index.ts';
import type {
  Actor,
  ActorId,
  BoilerplateRule,
  CasualtyWord,
  EventType,
  EventTypeId,
  HarmKind,
  Lexicon,
  Place,
  PlaceId,
  Refusal,
  ReportingVerb,
  Source,
  SourceId,
  Trigger,
  Vocabulary,
  Weapon,
} from '../model/index.ts';
import { rows, TableError, type Row } from './table.ts';

export { TableError };

/** The tables that make a vocabulary: the files vocabulary/<name>.tsv. */
export const TABLES = [
  'event-types',
  'actors',
  'sources',
  'places',
  'triggers',
  'casualty-words',
  'reporting-verbs',
  'weapons',
  'boilerplate',
  'refusals',
] as const;
export type TableName = (typeof TABLES)[number];

const HARMS: readonly (HarmKind | '')[] = ['', 'killed', 'wounded', 'abducted', 'captured', 'displaced', 'missing'];

/** Makes the vocabulary out of its tables' texts; throws a TableError that names file, line and mend. */
export function loadVocabulary(tables: Readonly<Record<TableName, string>>): Vocabulary {
  const read = (name: TableName, columns: readonly string[]): readonly Row[] => rows(tables[name], name, columns);
  const eventTypes = byId(read('event-types', ['id', 'event_type', 'sub_event_type']).map(eventType), 'event-types');
  const places = byId(read('places', ['id', 'name', 'aliases', 'level', 'within', 'lat', 'lon', 'radius_km']).map(place), 'places');
  const actors = byId(read('actors', ['id', 'name', 'aliases', 'kind', 'part_of', 'country']).map(actor), 'actors');
  const sources = byId(read('sources', ['id', 'name', 'aliases', 'role', 'sides_with', 'country']).map(source), 'sources');
  const typeOf = (row: Row, name: string): EventTypeId | null => {
    const id = row.text('event_type') as EventTypeId;
    if (id !== '' && !eventTypes.has(id))
      throw new TableError(`vocabulary/${name}.tsv:${row.line}: no event type "${id}" in event-types.tsv`);
    return id === '' ? null : id;
  };
  return {
    version: fingerprint(TABLES.map((name) => tables[name])),
    eventTypes,
    places,
    actors,
    sources,
    placeNames: named('places', places.values()),
    actorNames: named('actors', actors.values()),
    sourceNames: named('sources', sources.values()),
    triggers: phrases(
      'triggers',
      read('triggers', ['words', 'form', 'event_type', 'harm', 'weight', 'modality']),
      (row): Trigger => ({
        form: row.oneOf('form', ['verb', 'noun']),
        eventType: typeOf(row, 'triggers') as EventTypeId,
        harm: row.oneOf('harm', HARMS) || null,
        weight: row.number('weight') ?? 1,
        modality: row.oneOf('modality', ['happened', 'planned', 'threatened', 'hypothetical', 'negated']),
      }),
    ),
    casualtyWords: phrases('casualty-words', read('casualty-words', ['words', 'is', 'number', 'civilian', 'harm']), casualtyWord),
    reportingVerbs: phrases(
      'reporting-verbs',
      read('reporting-verbs', ['words', 'stance']),
      (row): ReportingVerb => ({
        stance: row.oneOf('stance', ['states', 'claims-responsibility', 'denies', 'confirms', 'doubts']),
      }),
    ),
    weapons: phrases('weapons', read('weapons', ['words', 'event_type']), (row): Weapon => ({ eventType: typeOf(row, 'weapons') })),
    refusals: phrases('refusals', read('refusals', ['words', 'note']), (row): Refusal => ({ note: row.text('note') })),
    boilerplate: read('boilerplate', ['match', 'words', 'kind', 'closes']).map(
      (row): BoilerplateRule => ({
        match: row.oneOf('match', ['line', 'starts', 'contains', 'ends']),
        words: row.text('words'),
        kind: row.oneOf('kind', [
          'navigation',
          'page-clock',
          'credit',
          'caption',
          'biography',
          'reprint-note',
          'comments',
          'notice',
          'repeat',
        ]),
        closes: row.text('closes') === 'yes',
      }),
    ),
  };
}

function eventType(row: Row): EventType {
  return {
    id: row.text('id') as EventTypeId,
    eventType: row.text('event_type'),
    subEventType: row.text('sub_event_type'),
    disorderType: row.text('disorder_type'),
    politicalViolence: row.text('political_violence') === 'yes',
  };
}

function place(row: Row): Place {
  return {
    id: row.text('id') as PlaceId,
    name: row.text('name'),
    aliases: row.list('aliases'),
    within: (row.text('within') || null) as PlaceId | null,
    level: row.oneOf('level', ['site', 'settlement', 'district', 'province', 'country', 'region']),
    lat: row.number('lat'),
    lon: row.number('lon'),
    radiusKm: row.number('radius_km'),
  };
}

function actor(row: Row): Actor {
  return {
    id: row.text('id') as ActorId,
    name: row.text('name'),
    aliases: row.list('aliases'),
    partOf: (row.text('part_of') || null) as ActorId | null,
    country: (row.text('country') || null) as PlaceId | null,
    kind: row.oneOf('kind', [
      'state-forces',
      'rebel-group',
      'political-militia',
      'identity-militia',
      'rioters',
      'protesters',
      'civilians',
      'external-forces',
      'unidentified',
    ]),
  };
}

function source(row: Row): Source {
  return {
    id: row.text('id') as SourceId,
    name: row.text('name'),
    aliases: row.list('aliases'),
    sidesWith: (row.text('sides_with') || null) as ActorId | null,
    country: (row.text('country') || null) as PlaceId | null,
    role: row.oneOf('role', ['outlet', 'agency', 'official', 'monitor', 'belligerent', 'witness', 'unnamed']),
  };
}

function casualtyWord(row: Row): CasualtyWord {
  const is = row.oneOf('is', ['people', 'verb', 'adjective', 'count']);
  if (is === 'people')
    return { is, plural: row.oneOf('number', ['singular', 'plural']) === 'plural', civilian: row.text('civilian') === 'yes' };
  return { is, harm: row.oneOf('harm', HARMS.slice(1) as readonly HarmKind[]) };
}

const named = <T extends { readonly name: string; readonly aliases: readonly string[] }>(table: string, all: Iterable<T>) =>
  lexiconOf(
    table,
    (function* (): Iterable<readonly [string, T]> {
      for (const row of all) for (const name of [row.name, ...row.aliases]) yield [name, row];
    })(),
  );

const phrases = <T>(table: string, all: readonly Row[], make: (row: Row) => T) =>
  lexiconOf(
    table,
    all.flatMap((row) => row.list('words').map((words) => [words, make(row)] as const)),
  );

/** A table's lexicon; a name that is too long is the table's fault. */
function lexiconOf<T>(table: string, rows: Iterable<readonly [words: string, row: T]>): Lexicon<T> {
  try {
    return lexicon(rows);
  } catch (error) {
    if (error instanceof RangeError) throw new TableError(`vocabulary/${table}.tsv: ${error.message}; shorten it`, { cause: error });
    throw error;
  }
}

function byId<T extends { readonly id: string }>(all: readonly T[], name: string): ReadonlyMap<T['id'], T> {
  const map = new Map<T['id'], T>();
  for (const row of all) {
    if (map.has(row.id)) throw new TableError(`vocabulary/${name}.tsv: two rows have the id "${row.id}"; ids name one row`);
    map.set(row.id, row);
  }
  return map;
}

/** A short non-cryptographic hash (cyrb53, public domain): tells one state of the tables from another. */
function fingerprint(texts: readonly string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const text of texts)
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
