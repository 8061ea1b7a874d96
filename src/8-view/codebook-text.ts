import type { CodebookSheet } from '../model/index.ts';
import { oneLine } from './one-line.ts';

/** An event under the codebooks asked for as lines of plain text: each coded field with its value, and under it the sentences that say why. */
export function codebookText(sheets: readonly CodebookSheet[]): readonly string[] {
  return sheets.flatMap(({ codebook, leftOut, rows }, i) => [
    ...(i === 0 ? [] : ['']),
    TITLES[codebook],
    ...(leftOut.length === 0 ? [] : ['  left out', ...leftOut.map((why) => `    ${oneLine(why)}`)]),
    ...rows.flatMap(({ fields }, n) => [
      ...(rows.length > 1 ? [`  row ${n + 1} of ${rows.length}`] : []),
      ...fields.flatMap(({ field, value, trace }) => [
        `  ${field.padEnd(WIDTH)} ${valueInWords(value)}`,
        ...trace.map((why) => `    ${oneLine(why)}`),
      ]),
    ]),
  ]);
}

const WIDTH = 18;

const TITLES: Readonly<Record<CodebookSheet['codebook'], string>> = {
  acled: 'Under ACLED',
  ucdp: 'Under UCDP',
  ibc: 'Under Iraq Body Count',
  daftar: "Under Daftar's own codebook",
};

/** A null is told apart from what is coded as empty, and neither is zero. */
function valueInWords(value: string | number | null): string {
  if (value === null) return 'not coded';
  return value === '' ? '(empty)' : oneLine(String(value));
}
