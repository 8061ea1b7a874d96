import { type Entry, inflections, lexicon, WordNumbers } from '../language/index.ts';
import type {
  Actor,
  ActorId,
  BoilerplateRule,
  CasualtyWord,
  ControlWord,
  EventType,
  EventTypeId,
  ForecastWord,
  ForceWord,
  GroupWord,
  HarmKind,
  Lexicon,
  Metric,
  PatternWord,
  Place,
  PlaceId,
  PlaceNamesake,
  Refusal,
  RelationWord,
  ReportingVerb,
  Source,
  SourceId,
  SpeakerWord,
  Thing,
  Trigger,
  Vocabulary,
  Weapon,
} from '../model/index.ts';
import { readGazetteer } from './gazetteer.ts';
import { actorTie } from './actor-ties.ts';
import { nationsOf } from './nations.ts';
import { rows, TableError, type Row } from './table.ts';

export { TableError };
export { gazetteerTable, type GazetteerRow } from './gazetteer.ts';

/** The tables that make a vocabulary: the files vocabulary/<name>.tsv. */
export const TABLES = [
  'event-types',
  'actors',
  'actor-ties',
  'nations',
  'force-words',
  'group-words',
  'sources',
  'places',
  'place-namesakes',
  'quarters',
  'world-places',
  'triggers',
  'things',
  'casualty-words',
  'reporting-verbs',
  'speaker-words',
  'weapons',
  'boilerplate',
  'refusals',
  'relations',
  'control-words',
  'metrics',
  'nationalities',
  'forecast-words',
  'pattern-words',
  'common-words',
] as const;
export type TableName = (typeof TABLES)[number];

/** Tables in the form of a gazetteer, whose names count only where the text says that a place is meant. */
const LISTS = ['quarters', 'world-places'] as const;

const HARMS: readonly (HarmKind | '')[] = ['', 'killed', 'wounded', 'abducted', 'captured', 'displaced', 'missing'];

/** A gazetteer table beside places.tsv: its text, and the name that an error about it bears. */
export interface Gazetteer {
  readonly name: string;
  readonly text: string;
}

