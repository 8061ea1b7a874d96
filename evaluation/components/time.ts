import { sentences, paragraphs, timeExpressions, words } from '../../src/language/index.ts';

export interface PredictedTimex {
  /** UTF-16 offsets into the document's text. */
  readonly span: readonly [start: number, end: number];
  readonly type: string;
  readonly value: string;
  readonly first?: string;
  readonly last?: string;
  readonly precision?: string;
}

/**
 * The time expressions of one document of the benchmark `time`, in the form its scorer reads. Where TIMEX3 gives a part its whole's
 * value ("early May" is 2016-05 with a `mod`), the days are left to the value: they are compared with days made from values.
 */
export function predictTime(doc: { readonly id: string; readonly dct: string; readonly text: string }): {
  readonly id: string;
  readonly timex: readonly PredictedTimex[];
} {
  const { text } = doc;
  const all = paragraphs(text, { start: 0, end: text.length }).flatMap((p) => sentences(text, p));
  const found = timeExpressions(
    all.map((s) => words(text, s)),
    doc.dct.slice(0, 10),
  ).flat();
  return {
    id: doc.id,
    timex: found.map((t) => {
      const timex = { span: [t.span.start, t.span.end] as const, type: t.type, value: t.value };
      const days = t.mod === null && t.range?.first != null && t.range.last != null && (t.type === 'DATE' || t.type === 'TIME');
      return days ? { ...timex, first: t.range?.first, last: t.range?.last, precision: t.range?.precision } : timex;
    }),
  };
}
