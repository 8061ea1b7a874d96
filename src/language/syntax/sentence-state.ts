import { type Atoms, atoms, PAD, ROOT } from './atoms.ts';
import type { Places } from './arc-slots.ts';
import type { Model } from './model.ts';

/** One sentence at work: its words' traits and what the steps have found, by place. Reused from sentence to sentence. */
export interface SentenceState {
  readonly atoms: Atoms;
  /** Class of the tagger; -1 for a place that is no word. */
  readonly tag: Int32Array;
  /** The tag, and its universal part, as features see them. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** Tags the neighbours' word list allows, as features see them. */
  readonly usual: Int32Array;
  /** The same for the network that draws arcs. */
  readonly places: Places;
  readonly head: Int32Array;
  readonly deprel: Int32Array;
}

export function sentenceState(capacity: number): SentenceState {
  const places = (): Int32Array => new Int32Array(capacity + 2 * PAD + 2);
  return {
    atoms: atoms(capacity + 2),
    tag: places(),
    fine: places(),
    coarse: places(),
    usual: places(),
    places: { length: 0, words: places(), tags: places(), coarse: places(), marks: places() },
    head: places(),
    deprel: places(),
  };
}

/** Numbers far apart, so that sums of few of them do not meet. */
export const spread = (n: number): number => Math.imul(n + 1, 0x9e3779b1);

const UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');
const markOf = (upos: string): number =>
  upos === 'VERB' || upos === 'AUX' ? 1 : upos === 'PUNCT' ? 1 << 10 : upos === 'CCONJ' ? 1 << 20 : 0;

/** What the tags of a model look like to the parser's features; made once a model. */
export interface TagSight {
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** Number of the universal tag. */
  readonly upos: Int32Array;
  readonly marks: Int32Array;
  readonly auxiliary: Uint8Array;
}

export function tagSight(tags: Model['tags']): TagSight {
  return {
    fine: Int32Array.from(tags, (_, i) => spread(i)),
    coarse: Int32Array.from(tags, (t) => spread(500 + UPOS.indexOf(t.upos))),
    upos: Int32Array.from(tags, (t) => UPOS.indexOf(t.upos)),
    marks: Int32Array.from(tags, (t) => markOf(t.upos)),
    auxiliary: Uint8Array.from(tags, (t) => (t.upos === 'AUX' ? 1 : 0)),
  };
}

/** Rows of vectors for words that have none of their own, one for a group of like endings. */
export const ENDINGS = 1_000;
/** Kinds of places that are no word: before the root, the root, behind the last word. */
const OUTSIDE = 3;
/** Words' vectors, then those of endings, then those of places that are no word. */
export const vectorRows = (words: number): number => words + ENDINGS + OUTSIDE;
/** Row of the vector of a word's ending. */
export const endingRow = (words: number, suffix: number): number => words + ((suffix >>> 0) % ENDINGS);

/** Fills what the parser sees of words and tags, once all tags are chosen. */
export function showTags(s: SentenceState, sight: TagSight, lexicon: Model['lexicon']): void {
  const { atoms: a, places } = s;
  const end = PAD + a.length;
  places.length = a.length;
  places.marks[0] = 0;
  for (let p = 0; p < end + PAD; p++) {
    if (p >= PAD && p < end) {
      const tag = s.tag[p] as number;
      s.fine[p] = sight.fine[tag] as number;
      s.coarse[p] = sight.coarse[tag] as number;
      const row = lexicon.vector[a.entry[p] as number] as number;
      places.words[p] = row < 0 ? endingRow(lexicon.vectors, a.suffix3[p] as number) : row;
      places.tags[p] = tag;
      places.coarse[p] = sight.upos[tag] as number;
      places.marks[p + 1] = (places.marks[p] as number) + (sight.marks[tag] as number);
    } else {
      const kind = p < ROOT ? 0 : p === ROOT ? 1 : 2;
      s.fine[p] = spread(1_000 + kind);
      s.coarse[p] = spread(2_000 + kind);
      places.words[p] = lexicon.vectors + ENDINGS + kind;
      places.tags[p] = sight.fine.length + kind;
      places.coarse[p] = UPOS.length + kind;
      places.marks[p + 1] = places.marks[p] as number;
    }
  }
}
