import type { Article } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { copies } from '../copies.ts';
import type { Weight } from './weight.ts';

/** The likeness that stories of one war have in any case. */
const USUAL = 0.18;
/** The likeness of stories on like matters, where no day tells them apart. */
const USUAL_UNDATED = 0.08;

/** How like the stories are in which they are told: what both are most about is told in like words, and a copy tells the same. */
export function compareWording(a: Account, b: Account): readonly Weight[] {
  if (a.article === null || b.article === null || a.article.id === b.article.id) return [];
  if (copies(a.article, b.article)) return [{ field: 'wording', weight: 2.5, words: 'one text copies the other' }];
  if (!a.lead || !b.lead) return [];
  const { likeness, words } = alike(a.article, b.article);
  const few = words.slice(0, 4).join(', ');
  if (a.date === null || b.date === null) {
    const most = a.date === null && b.date === null ? 6 : 2;
    const weight = Math.max(-2, Math.min(most, (likeness - USUAL_UNDATED) * 30));
    return [{ field: 'wording', weight, words: weight > 0 ? `told in like words (${few})` : 'told in other words' }];
  }
  const weight = Math.max(-0.3, Math.min(1.5, (likeness - USUAL) * 6));
  return Math.abs(weight) < 0.2
    ? []
    : [{ field: 'wording', weight, words: weight > 0 ? `told in like words (${few})` : 'told in other words' }];
}

/** The weights of a story's telling words, looked up as often as it is compared. */
const WEIGHTS = new WeakMap<Article, ReadonlyMap<string, number>>();

function weightsOf(article: Article): ReadonlyMap<string, number> {
  const known = WEIGHTS.get(article);
  if (known !== undefined) return known;
  const weights = new Map(article.telling ?? []);
  WEIGHTS.set(article, weights);
  return weights;
}

/** The cosine of two stories' telling words, 0 to 1, and the words that both hold, the most telling first. */
export function alike(a: Article, b: Article): { readonly likeness: number; readonly words: readonly string[] } {
  const weights = weightsOf(b);
  let likeness = 0;
  const words: string[] = [];
  for (const [word, weight] of a.telling ?? []) {
    const other = weights.get(word);
    if (other === undefined) continue;
    likeness += weight * other;
    words.push(word);
  }
  return { likeness, words };
}
