import { addDays, daysBetween, timeExpressions, words } from '../language/index.ts';
import type { Span } from '../model/index.ts';
import type { Dated } from './dated.ts';
import { BEGINS, countedDays, ORDINAL } from './counted-days.ts';

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const COUNTS = new RegExp(ORDINAL.source, 'iu');

/** What contradicts itself in the days of a dated story: a weekday and its date, a counted day and its beginning. */
export function contradictions(text: string, sentences: readonly Span[], published: string): readonly string[] {
  const counts = sentences.some((s) => COUNTS.test(text.slice(s.start, s.end)));
  const suspect = sentences.filter((s) => {
    const said = text.slice(s.start, s.end);
    return (/\d/u.test(said) && WEEKDAY.test(said)) || (counts && (COUNTS.test(said) || BEGINS.test(said)));
  });
  if (suspect.length === 0) return [];
  const found = timeExpressions(
    suspect.map((s) => words(text, s)),
    published,
  );
  const conflicts = found.flat().flatMap((e) => (e.conflict === null || e.doubt === null ? [] : [e.doubt]));
  const dated = found.flatMap((of, sentence) =>
    of.flatMap((e): readonly Dated[] =>
      e.range?.first == null || e.range.last === null || e.frame || e.conflict !== null || e.anchor === 'event' || e.type === 'DURATION'
        ? []
        : [{ sentence, of: e, range: { ...e.range, first: e.range.first, last: e.range.last } }],
    ),
  );
  const starts = dated.filter((d) => d.of.value.length === 10);
  const miscounted = countedDays(text, suspect, starts).flatMap(({ number, start, words: said, span, sentence }) => {
    const beside = dated.find((d) => d.sentence === sentence && d.of.span.start >= span.end && d.of.span.start - span.end <= 12);
    const told = beside?.range.first ?? published;
    const counted = addDays(start, number - 1);
    return Math.abs(daysBetween(counted, told)) > 1
      ? [`${said} of what began on ${start} was ${counted}, the text tells it of ${told}`]
      : [];
  });
  return [...new Set([...conflicts, ...miscounted])];
}
