export { bylines, type Byline, type BylineRole } from './bylines.ts';
export { caption, type Caption } from './captions.ts';
export { quotationRuns, quotations, type Quotation } from './quotations.ts';
export { linesOf, paragraphs, sentences } from './sentences.ts';
export { tokens } from './tokens.ts';
export { fold, words } from './words.ts';
