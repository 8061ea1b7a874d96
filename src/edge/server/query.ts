import { z } from '@hono/zod-openapi';
import type { EventQuery } from '../store/store.ts';

const WORDS_AT_MOST = 200;
const CURSOR_AT_MOST = 1_000;
const GIVEN_TWICE = 'is given more than once';

const words = (what: string) =>
  z.string().trim().max(WORDS_AT_MOST, `is longer than ${WORDS_AT_MOST} characters`).optional().openapi({ description: what });

const day = (what: string) =>
  z
    .string()
    .refine(isDay, { error: 'write a day of the calendar as YYYY-MM-DD, like 2017-01-14' })
    .optional()
    .openapi({ description: what, example: '2017-01-14' });

/** What a list of events may be asked for; the same words in the API, in the address of the page and in its form. */
export const listQuery = z
  .strictObject({
    words: words("Words that must stand in a report's text, title or quoted sentence."),
    type: words('Id of an event type, a row of event-types.tsv, or its ACLED name in any case.'),
    from: day('Events whose date range touches this day or a later one.'),
    to: day('Events whose date range touches this day or an earlier one.'),
    place: words('Name of a place, an admin1 or a country, whole, in any case.'),
    bbox: z
      .string()
      .refine((box) => toBox(box) !== null, { error: 'write west,south,east,north in degrees, like 43.5,32.9,45.9,35.2' })
      .optional()
      .openapi({
        description: 'west,south,east,north in degrees; a west beyond the east crosses the date line.',
        example: '43.5,32.9,45.9,35.2',
      }),
    status: z
      .enum(['candidate', 'reviewed', 'withdrawn', 'merged'], { error: 'is one of candidate, reviewed, withdrawn, merged' })
      .optional()
      .openapi({ description: 'Merged and withdrawn events are listed only when asked for.' }),
    after: z
      .string()
      .max(CURSOR_AT_MOST, 'is no cursor of this register')
      .optional()
      .openapi({ description: 'The `next` of the page before.' }),
    limit: z.coerce
      .number({ error: 'write a whole number from 1 to 1000' })
      .int({ error: 'write a whole number from 1 to 1000' })
      .min(1, 'write a whole number from 1 to 1000')
      .max(1_000, 'write a whole number from 1 to 1000')
      .optional()
      .openapi({ type: 'integer', description: '100 unless told.' }),
  })
  .refine((q) => q.from === undefined || q.to === undefined || q.from <= q.to, {
    path: ['from'],
    error: 'lies after the last day, to',
  });

export type ListQuery = z.infer<typeof listQuery>;

/** The id of an event that must be named, once. */
export const askedEvent = z
  .string({ error: ({ input }) => (input === undefined ? 'is missing; name an event' : GIVEN_TWICE) })
  .min(1, 'names no event')
  .max(WORDS_AT_MOST, `is longer than ${WORDS_AT_MOST} characters`)
  .openapi({ description: 'Id of an event.' });

/** The store's question for a list query, `eventType` being the id that `type` was found to name. Empty fields ask nothing. */
export function toEventQuery(query: ListQuery, eventType: string | undefined): EventQuery {
  const box = query.bbox === undefined ? null : toBox(query.bbox);
  return {
    ...(query.words ? { words: query.words } : {}),
    ...(eventType ? { eventType } : {}),
    ...(query.from ? { from: query.from } : {}),
    ...(query.to ? { to: query.to } : {}),
    ...(query.place ? { place: query.place } : {}),
    ...(box ? { box } : {}),
    ...(query.status ? { status: query.status } : {}),
    ...(query.after ? { after: query.after } : {}),
    ...(query.limit ? { limit: query.limit } : {}),
  };
}

/** The first complaint of a refused query as one line: "from: write a day …". */
export function complaint(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'the question is not understood';
  if (issue.code === 'unrecognized_keys') return `${shortened(issue.keys.join(', '))}: no such parameter; see /openapi.json`;
  const where = issue.path.join('.');
  const what = issue.message.endsWith('received array') ? GIVEN_TWICE : issue.message;
  return where === '' ? what : `${where}: ${what}`;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month === 2 && date === 29) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return date >= 1 && date <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

function toBox(text: string): EventQuery['box'] | null {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const sound = west >= -180 && east <= 180 && west <= 180 && east >= -180 && south >= -90 && north <= 90 && south <= north;
  return sound ? { west, south, east, north } : null;
}
