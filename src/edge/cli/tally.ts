import type { EventId } from '../../model/index.ts';
import type { Outcome } from '../work/ingest.ts';

/** What a run of `ingest` has done so far. */
export interface Tally {
  readonly added: number;
  readonly known: number;
  /** Reports that were withdrawn and count again. */
  readonly restored: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of the new reports. */
  readonly articles: number;
  readonly claims: number;
  /** Different events that the new reports made or changed and that still stand. */
  readonly events: number;
  add(outcome: Outcome): void;
}

/** A tally of nothing yet. */
export function emptyTally(): Tally {
  const count = { new: 0, known: 0, restored: 0, failed: 0, skipped: 0, articles: 0, claims: 0 };
  const events = new Set<EventId>();
  return {
    get added() {
      return count.new;
    },
    get known() {
      return count.known;
    },
    get restored() {
      return count.restored;
    },
    get failed() {
      return count.failed;
    },
    get skipped() {
      return count.skipped;
    },
    get articles() {
      return count.articles;
    },
    get claims() {
      return count.claims;
    },
    get events() {
      return events.size;
    },
    add(outcome) {
      count[outcome.status]++;
      if (outcome.status !== 'new') return;
      count.articles += outcome.added.articles;
      count.claims += outcome.added.claims;
      for (const { event, status } of outcome.added.entries) {
        if (status === 'merged' || status === 'withdrawn') events.delete(event);
        else events.add(event);
      }
    },
  };
}
