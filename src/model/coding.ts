/** The four ways of coding that an event can be seen under; `daftar` is the register's own. */
export type CodebookName = 'acled' | 'ucdp' | 'ibc' | 'daftar';

/** One field as a codebook codes it. Null: it cannot be coded from what the claims say, and the trace says why. */
export interface CodedField {
  /** The codebook's own name for it: "geo_precision", "deaths_civilians". */
  readonly field: string;
  readonly value: string | number | null;
  /** Plain sentences that name the rule and the claims it was applied to; never empty. */
  readonly trace: readonly string[];
}

/** What one codebook makes of an event. Derived from the claims each time and never stored. */
export interface CodebookSheet {
  readonly codebook: CodebookName;
  /** Why the codebook leaves the event out; empty where it codes it. */
  readonly leftOut: readonly string[];
  /** The coding in a few words, for a table of all four. */
  readonly summary: {
    readonly date: string;
    readonly place: string;
    readonly type: string;
    readonly killed: string;
    readonly doubt: string;
  };
  /** What it would hold of the event: one row, but where ACLED makes one a day and place; none where it is left out. */
  readonly rows: readonly { readonly fields: readonly CodedField[] }[];
}
