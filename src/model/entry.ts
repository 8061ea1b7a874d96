import type { ConflictEvent } from './event.ts';
import type { Figure } from './figure.ts';
import type { EventId } from './ids.ts';

/** `candidate`: read by machine; `reviewed`: accepted by a person; `withdrawn`: rejected, or its last claim is gone. */
export type EntryStatus = 'candidate' | 'reviewed' | 'withdrawn' | 'merged';

/** 7. One version of one event as it stands in the record, and what made it so. */
export interface Entry {
  readonly event: ConflictEvent;
  /** From 1; every change is a further version, none is overwritten. */
  readonly version: number;
  readonly status: EntryStatus;
  readonly because: 'new-claim' | 'review' | 'new-reading' | 'merge' | 'withdrawal' | 'restoration';
  /** In words, what made this version: "3 claims from diyala.txt". */
  readonly reason: string;
  /** Where the id leads since, when status is `merged`. */
  readonly mergedInto: EventId | null;
  /** ISO 8601 instant at which the record took it in. */
  readonly at: string;
}

/** A named, dated, immutable state of the record: what views and exports are made from. */
export interface Release {
  readonly name: string;
  readonly at: string;
  readonly entries: readonly Entry[];
  readonly figures: readonly Figure[];
}
