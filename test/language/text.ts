import { words } from '../../src/language/index.ts';
import type { Span, Word } from '../../src/model/index.ts';

/** The span of a whole text. */
export const whole = (text: string): Span => ({ start: 0, end: text.length });

/** All words of a text. */
export const wordsOf = (text: string): readonly Word[] => words(text, whole(text));

/** What spans cover, as a reader sees it. */
export const covered = (text: string, spans: readonly Span[]): readonly string[] => spans.map((s) => text.slice(s.start, s.end));
