import type { Span } from '../../model/index.ts';

/** Universal part-of-speech tags, UD v2. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One syntactic word of a sentence in the terms of Universal Dependencies v2; the span points into the article's text. */
export interface Token extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag: "VBD", "NNS". */
  readonly xpos: string;
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number;
  /** Relation to the head, with its subtype where there is one: "nsubj:pass". */
  readonly deprel: string;
}

/**
 * Reads the grammar of one sentence. Ours is small (`modelAnalyzer`); anything that gives the same nouns can stand in
 * its place. Never throws on text; gives one token for each span, in their order.
 */
export interface Analyzer {
  /** Name and version: part of what a reading depends on. */
  readonly name: string;
  /** `nominal` says of a token, by its index, that it is known to name somebody or something, so that it is no verb: "Watch" in a known name. */
  analyse(text: string, tokens: readonly Span[], nominal?: ReadonlySet<number>): readonly Token[];
}
