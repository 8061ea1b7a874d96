import type { Publication } from './article.ts';
import type { HarmKind } from './harm.ts';
import type { ArticleId, ClaimId, EventId } from './ids.ts';

/** What one field of two reports says for or against their telling of one event. */
export interface Reason {
  readonly field: 'kind' | 'date' | 'place' | 'number' | 'party' | 'weapon' | 'victim' | 'wording' | 'telling';
  /** Above 0 for one event, below it for two. */
  readonly weight: number;
  /** To be read after "because": "same day". */
  readonly words: string;
  /** It alone decides for two, whatever else there is; then what is not compared is left out. */
  readonly rulesOut: boolean;
}

/** How two accounts compare: what each field says, on top of what speaks against any pair before looking. */
export interface Tie {
  /** Above 0: rather one event; below: rather two. */
  readonly score: number;
  readonly before: number;
  /** The order of the two is that of the words: "7 and 23 killed". */
  readonly reasons: readonly Reason[];
}

/** One article's telling of one happening, by the first of its claims in order of id. */
export interface ToldIn {
  readonly account: ClaimId;
  readonly article: ArticleId;
  /** In the order of the text. */
  readonly claims: readonly ClaimId[];
}

/** Why the accounts of one event are taken to be of one. */
export interface WhyOne {
  /** The founding one first, the others by their day of publication. */
  readonly accounts: readonly (ToldIn & {
    /** The other account that it scores highest with; null where it stands alone. */
    readonly nearest: { readonly to: ClaimId; readonly tie: Tie } | null;
    /** The mean score with all others; null where it stands alone. */
    readonly mean: number | null;
  })[];
  /** Accounts that are not compared, because there are too many. */
  readonly left: number;
  /** Claims whose figure a later running total takes the place of, by the kind of harm. */
  readonly superseded: readonly { readonly kind: HarmKind; readonly claims: readonly ClaimId[] }[];
}

/** Why the accounts of two events are taken to be of two, or what would make them one. */
export interface WhyTwo {
  /** How many pairs were compared, an account of the one with one of the other. */
  readonly pairs: number;
  /** The mean score of all pairs; groups whose mean is above 0 become one. Null where there is no pair. */
  readonly mean: number | null;
  /** The pair that scores highest. */
  readonly strongest: { readonly one: ToldIn; readonly other: ToldIn; readonly tie: Tie } | null;
  /** Whether any account of the one looks up what one of the other is filed under; those that never meet are never compared. */
  readonly met: boolean;
  /** Whether the scores of these accounts alone would make them one event. */
  readonly wouldBeOne: boolean;
  /** Fields each of which, did it not speak against it, would leave scores that make them one event. */
  readonly but: readonly Reason['field'][];
  readonly left: number;
}

/** Words by which a reader knows an account: its article. */
export interface AccountRow extends ToldIn {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Publication | null;
}

/** An id that was asked for, and where it leads since it was merged. */
export interface Moved {
  readonly from: EventId;
  readonly to: EventId;
  readonly at: string;
  readonly reason: string;
}

/** Why an event is what it is, in sentences: which reports are taken to tell of it, every value with its rule, every contradiction. */
export interface WhySheet {
  readonly event: EventId;
  /** Where the id that was asked for was merged into this event. */
  readonly moved: readonly Moved[];
  readonly accounts: readonly (AccountRow & {
    readonly nearest: { readonly to: ClaimId; readonly tie: Tie } | null;
    readonly mean: number | null;
    readonly sentence: string;
  })[];
  readonly left: number;
  readonly values: readonly {
    readonly field: string;
    readonly chosen: string;
    readonly by: string;
    readonly said: readonly {
      readonly value: string;
      readonly claims: readonly ClaimId[];
      /** Who says so. */
      readonly voices: readonly string[];
      /** A later running total takes its place. */
      readonly superseded: boolean;
    }[];
    readonly sentence: string;
  }[];
  readonly contradictions: readonly { readonly field: string; readonly disputed: boolean; readonly sentence: string }[];
}

/** Why two events are or are not one. */
export interface CompareSheet {
  readonly events: readonly [EventId, EventId];
  /** Ids that were asked for and were merged into others. */
  readonly moved: readonly Moved[];
  /** Both ids lead to one event. */
  readonly same: boolean;
  /** What is held of each, in a line. */
  readonly heads: readonly [string, string];
  readonly pairs: number;
  readonly mean: number | null;
  readonly strongest: { readonly one: AccountRow; readonly other: AccountRow; readonly tie: Tie } | null;
  readonly wouldBeOne: boolean;
  readonly but: readonly Reason['field'][];
  readonly sentences: readonly string[];
}
