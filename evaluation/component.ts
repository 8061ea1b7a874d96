import type { Scores } from './measure.ts';
import type { Yardstick } from './yardstick.ts';

/** A part of the reader that is measured by itself, without the stages round it: tokens, a parser, dates. */
export interface Component extends Yardstick {
  /**
   * Reads the documents under `at` and writes what the component says of them into `out`, one file for each scorer run, named after it.
   * `model` is the file of the language model.
   */
  readonly predict: (at: string, out: string, model: string) => Promise<Predicted>;
}

export interface Predicted {
  /** How many pieces were read, in the unit of the yardstick. */
  readonly pieces: number;
  /** Of the texts. */
  readonly bytes: number;
  /** What the component took, without reading files and scoring. */
  readonly seconds: number;
  /** Figures that no scorer under ../shared gives, by run. */
  readonly scores: Readonly<Record<string, Scores>>;
}
