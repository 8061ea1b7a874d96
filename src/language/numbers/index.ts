export { numbers, ONE_TO_TEN, type NumberPhrase } from './numbers.ts';
