import { words } from '../../language/index.ts';
import type { Vocabulary } from '../../model/index.ts';
import type { Of, Scene } from '../scene.ts';

/** Characters before a noun in which such a word stands. */
const BACK = 40;
/** At most two words between it and the noun: "regular cross-border attacks". */
const CLOSE = /^\s(?:[\p{L}'’-]+\s){0,2}$/u;
/** What is against something is named by that, whatever it is: "anti-government". */
const ANTI = /\banti-\p{L}+\s(?:[\p{L}'’-]+\s){0,2}$/iu;

/** Whether words of pattern-words.tsv before a noun make it a habit, a series or a topic, and no deed: "regular attacks", "a wave of bombings". */
export function isHabit({ span }: Of<'trigger'>, scene: Scene, text: string, { patternWords }: Vocabulary): boolean {
  const start = Math.max(scene.span.start, span.start - BACK);
  const whole = start === scene.span.start || !/[\p{L}\p{N}]/u.test(text.charAt(start - 1));
  return (
    ANTI.test(text.slice(start, span.start)) ||
    patternWords
      .find(words(text, { start, end: span.start }))
      .some((m) => (whole || m.span.start > start) && CLOSE.test(text.slice(m.span.end, span.start)))
  );
}
