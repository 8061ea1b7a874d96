export type { Factuality, Status } from './factuality.ts';
export { modality } from './modality.ts';
export { phraseHead } from './phrase-head.ts';
