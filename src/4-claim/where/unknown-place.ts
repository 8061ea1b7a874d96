import { words } from '../../language/index.ts';
import type { Location, Span } from '../../model/index.ts';
import { overlaps } from '../scene.ts';
import type { Telling } from '../telling.ts';

const NAMED =
  /\b(?:village|town|city|district|area|neighbou?rhood|camp|sub-?district) of ((?:[aA]l[- ])?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u;
/** A name of one to three words behind a preposition of where; what owns something ("in Smith's car") or goes on in small letters is none. */
const AFTER =
  /\b(in|near|outside|around|inside) ((?:[aA]l[- ])?\p{Lu}[\p{Ll}’-]+(?: (?:[aA]l[- ])?\p{Lu}[\p{Ll}’-]+){0,2})(?=[.,;:]|\s(?:and|on|in|when|while|after|during|by|as|at|last|early|late|overnight|today|yesterday)\b)/gu;
/** Where a sentence puts its deed by a name that the gazetteer lacks, "the village of X", "killed near X": the words, with nothing known of where it lies. */
export function unknownPlace({ article, scene, vocabulary }: Telling): Location | null {
  const sentence = article.text.slice(scene.span.start, scene.span.end);
  const called = NAMED.exec(sentence)?.[1];
  if (called !== undefined) return byName(called, 'exact');
  const known = [...scene.places, ...scene.actors, ...scene.times, ...scene.speakers, ...scene.weapons, ...scene.casualties];
  for (const found of sentence.matchAll(AFTER)) {
    const [whole, preposition = '', name = ''] = found;
    const end = scene.span.start + found.index + whole.length;
    const span: Span = { start: end - name.length, end };
    if (!isUnplaced(span) && !isPeople(name) && !known.some((m) => overlaps(m.span, span)))
      return byName(name, /^(?:in|inside)$/u.test(preposition) ? 'exact' : 'near');
  }
  return null;

  /** A name of what lasts, is read or is held: "in Operation X", "in Ramadan". */
  function isUnplaced(span: Span): boolean {
    return vocabulary.things.find(words(article.text, span)).some((m) => m.rows.some((r) => r.class === 'unplaced'));
  }

  function isPeople(name: string): boolean {
    const last = name.split(' ').at(-1) ?? '';
    return (
      vocabulary.nationalities.get(last.replace(/s$/u, '')).length > 0 || vocabulary.casualtyWords.get(last).some((r) => r.is === 'people')
    );
  }
}

const byName = (name: string, precision: 'exact' | 'near'): Location => ({
  place: null,
  name,
  admin1: null,
  country: null,
  lat: null,
  lon: null,
  precision,
  radiusKm: null,
});
