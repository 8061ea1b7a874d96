import { placePhrases, type PlacePhrase } from '../language/index.ts';
import type { Match, Place, PlaceMention, PlacePrecision, Span, Vocabulary, Word } from '../model/index.ts';
import { keys, type Sentence } from './sentence.ts';

const PERSON =
  /^(?:mr|mrs|ms|dr|gen|general|col|colonel|lt|lieutenant|capt|captain|maj|major|brig|brigadier|sgt|president|minister|sheikh|sayyid|abu|abdul|bin|ibn|prime|king|prince|ayatollah|imam|mullah|spokesman|spokeswoman|commander)$/u;

/** Places that the gazetteer knows, with how the words place the event by them: at, near, 60 km south of. */
export function findPlaces(s: Sentence, vocabulary: Vocabulary): readonly PlaceMention[] {
  const names = vocabulary.placeNames.find(s.words).filter((m) => !isPerson(s.words, m) && !isAdjective(s, m, vocabulary));
  return placePhrases(s.text, s.words, names).flatMap((phrase) =>
    phrase.anchors.map((k): PlaceMention => {
      const name = names[k] as Match<Place>;
      const candidates = rank(name.rows, s.words, name);
      const partner = phrase.anchors.find((other) => other !== k);
      const spanOf = (other: number): Span => (names[other] as Match<Place>).span;
      return {
        kind: 'place',
        span: name.span,
        sentence: s.index,
        candidates: candidates.map((p) => p.id),
        offset: phrase.relation === 'offset' ? { km: phrase.km, bearing: phrase.bearing } : null,
        precision: precision(candidates[0] as Place, phrase),
        preposition: preposition(phrase, k, name),
        relation: phrase.relation,
        partner: partner === undefined ? null : spanOf(partner),
        within: phrase.within.map(spanOf),
        describes: phrase.describes === null ? null : spanOf(phrase.describes),
      };
    }),
  );
}

/** What is attacked as a whole. */
const OBJECTS = new Set(['city', 'town', 'village', 'district', 'province', 'camp', 'base', 'prison']);

/** What ties one name of a phrase to what is told; "attacked the town of Rutba": the object of the verb is where it happened. */
function preposition(phrase: PlacePhrase, k: number, name: Match<Place>): string | null {
  if (phrase.relation === 'path' && phrase.anchors[1] === k) return 'to';
  return phrase.preposition ?? (phrase.from < name.from && OBJECTS.has(phrase.kind ?? '') ? 'at' : null);
}

/** The precision that the words leave of a place of this level. */
function precision(place: Place, phrase: PlacePhrase): PlacePrecision {
  if (place.level === 'country' || place.level === 'region') return 'country';
  if (place.level === 'province') return 'admin1';
  if (phrase.precision === 'near' || phrase.precision === 'line') return 'near';
  return place.level === 'district' ? 'admin2' : 'exact';
}

/** A namesake is chosen by what the words say it is ("Diyala province", "the city of Kirkuk"); otherwise the smaller, better known place. */
function rank(rows: readonly Place[], words: readonly Word[], m: Match<Place>): readonly Place[] {
  if (rows.length < 2) return rows;
  const after = words[m.to]?.key ?? '';
  const before = keys(words, m.from - 2, m.from);
  const said =
    /^(?:province|governorate|department)s?$/u.test(after) || /(?:province|governorate|department) of$/u.test(before)
      ? 'province'
      : after === 'district' || before === 'district of'
        ? 'district'
        : 'settlement';
  const order = [said, 'settlement', 'site', 'province', 'district', 'country', 'region'];
  return [...rows].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

/** "General Mosul", "Habib al-Shimmari": part of a person's name is no place. */
function isPerson(words: readonly Word[], m: Match<Place>): boolean {
  const before = words[m.from - 1];
  if (before === undefined || !/^[\s-]*$/u.test(words[m.from]?.before ?? '')) return false;
  return PERSON.test(before.key) && before.shape !== 'lower';
}

/** "the Mosul operation", "Baghdad officials": the name of a place in front of a noun of speech or deed places nothing by itself. */
function isAdjective(s: Sentence, m: Match<Place>, vocabulary: Vocabulary): boolean {
  const acronym = s.words[m.from]?.shape === 'upper' && m.to - m.from === 1 && (s.words[m.from]?.key.length ?? 9) <= 3;
  const next = s.words[m.to];
  // "US air strikes", "a UK soldier": an acronym right before a noun says whose, not where.
  if (
    acronym &&
    next !== undefined &&
    next.before === ' ' &&
    !/^(?:and|or|in|on|at|to|of|for|is|was|were|are|has|had|have|said|says|will|would|by|from|with|as|that|who|when|after)$/u.test(next.key)
  )
    return true;
  // "Qara Salem": the name goes on, so it is another place, or a body called after this one.
  if (
    next !== undefined &&
    next.before === ' ' &&
    next.shape === 'title' &&
    s.words[m.to - 1]?.shape === 'title' &&
    !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|province|governorate|district|city|airport|dam|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
      next.key,
    ) &&
    vocabulary.placeNames.find(s.words.slice(m.to, m.to + 3))[0]?.from !== 0
  )
    return true;
  return /^(?:government|officials|embassy|based|backed|led|sponsored|supported|aligned|educated|born)$/u.test(s.words[m.to]?.key ?? '');
}
