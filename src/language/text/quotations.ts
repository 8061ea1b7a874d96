import type { Span } from '../../model/index.ts';

/** Longest stretch that one pair of marks may hold; a mark with no partner within it opens nothing. */
const LONGEST = 3_000;

/** What stands between double quotation marks, straight or curly, marks excluded; an unclosed one ends with its stretch. */
export function quotations(text: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let i = within.start; i < within.end; i++) {
    const c = text[i];
    if (c === '“' || (c === '"' && open < 0)) open = i + 1;
    else if ((c === '”' || c === '"') && open >= 0) {
      if (i - open <= LONGEST) found.push({ start: open, end: i });
      open = -1;
    }
  }
  if (open >= 0 && within.end - open <= LONGEST) found.push({ start: open, end: within.end });
  return found;
}
