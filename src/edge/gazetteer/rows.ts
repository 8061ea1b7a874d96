import { areasOf, words } from '../../language/index.ts';
import type { Place, PlaceId, Vocabulary } from '../../model/index.ts';
import type { GazetteerRow } from '../../vocabulary/index.ts';
import type { Raw } from './raw.ts';

/** Spellings kept of one place: more are typing errors and transliterations of transliterations. */
const MOST_NAMES = 16;
const MOST_WORDS = 8;

/** The rows of a gazetteer table out of a dump's places, each hung into the areas that the vocabulary knows, or into the dump's own. */
export function toRows(raws: readonly Raw[], vocabulary: Vocabulary): readonly GazetteerRow[] {
  const countries = new Map<string, Place>();
  const provinces = new Map<string, PlaceId>();
  for (const p of vocabulary.places.values()) {
    if (p.level === 'country' && p.iso !== null) countries.set(p.iso, p);
    if (p.level !== 'province') continue;
    const country = areasOf(p, vocabulary.places).at(-1);
    for (const name of [p.name, ...p.aliases]) {
      const key = `${country?.id ?? ''} ${plain(name)}`;
      if (p.standing === 'known' || !provinces.has(key)) provinces.set(key, p.id);
    }
  }
  /** The dump's first-level areas: ours where we have one of that name. */
  const areas = new Map<string, string>();
  for (const raw of raws) {
    const country = countries.get(raw.country)?.id;
    if (raw.isArea === null || country === undefined) continue;
    const ours = namesOf(raw)
      .map((name) => provinces.get(`${country} ${plain(name)}`))
      .find((id) => id !== undefined);
    areas.set(raw.isArea, ours ?? raw.id);
  }
  return raws.flatMap((raw): readonly GazetteerRow[] => {
    const country = countries.get(raw.country)?.id;
    if (country === undefined || (raw.isArea !== null && areas.get(raw.isArea) !== raw.id)) return [];
    const [name = raw.name, ...aliases] = namesOf(raw);
    const within = (raw.area === null ? undefined : areas.get(raw.area)) ?? country;
    return [{ id: raw.id, name, aliases, level: raw.level, within, lat: raw.lat, lon: raw.lon, population: raw.population }];
  });
}

/** The spellings of a place that a report in Latin, Arabic or Kurdish letters may use, its name first. */
function namesOf({ name, names }: Raw): readonly string[] {
  const kept = [name, ...names]
    .map((n) => n.replace(/[\s\p{C}|]+/gu, ' ').trim())
    .filter((n) => n !== '' && n.length <= 80 && /^[\p{Script=Latin}\p{Script=Arabic}\p{M}\p{N}\s'’ʼ`‘.,()/-]+$/u.test(n))
    // "IQ", "ISU": codes, not names.
    .filter((n) => !/^[A-Z0-9]{1,4}$/u.test(n) && n.split(/[\s-]+/u).length <= MOST_WORDS);
  return [...new Set(kept)].slice(0, MOST_NAMES);
}

/** A province's name without accents, article and the word for what it is. */
const plain = (name: string): string =>
  words(name, { start: 0, end: name.length })
    .map((w) => w.key)
    .filter(
      (key, i) =>
        !(i === 0 && /^(?:al|el|ad|an|ar|as|ash|at|az)$/u.test(key)) && !/^(?:province|governorate|muhafazat|department|liwa)$/u.test(key),
    )
    .join(' ');
