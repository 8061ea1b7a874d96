import type { PlaceRelation, Span, Word } from '../../model/index.ts';
import { quantities, type Quantity } from '../numbers/index.ts';
import { leadOf } from './leads.ts';
import { linkOf, pairOf, type Head, type Link } from './links.ts';
import { tailOf, type Tail } from './tails.ts';

/** Where the name of a known place stands in a list of words. */
export interface PlaceName {
  /** Index of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
}

/** One place as a text says it: "60 km south of Mosul", "the village of X in Y district". */
export interface PlacePhrase {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly relation: PlaceRelation;
  /** The word that ties it to what is told; null where none does. Taken over from the name before in "in Mosul and Baquba". */
  readonly preposition: string | null;
  /** Indexes into the names, in the order said; two for what lies between places. */
  readonly anchors: readonly number[];
  /** Indexes of the areas that the words say the anchor lies in, from narrow to wide. */
  readonly within: readonly number[];
  /** Index of the name before, of which this only says where it lies: "Baiji, 180 km north of Baghdad". */
  readonly describes: number | null;
  /** What the words call it: "village", "province". */
  readonly kind: string | null;
  /** Km from the anchor; the middle of a range. */
  readonly km: number | null;
  /** Degrees from north: of the offset, or of the part. */
  readonly bearing: number | null;
  /** What the words leave of the place: a `point`, somewhere `near` one, on a `line`, in an `area`. */
  readonly precision: 'point' | 'near' | 'line' | 'area';
}

/** The place phrases round known names, in the order of the names; every name is anchor of exactly one. `text` holds the words. */
export function placePhrases(text: string, words: readonly Word[], names: readonly PlaceName[]): readonly PlacePhrase[] {
  if (names.length === 0) return [];
  const ends = new Map(
    quantities(words)
      .filter((q) => q.unit.dimension === 'length')
      .map((q) => [q.conversion?.to ?? q.to, q]),
  );
  const tails = names.map((name, k) => tailOf(text, words, name, names[k + 1]?.from ?? words.length));
  const listed = listedOf(words, names, tails);
  const headAt = (k: number): Head | undefined => {
    const name = names[k];
    if (name === undefined) return undefined;
    return { ...(tails[k] as Tail), from: name.from, to: name.to, lead: leadOf(words, name.from, tails[k - 1]?.end ?? 0, ends) };
  };
  const phrases: PlacePhrase[] = [];
  const links: Link[] = ['none'];
  let head = headAt(0);
  let next = headAt(1);
  for (let k = 0; head !== undefined; ) {
    const after = headAt(k + 2);
    if (next !== undefined) links.push(linkOf(text, words, head, next, listed[k + 1] === true));
    const two = pairOf(words, head, next);
    const before = phrases.at(-1);
    const link = links[k];
    const inherits = link === 'and' && head.lead.preposition === null && before !== undefined && head.lead.from === head.from;
    const relation = two ?? head.tail ?? (inherits ? before.relation : head.lead.relation);
    const end = two === null || next === undefined ? head.end : next.end;
    phrases.push({
      span: { start: (words[head.lead.from] as Word).start, end: (words[end - 1] as Word).end },
      from: head.lead.from,
      to: end,
      relation,
      preposition: inherits ? before.preposition : head.lead.preposition,
      anchors: two === null ? [k] : [k, k + 1],
      within: NONE,
      describes: link === 'describes' && two === null ? k - 1 : null,
      kind: head.kind ?? head.lead.kind,
      km: kmOf(head.lead.distance),
      bearing: head.bearing ?? head.lead.bearing,
      precision: precisionOf(relation),
    });
    if (two === null) [k, head, next] = [k + 1, next, after];
    else {
      if (next !== undefined && after !== undefined) links.push(linkOf(text, words, next, after, listed[k + 2] === true));
      [k, head, next] = [k + 2, after, headAt(k + 3)];
    }
  }
  return chained(words, phrases, links);
}

/** Whether commas and then "and" or "or" lead from each name to another: "Rawa, Anah and Hit" is a list, "Rawa, Anbar, Iraq" none. */
function listedOf(words: readonly Word[], names: readonly PlaceName[], tails: readonly Tail[]): readonly boolean[] {
  const listed = names.map(() => false);
  for (let k = names.length - 2; k >= 0; k--) {
    const { end } = tails[k] as Tail;
    const { from } = names[k + 1] as PlaceName;
    const joined = /^(?:and|or)$/u.test(words[end]?.key ?? '') && from === end + 1;
    listed[k] = joined || (from === end && words[end]?.before === ', ' && listed[k + 1] === true);
  }
  return listed;
}

const NONE: readonly number[] = [];

/** Hangs areas on what lies in them: "X in Y district, Z province" lies in Y and in Z. */
function chained(words: readonly Word[], phrases: readonly PlacePhrase[], links: readonly Link[]): readonly PlacePhrase[] {
  if (!links.some((link) => link === 'within' || link === 'holds')) return phrases;
  const within = new Map<number, number[]>();
  const put = (phrase: number, name: number): void => {
    const list = within.get(phrase);
    if (list === undefined) within.set(phrase, [name]);
    else list.push(name);
  };
  const phraseOf = new Int32Array(links.length);
  for (const [i, p] of phrases.entries()) for (const k of p.anchors) phraseOf[k] = i;
  for (let k = 1; k < links.length; k++) {
    const here = phraseOf[k] as number;
    const before = phraseOf[k - 1] as number;
    if (here === before) continue;
    if (links[k] === 'holds') put(here, k - 1);
    if (links[k] !== 'within') continue;
    // The wider one holds all that the chain began with, at most five deep.
    for (let j = before, n = 0; j >= 0 && n < 5; j--, n++) {
      put(j, k);
      const first = (phrases[j] as PlacePhrase).anchors[0] as number;
      if (links[first] !== 'within') break;
    }
  }
  return phrases.map((p, i) => {
    const list = within.get(i);
    if (list === undefined) return p;
    const last = Math.max(p.to, ...list.map((k) => phrases[phraseOf[k] as number]?.to ?? 0));
    return { ...p, within: list, to: last, span: { start: p.span.start, end: (words[last - 1] as Word).end } };
  });
}

function kmOf(distance: Quantity | null): number | null {
  if (distance === null) return null;
  const amount = distance.high === null ? distance.amount : (distance.amount + distance.high) / 2;
  return Math.round(amount * (distance.unit.factor ?? 1)) / 1000;
}

function precisionOf(relation: PlaceRelation): PlacePhrase['precision'] {
  if (relation === 'near' || relation === 'offset' || relation === 'outskirts') return 'near';
  if (relation === 'between' || relation === 'along' || relation === 'border' || relation === 'path') return 'line';
  return relation === 'part' ? 'area' : 'point';
}
