import type { Token } from './analyzer.ts';

/** Tokens [from, to) of one sentence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The dependency tree of a sentence, ready to be asked from above: the children of a token, and the stretch that it and all below it cover. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  /** Of each token: from the first to the last token at or below it. */
  readonly subtree: readonly Stretch[];
  /** The first token that hangs on no other; -1 in an empty sentence. */
  readonly root: number;
}

/** No word of a sentence that somebody wrote governs more; what a hostile one does is left out. */
const MOST_CHILDREN = 64;

/** Linear in the tokens; what hangs on a cycle or on nothing counts as a root, so that any `head` is safe. */
export function treeOf(tokens: readonly Token[]): Tree {
  const children: number[][] = tokens.map(() => []);
  const roots: number[] = [];
  tokens.forEach((t, i) => {
    const above = t.head === i ? undefined : children[t.head];
    if (above === undefined) roots.push(i);
    else if (above.length < MOST_CHILDREN) above.push(i);
  });
  const seen = new Uint8Array(tokens.length);
  const order: number[] = [];
  const visit = (root: number): void => {
    const stack = [root];
    while (stack.length > 0) {
      const i = stack.pop() as number;
      if (seen[i] === 1) continue;
      seen[i] = 1;
      order.push(i);
      stack.push(...(children[i] ?? []));
    }
  };
  for (const r of roots) visit(r);
  for (let i = 0; i < tokens.length; i++) if (seen[i] === 0) visit(i);
  const from = tokens.map((_, i) => i);
  const to = tokens.map((_, i) => i + 1);
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k] as number;
    const head = (tokens[i] as Token).head;
    if (head < 0 || head >= tokens.length || head === i) continue;
    from[head] = Math.min(from[head] as number, from[i] as number);
    to[head] = Math.max(to[head] as number, to[i] as number);
  }
  return { tokens, children, subtree: from.map((f, i) => ({ from: f, to: to[i] as number })), root: roots[0] ?? -1 };
}

/** The children of a token whose relation is one of those named; "nsubj" stands for its subtypes too. */
export const childrenOf = (tree: Tree, of: number, ...relations: readonly string[]): readonly number[] =>
  (tree.children[of] ?? []).filter((c) => isAny(relationOf(tree, c), relations));

export const relationOf = (tree: Tree, of: number): string => tree.tokens[of]?.deprel ?? '';

/** Where one ends, the other ends or goes on with a colon. */
const isAny = (relation: string, of: readonly string[]): boolean =>
  of.some((r) => relation.startsWith(r) && (relation.length === r.length || relation.charAt(r.length) === ':'));

export const isRelation = (tree: Tree, of: number, ...relations: readonly string[]): boolean => isAny(relationOf(tree, of), relations);

export const stretchOf = (tree: Tree, of: number): Stretch => tree.subtree[of] ?? { from: of, to: of + 1 };

export const lower = (tree: Tree, of: number): string => (tree.tokens[of]?.form ?? '').toLowerCase();
