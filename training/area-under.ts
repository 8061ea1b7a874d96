/** Area under the ROC curve: how often a right one has a higher score than a wrong one. */
export function areaUnder(scored: readonly (readonly [score: number, right: boolean])[]): number {
  const inOrder = [...scored].sort(([a], [b]) => a - b);
  let ranks = 0;
  let right = 0;
  for (const [i, [, is]] of inOrder.entries()) {
    if (!is) continue;
    ranks += i + 1;
    right++;
  }
  return (ranks - (right * (right + 1)) / 2) / (right * (inOrder.length - right));
}
