import type { PlaceRelation, Word } from '../../model/index.ts';
import type { Quantity } from '../numbers/index.ts';
import { BEARINGS, BORDERS, KINDS, MODIFIERS, OUTSKIRTS, PARTS, PREPOSITIONS, ROADS, VICINITY, LINKING } from './place-words.ts';

/** What a name's left side says about it. */
export interface Lead {
  /** Index of the first word that belongs to the place phrase. */
  readonly from: number;
  readonly preposition: string | null;
  readonly relation: PlaceRelation;
  /** "village", "capital": what the words call it. */
  readonly kind: string | null;
  readonly bearing: number | null;
  readonly distance: Quantity | null;
}

/** How far before a name its phrase may begin, in words. */
const REACH = 12;
/** "The northern areas of Aleppo" are parts of it. */
const isPortion = (kind: string): boolean => kind.endsWith('s') || kind === 'area' || kind === 'sector';
const plain = (w: Word | undefined): boolean => w !== undefined && /^[\s"“'‘-]*$/u.test(w.before);

/** A compass word that ends at `last`, "south", "south-western", and where it begins. */
export function bearingAt(words: readonly Word[], last: number): { readonly from: number; readonly degrees: number } | null {
  const word = words[last];
  const degrees = word?.shape === 'number' ? undefined : BEARINGS.get(word?.key ?? '');
  if (word === undefined || degrees === undefined) return null;
  const first = words[last - 1];
  if (first !== undefined && /^[-\s]$/u.test(word.before) && /^(?:north|south)$/u.test(first.key)) {
    const joined = BEARINGS.get(first.key + word.key);
    if (joined !== undefined) return { from: last - 1, degrees: joined };
  }
  return { from: last, degrees };
}

/**
 * Reads leftwards from the name at `at`, not past `floor`: modifiers, "city of", then the preposition. `ends` holds the lengths by
 * the index behind their last word.
 */
export function leadOf(words: readonly Word[], at: number, floor: number, ends: ReadonlyMap<number, Quantity>): Lead {
  let lead: Lead = { from: at, preposition: null, relation: 'at', kind: null, bearing: null, distance: null };
  const stop = Math.max(floor, at - REACH);
  let i = at - 1;
  while (i >= stop) {
    const word = words[i] as Word;
    const { key } = word;
    if (!plain(words[i + 1])) {
      // "in the provincial capital, Baquba"
      if (i + 1 !== at || (words[at] as Word).before !== ', ' || !KINDS.has(key) || key.endsWith('s')) break;
      lead = { ...lead, from: i, kind: key };
      i--;
      continue;
    }
    if (PREPOSITIONS.has(key)) {
      const step = prepositionAt(words, i, stop, lead, ends);
      lead = step.lead;
      if (step.next === null) return lead;
      i = step.next;
      continue;
    }
    const side = bearingAt(words, i);
    if (side !== null) {
      // "the northern city of Mosul" lies in the north of its country: only of a portion does the side say which part.
      lead =
        lead.kind !== null && lead.relation === 'at' && !isPortion(lead.kind)
          ? { ...lead, from: side.from }
          : { ...lead, from: side.from, bearing: side.degrees, relation: lead.relation === 'at' ? 'part' : lead.relation };
      i = side.from - 1;
    } else if (KINDS.has(key)) {
      lead = { ...lead, from: i, kind: lead.kind ?? key };
      i--;
    } else if (
      MODIFIERS.has(key) ||
      /^(?:northern|southern)?most$/u.test(key) ||
      (lead.kind !== null && at - i < 7) ||
      word.shape === 'title'
    ) {
      if (LINKING.has(key)) break;
      lead = MODIFIERS.has(key) ? { ...lead, from: i } : lead;
      i--;
    } else break;
  }
  return LINKING.has(words[lead.from - 1]?.key ?? '') && plain(words[lead.from])
    ? { ...lead, from: lead.from - 1, relation: 'along', preposition: words[lead.from - 1]?.key ?? null }
    : lead;
}

interface Step {
  readonly lead: Lead;
  /** Where to read on, or null where the phrase begins. */
  readonly next: number | null;
}

function prepositionAt(words: readonly Word[], i: number, stop: number, lead: Lead, ends: ReadonlyMap<number, Quantity>): Step {
  const { key } = words[i] as Word;
  const head = words[i - 1]?.key ?? '';
  const close = i - 1 >= stop && plain(words[i]);
  if (close && (key === 'of' || key === 'from')) {
    const away = head === 'away' || head === 'inland' ? i - 1 : i;
    const side = bearingAt(words, away - 1);
    if (side !== null) return done(offset(words, side.from, lead, key, side.degrees, ends));
    if (key === 'from' && ends.has(away)) return done(offset(words, away, lead, key, null, ends));
    const vague = key === 'from' ? vaguely(words, away) : null;
    if (vague !== null) return done({ ...lead, from: vague, preposition: key, relation: 'near' });
    const reach = ends.get(i);
    if (reach !== undefined && words[reach.from - 1]?.key === 'within' && plain(words[reach.from]))
      return done({ ...offset(words, i, lead, key, null, ends), from: reach.from - 1 });
  }
  if (close && key === 'of') {
    if (OUTSKIRTS.has(head)) return { lead: { ...lead, from: i - 1, relation: 'outskirts' }, next: i - 2 };
    if (VICINITY.has(head) && head !== 'neighbourhood' && head !== 'neighborhood')
      return { lead: { ...lead, from: i - 1, relation: 'near' }, next: i - 2 };
    if (KINDS.has(head)) return { lead: { ...lead, from: i - 1, kind: lead.kind ?? head }, next: i - 2 };
    if (PARTS.has(head)) return { lead: { ...lead, from: i - 1, relation: partOf(head) }, next: i - 2 };
    if (BORDERS.has(head)) return { lead: { ...lead, from: i - 1, relation: 'border' }, next: i - 2 };
  }
  if (close && key === 'with' && BORDERS.has(head)) return { lead: { ...lead, from: i - 1, relation: 'border' }, next: i - 2 };
  if (close && key === 'to' && /^(?:close|next|adjacent|near|opposite)$/u.test(head))
    return done({ ...lead, from: i - 1, preposition: 'near', relation: 'near' });
  if (close && /^(?:outside|off|inside|beyond|into)$/u.test(key) && ends.has(i)) return done(offset(words, i, lead, key, null, ends));
  // "in and around", "in or near"
  const double = close && /^(?:and|or)$/u.test(head) && PREPOSITIONS.get(key) === 'near' && words[i - 2]?.key === 'in';
  if (double) return done({ ...lead, from: i - 2, preposition: key, relation: 'near' });
  const said = PREPOSITIONS.get(key) ?? 'other';
  const road = close && (ROADS.has(head) || (LINKING.has(head) && ROADS.has(words[i - 2]?.key ?? '')));
  const relation =
    (said === 'between' || said === 'path') && road
      ? 'along'
      : said === 'between' && close && BORDERS.has(head)
        ? 'border'
        : lead.relation !== 'at' && lead.relation !== 'part'
          ? lead.relation
          : said === 'at'
            ? lead.relation
            : said;
  return done({ ...lead, from: i, preposition: key, relation });
}

/** Where "a few kilometres", "several miles", "not far" begins that ends before `end`; null where it does not. */
function vaguely(words: readonly Word[], end: number): number | null {
  const [many, unit] = [words[end - 2], words[end - 1]];
  if (many === undefined || unit === undefined || !plain(unit)) return null;
  if (unit.key === 'far') return many.key === 'not' ? end - 2 : null;
  if (!/^(?:few|several)$/u.test(many.key) || !/^(?:k(?:ilo)?m(?:et(?:er|re))?s?|miles?|met(?:er|re)s|yards|minutes)$/u.test(unit.key))
    return null;
  return words[end - 3]?.key === 'a' && plain(many) ? end - 3 : end - 2;
}

const done = (lead: Lead): Step => ({ lead, next: null });
const partOf = (head: string): PlaceRelation => (/^(?:cent|heart|middle|downtown)/u.test(head) ? 'at' : 'part');

/** "60 km (37 miles) to the south of", "just east of", "60 km from": the distance that ends before the compass word at `side`. */
function offset(
  words: readonly Word[],
  side: number,
  lead: Lead,
  preposition: string,
  bearing: number | null,
  ends: ReadonlyMap<number, Quantity>,
): Lead {
  let i = side;
  if (words[i - 1]?.key === 'the' && words[i - 2]?.key === 'to') i -= 2;
  while (/^(?:just|further|farther|immediately|directly|slightly|due|away|straight|some|far)$/u.test(words[i - 1]?.key ?? '')) i--;
  const distance = ends.get(i) ?? null;
  const from = distance?.from ?? i;
  return { ...lead, from, preposition, relation: 'offset', bearing, distance };
}
