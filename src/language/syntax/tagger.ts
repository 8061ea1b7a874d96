import { PAD } from './atoms.ts';
import type { Model } from './model.ts';
import { type SentenceState, spread } from './sentence-state.ts';
import { highest, sum, type Table } from './table.ts';
import { TIED_FEATURES, tiedFeatures } from './tag-features.ts';
import { WordSums } from './word-sums.ts';

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

/** Whether the word with this index is known to be no verb. */
type Nominal = (word: number) => boolean;

/**
 * Chooses tags from left to right; averaged perceptron (Collins 2002). A word always used with one tag is not asked about, and a word
 * known to be no verb gets none of the tags `verbs`, where it has others.
 */
export function tagger(table: Table, lexicon: Model['lexicon'], verbs: ReadonlySet<number>): (s: SentenceState, nominal: Nominal) => void {
  const nominalSets = lexicon.sets.map((set) => {
    const rest = set.filter((tag) => !verbs.has(tag));
    return rest.length === 0 ? set : rest;
  });
  const shift = 32 - table.bits;
  const words = new WordSums(table);
  const rows = new Int32Array(TIED_FEATURES);
  const bounds = new Int32Array(2 * TIED_FEATURES);
  const scores = new Int32Array(table.classes);
  return (s, nominal) => {
    lookUp(s, lexicon);
    for (let i = 0; i < s.atoms.length; i++) {
      const p = PAD + i;
      const among = (nominal(i) ? nominalSets : lexicon.sets)[lexicon.candidates[s.atoms.entry[p] as number] as number] as Int32Array;
      let best = among[0] as number;
      if (among.length > 1) {
        tiedFeatures(s.atoms, i, s.fine, s.usual, shift, rows);
        sum(table, rows, bounds, scores);
        words.add(s.atoms, p, among, scores);
        best = highest(scores, among);
      }
      s.tag[p] = best;
      s.fine[p] = spread(best);
    }
  };
}
