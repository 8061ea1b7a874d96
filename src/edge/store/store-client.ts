/* oxlint-disable typescript/no-unsafe-type-assertion -- see wire.ts */
import type { Store } from './store.ts';
import { StoreError } from './store.ts';
import type { Answer, Method, Request, Wire } from './wire.ts';
import { packArgs, unpackResult } from './wire.ts';

/** A thread that serves a store. */
export interface Host {
  readonly wire: Wire;
  /** Called while answers are awaited, and when none is: only then may the process end by itself. */
  readonly awaited: (pending: boolean) => void;
  /** Settles when the thread is gone, with why it went. */
  readonly gone: Promise<string>;
}

/** Every method of a store; the compiler refuses the list when one is left out. */
const METHODS: Readonly<Record<Method, true>> = {
  report: true,
  reportsNamed: true,
  bytes: true,
  seenAt: true,
  under: true,
  holding: true,
  add: true,
  withdraw: true,
  restore: true,
  rules: true,
  beginRebuild: true,
  agenda: true,
  articlesTold: true,
  claimsTold: true,
  file: true,
  revise: true,
  endRebuild: true,
  events: true,
  event: true,
  history: true,
  claims: true,
  articles: true,
  articlesOf: true,
  claimsOf: true,
  statementsOf: true,
  eventsOf: true,
  reports: true,
  counts: true,
  check: true,
  close: true,
};

/** A store that asks another thread; resolves when that thread has opened the register, rejects with what it said when it could not. */
export function connectStore(host: Host, file: string): Promise<Store> {
  const waiting = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: StoreError) => void }>();
  let last = 0;
  let closed: Promise<void> | null = null;
  let lost: string | null = null;

  host.wire.on('message', (answer: Answer) => {
    const caller = waiting.get(answer.number);
    waiting.delete(answer.number);
    host.awaited(waiting.size > 0);
    if ('failure' in answer) caller?.reject(new StoreError(answer.failure.code, answer.failure.message));
    else caller?.resolve(answer.result);
  });
  void host.gone.then((why) => {
    lost = why;
    for (const { reject } of waiting.values()) reject(new StoreError('broken', `${file}: ${why}`));
    waiting.clear();
  });

  const waitFor = (number: number) =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      host.awaited(true);
    });
  const ask = async (method: Method, args: readonly unknown[]): Promise<unknown> => {
    if (lost !== null) throw new StoreError('broken', `${file}: ${lost}`);
    const number = ++last;
    const answer = waitFor(number);
    const request: Request = { number, method, args: packArgs(method, args) };
    host.wire.postMessage(request, []);
    return unpackResult(method, await answer);
  };
  const close = async (): Promise<void> => {
    if (lost === null) await ask('close', []);
    await end();
  };
  const end = async (): Promise<void> => {
    if (lost === null) host.awaited(true);
    await host.gone;
  };
  const request =
    (method: Method) =>
    (...args: readonly unknown[]): Promise<unknown> => {
      if (method === 'close') return (closed ??= close());
      return closed === null
        ? ask(method, args)
        : Promise.reject(new StoreError('broken', `${file}: the register was closed before this was asked`));
    };
  const methods = (Object.keys(METHODS) as Method[]).map((method) => [method, request(method)] as const);
  const store = Object.fromEntries(methods) as unknown as Store;
  return waitFor(0).then(
    () => store,
    async (error: unknown) => {
      await end();
      throw error;
    },
  );
}
