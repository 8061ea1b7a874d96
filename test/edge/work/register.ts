/* oxlint-disable typescript/no-unsafe-type-assertion -- here words become ids */
import { connect } from '../../../src/edge/store/sqlite/driver.ts';
import { migrations } from '../../../src/edge/store/sqlite/migrations/index.ts';
import { sqliteStore } from '../../../src/edge/store/sqlite/sqlite-store.ts';
import type { Addition, Store } from '../../../src/edge/store/store.ts';
import { surroundings } from '../../../src/edge/work/surroundings.ts';
import type { Claim, Entry } from '../../../src/model/index.ts';
import { filings, newReport, recordOf } from '../../../src/pipeline.ts';
import { claim, type Told } from '../../5-event/claims.ts';
import { vocabulary } from '../../stages/read.ts';
import { addition, article, AT } from '../store/builders.ts';

/** A register in memory. */
export function memoryStore(): Store {
  const sqlite = connect(':memory:');
  for (const step of migrations) sqlite.exec(step);
  return sqliteStore({ sqlite, lock: null, file: 'memory', writes: true });
}

/** A report of one article whose sentences say this much; its claims' ids begin with its name. */
export function told(name: string, ...sentences: readonly Partial<Told>[]): Addition {
  // The words that every claim quotes, at every tenth place.
  const text = `${'0123456789'.repeat(300)} ${name}`;
  return addition(text, (report) => {
    const story = article(`a-${name}`, report, text, { title: `Story ${name}`, outlet: `The ${name} Courier` });
    const claims: readonly Claim[] = sentences.map((s, i) => {
      const at = 10 * Math.floor((s.at ?? 400 * i) / 10);
      return claim({ id: `${name}${String(i)}`, article: story.id, ...s, at });
    });
    return { path: `${name}.txt`, articles: [story], claims };
  });
}

/** Takes a report in as `ingest` does. */
export async function take(given: Addition, store: Store, at = AT): Promise<readonly Entry[]> {
  const { reading } = given;
  const near = await surroundings(new Set(reading.claims.map((c) => c.id)), reading, store, vocabulary);
  const entries = recordOf(near.events, near.entries, [], newReport(reading), at);
  await store.add({ ...given, entries, filings: filings(reading.claims, reading.articles, vocabulary), at });
  return entries;
}

/** The current view: each event without its id, that is its claims, the values chosen and the contradictions. */
export async function view(store: Store): Promise<readonly string[]> {
  const { items } = await store.events({ limit: 1000 });
  return items.map(({ event }) => JSON.stringify({ ...event, id: null })).sort();
}

/** All entries of all ids, the newest version last. */
export async function historyOf(store: Store, ids: Iterable<Entry['event']['id']>): Promise<ReadonlyMap<string, readonly Entry[]>> {
  return new Map(await Promise.all([...ids].map(async (id) => [id, await store.history(id)] as const)));
}
