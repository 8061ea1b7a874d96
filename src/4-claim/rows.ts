import { words } from '../language/index.ts';
import type { Lexicon, Span } from '../model/index.ts';

/** The tables whose rows a claim can rest on by the words of its sentence. */
export type WordTable = 'triggers' | 'things' | 'casualty-words' | 'weapons' | 'reporting-verbs' | 'speaker-words';

/** Characters by which a row's words may run on beyond the span that they begin in: "*claimed* responsibility". */
const REACH = 30;

/**
 * The rows of a table whose words begin in a span, as its editor finds them there: "triggers fire on" for "fired on".
 * @param fits whether a row of the words is one that the rule asked for
 */
export function rowsIn<T>(
  table: WordTable,
  of: Lexicon<T>,
  text: string,
  spans: readonly Span[],
  fits: (row: T) => boolean = () => true,
): readonly string[] {
  const found = spans.flatMap(({ start, end }) => {
    const cut = Math.min(text.length, end + REACH);
    // What ends at the cut may be half a word.
    return of
      .find(words(text, { start, end: cut }))
      .filter((m) => m.span.start < end && (m.span.end < cut || cut === text.length) && m.rows.some(fits))
      .flatMap((m) => of.entries(text.slice(m.span.start, m.span.end)));
  });
  return [...new Set(found)].map((entry) => `${table} ${entry}`);
}
