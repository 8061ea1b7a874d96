import { areasOf, BEARINGS, FRONTS, KINDS, liesIn, MODIFIERS, PREPOSITIONS } from '../../language/index.ts';
import type { Article, Match, Place, PlaceId, Vocabulary, Word } from '../../model/index.ts';
import { keys, type Sentence } from '../sentence.ts';

type Name = Match<Place>;

/** What a sentence may call a place: names of places.tsv, and names that only a larger gazetteer lists. */
interface Found {
  readonly sentence: Sentence;
  readonly known: readonly Name[];
  readonly listed: readonly Name[];
  /** All in capitals, so that they do not say which words are names. */
  readonly shouting: boolean;
}

/** A town this big is meant where a preposition stands before its name; */
const BIG = 100_000;
/** and one this big even without. */
const GREAT = 300_000;

/**
 * The places that an article's sentences name, sentence by sentence. A name of places.tsv is a place wherever it stands, but in a
 * person's name. A name that only a larger gazetteer lists may as well be a surname or an everyday word: it counts where the text puts it
 * in its area, where a preposition of place stands before a big town or one in an area that the article names, and, once it has counted,
 * all over the article.
 */
export function placeNames(sentences: readonly Sentence[], article: Article, vocabulary: Vocabulary): readonly (readonly Name[])[] {
  const found = sentences.map((s) => namesIn(s, vocabulary));
  if (!found.some((f) => f.listed.length > 0)) return found.map((f) => f.known);
  const areas = areasNamed(found, article, vocabulary);
  const meant = new Set<string>();
  // Who is once called "Musa Bello" is no town where he is "Bello".
  const surnames = new Set(found.flatMap((f) => f.listed.filter((m) => endsName(f.sentence.words, m)).map((m) => keyOf(m, f.sentence))));
  const isPlace = (m: Name, f: Found): boolean =>
    isMeant(m, f, areas, vocabulary) &&
    (!surnames.has(keyOf(m, f.sentence)) || isPut(m, f, vocabulary) || AT.has(f.sentence.words[m.from - 1]?.key ?? '') || isCalled(m, f));
  for (const f of found) for (const m of f.listed) if (isPlace(m, f)) meant.add(keyOf(m, f.sentence));
  return found.map(({ sentence, known, listed }) => {
    const taken = listed.filter((m) => meant.has(keyOf(m, sentence)) && !goesOn(sentence.words, m));
    if (taken.length === 0) return known;
    return [...known.filter((k) => overlapping(taken, k).length === 0), ...taken].sort((a, b) => a.from - b.from);
  });
}

const keyOf = (m: Name, s: Sentence): string => keys(s.words, m.from, m.to);

/** Those of the names, in the order of the text, that share a word with another. */
function overlapping(names: readonly Name[], m: Name): readonly Name[] {
  let low = 0;
  for (let high = names.length; low < high; ) {
    const half = (low + high) >> 1;
    if ((names[half] as Name).to <= m.from) low = half + 1;
    else high = half;
  }
  const found: Name[] = [];
  for (let i = low; i < names.length && (names[i] as Name).from < m.to; i++) found.push(names[i] as Name);
  return found;
}

/** A known name keeps its words, and gets the listed namesakes as further candidates, unless a longer listed name holds it. */
function namesIn(sentence: Sentence, vocabulary: Vocabulary): Found {
  const { words } = sentence;
  const all = sentence.find(vocabulary.placeNames);
  const known = all.filter((m) => !isPerson(words, m) && !isAdjective(sentence, m, vocabulary));
  const larger = sentence.find(vocabulary.listedNames);
  if (larger.length === 0) return { sentence, known, listed: [], shouting: false };
  const starts = new Map(larger.map((m) => [m.from, m]));
  const same = (k: Name): Name => {
    const twin = starts.get(k.from);
    return twin?.to === k.to ? { ...k, rows: [...k.rows, ...twin.rows] } : k;
  };
  const listed = larger.filter((m) => overlapping(all, m).every((k) => m.from <= k.from && m.to >= k.to && m.to - m.from > k.to - k.from));
  return { sentence, known: known.map(same), listed, shouting: isShouting(sentence) };
}

/** Ids of the areas that the article's known places name or lie in. */
function areasNamed(found: readonly Found[], article: Article, vocabulary: Vocabulary): ReadonlySet<PlaceId> {
  const areas = new Set<PlaceId>();
  const add = (rows: readonly Place[]): void => {
    for (const p of rows) if (p.standing === 'known') for (const up of areasOf(p, vocabulary.places)) areas.add(up.id);
  };
  for (const { known } of found) for (const m of known) add(m.rows);
  if (article.dateline !== null) add(vocabulary.placeNames.get(article.dateline.split(',')[0] ?? ''));
  return areas;
}

const AT = new Set('in at near around outside inside across throughout within nearby'.split(' '));

/** Whether its area stands behind it. */
function isPut(m: Name, { sentence, known, listed }: Found, vocabulary: Vocabulary): boolean {
  const { words } = sentence;
  if (goesOn(words, m)) return false;
  const comma = /^, ?$/u.test(words[m.to]?.before ?? '');
  const behind = comma ? [...overlapping(known, after(m)), ...overlapping(listed, after(m))].find((n) => n.from === m.to) : undefined;
  if (behind !== undefined && m.rows.some((p) => behind.rows.some((area) => liesIn(p, area.id, vocabulary.places)))) return true;
  // "Oxford, North Carolina", "Hazard, Ky."
  return m.rows.some((p) => p.level === 'province') && words[m.from - 1]?.shape === 'title' && words[m.from]?.before === ', ';
}