/** Makes the vocabulary out of its tables' texts; throws a TableError that names file, line and mend. */
export function loadVocabulary(tables: Readonly<Record<TableName, string>>, gazetteers: readonly Gazetteer[] = []): Vocabulary {
  const read = (name: TableName, columns: readonly string[]): readonly Row[] => rows(tables[name], name, columns);
  const eventTypes = byId(read('event-types', ['id', 'event_type', 'sub_event_type']).map(eventType), 'event-types');
  const known = read('places', ['id', 'name', 'aliases', 'level', 'within', 'lat', 'lon', 'radius_km', 'iso', 'pcode']).map(place);
  const listed = [...LISTS.map((name) => ({ name: `vocabulary/${name}.tsv`, text: tables[name] })), ...gazetteers].flatMap((g) =>
    readGazetteer(g.text, g.name),
  );
  const places = byId(known, 'places');
  // A place that several gazetteers hold is taken from the last one, which the user chose.
  for (const p of listed) if (places.get(p.id)?.standing !== 'known') places.set(p.id, p);
  const actors = byId(read('actors', ['id', 'name', 'aliases', 'kind', 'part_of', 'country']).map(actor), 'actors');
  const nations = nationsOf(read('nations', ['country', 'capital', 'seat', 'military', 'police', 'government']), places, actors);
  const sources = byId(read('sources', ['id', 'name', 'aliases', 'role', 'sides_with', 'country', 'language']).map(source), 'sources');
  const typeOf = (row: Row, name: string): EventTypeId | null => {
    const id = row.text('event_type') as EventTypeId;
    if (id !== '' && !eventTypes.has(id))
      throw new TableError(`vocabulary/${name}.tsv:${row.line}: no event type "${id}" in event-types.tsv`);
    return id === '' ? null : id;
  };
  const things = read('things', ['class', 'words']);
  const classes = (row: Row, column: 'doer' | 'to'): readonly string[] => {
    const named = row
      .text(column)
      .split(' ')
      .filter((name) => name !== '');
    for (const name of named)
      if (!things.some((thing) => thing.text('class') === name))
        throw new TableError(`vocabulary/triggers.tsv:${row.line}: ${column} names "${name}"; there is no such class in things.tsv`);
    return named;
  };
  const placeOf = (row: Row, name: string): PlaceId => {
    const id = row.text('place') as PlaceId;
    if (!places.has(id)) throw new TableError(`vocabulary/${name}.tsv:${row.line}: no place "${id}" in places.tsv`);
    return id;
  };
  const { named, phrases, inflected } = lexicons();
  return {
    version: fingerprint([...TABLES.map((name) => tables[name]), ...gazetteers.map((g) => g.text)]),
    eventTypes,
    places,
    actors: nations.actors,
    sources,
    placeNames: named('places', known),
    // The world's words are numbered apart: only few sentences ask for them.
    listedNames: lexicons().named(
      'world-places',
      listed.filter((p) => places.get(p.id) === p),
    ),
    placeNamesakes: phrases(
      'place-namesakes',
      read('place-namesakes', ['words', 'note']),
      (row): PlaceNamesake => ({ note: row.text('note') }),
    ),
    actorNames: named('actors', actors.values()),
    sourceNames: named('sources', sources.values()),
    actorTies: read('actor-ties', ['subject', 'relation', 'object', 'from', 'to', 'source']).map((row) => actorTie(row, nations.actors)),
    nations: nations.byPlace,
    forceWords: phrases(
      'force-words',
      read('force-words', ['words', 'is']),
      (row): ForceWord => ({ is: row.oneOf('is', ['military', 'police', 'government', 'modifier']) }),
    ),
    groupWords: phrases(
      'group-words',
      read('group-words', ['words', 'is']),
      (row): GroupWord => ({ is: row.oneOf('is', ['head', 'lead']) }),
    ),
    triggers: inflected(
      'triggers',
      read('triggers', ['words', 'form', 'event_type', 'harm', 'weight', 'modality', 'doer', 'to']),
      (row) => row.oneOf('form', ['verb', 'noun']),
      (row): Trigger => ({
        doer: classes(row, 'doer'),
        to: classes(row, 'to'),
        form: row.oneOf('form', ['verb', 'noun']),
        eventType: typeOf(row, 'triggers') as EventTypeId,
        harm: row.oneOf('harm', HARMS) || null,
        weight: row.number('weight') ?? 1,
        modality: row.oneOf('modality', ['happened', 'planned', 'threatened', 'hypothetical', 'negated']),
      }),
    ),
    things: inflected(
      'things',
      things,
      () => 'noun',
      (row): Thing => ({ class: row.text('class') }),
    ),
    casualtyWords: phrases('casualty-words', read('casualty-words', ['words', 'is', 'number', 'who', 'harm']), casualtyWord),
    reportingVerbs: inflected(
      'reporting-verbs',
      read('reporting-verbs', ['words', 'stance']),
      () => 'verb',
      (row): ReportingVerb => ({
        stance: row.oneOf('stance', ['states', 'claims-responsibility', 'denies', 'confirms', 'doubts', 'warns']),
      }),
    ),
    speakerWords: phrases(
      'speaker-words',
      read('speaker-words', ['words', 'is']),
      (row): SpeakerWord => ({
        is: row.oneOf('is', ['rank', 'office', 'official', 'witness', 'unnamed', 'body', 'text', 'anonymous']),
      }),
    ),
    weapons: phrases('weapons', read('weapons', ['words', 'event_type']), (row): Weapon => ({ eventType: typeOf(row, 'weapons') })),
    relationWords: phrases(
      'relations',
      read('relations', ['words', 'form', 'preposition', 'relation', 'direction']),
      (row): RelationWord => ({
        form: row.oneOf('form', ['noun', 'rank', 'verb', 'adjective', 'under']),
        prepositions: row.list('preposition'),
        relation: row.text('relation'),
        direction: row.oneOf('direction', ['to', 'from']),
      }),
    ),
    controlWords: phrases(
      'control-words',
      read('control-words', ['words', 'form', 'place', 'holder', 'change']),
      (row): ControlWord => ({
        form: row.oneOf('form', ['verb', 'noun', 'under', 'seat', 'light']),
        place: row.list('place'),
        holder: row.list('holder'),
        change: row.oneOf('change', ['holds', 'takes', 'loses']),
      }),
    ),
    metrics: phrases(
      'metrics',
      read('metrics', ['words', 'metric', 'is']),
      (row): Metric => ({ metric: row.text('metric'), is: row.oneOf('is', ['strength', 'total', 'people']) }),
    ),
    forecastWords: phrases(
      'forecast-words',
      read('forecast-words', ['words', 'is']),
      (row): ForecastWord => ({ is: row.oneOf('is', ['promise', 'expect', 'modal']) }),
    ),
    patternWords: phrases(
      'pattern-words',
      read('pattern-words', ['words', 'is']),
      (row): PatternWord => ({ is: row.oneOf('is', ['often', 'means', 'topic']) }),
    ),
    nationalities: phrases('nationalities', read('nationalities', ['words', 'place']), (row): PlaceId => placeOf(row, 'nationalities')),
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
    commonWords: new Map(read('common-words', ['word', 'rank']).map((row) => [row.text('word'), row.number('rank') ?? 0])),
  };
}

