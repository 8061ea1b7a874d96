import type { Entry, EventId, ReportId, Vocabulary } from '../../model/index.ts';
import { filings, newReport, recordOf } from '../../pipeline.ts';
import { reportId } from '../files/open-report.ts';
import { readBytes } from '../files/read-file.ts';
import type { Found, FoundFile } from '../files/walk.ts';
import { StoreError, type Store, type Withdrawal } from '../store/store.ts';
import type { Reader, ReadOutcome } from './reader.ts';
import { surroundings } from './surroundings.ts';
import { restore } from './withdraw.ts';

/** What became of one input. `new` and `known` say that the register holds the report, safe on disk. */
export type Outcome =
  | { readonly status: 'new'; readonly path: string; readonly shown: string; readonly report: ReportId; readonly added: Added }
  | { readonly status: 'known'; readonly path: string; readonly shown: string; readonly report: ReportId }
  /** The register held it as withdrawn, and it counts again. */
  | {
      readonly status: 'restored';
      readonly path: string;
      readonly shown: string;
      readonly report: ReportId;
      readonly withdrawn: Withdrawal;
      readonly events: readonly EventId[];
    }
  | { readonly status: 'failed'; readonly path: string; readonly shown: string; readonly reason: string }
  /** Not read, and nothing lost by it. */
  | { readonly status: 'skipped'; readonly path: string; readonly shown: string; readonly reason: string };

/** How much one report added. `entries` are the further versions of events that it made. */
export interface Added {
  readonly articles: number;
  readonly claims: number;
  readonly figures: number;
  readonly affiliations: number;
  readonly controls: number;
  readonly forecasts: number;
  readonly patterns: number;
  readonly entries: readonly { readonly event: EventId; readonly status: Entry['status'] }[];
}

/** What the engine works with. */
export interface Workshop {
  readonly store: Store;
  readonly reader: Reader;
  readonly vocabulary: Vocabulary;
  /** The instant now, ISO 8601. */
  readonly now: () => string;
  /** Set to stop after the report in hand. */
  readonly stop: AbortSignal;
}

/** A report that is read but not yet in the register. */
type Prepared =
  | { readonly file: FoundFile; readonly id: ReportId; readonly bytes: Uint8Array; readonly outcome: ReadOutcome | null }
  | { readonly file: FoundFile; readonly refusal: string };

/**
 * Reads and stores one input after the other, in order, each in a transaction of its own; tells what became of each as soon as it is
 * committed. Bytes that the register holds are not read again. Rejects with StoreError when the register cannot go on.
 */
export async function* ingest(inputs: Iterable<Found>, workshop: Workshop): AsyncGenerator<Outcome> {
  let ahead: Promise<Prepared> | null = null;
  const waiting = [...inputs].reverse();
  const take = (): Promise<Prepared> | null => {
    const next = waiting.at(-1);
    if (next?.kind !== 'file') return null;
    waiting.pop();
    const prepared = prepare(next, workshop);
    // Should the report before it end the run, nobody waits for this one any more.
    prepared.catch(() => undefined);
    return prepared;
  };
  while (!workshop.stop.aborted) {
    const current: Promise<Prepared> | null = ahead ?? take();
    ahead = null;
    if (current === null) {
      const refused = waiting.pop();
      if (refused?.kind !== 'refused') return;
      yield { status: refused.failed ? 'failed' : 'skipped', path: refused.shown, shown: refused.shown, reason: refused.reason };
      continue;
    }
    const prepared = await current;
    ahead = workshop.stop.aborted ? null : take();
    yield await keep(prepared, workshop);
  }
}

async function prepare(file: FoundFile, { store, reader }: Workshop): Promise<Prepared> {
  const got = await readBytes(file);
  if ('refusal' in got) return { file, refusal: got.refusal };
  const id = reportId(got.bytes);
  const known = (await store.report(id)) !== null;
  return { file, id, bytes: got.bytes, outcome: known ? null : await reader.read({ id, path: file.path, bytes: got.bytes }) };
}

async function keep(prepared: Prepared, { store, vocabulary, now }: Workshop): Promise<Outcome> {
  const { path, shown } = prepared.file;
  if ('refusal' in prepared) return { status: 'failed', path, shown, reason: prepared.refusal };
  const { id: report, bytes, outcome } = prepared;
  // Asked again: the same bytes may have come twice in a row.
  const known = await store.report(report);
  if (known !== null) {
    await store.seenAt(report, path, now());
    if (known.withdrawn === null) return { status: 'known', path, shown, report };
    const events = await restore({ store, vocabulary, report, reason: 'its bytes were handed in again', at: now() });
    return { status: 'restored', path, shown, report, withdrawn: known.withdrawn, events };
  }
  if (outcome === null) throw new StoreError('broken', `report ${report} was in the register and is not any more`);
  if ('refusal' in outcome) return { status: 'failed', path, shown, reason: outcome.refusal };
  const { reading, mediaType, encoding } = outcome;
  const near = await surroundings(new Set(reading.claims.map((c) => c.id)), reading, store, vocabulary);
  const at = now();
  const entries = recordOf(near.events, near.entries, [], newReport(reading), at);
  const filed = filings(reading.claims, reading.articles, vocabulary);
  await store.add({ report: { id: report, path, mediaType, encoding, bytes }, reading, filings: filed, entries, at });
  return { status: 'new', path, shown, report, added: count(reading, entries) };
}

function count(
  reading: {
    readonly [K in 'articles' | 'claims' | 'figures' | 'affiliations' | 'controls' | 'forecasts' | 'patterns']: readonly unknown[];
  },
  entries: readonly Entry[],
): Added {
  return {
    articles: reading.articles.length,
    claims: reading.claims.length,
    figures: reading.figures.length,
    affiliations: reading.affiliations.length,
    controls: reading.controls.length,
    forecasts: reading.forecasts.length,
    patterns: reading.patterns.length,
    entries: entries.map(({ event, status }) => ({ event: event.id, status })),
  };
}
