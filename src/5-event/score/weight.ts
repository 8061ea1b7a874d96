/**
 * What comparing one field of two accounts says for or against their telling of one event, as a log-odds weight (I. Fellegi and A. Sunter,
 * "A theory for record linkage", 1969). The weights were set by hand on the field's own terms and checked on the example corpus.
 */
export interface Weight {
  readonly field: 'kind' | 'date' | 'place' | 'number' | 'party' | 'weapon' | 'victim' | 'wording' | 'telling';
  /** Above 0 for one event, below it for two; `NEVER` rules one event out. */
  readonly weight: number;
  /** In words, to be read after "because": "same day", "7 and 23 killed". */
  readonly words: string;
}

/** Outweighs all that can speak for one event. */
export const NEVER = -1_000;
