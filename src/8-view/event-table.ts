import type { Estimate, EventRow } from '../model/index.ts';
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
  { title: 'date', of: (r) => dateInWords(r.date), least: 10 },
  { title: 'type', of: (r) => r.subEventType, least: 12 },
  { title: 'place', of: (r) => placeInWords(r.location), least: 16 },
  { title: 'killed', of: (r) => lowBestHigh(r.killed) },
  { title: 'wounded', of: (r) => lowBestHigh(r.wounded) },
  { title: 'outlets', of: (r) => String(r.outlets.length) },
  { title: 'claims', of: (r) => String(r.claims) },
  { title: 'status', of: (r) => r.status },
  { title: 'disputed', of: (r) => r.disputed.join(', ') },
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

/** "7/8/8", "7/-/-", "-" where nobody says a figure. */
export function lowBestHigh(estimate: Estimate | null): string {
  return estimate === null ? '-' : `${estimate.low}/${estimate.best ?? '-'}/${estimate.high ?? '-'}`;
}
