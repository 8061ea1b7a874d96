import type { Span } from '../model/index.ts';
import type { Dated } from './dated.ts';

/* "The 10th day of the offensive", where the text says on what day that began. */

export const ORDINAL =
  /\b(?:the|its|their|a)\s+(?:(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)|(\d{1,3})(?:st|nd|rd|th))(?: (?:consecutive|straight|successive))? day\b/giu;
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
export const BEGINS = /\b(?:began|begun|begin|start(?:ed|s)?|launch(?:ed)?|erupted|broke out|kicked off|opened)\b/iu;

export interface CountedDay {
  readonly number: number;
  readonly start: string;
  readonly words: string;
  readonly span: Span;
  readonly sentence: number;
}

/** Days that a text counts from a beginning which it dates; none where it dates several. */
export function countedDays(text: string, sentences: readonly Span[], dated: readonly Dated[]): readonly CountedDay[] {
  const starts = new Set(dated.filter((d) => d.range.first === d.range.last && isStart(text, sentences, d)).map((d) => d.range.first));
  const [start] = starts;
  if (start === undefined || starts.size > 1) return [];
  return sentences.flatMap((s, sentence) =>
    [...text.slice(s.start, s.end).matchAll(ORDINAL)].map((m) => ({
      number: m[1] === undefined ? Number(m[2]) : ORDINALS.indexOf(m[1].toLowerCase()),
      start,
      words: m[0],
      span: { start: s.start + m.index, end: s.start + m.index + m[0].length },
      sentence,
    })),
  );
}

/** "began on 17 October": the day stands close behind its verb. */
function isStart(text: string, sentences: readonly Span[], { sentence, of }: Dated): boolean {
  const from = Math.max(sentences[sentence]?.start ?? 0, of.span.start - 40);
  return BEGINS.test(text.slice(from, of.span.start));
}
