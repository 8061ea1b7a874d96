import { joined } from '../../language/index.ts';
import type { Ground } from './ground.ts';

const WORDLESS = new Set(['PROPN', 'PUNCT', 'NUM']);

/** What an article is known by when it is asked how much it is about violence: its words and their groups, and its deeds. */
export function relevanceFeatures(grounds: readonly (Ground | undefined)[]): readonly number[] {
  const out: number[] = [];
  for (const g of grounds) {
    if (g === undefined) continue;
    g.tree.tokens.forEach((t, i) => {
      if (!WORDLESS.has(t.upos)) out.push(g.word[i] as number);
      out.push(joined(5, g.group[i] as number));
      if (i > 0 && g.deeds.length > 0) out.push(joined(g.word[i - 1] as number, g.word[i] as number));
    });
    for (const d of g.deeds) {
      out.push(joined(9, d.type));
      if (g.index < 3) out.push(joined(10, d.type));
    }
  }
  return out;
}

/** Log odds in eight steps. */
export function relevanceStep(odds: number): number {
  const bounds = [-6, -3, -1, 0, 1, 3, 6];
  return bounds.filter((b) => odds >= b).length;
}
