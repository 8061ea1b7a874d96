export { acled, type AcledCoding, type AcledRow } from './acled.ts';
export type { Coded, Told } from './coding.ts';
export { daftar, type DaftarRow } from './daftar.ts';
export { ibc, type IbcCoding, type IbcRow } from './ibc.ts';
export { CODEBOOKS, codebookSheets } from './sheet.ts';
export { ucdp, type UcdpCoding, type UcdpRow } from './ucdp.ts';
