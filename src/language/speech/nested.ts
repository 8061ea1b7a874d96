import type { Span } from '../../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './draft.ts';
import { lastFrom } from './quoted.ts';

/** Nobody says that somebody says, deeper than this. */
const DEEPEST = 30;

/**
 * Drafts as attributions, each with the one whose content holds its cue: of several the smallest that stands outside this one's own content.
 * Following `within` always ends. Drafts are in the order of their cues.
 */
export function nested(drafts: readonly Draft[], quotes: readonly Span[]): readonly Attribution[] {
  const contents = drafts
    .flatMap((d, of) => d.content.map((span) => ({ span, of })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const open: { span: Span; of: number }[] = [];
  const holders: (number | null)[] = [];
  let next = 0;
  return drafts.map((d, i) => {
    const cue = d.cue[0] ?? d.region;
    for (; next < contents.length && (contents[next]?.span.start ?? 0) <= cue.start; next++)
      open.push(contents[next] as { span: Span; of: number });
    for (let k = open.length - 1; k >= 0; k--) if ((open[k]?.span.end ?? 0) < cue.end) open.splice(k, 1);
    const holder = open.findLast((o) => o.of !== i && !holds(d, drafts[o.of]) && ends(holders, o.of, i))?.of ?? null;
    holders.push(holder);
    return {
      source: d.source,
      named: d.named,
      cue: d.cue,
      content: d.content,
      class: d.class,
      kind: d.direct ? 'direct' : d.content.some((c) => holdsQuotation(c, quotes)) ? 'mixed' : 'indirect',
      recipient: d.recipient,
      through: d.through,
      within: holder,
    };
  });
}

/** Whether the cue of one stands in the content of another. */
function holds(outer: Draft, inner: Draft | undefined): boolean {
  const cue = inner?.cue[0] ?? inner?.region;
  return cue !== undefined && outer.content.some((c) => c.start <= cue.start && cue.end <= c.end);
}

/** Whether the way up from one draft ends without another: a holder of what holds it would close a circle. */
function ends(holders: readonly (number | null)[], from: number, without: number): boolean {
  let at: number | null | undefined = from;
  for (let steps = 0; steps < DEEPEST; steps++) {
    if (at === without) return false;
    at = holders[at];
    if (at === null || at === undefined) return true;
  }
  return false;
}

/** Whether a quotation begins within a span. */
function holdsQuotation(span: Span, quotes: readonly Span[]): boolean {
  const last = quotes[lastFrom(quotes, span.end - 1)];
  return last !== undefined && last.start >= span.start;
}
