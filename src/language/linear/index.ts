export { featureOf, joined, rowsOf } from './feature.ts';
export { type LinearTable, scored } from './linear-table.ts';
export { type LinearModel, readLinear } from './read-linear.ts';
