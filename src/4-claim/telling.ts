import type { Article, Vocabulary } from '../model/index.ts';
import type { Memory } from './deeds/memory.ts';
import type { Occurrence } from './deeds/occurrences.ts';
import type { Scene } from './scene.ts';
import type { Setting } from './where/setting.ts';

/** One sentence telling one occurrence: what every field of a claim is read from. */
export interface Telling {
  readonly article: Article;
  readonly scene: Scene;
  /** The sentence before it. */
  readonly previous: Scene | null;
  readonly occurrence: Occurrence;
  /** All occurrences that the sentence tells, this one among them. */
  readonly told: readonly Occurrence[];
  readonly setting: Setting;
  /** What was told just before; null at the start of an article and where the thread broke off. */
  readonly before: Memory | null;
  /** The last violent deed told, whatever else was told or named since. */
  readonly deed: Memory | null;
  readonly vocabulary: Vocabulary;
}

/** The thread, where it is at most so many sentences old. */
export function remembered({ before, scene }: Telling, sentences: number): Memory | null {
  return before !== null && scene.index - before.sentence <= sentences ? before : null;
}
