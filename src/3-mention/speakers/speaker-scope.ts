import type { Attribution } from '../../language/index.ts';
import type { Span } from '../../model/index.ts';
import type { Sentence } from '../sentence.ts';

/** What opens a clause that nobody but the text says: "…, *but* the road stayed open". */
const OWN_CLAUSE =
  /^[,;]?\s*(?:but|yet|while|whereas|although|though|even|as|and|after|when|despite|following|amid|since|because|though)\b/iu;
/** Only marks and spaces. */
const NOTHING = /^[\s\p{P}]*$/u;

/**
 * How far the words of a speaker reach in the sentence of his cue, beyond the content that grammar finds: back over the words that lead up to
 * a quotation ('two raids, "killing three," he said'), and on over what hangs on an indirect content behind the cue ("told of raids by men,
 * who fled"). `others` are the cues of the sentence's other attributions; where one stands between, nothing is added.
 */
export function scopeOf(a: Attribution, s: Sentence, others: readonly Span[]): readonly Span[] {
  const cue = a.cue[0];
  const here = a.content.filter((c) => c.start < s.span.end && c.end > s.span.start);
  const first = here[0];
  const last = here.at(-1);
  if (cue === undefined || first === undefined || last === undefined) return a.content;
  const free = (from: number, to: number): boolean => !others.some((o) => o.start < to && from < o.end);
  if (a.kind === 'direct' && last.end <= cue.start && first.start > s.span.start && free(s.span.start, first.start))
    return [...a.content, { start: s.span.start, end: first.start }];
  const rest = s.text.slice(last.end, s.span.end);
  if (a.kind !== 'direct' && cue.end <= first.start && !NOTHING.test(rest) && !OWN_CLAUSE.test(rest) && free(last.end, s.span.end))
    return [...a.content, { start: last.end, end: s.span.end }];
  return a.content;
}
