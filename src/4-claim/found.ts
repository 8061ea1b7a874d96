import type { Article, ClaimField, Doubt, Grounds, MentionRole, Span } from '../model/index.ts';

/** What one rule made of one field of a claim, with all that a reader needs to check it. */
export interface Found<T> {
  readonly value: T;
  /** The words it stands on; none where it was carried over or nothing was said. */
  readonly grounds: readonly Grounds[];
  /** The rule, in a few words: "the time that the verb governs". */
  readonly rule: string;
  /** Vocabulary rows that it rests on: "triggers fire on", "actors iraqi-army". */
  readonly rows: readonly string[];
  readonly doubts: readonly Doubt[];
}

interface Support {
  readonly grounds?: readonly Grounds[];
  readonly rows?: readonly string[];
  readonly doubts?: readonly Doubt[];
}

export const found = <T>(value: T, rule: string, { grounds = [], rows = [], doubts = [] }: Support = {}): Found<T> => ({
  value,
  grounds,
  rule,
  rows,
  doubts,
});

/** The words of a span as ground of a field; nothing for no span. */
export const grounds = (role: MentionRole, span: Span | null, { text }: Article): readonly Grounds[] =>
  span === null ? [] : [{ role, text: text.slice(span.start, span.end), span }];

export const doubt = (about: ClaimField, note: string): Doubt => ({ stage: '4-claim', about, note });
