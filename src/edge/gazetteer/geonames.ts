import type { PlaceLevel } from '../../model/index.ts';
import type { Raw } from './raw.ts';

/**
 * GeoNames' feature codes that Daftar keeps, with the level that each is to us. Left out: abandoned and historical places, sections of
 * farms, streams and hills, and all else where no event is said to be.
 */
const LEVELS: Readonly<Record<string, PlaceLevel>> = Object.fromEntries(
  (
    [
      ['settlement', 'PPL PPLA PPLA2 PPLA3 PPLA4 PPLA5 PPLC PPLF PPLG PPLL PPLR PPLS STLMT'],
      ['site', 'PPLX AIRB AIRF AIRP AIRH INSM MILB DAM OILF OILR PSTB CSTM PRN CMP CMPRF CMPL HSP UNIV MSQE MNMT ANS'],
      ['province', 'ADM1'],
      ['district', 'ADM2 ADM3'],
    ] as const
  ).flatMap(([level, codes]) => codes.split(' ').map((code) => [code, level])),
);

/** One line of a GeoNames dump (19 columns parted by tabs): a place, null where it is of no kind that is kept; a string says what is wrong. */
export function geonamesLine(line: string): Raw | null | string {
  const c = line.split('\t');
  if (c.length < 15) return 'it has fewer than 15 columns';
  const [id = '', name = '', ascii = '', others = '', lat = '', lon = '', , code = '', country = '', , admin1 = ''] = c;
  if (!/^\d{1,12}$/u.test(id) || name === '') return 'it does not begin with a number and a name';
  const level = LEVELS[code];
  if (level === undefined) return null;
  return {
    id: `gn-${id}`,
    name,
    names: [ascii, ...others.split(',')],
    level,
    country,
    area: level === 'province' || admin1 === '' || admin1 === '00' ? null : `${country}.${admin1}`,
    isArea: level === 'province' ? `${country}.${admin1}` : null,
    lat: Number(lat),
    lon: Number(lon),
    population: Number(c[14]) > 0 ? Number(c[14]) : null,
  };
}
