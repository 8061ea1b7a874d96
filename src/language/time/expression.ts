import type { DateRange, Span, Word } from '../../model/index.ts';

/** The four types of TimeML's TIMEX3. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/**
 * What the days were worked out from: nothing but the words (`phrase`: "3 May 2016"), the day of publication (`publication`: "on
 * Friday"), a date named before (`previous`: "two days later"), or an occurrence whose day nobody gave (`event`: "on the 10th day").
 */
export type Anchor = 'phrase' | 'publication' | 'previous' | 'event';

/** TIMEX3's `mod` where it is about a part: "early", "mid-", "late". The value is the whole's, the range the part's. */
export type Part = 'START' | 'MID' | 'END';

export type Tense = 'past' | 'future';

/** One time expression of a text, as TIMEX3 has it, with the days it may mean. */
export interface TimeExpression {
  readonly span: Span;
  /** Its first word and the word after its last, in the list searched. */
  readonly from: number;
  readonly to: number;
  readonly type: TimexType;
  /** TIMEX3: "2013-03-22", "2013-W11", "1998-Q1", "198", "2013-03-22TNI", "P3D", "PXM", "XXXX-WXX-4", "PRESENT_REF". */
  readonly value: string;
  readonly mod: Part | null;
  /** Null for what lies nowhere on the calendar: bare durations, sets, vague references. */
  readonly range: DateRange | null;
  readonly anchor: Anchor;
  /** "since", "until": the range is one end of something longer. */
  readonly bound: 'at' | 'since' | 'until';
  /** A frame ("the worst attack of the year"), not a statement of when something was. */
  readonly frame: boolean;
  /** What the verb beside it tells, null where none does. */
  readonly tense: Tense | null;
  /** Readings that contradict each other, ISO days: what the date says, what the weekday says. Then the range holds all of them. */
  readonly conflict: readonly string[] | null;
  /** What is odd about it, in words. */
  readonly doubt: string | null;
}

/** A calendar phrase named before, that "two days later" counts from. */
export interface Named {
  /** Whether the sentence that is read named it. */
  readonly here: boolean;
  readonly range: DateRange & { readonly first: string; readonly last: string };
  readonly value: string;
}

/** What the grammars read: one sentence, the day it was published, and the date named before. */
export interface Reading {
  readonly words: readonly Word[];
  /** ISO day, null where it is not known: then only what bears its own year has a meaning. */
  readonly published: string | null;
  readonly previous: Named | null;
}

/** What a grammar finds at a word. */
export interface Found {
  /** The word after its last. */
  readonly to: number;
  readonly type: TimexType;
  readonly value: string;
  readonly range: DateRange | null;
  readonly anchor: Anchor;
  readonly mod?: Part;
  /** "the worst of the year", an hour of no day: a frame, from which nothing is known about when something was. */
  readonly frame?: true;
  /** "a year earlier": a comparison, from which the text goes back; nothing counts from it. */
  readonly aside?: true;
  readonly conflict?: readonly string[];
  readonly doubt?: string;
}

/** One grammar: what stands at word `i`, or null. Looks at a bounded number of words, so that a text is read in linear time. */
export type Grammar = (r: Reading, i: number) => Found | null;
