import type { DateRange, Estimate, EventRow } from '../model/index.ts';
import { lastOfMonth } from '../language/index.ts';
import { columnsOf, fitted, oneLine } from './one-line.ts';
import { dateInWords } from './phrases.ts';
import { placeInWords } from './held-field.ts';

interface Column {
  readonly title: string;
  readonly of: (row: EventRow) => string;
  /** May be cut down to so many columns where the line is too long; others never are. */
  readonly least?: number;
}

const COLUMNS: readonly Column[] = [
  { title: 'event', of: (r) => r.id },
  { title: 'date', of: (r) => briefDate(r.date) },
  { title: 'type', of: (r) => r.subEventType, least: 12 },
  { title: 'place', of: (r) => placeInWords(r.location), least: 16 },
  { title: 'killed', of: (r) => lowBestHigh(r.killed) },
  { title: 'wounded', of: (r) => lowBestHigh(r.wounded) },
  { title: 'outlets', of: (r) => String(r.outlets.length) },
  { title: 'claims', of: (r) => String(r.claims) },
  { title: 'status', of: (r) => r.status },
  { title: 'disputed', of: (r) => r.disputed.join(', '), least: 8 },
];

/** A list of events as lines of a table, heading first; figures are low/best/high, and "-" is not said. Longer columns give way to `width`. */
export function eventTable(rows: readonly EventRow[], width: number): readonly string[] {
  const cells = rows.map((row) => COLUMNS.map(({ of }) => oneLine(of(row))));
  const widths = COLUMNS.map(({ title }, i) => Math.max(columnsOf(title), ...cells.map((line) => columnsOf(line[i] ?? ''))));
  let over = widths.reduce((sum, w) => sum + w + 2, -2) - width;
  for (const [i, { least }] of [...COLUMNS.entries()].reverse()) {
    if (over <= 0 || least === undefined) continue;
    const gives = Math.min(over, Math.max(0, (widths[i] ?? 0) - least));
    widths[i] = (widths[i] ?? 0) - gives;
    over -= gives;
  }
  const lines = [COLUMNS.map(({ title }) => title), ...cells];
  return lines.map((line) =>
    line
      .map((cell, i) => fitted(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** "2019-05-11", "2019-05", "2019", "2017-01-18 to 01-25": as short as can be without saying less. */
export function briefDate(range: DateRange | null): string {
  // No day is stated: fresh news of the week that ends with the day of publication.
  if (range?.inferred === true && range.last !== null) return `${range.first === null ? 'until' : 'week to'} ${range.last}`;
  const { first = null, last = null } = range ?? {};
  if (first === null || last === null) return first === null && last === null ? '-' : dateInWords(range);
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)];
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  if (first === `${month}-01` && last === lastOfMonth(Number(year), Number(first.slice(5, 7)))) return month;
  return first !== last && last.startsWith(year) ? `${first} to ${last.slice(5)}` : dateInWords(range);
}

/** "7/8/8", "7/-/-", "-" where nobody says a figure. */
export function lowBestHigh(estimate: Estimate | null): string {
  return estimate === null ? '-' : `${estimate.low}/${estimate.best ?? '-'}/${estimate.high ?? '-'}`;
}