function eventType(row: Row): EventType {
  return {
    id: row.text('id') as EventTypeId,
    eventType: row.text('event_type'),
    subEventType: row.text('sub_event_type'),
    disorderType: row.text('disorder_type'),
    politicalViolence: row.text('political_violence') === 'yes',
    ucdpPossible: row.text('ucdp') === 'possible',
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
    population: null,
    iso: row.text('iso') || null,
    pcode: row.text('pcode') || null,
    standing: 'known',
  };
}

function actor(row: Row): Actor {
  const name = row.text('name');
  const kind = row.oneOf('kind', ACTOR_KINDS);
  return {
    id: row.text('id') as ActorId,
    name,
    aliases: row.list('aliases'),
    kind,
    generic: kind === 'unidentified' || name.endsWith('(unspecified)'),
    partOf: (row.text('part_of') || null) as ActorId | null,
    country: (row.text('country') || null) as PlaceId | null,
  };
}

const ACTOR_KINDS = [
  'state-forces',
  'rebel-group',
  'political-militia',
  'identity-militia',
  'rioters',
  'protesters',
  'civilians',
  'external-forces',
  'unidentified',
] as const;

function source(row: Row): Source {
  return {
    id: row.text('id') as SourceId,
    name: row.text('name'),
    aliases: row.list('aliases'),
    sidesWith: (row.text('sides_with') || null) as ActorId | null,
    country: (row.text('country') || null) as PlaceId | null,
    languages: row.list('language'),
    role: row.oneOf('role', ['outlet', 'agency', 'official', 'monitor', 'belligerent', 'witness', 'unnamed']),
  };
}

function casualtyWord(row: Row): CasualtyWord {
  const is = row.oneOf('is', ['people', 'group', 'thing', 'verb', 'intransitive', 'adjective', 'count']);
  if (is === 'people')
    return {
      is,
      plural: row.oneOf('number', ['singular', 'plural']) === 'plural',
      who: row.text('who') === '' ? null : row.oneOf('who', ['civilian', 'attacker'] as const),
    };
  if (is === 'group' || is === 'thing') return { is };
  return { is, harm: row.oneOf('harm', HARMS.slice(1) as readonly HarmKind[]) };
}

/** Makes lexicons out of tables; those made by the same hand share the numbers of their words. */
function lexicons() {
  const numbers = new WordNumbers();

  /** A table's lexicon; a name that is too long is the table's fault. */
  function lexiconOf<T>(table: string, rows: Iterable<Entry<T>>): Lexicon<T> {
    try {
      return lexicon(rows, numbers);
    } catch (error) {
      if (error instanceof RangeError) throw new TableError(`vocabulary/${table}.tsv: ${error.message}; shorten it`, { cause: error });
      throw error;
    }
  }

  return {
    named: <T extends { readonly name: string; readonly aliases: readonly string[] }>(table: string, all: Iterable<T>) =>
      lexiconOf(
        table,
        (function* (): Iterable<readonly [string, T]> {
          for (const row of all) for (const name of [row.name, ...row.aliases]) yield [name, row];
        })(),
      ),

    phrases: <T>(table: string, all: readonly Row[], make: (row: Row) => T) =>
      lexiconOf(
        table,
        all.flatMap((row) => row.list('words').map((words) => [words, make(row)] as const)),
      ),

    /** As `phrases`, with the forms that grammar gives each entry. */
    inflected: <T>(table: string, all: readonly Row[], form: (row: Row) => 'verb' | 'noun', make: (row: Row) => T) =>
      lexiconOf(
        table,
        all.flatMap((row) => {
          const made = make(row);
          return row.list('words').flatMap((words) => inflections(words, form(row)).map((form) => [form, made, words] as const));
        }),
      ),
  };
}

function byId<T extends { readonly id: string }>(all: readonly T[], name: string): Map<T['id'], T> {
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
