/** Why a stage is unsure, in words; a review queue is a list of these. */
export interface Doubt {
  /** The folder that wrote it, "4-claim". */
  readonly stage: string;
  /** The field it speaks of, "date", "place", "killed". */
  readonly about: string;
  readonly note: string;
}
