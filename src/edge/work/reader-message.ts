import type { Article } from '../../model/index.ts';
import type { ReadOutcome } from './reader.ts';

/**
 * A reading as it crosses between threads. Articles cut from one plain text share that text; sent as they are,
 * each would carry a copy of its own, and a 50 MB page of a thousand posts would need 50 GB.
 */
export interface ReaderMessage {
  readonly outcome: ReadOutcome;
  readonly texts: readonly string[];
  /** For each article, which of `texts` is its own. */
  readonly textOf: readonly number[];
}

/** Takes shared texts out. */
export function pack(outcome: ReadOutcome): ReaderMessage {
  if ('refusal' in outcome) return { outcome, texts: [], textOf: [] };
  const at = new Map<string, number>();
  const textOf = outcome.reading.articles.map(({ text }) => {
    const known = at.get(text);
    if (known !== undefined) return known;
    at.set(text, at.size);
    return at.size - 1;
  });
  const articles = outcome.reading.articles.map((article): Article => ({ ...article, text: '' }));
  return { outcome: { ...outcome, reading: { ...outcome.reading, articles } }, texts: [...at.keys()], textOf };
}

/** Puts shared texts back. */
export function unpack({ outcome, texts, textOf }: ReaderMessage): ReadOutcome {
  if ('refusal' in outcome) return outcome;
  const articles = outcome.reading.articles.map((article, i): Article => ({ ...article, text: texts[textOf[i] ?? -1] ?? '' }));
  return { ...outcome, reading: { ...outcome.reading, articles } };
}
