import type { Estimate, Word } from '../../model/index.ts';
import { ORDINALS } from './number-words.ts';

/** What stands before a noun without a number and says how many it is about. */
export interface Determiner {
  /** Index of its first word. */
  readonly from: number;
  /** `none`: "no members", "none of the"; `indefinite`: "a border guard", "another"; `definite`: "the", "this" ("that" is too often a conjunction); `possessive`: "his"; `both`; `all`. */
  readonly kind: 'none' | 'indefinite' | 'definite' | 'possessive' | 'both' | 'all';
  /** How many of the noun in its singular that is ("no" 0, "a" 1, "both" 2); null for "all", which says no number. */
  readonly value: Estimate | null;
  /** "a third victim": it is the third; null where nothing is said. */
  readonly ordinal: number | null;
}

const KINDS: ReadonlyMap<string, Determiner['kind']> = new Map([
  ['no', 'none'],
  ['neither', 'none'],
  ['a', 'indefinite'],
  ['an', 'indefinite'],
  ['another', 'indefinite'],
  ['one', 'indefinite'],
  ['the', 'definite'],
  ['this', 'definite'],
  ['his', 'possessive'],
  ['her', 'possessive'],
  ['their', 'possessive'],
  ['its', 'possessive'],
  ['my', 'possessive'],
  ['our', 'possessive'],
  ['both', 'both'],
  ['all', 'all'],
]);
const COUNT: Readonly<Record<Determiner['kind'], number | null>> = {
  none: 0,
  indefinite: 1,
  definite: 1,
  possessive: 1,
  both: 2,
  all: null,
};
/** Words that end a noun phrase to the left: what stands before them determines another noun. */
const STOPS = new Set(
  'in on at by from of after before when while during who that which with for to and or but was were is are be been being has have had near against into as than then'.split(
    ' ',
  ),
);

/**
 * The determiner of the noun at `noun`, at most `reach` words before it, with only adjectives and nouns between.
 * `stop` names further words of the caller's that end the noun phrase. "None of the" and "no one of" count as one.
 */
export function determiner(
  text: readonly Word[],
  noun: number,
  stop: (key: string) => boolean = () => false,
  reach = 5,
): Determiner | null {
  let ordinal: number | null = null;
  for (let i = noun - 1; i >= Math.max(0, noun - reach); i--) {
    const key = text[i]?.key ?? '';
    if (!/^[\s"“”'‘’-]*$/u.test(text[i + 1]?.before ?? '')) return null;
    const kind = KINDS.get(key);
    if (kind !== undefined) {
      const of = text[i - 1]?.key === 'of' ? text[i - 2]?.key : undefined;
      const none = kind === 'definite' && (of === 'none' || of === 'neither');
      const used = none ? 'none' : kind;
      const count = COUNT[used];
      return {
        from: none ? i - 2 : i,
        kind: used,
        value: count === null ? null : { low: count, best: count, high: count },
        ordinal,
      };
    }
    const rank = ORDINALS.get(key);
    if (rank !== undefined && ordinal === null) ordinal = rank;
    else if (STOPS.has(key) || stop(key)) return null;
  }
  return null;
}
