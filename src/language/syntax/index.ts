export type { Analyzer, Token, Upos } from './analyzer.ts';
export { inflections } from './inflections.ts';
export { inCapitals } from './letter-case.ts';
export { groupsOf } from './groups.ts';
export { modelAnalyzer } from './model-analyzer.ts';
export { ModelError, readModel } from './read-model.ts';
export { childrenOf, isRelation, lower, relationOf, type Stretch, stretchOf, type Tree, treeOf } from './tree.ts';
