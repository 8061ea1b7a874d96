import type { Span } from '../../model/index.ts';
import type { CueClass } from './cue-words.ts';

/**
 * Somebody is given as the one who says, thinks, wants or judges something: source, cue and content in the terms of PolNeAR
 * (Newell, Margolin and Ruths 2018). Every part is a list of spans, for a part may be split by another one.
 */
export interface Attribution {
  /** Who; empty where the words tell of nobody ("is expected to", "reportedly"). A pronoun stays the pronoun. */
  readonly source: readonly Span[];
  /** Where the source is a pronoun or a bare description: the last named source before it, as a guess. */
  readonly named: Span | null;
  readonly cue: readonly Span[];
  /** What: a quotation that runs over several sentences or paragraphs is one content of several spans. */
  readonly content: readonly Span[];
  /** `turn`: "NAME: what was said", in a transcript or a headline. `hedge`: said by nobody in particular. */
  readonly class: CueClass | 'turn' | 'hedge';
  /** Whose words the content is in: the source's, the text's, or the text's with some of the source's. */
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Who heard it: "told *Y*". */
  readonly recipient: Span | null;
  /** Who passes it on, outermost last: "quoted by *W*", "in a statement carried by *W*". */
  readonly through: readonly Span[];
  /** Index of the attribution whose content holds this one ("X said that Y denied"), or null. */
  readonly within: number | null;
}
