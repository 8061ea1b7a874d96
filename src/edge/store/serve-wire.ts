/* oxlint-disable typescript/no-unsafe-type-assertion -- see wire.ts */
import type { Store } from './store.ts';
import type { Answer, Method, Request, Wire } from './wire.ts';
import { packResult, toFailure, unpackArgs } from './wire.ts';

/** Opens a store and answers the requests that come over a wire, until the one to close; `ended` is called after that. */
export function serveWire(wire: Wire, open: () => Store, ended: () => void): void {
  const answer = (message: Answer, transfer: readonly ArrayBuffer[] = []) => wire.postMessage(message, transfer);
  let store: Store;
  try {
    store = open();
  } catch (error) {
    answer({ number: 0, failure: toFailure(error) });
    ended();
    return;
  }
  wire.on('message', ({ number, method, args }: Request) => {
    const done = call(store, method, unpackArgs(method, args)).then(
      (result) => answer({ number, result: packResult(method, result) }, ownBuffer(result)),
      (error: unknown) => answer({ number, failure: toFailure(error) }),
    );
    void done.then(() => {
      if (method === 'close') ended();
    });
  });
  answer({ number: 0, result: null });
}

async function call(store: Store, method: Method, args: readonly unknown[]): Promise<unknown> {
  const asked = store[method] as (...args: readonly unknown[]) => Promise<unknown>;
  return asked(...args);
}

/** Bytes are handed over rather than copied, when all of their buffer is theirs. */
function ownBuffer(result: unknown): readonly ArrayBuffer[] {
  return result instanceof Uint8Array && result.buffer instanceof ArrayBuffer && result.byteLength === result.buffer.byteLength
    ? [result.buffer]
    : [];
}
