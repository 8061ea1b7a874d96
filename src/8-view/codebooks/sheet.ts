import type { CodebookName, CodebookSheet, CodedField } from '../../model/index.ts';
import { acled, type AcledRow } from './acled.ts';
import type { Coded, Told } from './coding.ts';
import { daftar, type DaftarRow } from './daftar.ts';
import { ibc, type IbcRow } from './ibc.ts';
import { ucdp, type UcdpRow } from './ucdp.ts';

export const CODEBOOKS: readonly CodebookName[] = ['acled', 'ucdp', 'ibc', 'daftar'];

/** An event under each codebook, in one shape for pages, command line and API. */
export function codebookSheets(told: Told, asked: readonly CodebookName[] = CODEBOOKS): readonly CodebookSheet[] {
  return asked.map((name) => SHEETS[name](told));
}

type Row = Readonly<Record<string, Coded<string | number>>>;

const fieldsOf = (row: object): { readonly fields: readonly CodedField[] } => ({
  fields: Object.entries(row as Row).map(([field, { value, trace }]) => ({ field, value, trace })),
});

const NOTHING: CodebookSheet['summary'] = { date: '', place: '', type: '', killed: '', doubt: 'left out' };
const SILENT = 'not stated';
const words = ({ value }: Coded<string | number>): string => (value === null || value === '' ? SILENT : String(value));
const grade = (name: string, { value }: Coded<number>): string => `${name} ${value ?? 'not coded'}`;
const range = (...ends: readonly Coded<number>[]): string =>
  ends.every((e) => e.value === null) ? SILENT : ends.map((e) => e.value ?? '?').join('/');

const SHEETS: Readonly<Record<CodebookName, (told: Told) => CodebookSheet>> = {
  acled: (told) => {
    const { rows, leftOut } = acled(told);
    const [first] = rows;
    return { codebook: 'acled', leftOut, summary: first === undefined ? NOTHING : acledSummary(rows, first), rows: rows.map(fieldsOf) };
  },
  ucdp: (told) => {
    const { row, leftOut } = ucdp(told);
    return { codebook: 'ucdp', leftOut, summary: row === null ? NOTHING : ucdpSummary(row), rows: row === null ? [] : [fieldsOf(row)] };
  },
  ibc: (told) => {
    const { row, leftOut } = ibc(told);
    return { codebook: 'ibc', leftOut, summary: row === null ? NOTHING : ibcSummary(row), rows: row === null ? [] : [fieldsOf(row)] };
  },
  daftar: (told) => {
    const row = daftar(told);
    return { codebook: 'daftar', leftOut: [], summary: daftarSummary(row), rows: [fieldsOf(row)] };
  },
};

function acledSummary(rows: readonly AcledRow[], first: AcledRow): CodebookSheet['summary'] {
  const each = (of: (row: AcledRow) => Coded<string | number>): string => [...new Set(rows.map((r) => words(of(r))))].join(', ');
  return {
    date: each((r) => r.event_date),
    place: each((r) => r.location),
    type: words(first.sub_event_type),
    killed: rows.map((r) => words(r.fatalities)).join(' + '),
    doubt: `${grade('time', first.time_precision)}, ${grade('geo', first.geo_precision)}${rows.length > 1 ? `; ${rows.length} rows` : ''}`,
  };
}

const VIOLENCE = ['', 'state-based', 'non-state', 'one-sided'];

function ucdpSummary(row: UcdpRow): CodebookSheet['summary'] {
  const [from, to] = [words(row.date_start), words(row.date_end)];
  const type = row.type_of_violence.value;
  return {
    date: from === to ? from : `${from} to ${to}`,
    place: words(row.where_coordinates),
    type: type === null ? 'not coded' : `${type}, ${VIOLENCE[type]}`,
    killed: `${range(row.low, row.best, row.high)} (low/best/high)`,
    doubt: `${grade('date', row.date_prec)}, ${grade('where', row.where_prec)}, ${grade('clarity', row.event_clarity)}`,
  };
}

function ibcSummary(row: IbcRow): CodebookSheet['summary'] {
  return {
    date: words(row.date),
    place: words(row.place),
    type: row.weapons.value === null ? 'weapon not stated' : row.weapons.value,
    killed: `${range(row.deaths_min, row.deaths_max)} civilians (min/max)`,
    doubt: words(row.status),
  };
}

function daftarSummary(row: DaftarRow): CodebookSheet['summary'] {
  const figures = range(row.killed_low, row.killed_best, row.killed_high);
  return {
    date: words(row.date),
    place: words(row.place),
    type: words(row.type),
    killed: figures === SILENT ? SILENT : `${figures} (low/best/high)`,
    doubt: row.disputed.value === '' ? 'nothing disputed' : `disputed: ${row.disputed.value}`,
  };
}
