/** A file that breaks the import rule. It is planted in a copy of src/, never in src/ itself. */
export interface Breach {
  readonly what: string;
  /** Name of the rule in .dependency-cruiser.cjs that must refuse it. */
  readonly rule: string;
  /** The file to plant, or to add the code to where it is already there. */
  readonly from: string;
  /** What the checker must name as the target. */
  readonly to: string;
  readonly code: string;
  /** Further files the breach needs. */
  readonly also?: Readonly<Record<string, string>>;
}

export const breaches: readonly Breach[] = [
  {
    what: 'a stage knows another',
    rule: 'stages-stand-side-by-side',
    from: 'src/1-report/breach.ts',
    to: 'src/2-article/index.ts',
    code: `export { toArticles } from '../2-article/index.ts';`,
  },
  {
    what: 'the model depends on language',
    rule: 'model-stands-alone',
    from: 'src/model/breach.ts',
    to: 'src/language/planted.ts',
    code: `export { planted } from '../language/planted.ts';`,
    also: { 'src/language/planted.ts': 'export const planted = 1;' },
  },
  {
    what: 'a stage reads a file',
    rule: 'pure-inside',
    from: 'src/3-mention/breach.ts',
    to: 'fs',
    code: `export { readFileSync } from 'node:fs';`,
  },
  {
    what: 'the server calls a stage past the pipeline',
    rule: 'only-the-pipeline-knows-the-order',
    from: 'src/edge/server/breach.ts',
    to: 'src/5-event/index.ts',
    code: `export { toEvents } from '../../5-event/index.ts';`,
  },
  {
    what: 'the browser takes more than types',
    rule: 'web-takes-types-only',
    from: 'src/edge/web/breach.tsx',
    to: 'src/pipeline.ts',
    code: `export { readReport } from '../../pipeline.ts';`,
  },
  {
    what: 'the pipeline enters a stage by the window',
    rule: 'pipeline-enters-by-the-front-door',
    from: 'src/pipeline.ts',
    to: 'src/4-claim/planted.ts',
    code: `export { inner } from './4-claim/planted.ts';`,
    also: { 'src/4-claim/planted.ts': 'export const inner = 1;' },
  },
  {
    what: 'two files know each other, by types alone',
    rule: 'no-circles',
    from: 'src/language/egg.ts',
    to: 'src/language/hen.ts',
    code: `import type { Hen } from './hen.ts';\nexport interface Egg { readonly of: Hen }`,
    also: { 'src/language/hen.ts': `import type { Egg } from './egg.ts';\nexport interface Hen { readonly from: Egg }` },
  },
  {
    what: 'a stage fetches its vocabulary itself',
    rule: 'stages-stand-side-by-side',
    from: 'src/4-claim/breach.ts',
    to: 'src/vocabulary/planted.ts',
    code: `export { planted } from '../vocabulary/planted.ts';`,
    also: { 'src/vocabulary/planted.ts': 'export const planted = 1;' },
  },
  {
    what: 'the store calls the pipeline',
    rule: 'store-is-a-leaf-of-the-edge',
    from: 'src/edge/store/breach.ts',
    to: 'src/pipeline.ts',
    code: `export { readReport } from '../../pipeline.ts';`,
  },
  {
    what: 'language learns of conflict',
    rule: 'language-knows-no-conflict',
    from: 'src/language/breach.ts',
    to: 'src/vocabulary/planted.ts',
    code: `export { planted } from '../vocabulary/planted.ts';`,
  },
  {
    what: 'the vocabulary knows who uses it',
    rule: 'vocabulary-is-below',
    from: 'src/vocabulary/breach.ts',
    to: 'src/3-mention/index.ts',
    code: `export { findMentions } from '../3-mention/index.ts';`,
  },
  {
    what: 'the pipeline knows the world',
    rule: 'pipeline-knows-no-edge',
    from: 'src/pipeline.ts',
    to: 'src/edge/store/store.ts',
    code: `export { StoreError } from './edge/store/store.ts';`,
  },
];
