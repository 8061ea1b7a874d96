export * from './modality/index.ts';
export * from './names/index.ts';
export * from './numbers/index.ts';
export * from './places/index.ts';
export * from './speech/index.ts';
export * from './syntax/index.ts';
export * from './text/index.ts';
export * from './time/index.ts';
