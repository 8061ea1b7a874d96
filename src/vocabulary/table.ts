/** The rows of a vocabulary table: tab-separated, first line the column names, lists inside a cell parted by " | ". */
export function rows(table: string, name: string, columns: readonly string[]): readonly Row[] {
  const lines = table.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const head = (lines[0] ?? '').split('\t');
  const missing = columns.filter((c) => !head.includes(c));
  if (missing.length > 0)
    throw new TableError(`vocabulary/${name}.tsv: no column ${missing.join(', ')}; the first line must name ${columns.join(', ')}`);
  return lines.slice(1).map((line, i) => {
    const cells = line.split('\t');
    const cell = (column: string): string => (cells[head.indexOf(column)] ?? '').trim();
    return {
      line: i + 2,
      text: cell,
      list: (column) =>
        cell(column)
          .split(' | ')
          .map((x) => x.trim())
          .filter((x) => x !== ''),
      number: (column) => (cell(column) === '' ? null : numberIn(cell(column), `vocabulary/${name}.tsv:${i + 2}: ${column}`)),
      oneOf: (column, allowed) => {
        const value = cell(column) as (typeof allowed)[number];
        if (!allowed.includes(value))
          throw new TableError(`vocabulary/${name}.tsv:${i + 2}: ${column} is "${value}"; it must be one of ${allowed.join(', ')}`);
        return value;
      },
    };
  });
}

export interface Row {
  readonly line: number;
  text(column: string): string;
  list(column: string): readonly string[];
  number(column: string): number | null;
  oneOf<T extends string>(column: string, allowed: readonly T[]): T;
}

/** A table that cannot be read as it stands; the message names file, line and mend. */
export class TableError extends Error {}

function numberIn(text: string, where: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new TableError(`${where} is "${text}"; it must be a number or empty`);
  return value;
}
