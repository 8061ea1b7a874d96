import type { Span } from '../../model/index.ts';

/** The words of a clause in one line, without what joins it to the rest. */
export const clauseText = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/^(?:[,;:“"] ?|(?:and|but|of|that|to|for|by) )+/u, '')
    .replace(/[.,;:]$/u, '');
