import type { Of, Scene } from '../scene.ts';

/** Characters before a noun in which its determiner stands. */
const BACK = 30;
/** A determiner, and at most one word more before the noun: "the attack", "this latest blast". */
const THE = /\b(?:the|this|that|these|those|both)\s(?:\p{L}+\s)?$/iu;
/** To who denies it, "any raid" and "such a raid" are the one just told too. */
const ANY_OR_THE = /\b(?:the|this|that|these|those|both|any|such)\s(?:\p{L}+\s)?$/iu;

/** Whether a noun takes its deed as told before; with `any`, also one that a denial sweeps up. */
export const isTakenAsKnown = ({ form, span }: Of<'trigger'>, scene: Scene, text: string, any = false): boolean =>
  form === 'noun' && (any ? ANY_OR_THE : THE).test(text.slice(Math.max(scene.span.start, span.start - BACK), span.start));
