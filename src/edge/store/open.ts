import { launch } from './launch.ts';
import type { OpenOptions } from './open-options.ts';
import type { Store } from './store.ts';

export type { OpenOptions } from './open-options.ts';

/** Opens the register in a file, in a worker thread of its own. Rejects with a StoreError; close it to let go of the file. */
export function openStore(path: string, options: OpenOptions): Promise<Store> {
  return launch(path, options);
}
