import type { CueClass } from './cue-words.ts';
import type { Stretch } from '../syntax/index.ts';

/** One attribution inside one sentence, in token numbers. */
export interface SpeechFrame {
  readonly class: CueClass | 'turn' | 'hedge';
  /** The word that the cue is built around. */
  readonly at: number;
  readonly cue: readonly Stretch[];
  readonly source: readonly Stretch[];
  readonly content: readonly Stretch[];
  /** Whether a quotation may be its content, wholly. */
  readonly quotes: boolean;
  /** Who passes the words on, where the verb says it: "*W* quoted X as saying". */
  readonly through?: readonly Stretch[];
  /** The participle behind the source that tells of these, which makes no attribution of its own: "X, *quoted by W*,". */
  readonly relay?: Stretch;
  /** Whom a relative pronoun as source stands for: "*the man* who said". */
  readonly named?: Stretch;
}
