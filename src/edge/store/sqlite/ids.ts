import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** Any number of values as one parameter, for `in`: SQLite's limit of parameters does not count and the statement stays the same. */
export function list(values: Iterable<string | number>): RawBuilder<never> {
  return sql`(select value from json_each(${JSON.stringify([...values])}))`;
}

/** The things in the order of the ids that asked for them, each once; ids of nothing are left out. */
export function inOrder<K extends string, T extends { readonly id: K }>(ids: readonly K[], things: readonly T[]): readonly T[] {
  const byId = new Map(things.map((t) => [t.id, t]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** The things in stretches of at most `size`. */
export function* stretches<T>(things: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < things.length; at += size) yield things.slice(at, at + size);
}
