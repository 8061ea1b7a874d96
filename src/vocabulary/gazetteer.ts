import type { Place, PlaceId, PlaceLevel } from '../model/index.ts';
import { TableError } from './table.ts';

/** A row of a gazetteer table: world-places.tsv, and what `daftar gazetteer` writes. */
export interface GazetteerRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: PlaceLevel;
  /** Id of the area or country it lies in: a row of the same table, of places.tsv, or of world-places.tsv. */
  readonly within: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number | null;
}

const COLUMNS = ['id', 'name', 'aliases', 'level', 'within', 'lat', 'lon', 'population'] as const;
const LEVELS: ReadonlySet<string> = new Set<PlaceLevel>(['site', 'settlement', 'district', 'province', 'country', 'region']);

/** The line of one row; a tab or line end inside a name becomes a space. */
export function gazetteerLine(row: GazetteerRow): string {
  const clean = (cell: string): string => cell.replace(/[\t\r\n]+/gu, ' ').trim();
  const aliases = row.aliases.map((a) => clean(a).replaceAll('|', '/')).join(' | ');
  const point = (degrees: number): string => String(Math.round(degrees * 1e4) / 1e4);
  return `${row.id}\t${clean(row.name)}\t${aliases}\t${row.level}\t${row.within}\t${point(row.lat)}\t${point(row.lon)}\t${row.population ?? ''}\n`;
}

export const GAZETTEER_HEAD = `${COLUMNS.join('\t')}\n`;

/** The table of these rows. */
export function gazetteerTable(rows: readonly GazetteerRow[]): string {
  return GAZETTEER_HEAD + rows.map(gazetteerLine).join('');
}

/**
 * The places of a gazetteer table; throws a TableError that names the line. Tens of thousands of rows are read at every start, so this
 * takes the columns in their one order instead of asking for each by its name.
 */
export function readGazetteer(table: string, name: string): readonly Place[] {
  const head = table.slice(0, Math.max(0, table.indexOf('\n'))).trimEnd();
  if (head !== COLUMNS.join('\t')) throw new TableError(`${name}: the first line must name ${COLUMNS.join(', ')}, parted by tabs`);
  const places: Place[] = [];
  let line = 1;
  for (let at = table.indexOf('\n') + 1; at < table.length; ) {
    const end = table.indexOf('\n', at);
    const text = table.slice(at, end < 0 ? table.length : end);
    at = end < 0 ? table.length : end + 1;
    line++;
    if (text.trim() !== '') places.push(place(text.trimEnd().split('\t'), `${name}:${line}`));
  }
  return places;
}

function place(cells: readonly string[], where: string): Place {
  const [id = '', name = '', aliases = '', level = '', within = '', lat = '', lon = '', people = ''] = cells;
  const population = people === '' ? null : Number(people);
  const point = [Number(lat), Number(lon)] as const;
  if (id === '' || name === '') throw new TableError(`${where} has no id or no name`);
  if (!LEVELS.has(level)) throw new TableError(`${where}: level is "${level}"; it must be one of ${[...LEVELS].join(', ')}`);
  if (lat === '' || lon === '' || !(Math.abs(point[0]) <= 90) || !(Math.abs(point[1]) <= 180) || !(population === null || population >= 0))
    throw new TableError(`${where}: lat, lon and population must be numbers (degrees, people)`);
  return {
    id: id as PlaceId,
    name,
    aliases: aliases === '' ? NONE : aliases.split(' | '),
    level: level as PlaceLevel,
    within: (within || null) as PlaceId | null,
    lat: point[0],
    lon: point[1],
    radiusKm: level === 'settlement' || level === 'site' ? reach(population) : null,
    population,
    iso: null,
    pcode: null,
    standing: 'listed',
  };
}

const NONE: readonly string[] = [];

/** How far a town of so many people reaches, km: a metropolis of nine million 30, a village 2. */
const reach = (population: number | null): number => Math.min(30, Math.max(2, Math.round(Math.sqrt(population ?? 0) / 100)));
