import type { Match, Place, PlaceMention, PlacePrecision, Vocabulary, Word } from '../model/index.ts';
import { keys, type Sentence } from './sentence.ts';

const BEARINGS: Readonly<Record<string, number>> = {
  north: 0,
  northern: 0,
  northeast: 45,
  northeastern: 45,
  east: 90,
  eastern: 90,
  southeast: 135,
  southeastern: 135,
  south: 180,
  southern: 180,
  southwest: 225,
  southwestern: 225,
  west: 270,
  western: 270,
  northwest: 315,
  northwestern: 315,
};
const KM: Readonly<Record<string, number>> = {
  km: 1,
  kms: 1,
  kilometer: 1,
  kilometers: 1,
  kilometre: 1,
  kilometres: 1,
  mile: 1.609,
  miles: 1.609,
};
const PREPOSITIONS = new Set(
  'in at near of from to into on outside inside around across towards toward between within through against for by'.split(' '),
);
const PERSON =
  /^(?:mr|mrs|ms|dr|gen|general|col|colonel|lt|lieutenant|capt|captain|maj|major|brig|brigadier|sgt|president|minister|sheikh|sayyid|abu|abdul|bin|ibn|prime|king|prince|ayatollah|imam|mullah|spokesman|spokeswoman|commander)$/u;

/** Places that the gazetteer knows, with how the words place the event by them: at, near, 60 km south of. */
export function findPlaces(s: Sentence, vocabulary: Vocabulary): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const m of vocabulary.placeNames.find(s.words)) {
    if (isPerson(s.words, m) || isAdjective(s, m, vocabulary)) continue;
    const lead = leadIn(s.words, m.from);
    const offset =
      offsetBefore(s.words, lead.from) ?? (lead.word === 'of' || lead.word === 'from' ? offsetBefore(s.words, lead.from + 1) : null);
    const candidates = rank(m.rows, s.words, m);
    const place = candidates[0];
    if (place === undefined) continue;
    found.push({
      kind: 'place',
      span: m.span,
      sentence: s.index,
      candidates: candidates.map((p) => p.id),
      offset,
      precision: precision(place, lead.word, offset !== null),
      preposition: lead.word,
    });
  }
  return found;
}

const NAMED_OF = /(?:city|town|village|district|province|camp|base|prison) of$/u;

/** "in the northern city of Mosul" leads in by "in"; the words between are passed over. */
function leadIn(words: readonly Word[], at: number): { readonly word: string | null; readonly from: number } {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const w = words[i] as Word;
    if (/[,;:.()]/u.test((words[i + 1] as Word).before)) return { word: null, from: at };
    if (PREPOSITIONS.has(w.key)) {
      const named =
        w.key === 'of' &&
        /(?:city|town|village|district|province|governorate|region|county|area|suburb|quarter|neighbou?rhood|capital|camp|port|department|outskirts|countryside|north|south|east|west|\w+east|\w+west)s?$/u.test(
          words[i - 1]?.key ?? '',
        );
      if (!named || BEARINGS[words[i - 1]?.key ?? ''] !== undefined) return { word: w.key, from: i };
    }
  }
  // "attacked the town of Rutba": the object of the verb is where it happened.
  return { word: NAMED_OF.test(keys(words, at - 3, at)) ? 'at' : null, from: at };
}

/** "about 60 kilometres (38 miles) south of", "east of", "40 miles southwest of", just before a place's preposition. */
function offsetBefore(words: readonly Word[], of: number): PlaceMention['offset'] {
  const bearing =
    BEARINGS[words[of - 1]?.key ?? ''] ??
    (BEARINGS[words[of - 2]?.key ?? ''] !== undefined && words[of - 1]?.key === 'side' ? BEARINGS[words[of - 2]?.key ?? ''] : undefined);
  if (words[of]?.key !== 'of' && words[of]?.key !== 'from') return null;
  for (let i = of - 1; i >= Math.max(1, of - 8); i--) {
    const unit = KM[words[i]?.key ?? ''];
    const count = Number((words[i - 1]?.key ?? '').replaceAll(',', ''));
    if (unit !== undefined && words[i - 1]?.shape === 'number' && Number.isFinite(count)) {
      const other = KM[words[i - 2]?.key ?? ''];
      const first = Number((words[i - 3]?.key ?? '').replaceAll(',', ''));
      const km = other !== undefined && Number.isFinite(first) && words[i - 3]?.shape === 'number' ? first * other : count * unit;
      return { km: Math.round(km * 10) / 10, bearing: bearing ?? null };
    }
  }
  return bearing === undefined ? null : { km: null, bearing };
}

function precision(place: Place, preposition: string | null, offset: boolean): PlacePrecision {
  if (place.level === 'country' || place.level === 'region') return 'country';
  if (place.level === 'province') return 'admin1';
  if (offset || /^(?:near|outside|around|towards?|from|between)$/u.test(preposition ?? '')) return 'near';
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
