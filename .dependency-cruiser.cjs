/* The import rule in one sentence: arrows fall, edge -> pipeline -> stages -> language -> model.
   No stage knows another; only pipeline.ts knows the order; a stage gets its vocabulary as an argument;
   nothing outside edge/ touches files, clock, network or process. test/import-rule.test.ts plants a breach of each line. */
const STAGE = '^src/[1-8]-[^/]+/';
const refuse = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    refuse('no-circles', 'Two files that import each other, types included, are one file or want a third.', {}, { circular: true }),
    refuse('model-stands-alone', 'The nouns depend on nothing.', { path: '^src/model/' }, { path: '^src/', pathNot: '^src/model/' }),
    refuse('language-knows-no-conflict', 'How text works knows only the nouns.', { path: '^src/language/' }, { path: '^src/', pathNot: '^src/(language|model)/' }),
    refuse('vocabulary-is-below', 'Tables become lexicons without knowing who uses them.', { path: '^src/vocabulary/' }, { path: '^src/', pathNot: '^src/(vocabulary|language|model)/' }),
    refuse('stages-stand-side-by-side', 'A stage gets what it needs as an argument.', { path: '^src/([1-8]-[^/]+)/' }, { path: '^src/', pathNot: '^src/($1|model|language)/' }),
    refuse('only-the-pipeline-knows-the-order', 'Everyone else asks pipeline.ts.', { path: '^src/', pathNot: ['^src/pipeline\\.ts$', STAGE] }, { path: STAGE }),
    refuse('pipeline-enters-by-the-front-door', 'The index of a stage is its contract.', { path: '^src/pipeline\\.ts$' }, { path: STAGE, pathNot: `${STAGE}index\\.ts$` }),
    refuse('pipeline-knows-no-edge', 'The inside does not know where the world is.', { path: '^src/pipeline\\.ts$' }, { path: '^src/edge/' }),
    refuse('pure-inside', 'Files, clock, network and process belong to the edge.', { path: '^src/', pathNot: '^src/edge/' }, { dependencyTypes: ['core'] }),
    refuse('web-takes-types-only', 'The browser speaks HTTP.', { path: '^src/edge/web/' }, { path: '^src/', pathNot: '^src/(edge/web|model)/' }),
    refuse('store-is-a-leaf-of-the-edge', 'A store keeps what it is given.', { path: '^src/edge/store/' }, { path: '^src/', pathNot: '^src/(edge/store|model)/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
