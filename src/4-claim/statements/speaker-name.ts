import type { Vocabulary } from '../../model/index.ts';
import type { Of } from '../scene.ts';
import { innermost } from '../said/speech.ts';

/** Who speaks, as sources.tsv has it, or in the words of the text. */
export function speakerName(speaker: Of<'speaker'>, vocabulary: Vocabulary): string {
  const { source, name } = innermost(speaker);
  return source === null ? name : (vocabulary.sources.get(source)?.name ?? name);
}
