import type { Upos } from './analyzer.ts';
import type { ArcNetwork } from './arc-network.ts';
import type { Lexicon } from './word-list.ts';
import type { Table } from './table.ts';

/** Everything that training leaves behind. */
export interface Model {
  /** Language and the beginning of the content's hash: "english 3f2a…". */
  readonly name: string;
  /** Class of the taggers: both tags of a word. */
  readonly tags: readonly { readonly upos: Upos; readonly xpos: string }[];
  readonly deprels: readonly string[];
  readonly lexicon: Lexicon;
  /** For text in usual case, and for text all in capitals, which it reads as if in small letters. */
  readonly taggers: { readonly mixed: Table; readonly capitals: Table };
  readonly arcs: ArcNetwork;
  readonly labels: Table;
  /** Relations that a tag was seen with, by `relationKey`: all where none was. */
  readonly relations: readonly Int32Array[];
}
