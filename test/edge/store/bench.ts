import type { Store } from '../../../src/edge/store/store.ts';

/** A place of its own for one register, whatever engine holds it there. */
export interface Home {
  open(mode: 'read' | 'write'): Promise<Store>;
  /** Every store that was opened here is closed by then. */
  remove(): Promise<void>;
}

/** What a test of the contract works with: an empty register, open for writing. */
export interface Bench {
  readonly store: Store;
  readonly home: Home;
  /** Closes the register and opens it anew. */
  reopen(): Promise<Store>;
}
