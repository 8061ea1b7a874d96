import type { ActorId, SourceId } from './ids.ts';
import type { Span } from './span.ts';

/**
 * How far the words let a reader know who speaks: by a name of a person or a body; as somebody in office, somebody who saw it or somebody at
 * all without a name; or `anonymous`, where the text says that the name is withheld on purpose.
 */
export type Anonymity = 'named-person' | 'named-organisation' | 'unnamed-official' | 'unnamed-witness' | 'unnamed' | 'anonymous';

/** Somebody who says something or passes it on: one link of a chain. */
export interface Speaker {
  /** The fullest words that the article has for it: "Colonel A. B. of the border guard", though the sentence says "B.". */
  readonly name: string;
  readonly source: SourceId | null;
  /** The party that it is, belongs to or speaks for. An outlet speaks for none, whoever owns it. */
  readonly actor: ActorId | null;
  /** Rank or office in the words of the text: "captain", "prime minister", "spokeswoman". */
  readonly rank: string | null;
  /** The body that it belongs to or speaks for, in the words of the text: "Nineveh police". */
  readonly organisation: string | null;
  readonly anonymity: Anonymity;
  /** Where it stands. */
  readonly span: Span;
  /** The words that make it speak: "told", "according to". Null for who only passes words on. */
  readonly cue: { readonly text: string; readonly span: Span } | null;
}

/** What the innermost speaker does with the statement. */
export type Stance = 'states' | 'claims-responsibility' | 'denies' | 'confirms' | 'doubts' | 'warns';

/** One voice behind a claim. A claim without any is the outlet's own. */
export interface Voice {
  /** From the outermost that passes the words on to the innermost who speaks; never empty. The outlet itself is no link. */
  readonly chain: readonly Speaker[];
  /** What the innermost speaker does with the statement. */
  readonly stance: Stance;
}
