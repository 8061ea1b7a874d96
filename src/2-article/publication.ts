import type { Clutter, Doubt, Publication, Span } from '../model/index.ts';
import { type Anchor, anchors, solve } from './anchors.ts';
import { contradictions } from './contradictions.ts';
import { dateLine } from './date-line.ts';

/** The day as stated, with what contradicts it; else the days that what the story tells of leaves. */
export function publication(
  text: string,
  stated: Publication | null,
  story: readonly Span[],
  aside: readonly Clutter[],
): { readonly published: Publication | null; readonly doubts: readonly Doubt[] } {
  const doubt = (note: string): Doubt => ({ stage: '2-article', about: 'date', note });
  if (stated !== null) return { published: stated, doubts: contradictions(text, story, stated.first ?? '').map(doubt) };
  const all = [...anchors(text, story), ...aside.flatMap((c) => pageAnchor(text.slice(c.span.start, c.span.end)))];
  const solved = solve(all);
  if (solved === null)
    return {
      published: null,
      doubts: all.length === 0 ? [] : [doubt(`no day of publication fits what the text says: ${all.map((a) => a.reason).join('; ')}`)],
    };
  return {
    published: { ...solved.range, basis: 'inferred' },
    doubts: [doubt(`no day of publication is stated; inferred: ${solved.reasons.join('; ')}`)],
  };
}

/** What a line of the page says: a story is no younger than the page that shows it. */
function pageAnchor(line: string): readonly Anchor[] {
  const clock = dateLine(line)?.day ?? null;
  if (clock !== null) return [{ first: null, last: clock, reason: `the page was seen on ${clock}` }];
  const year = /(?:©|\bcopyright\b)\D{0,20}((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?/iu.exec(line.slice(0, 300));
  return year === null
    ? []
    : [{ first: null, last: `${year[2] ?? year[1] ?? ''}-12-31`, reason: `the page bears the year ${year[2] ?? year[1] ?? ''}` }];
}
