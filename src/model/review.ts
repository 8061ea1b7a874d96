import type { ClaimId, EventId } from './ids.ts';
import type { Evidence } from './span.ts';

/** 6. A person decided. Append-only: a later review answers an earlier one, none is erased. */
export interface Review {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly reviewer: string;
  readonly reason: string;
  readonly judgement: Judgement;
}

export type Judgement =
  | { readonly kind: 'accept' | 'reject'; readonly event: EventId }
  | { readonly kind: 'same' | 'different' | 'unsure'; readonly claims: readonly [ClaimId, ClaimId] }
  | {
      readonly kind: 'set';
      readonly event: EventId;
      readonly field: 'eventType' | 'date' | 'location';
      readonly value: unknown;
      readonly evidence: Evidence | null;
    };
