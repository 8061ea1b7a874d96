export * from './names/index.ts';
export { numbers, type NumberPhrase } from './numbers/index.ts';
export * from './text/index.ts';
export * from './time/index.ts';
