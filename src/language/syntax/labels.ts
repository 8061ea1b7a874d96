import { PAD } from './atoms.ts';
import { LABEL_FEATURES, labelFeatures, surroundings, survey } from './label-features.ts';
import type { Model } from './model.ts';
import type { SentenceState, TagSight } from './sentence-state.ts';
import { highest, sum } from './table.ts';

/** Where a relation's candidates stand in `Model.relations`. */
export const relationKey = (tag: number, headToTheRight: boolean): number => tag * 2 + (headToTheRight ? 1 : 0);

/** Names the arcs of a finished tree, each by itself; what its siblings are is a feature, what they are called is not. */
export function labeller(
  model: Pick<Model, 'labels' | 'relations' | 'deprels'>,
  sight: TagSight,
  capacity: number,
): (s: SentenceState) => void {
  const shift = 32 - model.labels.bits;
  const rows = new Int32Array(LABEL_FEATURES);
  const bounds = new Int32Array(2 * LABEL_FEATURES);
  const around = surroundings(capacity + 2 * PAD + 2);
  const all = Int32Array.from(model.deprels, (_, i) => i);
  const scores = new Int32Array(model.labels.classes);
  return (s) => {
    const end = PAD + s.atoms.length;
    survey(around, s.head, (p) => sight.auxiliary[s.tag[p] as number] === 1, PAD, end);
    for (let p = PAD; p < end; p++) {
      const known = model.relations[relationKey(s.tag[p] as number, (s.head[p] as number) > p)];
      const among = known === undefined || known.length === 0 ? all : known;
      if (among.length === 1) {
        s.deprel[p] = among[0] as number;
        continue;
      }
      labelFeatures(p, around, s.atoms, s.fine, s.coarse, shift, rows);
      sum(model.labels, rows, bounds, scores);
      s.deprel[p] = highest(scores, among);
    }
  };
}
