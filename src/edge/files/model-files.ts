import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Analyzer, modelAnalyzer, ModelError, readModel } from '../../language/index.ts';
import { packagePath } from './package-files.ts';

/** No model of ours unpacks to more; a file that would is not ours. */
const LARGEST = 64 * 1024 * 1024;

/** The analyzer that the model in a file makes, the package's own unless another is named. Throws `ModelError` where it is damaged, Node's error where it is missing. */
export function openAnalyzer(file = packagePath('models/english.model')): Analyzer {
  return modelAnalyzer(readModel(unpacked(readFileSync(file))));
}

function unpacked(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: LARGEST });
  } catch (error) {
    throw new ModelError('the language model is damaged', { cause: error });
  }
}
