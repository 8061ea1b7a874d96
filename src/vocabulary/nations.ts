import type { Actor, ActorId, Nation, Place, PlaceId } from '../model/index.ts';
import { TableError, type Row } from './table.ts';

/** Ids of a country's parties begin with these where nations.tsv names none; a name follows these words. */
const PARTIES = [
  ['military', 'military-forces-of', 'Military Forces of'],
  ['police', 'police-forces-of', 'Police Forces of'],
  ['government', 'government-of', 'Government of'],
] as const;

interface Nations {
  readonly byPlace: ReadonlyMap<PlaceId, Nation>;
  /** All actors of the registry, and those composed by rule: a country that has no army there has "Military Forces of …". */
  readonly actors: ReadonlyMap<ActorId, Actor>;
}

/** Every country with its forces, police and government, each of which is a party whether actors.tsv lists it or not. */
export function nationsOf(table: readonly Row[], places: ReadonlyMap<PlaceId, Place>, actors: ReadonlyMap<ActorId, Actor>): Nations {
  const all = new Map(actors);
  const byPlace = new Map<PlaceId, Nation>();
  const rowOf = new Map(table.map((row) => [row.text('country') as PlaceId, row]));
  for (const row of table)
    for (const column of ['country', 'capital', 'seat'])
      if (row.text(column) !== '' && !places.has(row.text(column) as PlaceId))
        throw new TableError(`vocabulary/nations.tsv:${row.line}: no place "${row.text(column)}" in places.tsv`);
  for (const { id: country, level, name } of places.values()) {
    if (level !== 'country') continue;
    const row = rowOf.get(country);
    const ids = { military: '' as ActorId, police: '' as ActorId, government: '' as ActorId };
    for (const [column, lead, title] of PARTIES) {
      const stated = (row?.text(column) ?? '') as ActorId;
      if (stated !== '' && !actors.has(stated))
        throw new TableError(`vocabulary/nations.tsv:${row?.line ?? 0}: no party "${stated}" in actors.tsv`);
      const id = stated === '' ? (`${lead}-${country}` as ActorId) : stated;
      ids[column] = id;
      if (!all.has(id))
        all.set(id, { id, name: `${title} ${name}`, aliases: [], kind: 'state-forces', generic: false, partOf: null, country });
    }
    const speaks = (row?.text('capital') ?? '') as PlaceId;
    const city = speaks === '' ? ((row?.text('seat') ?? '') as PlaceId) : speaks;
    const nation: Nation = { country, capital: city === '' ? null : city, ...ids };
    byPlace.set(country, nation);
    if (speaks !== '') byPlace.set(speaks, nation);
  }
  return { byPlace, actors: all };
}
