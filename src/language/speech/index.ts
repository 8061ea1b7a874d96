export type { Attribution } from './attribution.ts';
export { attributions } from './attributions.ts';
export type { CueClass } from './cue-words.ts';
