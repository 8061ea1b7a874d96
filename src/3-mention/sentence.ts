import { type Analyzer, numbers, type NumberPhrase, type Token, tokens, words } from '../language/index.ts';
import type { Article, Span, Word } from '../model/index.ts';

/** One sentence as the finders see it: its words once, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
  readonly words: readonly Word[];
  /** The numbers among its words; several finders ask for them. */
  readonly numbers: readonly NumberPhrase[];
  /** Its grammar. Made when first asked for: most sentences of a long text are never asked. */
  readonly tokens: readonly Token[];
  /** Index among all sentences of the article. */
  readonly index: number;
}

/** All sentences of an article's story, in order. */
export function sentencesOf({ text, paragraphs }: Article, analyzer: Analyzer): readonly Sentence[] {
  return paragraphs
    .flatMap((p) => p.sentences)
    .map((span, index) => {
      let counted: readonly NumberPhrase[] | null = null;
      let read: readonly Token[] | null = null;
      const found = words(text, span);
      return {
        text,
        span,
        words: found,
        get numbers() {
          return (counted ??= numbers(found));
        },
        get tokens() {
          // What has no words has no grammar, be it a megabyte of quotation marks.
          return (read ??= found.length === 0 ? [] : analyzer.analyse(text, tokens(text, span)));
        },
        index,
      };
    });
}

/** The keys of the words [from, to), joined by one space; bounds may lie outside. */
export function keys(of: readonly Word[], from: number, to: number): string {
  return of
    .slice(Math.max(0, from), Math.max(0, to))
    .map((w) => w.key)
    .join(' ');
}

/** Whether a mark that ends a clause stands between two neighbouring words. */
export const clauseBreak = (w: Word | undefined): boolean => w === undefined || /[,;:.()“”"—–]|--/u.test(w.before);
