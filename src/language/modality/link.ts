import type { Token } from '../syntax/analyzer.ts';
import type { Operator } from './factuality.ts';
import type { Effect } from './modality-words.ts';

/**
 * What the word that a predicate hangs on does with it, and how much of what acts on that word passes down: `all`; `clause`, all but
 * what sits in another argument; `open`, only what leaves things open or denies them and no negation, from there on up; `known`, as
 * `open`, but no denial either; `link`, only what comes from still higher up; or nothing.
 */
export interface Link {
  readonly operators: readonly Operator[];
  readonly passes: 'all' | 'clause' | 'open' | 'known' | 'link' | 'nothing';
}

export const NOTHING: Link = { operators: [], passes: 'nothing' };

export const by = (effect: Effect | undefined, cue: Token): readonly Operator[] =>
  effect === undefined || effect === 'keeps' ? [] : [{ effect, cue }];
