import { areasOf, PREPOSITIONS } from '../../language/index.ts';
import type { Article, Match, Place, PlaceId, Vocabulary, Word } from '../../model/index.ts';
import type { Sentence } from '../sentence.ts';

type Name = Match<Place>;

/** The share of the countries named in a story that one must have for "the capital" to be its capital. */
const MOST = 0.6;
/** Words that make "capital" another noun: "capital punishment". */
const OTHER =
  /^(?:punishment|letters?|gains?|flows?|crimes?|offen[cs]es?|sentences?|cases?|expenditures?|investments?|murders?|charges?|costs?|markets?|funds?|outlays?|goods|requirements?)$/u;
/** The capital of what is smaller than a country, which no table knows. */
const SMALLER =
  /^(?:provincial|regional|district|county|departmental|governorate|state|departament|commercial|financial|economic|former|ancient|spiritual|cultural|tribal|de-facto)$/u;
/** What may stand between a country and its capital: "the Somali seaside capital". */
const BETWEEN = 1;

/**
 * Capitals that stand under no name: "the Kenyan capital", "Colombia's capital", "the capital of Burkina Faso", and "the capital" of the one
 * country that a story is about. Sentence by sentence, beside the names that it knows; what holds a country's name takes its place.
 */
export function withCapitals(
  sentences: readonly Sentence[],
  named: readonly (readonly Name[])[],
  article: Article,
  vocabulary: Vocabulary,
): readonly (readonly Name[])[] {
  if (!sentences.some((s) => s.words.some((w) => w.key === 'capital'))) return named;
  const home = countryOf(sentences, named, article, vocabulary);
  return sentences.map((s, i) => {
    const names = named[i] ?? [];
    const found = s.words.flatMap((w, at) => (w.key === 'capital' ? (capitalAt(s, at, names, home, vocabulary) ?? []) : []));
    const fresh = found.filter((c) => !names.some((n) => n.rows[0]?.id === c.rows[0]?.id));
    if (fresh.length === 0) return names;
    return [...names.filter((n) => !fresh.some((c) => n.from < c.to && c.from < n.to)), ...fresh].sort((a, b) => a.from - b.from);
  });
}

function capitalAt(s: Sentence, at: number, names: readonly Name[], home: PlaceId | null, vocabulary: Vocabulary): Name | null {
  const { words } = s;
  const next = words[at + 1];
  const before = words[at - 1]?.key ?? '';
  if (SMALLER.test(before) || (next !== undefined && next.before === ' ' && OTHER.test(next.key))) return null;
  const to = next?.key === 'city' && next.before === ' ' ? at + 2 : at + 1;
  const owner = ownerBefore(s, at, names, vocabulary);
  if (owner !== null) return capital(owner.country, owner.from, to);
  if (words[to]?.key === 'of') {
    const behind = names.find((n) => n.from === to + 1 || (n.from === to + 2 && words[to + 1]?.key === 'the'));
    const country = behind?.rows.find((r) => r.level === 'country');
    return behind === undefined || country === undefined ? null : capital(country.id, at, behind.to);
  }
  // "the capital, Sanaa" names its city itself.
  const follows =
    names.some((n) => n.from === to) ||
    (words[to]?.shape === 'title' && /^,? $/u.test(words[to]?.before ?? '') && !DAY.test(words[to]?.key ?? ''));
  const own = /^(?:the|this|that|our)$/u.test(before) || /^(?:country|nation|state)(?:['’]?s)$/u.test(before);
  return home === null || !own || follows ? null : capital(home, at, to);

  function capital(country: PlaceId, from: number, end: number): Name | null {
    const city = vocabulary.nations.get(country)?.capital;
    const row = city == null ? undefined : vocabulary.places.get(city);
    const [first, last] = [words[from], words[end - 1]];
    return row === undefined || first === undefined || last === undefined
      ? null
      : { from, to: end, span: { start: first.start, end: last.end }, rows: [row] };
  }
}
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** "Kenyan", "Colombia's" before it, perhaps with a word between. */
function ownerBefore(
  s: Sentence,
  at: number,
  names: readonly Name[],
  vocabulary: Vocabulary,
): { readonly country: PlaceId; readonly from: number } | null {
  const { words } = s;
  for (let end = at; end >= Math.max(1, at - BETWEEN); end--) {
    if (
      end < at &&
      (words[end]?.shape !== 'lower' || PREPOSITIONS.has(words[end]?.key ?? '') || /[^\s]/u.test((words[end] as Word).before))
    )
      return null;
    const people = s.find(vocabulary.nationalities).find((m) => m.to === end);
    if (people?.rows[0] !== undefined) return { country: people.rows[0], from: people.from };
    const name = names.find((m) => m.to === end);
    const country = name?.rows.find((r) => r.level === 'country');
    if (
      name !== undefined &&
      country !== undefined &&
      /['’]s?$/u.test(s.text.slice(name.span.start, words[end]?.start ?? name.span.end).trimEnd())
    )
      return { country: country.id, from: name.from };
  }
  return null;
}

/** The one country that a story is about: that of most places it names, else that of its dateline, else that of most peoples too. */
function countryOf(
  sentences: readonly Sentence[],
  named: readonly (readonly Name[])[],
  { dateline }: Article,
  vocabulary: Vocabulary,
): PlaceId | null {
  const country = (id: PlaceId | undefined): PlaceId | null => {
    const place = id === undefined ? undefined : vocabulary.places.get(id);
    return place === undefined ? null : (areasOf(place, vocabulary.places).find((p) => p.level === 'country')?.id ?? null);
  };
  const places = named.flatMap((names) => names.flatMap((n) => country(n.rows[0]?.id) ?? []));
  const sent = dateline === null ? null : country(vocabulary.placeNames.get(dateline.split(',')[0] ?? '')[0]?.id);
  const peoples = (): readonly PlaceId[] => sentences.flatMap((s) => s.find(vocabulary.nationalities).flatMap((m) => m.rows[0] ?? []));
  return most(places) ?? sent ?? most([...places, ...peoples()]);
}

function most(countries: readonly PlaceId[]): PlaceId | null {
  const counts = new Map<PlaceId, number>();
  for (const c of countries) counts.set(c, (counts.get(c) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= countries.length * MOST ? first[0] : null;
}
