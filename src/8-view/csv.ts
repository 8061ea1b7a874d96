import type { EventRow } from '../model/index.ts';

type Cell = string | number | null | undefined;

/** The columns of the CSV export, in order. A column is never removed or given another meaning; new ones come at the end. */
const COLUMNS: readonly { readonly name: string; readonly says: string; readonly of: (row: EventRow) => Cell }[] = [
  { name: 'event_id', says: 'id of the event in this register; stays for ever', of: (r) => r.id },
  { name: 'version', says: 'number of the version that this row shows, from 1', of: (r) => r.version },
  { name: 'status', says: 'candidate (read by machine), reviewed, withdrawn or merged', of: (r) => r.status },
  { name: 'event_type', says: 'ACLED event type', of: (r) => r.eventType },
  { name: 'sub_event_type', says: 'ACLED sub-event type', of: (r) => r.subEventType },
  { name: 'date_first', says: 'first day that fits, YYYY-MM-DD; empty = not known', of: (r) => r.date?.first },
  { name: 'date_last', says: 'last day that fits, YYYY-MM-DD; empty = not known', of: (r) => r.date?.last },
  { name: 'date_precision', says: 'day, week, month, year or unknown', of: (r) => r.date?.precision },
  { name: 'place', says: 'name of the place', of: (r) => r.location?.name },
  { name: 'admin1', says: 'province or the like', of: (r) => r.location?.admin1 },
  { name: 'country', says: 'country', of: (r) => r.location?.country },
  { name: 'latitude', says: 'WGS84 degrees; for admin2, admin1 and country a centroid, not a pin', of: (r) => r.location?.lat },
  { name: 'longitude', says: 'WGS84 degrees', of: (r) => r.location?.lon },
  { name: 'place_precision', says: 'exact, near, admin2, admin1 or country', of: (r) => r.location?.precision },
  { name: 'radius_km', says: 'radius of the uncertainty round the point', of: (r) => r.location?.radiusKm },
  { name: 'perpetrator', says: 'names, separated by "; "', of: (r) => r.perpetrator.join('; ') },
  { name: 'target', says: 'names, separated by "; "', of: (r) => r.target.join('; ') },
  { name: 'killed_low', says: 'lowest figure; empty = no source states any', of: (r) => r.killed?.low },
  { name: 'killed_best', says: 'figure that the rule or a reviewer chose; empty = not said', of: (r) => r.killed?.best },
  { name: 'killed_high', says: 'highest figure; empty = no upper bound said', of: (r) => r.killed?.high },
  { name: 'wounded_low', says: 'as killed_low', of: (r) => r.wounded?.low },
  { name: 'wounded_best', says: 'as killed_best', of: (r) => r.wounded?.best },
  { name: 'wounded_high', says: 'as killed_high', of: (r) => r.wounded?.high },
  { name: 'outlets', says: 'different outlets that carry it, separated by "; "', of: (r) => r.outlets.join('; ') },
  { name: 'claims', says: 'how many claims speak of it', of: (r) => r.claims },
  { name: 'disputed', says: 'fields whose sources do not agree, separated by "; "', of: (r) => r.disputed.join('; ') },
];

/** Names of the CSV columns with what each holds, for the documentation. */
export const csvColumns: readonly { readonly name: string; readonly says: string }[] = COLUMNS.map(({ name, says }) => ({ name, says }));

/** The header line of the CSV export, RFC 4180, with its line end. */
export function csvHeader(): string {
  return `${COLUMNS.map(({ name }) => name).join(',')}\r\n`;
}

/** One event as a line of CSV, RFC 4180, with its line end. */
export function csvLine(row: EventRow): string {
  return `${COLUMNS.map(({ of }) => cell(of(row))).join(',')}\r\n`;
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers are ours and stay numbers. */
function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
