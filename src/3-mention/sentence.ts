import {
  type Analyzer,
  argumentsOf,
  type Factuality,
  modality,
  numbers,
  type NumberPhrase,
  type Token,
  type Tree,
  type TreeArgument,
  treeOf,
  words,
} from '../language/index.ts';
import type { Article, Span, Vocabulary, Word } from '../model/index.ts';
import { grammar } from './grammar.ts';
import { type KnownWords, knownWords } from './known-words.ts';

/** One sentence as the finders see it: its words once, and where it stands. */
export interface Sentence extends KnownWords {
  readonly span: Span;
  /** The numbers among its words; several finders ask for them. */
  readonly numbers: readonly NumberPhrase[];
  /** Its grammar. Made when first asked for: most sentences of a long text are never asked. */
  readonly tokens: readonly Token[];
  /** The same as a tree, made once for all who ask. */
  readonly tree: Tree;
  /** Which phrases grammar ties to a token. */
  readonly argumentsOf: (token: number) => readonly TreeArgument[];
  /** What the sentence does with what a token tells: whether it happened. */
  readonly told: (token: number) => Factuality;
  /** Index among all sentences of the article. */
  readonly index: number;
}

/** All sentences of an article's story, in order. */
export const sentencesOf = ({ text, paragraphs }: Article, vocabulary: Vocabulary, analyzer: Analyzer): readonly Sentence[] =>
  paragraphs.flatMap((p) => p.sentences).map((span, index) => sentenceAt(text, span, index, vocabulary, analyzer));

/** One stretch of a text as a sentence. */
export function sentenceAt(text: string, span: Span, index: number, vocabulary: Vocabulary, analyzer: Analyzer): Sentence {
  let counted: readonly NumberPhrase[] | null = null;
  let read: readonly Token[] | null = null;
  let grown: Tree | null = null;
  let tied: Sentence['argumentsOf'] | null = null;
  let factual: Sentence['told'] | null = null;
  const known = knownWords(text, words(text, span));
  return {
    ...known,
    span,
    get numbers() {
      return (counted ??= numbers(known.words));
    },
    get tokens() {
      return (read ??= grammar(known, span, vocabulary, analyzer));
    },
    get tree() {
      return (grown ??= treeOf(this.tokens));
    },
    get argumentsOf() {
      return (tied ??= argumentsOf(this.tree));
    },
    get told() {
      return (factual ??= modality(this.tree));
    },
    index,
  };
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
