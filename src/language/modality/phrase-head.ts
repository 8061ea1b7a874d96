import type { Span } from '../../model/index.ts';
import type { Token } from '../syntax/analyzer.ts';

/**
 * The word within a span that the others there hang on: the first whose head lies outside. -1 where the span covers no word.
 * @param tokens of one sentence, in order
 */
export function phraseHead(tokens: readonly Token[], span: Span): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  for (let i = first; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.start >= span.end) break;
    const head = tokens[t.head];
    if (head === undefined || head.start >= span.end || head.end <= span.start) return i;
  }
  return (tokens[first]?.start ?? Number.POSITIVE_INFINITY) < span.end ? first : -1;
}
