import { PAD } from './atoms.ts';
import type { Model } from './model.ts';
import { type SentenceState, spread } from './sentence-state.ts';
import { highest, sum, type Table } from './table.ts';
import { TAG_FEATURES, tagFeatures } from './tag-features.ts';

/** Fills the places' `usual` from the word list, and clears the tags. */
export function lookUp(s: SentenceState, lexicon: Model['lexicon']): void {
  const end = PAD + s.atoms.length;
  for (let p = 0; p < end + PAD; p++) {
    const inside = p >= PAD && p < end;
    s.usual[p] = inside ? spread(lexicon.usual[s.atoms.entry[p] as number] as number) : p;
    s.fine[p] = 0;
    s.tag[p] = -1;
  }
}

/** Chooses tags from left to right; averaged perceptron (Collins 2002). A word always used with one tag is not asked about. */
export function tagger(table: Table, lexicon: Model['lexicon']): (s: SentenceState) => void {
  const shift = 32 - table.bits;
  const rows = new Int32Array(TAG_FEATURES);
  const bounds = new Int32Array(2 * TAG_FEATURES);
  const scores = new Int32Array(table.classes);
  return (s) => {
    lookUp(s, lexicon);
    for (let i = 0; i < s.atoms.length; i++) {
      const p = PAD + i;
      const among = lexicon.sets[lexicon.candidates[s.atoms.entry[p] as number] as number] as Int32Array;
      let best = among[0] as number;
      if (among.length > 1) {
        tagFeatures(s.atoms, i, s.fine, s.usual, shift, rows);
        sum(table, rows, bounds, scores);
        best = highest(scores, among);
      }
      s.tag[p] = best;
      s.fine[p] = spread(best);
    }
  };
}
