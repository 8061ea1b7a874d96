export { quotations } from './quotations.ts';
export { linesOf, paragraphs, sentences } from './sentences.ts';
export { fold, words } from './words.ts';
