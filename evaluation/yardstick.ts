import type { Measure } from './measure.ts';

/** A folder under ../shared with a truth and a scorer, and what is read from them. */
export interface Yardstick {
  readonly name: string;
  /** Relative to ../shared. */
  readonly folder: string;
  readonly about: string;
  /** What one piece of it is called: "reports", "snippets", "sentences". */
  readonly unit: string;
  /** Further folders that it is made of, relative to ../shared. */
  readonly also: readonly string[];
  /** Scorer runs by name: arguments for node, without `--pred` and `--json`. */
  readonly runs: Readonly<Record<string, (at: string) => readonly string[]>>;
  readonly measures: readonly Measure[];
  /** Small enough for `--quick`. */
  readonly quick: boolean;
}
