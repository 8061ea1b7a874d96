import type { ClaimId } from './ids.ts';

/** Under which keys a register finds claims again that may speak of one event: a row an account of an article, by its first claim. */
export interface Filing {
  readonly claim: ClaimId;
  readonly keys: readonly string[];
}
