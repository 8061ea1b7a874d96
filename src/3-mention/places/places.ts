import { placePhrases, type PlacePhrase } from '../../language/index.ts';
import type { Article, Match, Place, PlaceMention, PlacePrecision, Span, Vocabulary, Word } from '../../model/index.ts';
import { withCapitals } from './capitals.ts';
import { orderNamesakes } from './namesakes.ts';
import { placeNames } from './place-names.ts';
import { keys, type Sentence } from '../sentence.ts';

/** One name as anchor of a phrase. */
interface Draft {
  readonly sentence: Sentence;
  readonly names: readonly Match<Place>[];
  readonly phrase: PlacePhrase;
  readonly k: number;
  readonly name: Match<Place>;
  /** Its namesakes as the words beside it order them. */
  readonly rows: readonly Place[];
}

/** Places that the gazetteer knows, with how the words place the event by them: at, near, 60 km south of. */
export function findPlaces(sentences: readonly Sentence[], article: Article, vocabulary: Vocabulary): readonly PlaceMention[] {
  const named = withCapitals(sentences, placeNames(sentences, article, vocabulary), article, vocabulary);
  const drafts = sentences.flatMap((sentence, i) => {
    const names = named[i] ?? [];
    return placePhrases(sentence.text, sentence.words, names).flatMap((phrase) =>
      phrase.anchors.map((k): Draft => {
        const name = names[k] as Match<Place>;
        return { sentence, names, phrase, k, name, rows: rank(name.rows, sentence.words, name) };
      }),
    );
  });
  const ordered = orderNamesakes(
    drafts.map(({ sentence, names, phrase, name, rows }) => ({
      key: keys(sentence.words, name.from, name.to),
      rows,
      said: phrase.within.flatMap((w) => names[w]?.rows ?? []),
    })),
    article,
    vocabulary,
  );
  return drafts.map((draft, i) => toMention(draft, ordered[i] as readonly Place[]));
}

function toMention({ sentence, names, phrase, k, name }: Draft, candidates: readonly Place[]): PlaceMention {
  const partner = phrase.anchors.find((other) => other !== k);
  const spanOf = (other: number): Span => (names[other] as Match<Place>).span;
  return {
    kind: 'place',
    span: name.span,
    sentence: sentence.index,
    candidates: candidates.map((p) => p.id),
    offset: phrase.relation === 'offset' ? { km: phrase.km, bearing: phrase.bearing } : null,
    precision: precision(candidates[0] as Place, phrase, isArea(sentence.words, name)),
    preposition: preposition(phrase, k, name),
    relation: phrase.relation,
    partner: partner === undefined ? null : spanOf(partner),
    within: phrase.within.map(spanOf),
    describes: phrase.describes === null ? null : spanOf(phrase.describes),
  };
}
/** What is attacked as a whole. */
const OBJECTS = new Set(['city', 'town', 'village', 'district', 'province', 'camp', 'base', 'prison']);

/** What ties one name of a phrase to what is told; "attacked the town of Rutba": the object of the verb is where it happened. */
function preposition(phrase: PlacePhrase, k: number, name: Match<Place>): string | null {
  if (phrase.relation === 'path' && phrase.anchors[1] === k) return 'to';
  return phrase.preposition ?? (phrase.from < name.from && OBJECTS.has(phrase.kind ?? '') ? 'at' : null);
}

/** The precision that the words leave of a place of this level. */
function precision(place: Place, phrase: PlacePhrase, area: boolean): PlacePrecision {
  if (place.level === 'country' || place.level === 'region') return 'country';
  // "Timbuktu region": the area round a town of that name, which no table holds.
  if (place.level === 'province' || (area && place.level === 'settlement')) return 'admin1';
  if (phrase.precision === 'near' || phrase.precision === 'line') return 'near';
  return place.level === 'district' ? 'admin2' : 'exact';
}

/** Whether the words call it an area of the first level: "Diyala province", "the state of X". */
const isArea = (words: readonly Word[], m: Match<Place>): boolean =>
  /^(?:(?:province|governorate|department|state|oblast|prefecture)s?|region)$/u.test(words[m.to]?.key ?? '') ||
  /(?:province|governorate|department|state) of$/u.test(keys(words, m.from - 2, m.from));

/** A namesake is chosen by what the words say it is ("Diyala province", "the city of Kirkuk"); otherwise the smaller, better known place. */
function rank(rows: readonly Place[], words: readonly Word[], m: Match<Place>): readonly Place[] {
  if (rows.length < 2) return rows;
  const after = words[m.to]?.key ?? '';
  const before = keys(words, m.from - 2, m.from);
  const said = isArea(words, m) ? 'province' : after === 'district' || before === 'district of' ? 'district' : 'settlement';
  const order = [said, 'settlement', 'site', 'province', 'district', 'country', 'region'];
  const listed = (p: Place): number => (p.standing === 'listed' ? 1 : 0);
  // Words that say what it is go before how well it is known: "Donetsk region".
  const called = (p: Place): number => (said !== 'province' || p.level === said ? 0 : 1);
  return [...rows].sort((a, b) => called(a) - called(b) || listed(a) - listed(b) || order.indexOf(a.level) - order.indexOf(b.level));
}
