import { StoreError } from '../store.ts';

/** Where a page of events ended: the sort day and the id of its last event. */
export interface Place {
  readonly day: number;
  readonly id: string;
}

/** A place in the list as a word that goes into an address. */
export function toCursor(place: Place): string {
  return Buffer.from(JSON.stringify([place.day, place.id])).toString('base64url');
}

/** What toCursor made, read back; anything else is a StoreError. */
export function fromCursor(cursor: string): Place {
  if (/^[A-Za-z0-9_-]{1,1000}$/.test(cursor)) {
    try {
      const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
      if (Array.isArray(read) && read.length === 2) {
        const [day, id]: readonly unknown[] = read;
        if (typeof day === 'number' && Number.isInteger(day) && typeof id === 'string') return { day, id };
      }
    } catch {
      // not JSON: falls through to the refusal
    }
  }
  throw new StoreError(
    'bad-query',
    'the cursor is not one that this register gave out: use the "next" of an earlier page, or leave it out to start again',
  );
}
