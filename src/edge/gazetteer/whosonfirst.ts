import { z } from 'zod';
import type { PlaceLevel } from '../../model/index.ts';
import type { Raw } from './raw.ts';

/** Placetypes of Who's On First that Daftar keeps, with the level that each is to us. */
const LEVELS: Readonly<Record<string, PlaceLevel>> = {
  region: 'province',
  county: 'district',
  localadmin: 'district',
  locality: 'settlement',
  borough: 'site',
  neighbourhood: 'site',
  macrohood: 'site',
  microhood: 'site',
  campus: 'site',
};

const Hierarchy = z.array(z.record(z.string(), z.number())).optional();
const Names = z.record(z.string(), z.array(z.string()));

/** A record with its fields laid flat. */
const Flat = z.object({
  id: z.number(),
  name: z.string().min(1),
  placetype: z.string(),
  lat: z.number(),
  lon: z.number(),
  country: z.string(),
  hierarchy: Hierarchy,
  names: Names.optional(),
  is_current: z.number().optional(),
  qs_population: z.number().nullish(),
});

/** A record as it is published: a GeoJSON feature. */
const Feature = z.object({
  properties: z
    .object({
      'wof:id': z.number(),
      'wof:name': z.string().min(1),
      'wof:placetype': z.string(),
      'geom:latitude': z.number(),
      'geom:longitude': z.number(),
      'wof:country': z.string(),
      'wof:hierarchy': Hierarchy,
      'mz:is_current': z.number().optional(),
      'wof:population': z.number().nullish(),
    })
    .loose(),
});

/** One line of a Who's On First dump, a JSON object: a place, null where it is of no kind that is kept; a string says what is wrong. */
export function whosonfirstLine(line: string): Raw | null | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'it is no JSON';
  }
  const record = Flat.safeParse(json).data ?? unfold(Feature.safeParse(json).data);
  if (record === null) return "it is no record of Who's On First";
  const level = LEVELS[record.placetype];
  if (level === undefined || record.is_current === 0) return null;
  const region = record.hierarchy?.[0]?.['region_id'];
  const key = `wof.${region ?? record.id}`;
  return {
    id: `wof-${record.id}`,
    name: record.names?.['eng_x_preferred']?.[0] ?? record.name,
    names: [record.name, ...Object.entries(record.names ?? {}).flatMap(([of, names]) => (KEPT.test(of) ? names : []))],
    level,
    country: record.country,
    area: level === 'province' || region === undefined ? null : key,
    isArea: level === 'province' ? `wof.${record.id}` : null,
    lat: record.lat,
    lon: record.lon,
    population: record.qs_population ?? null,
  };
}

/** Names in English, Arabic and Kurdish, and those of no language. */
const KEPT = /^(?:eng|ara|kur|ckb|kmr|und)_x_/u;

function unfold(feature: z.infer<typeof Feature> | undefined): z.infer<typeof Flat> | null {
  if (feature === undefined) return null;
  const p = feature.properties;
  const names = Object.entries(p).flatMap(([key, value]) => {
    const list = z.array(z.string()).safeParse(value).data;
    return key.startsWith('name:') && list !== undefined ? [[key.slice('name:'.length), list] as const] : [];
  });
  return {
    id: p['wof:id'],
    name: p['wof:name'],
    placetype: p['wof:placetype'],
    lat: p['geom:latitude'],
    lon: p['geom:longitude'],
    country: p['wof:country'],
    hierarchy: p['wof:hierarchy'],
    names: Object.fromEntries(names),
    is_current: p['mz:is_current'],
    qs_population: p['wof:population'],
  };
}