/** "The town of X". */
function isCalled(m: Name, { sentence: { words }, shouting }: Found): boolean {
  const before = words[m.from - 1];
  return !goesOn(words, m) && before?.key === 'of' && KINDS.has(words[m.from - 2]?.key ?? '') && before.before === ' ' && !shouting;
}

function isMeant(m: Name, found: Found, areas: ReadonlySet<PlaceId>, vocabulary: Vocabulary): boolean {
  const { sentence, shouting } = found;
  const { words } = sentence;
  if (goesOn(words, m)) return false;
  if (isPut(m, found, vocabulary) || isCalled(m, found)) return true;
  const before = words[m.from - 1];
  const called = before?.key === 'of' && KINDS.has(words[m.from - 2]?.key ?? '') && before.before === ' ';
  const words1 = sentence.words.slice(m.from, m.to);
  if (words1.length === 1 && vocabulary.placeNamesakes.find(words1).length > 0) return false;
  const people = Math.max(...m.rows.map((p) => p.population ?? 0));
  const inNamed = m.rows.some((p) =>
    // A quarter is looked for only where its town or district is spoken of: every town has a Karama.
    areasOf(p, vocabulary.places).some((up, i) => i > 0 && areas.has(up.id) && (p.level !== 'site' || i === 1)),
  );
  const placed =
    before !== undefined &&
    (words[m.from] as Word).before === ' ' &&
    (AT.has(before.key) || (before.key === 'of' && BEARINGS.has(words[m.from - 2]?.key ?? '')));
  if (placed) return inNamed || (people >= BIG && !shouting);
  return called ? inNamed : !shouting && people >= GREAT;
}

/** The word behind a name. */
const after = (m: Name): Name => ({ ...m, from: m.to, to: m.to + 1 });

const isShouting = (s: Sentence): boolean => s.words.length > 3 && s.words.every((w) => w.shape !== 'title' && w.shape !== 'lower');

/** "Mike Houston", "Houston Rockets": the name goes on to the left or to the right, so it is another. */
function goesOn(words: readonly Word[], m: Name): boolean {
  const before = words[m.from - 1];
  const first = words[m.from] as Word;
  const next = words[m.to];
  const name = (w: Word): boolean => w.shape === 'title' && !BEARINGS.has(w.key) && !KINDS.has(w.key);
  if (first.shape !== 'title') return false;
  if (before !== undefined && /^[ -]$/u.test(first.before) && name(before) && !PREPOSITIONS.has(before.key) && !MODIFIERS.has(before.key))
    return !CONJUNCTION.test(before.key);
  return next !== undefined && /^[ -]$/u.test(next.before) && name(next) && !DATED.test(next.key);
}

/** "Musa Bello", "Commander Bello": a name in capitals stands before it, and no name goes on behind it. */
function endsName(words: readonly Word[], m: Name): boolean {
  const before = words[m.from - 1];
  const first = words[m.from] as Word;
  if (before === undefined || first.shape !== 'title' || before.shape !== 'title' || first.before !== ' ') return false;
  // In A Headline So Written every word has one.
  if (words.filter((w) => w.shape === 'lower').length * 2 < words.length) return false;
  return (
    !OPENS.has(before.key) &&
    !BEARINGS.has(before.key) &&
    !KINDS.has(before.key) &&
    !PREPOSITIONS.has(before.key) &&
    !MODIFIERS.has(before.key)
  );
}
/** Small words that stand in capitals only where they open a sentence. */
const OPENS = new Set('and or but while when where as if that since after before until because'.split(' '));

const CONJUNCTION = /^(?:and|or|but|while|when|where|as|if|that)$/u;
const DATED =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

const PERSON =
  /^(?:mr|mrs|ms|dr|gen|general|col|colonel|lt|lieutenant|capt|captain|maj|major|brig|brigadier|sgt|president|minister|sheikh|sayyid|abu|abdul|bin|ibn|prime|king|prince|ayatollah|imam|mullah|spokesman|spokeswoman|commander)$/u;

/** "General Mosul", "Habib al-Shimmari": part of a person's name is no place. */
function isPerson(words: readonly Word[], m: Name): boolean {
  const before = words[m.from - 1];
  if (before === undefined || !/^[\s-]*$/u.test(words[m.from]?.before ?? '')) return false;
  return PERSON.test(before.key) && before.shape !== 'lower';
}

/** "the Mosul operation", "Baghdad officials": the name of a place in front of a noun of speech or deed places nothing by itself. */
function isAdjective(s: Sentence, m: Name, vocabulary: Vocabulary): boolean {
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
    !(FRONTS.has(next.key) && m.rows.some((p) => p.level !== 'country' && p.level !== 'region')) &&
    !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|province|governorate|district|city|airport|dam|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
      next.key,
    ) &&
    vocabulary.placeNames.find(s.words.slice(m.to, m.to + 3))[0]?.from !== 0
  )
    return true;
  return /^(?:government|officials|embassy|based|backed|led|sponsored|supported|aligned|educated|born)$/u.test(s.words[m.to]?.key ?? '');
}
