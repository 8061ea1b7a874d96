import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Analyzer, groupsOf, type LinearModel, modelAnalyzer, ModelError, readLinear, readModel } from '../../language/index.ts';
import type { RoleModel } from '../../pipeline.ts';
import { packagePath } from './package-files.ts';

/** No model of ours unpacks to more; a file that would is not ours. */
const LARGEST = 64 * 1024 * 1024;

/** The analyzer that the model in a file makes, the package's own unless another is named. Throws `ModelError` where it is damaged, Node's error where it is missing. */
export function openAnalyzer(file = packagePath('models/english.model')): Analyzer {
  return modelAnalyzer(readModel(unpacked(readFileSync(file))));
}

/** What was learnt, as reading takes it. */
export interface Models {
  readonly analyzer: Analyzer;
  readonly roles: RoleModel;
}

/** The models of a folder, the package's own unless another is named: grammar, who fills which role, which deeds are told. Throws as `openAnalyzer` does. */
export function openModels(folder = packagePath('models')): Models {
  const english = readModel(unpacked(readFileSync(join(folder, 'english.model'))));
  const linear = (file: string): LinearModel => readLinear(unpacked(readFileSync(join(folder, file))));
  return {
    analyzer: modelAnalyzer(english),
    roles: { model: linear('roles.model'), told: linear('told.model'), groupOf: groupsOf(english) },
  };
}

function unpacked(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: LARGEST });
  } catch (error) {
    throw new ModelError('the language model is damaged', { cause: error });
  }
}
