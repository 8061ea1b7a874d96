import { eventIdFrom } from '../server/asked-id.ts';
import type { Store } from '../store/store.ts';
import { EXIT, Failure } from './exit-codes.ts';

/** The id of an event from its beginning; an id that was merged is its own, so that a command can say where it went. */
export async function wholeId(start: string, store: Store, register: string): Promise<string> {
  if ((await store.event(eventIdFrom(start))) !== null) return start;
  const found: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await store.events({ limit: 1000, ...(after === undefined ? {} : { after }) });
    found.push(...page.items.map(({ event }) => event.id as string).filter((id) => id.startsWith(start)));
    after = page.next;
  }
  if (found.length > 1)
    throw new Failure(
      EXIT.someFailed,
      `"${start}" begins the ids of ${found.length} events: ${found.slice(0, 5).join(', ')}${found.length > 5 ? ', …' : ''}`,
    );
  const [only] = found;
  if (only === undefined) throw nowhere(start, register);
  return only;
}

/** The register holds no event of this name. */
export function nowhere(id: string, register: string): Failure {
  return new Failure(EXIT.someFailed, `${register} holds no event "${id.slice(0, 80)}"; daftar events lists those it holds`);
}
