import type { Span } from '../../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './draft.ts';
import { lastFrom } from './quoted.ts';

/** Drafts as attributions, each with the one whose content holds its cue: of several the smallest. Drafts are in the order of their cues. */
export function nested(drafts: readonly Draft[], quotes: readonly Span[]): readonly Attribution[] {
  const contents = drafts
    .flatMap((d, of) => d.content.map((span) => ({ span, of })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const open: { span: Span; of: number }[] = [];
  let next = 0;
  return drafts.map((d, i) => {
    const cue = d.cue[0] ?? d.region;
    for (; next < contents.length && (contents[next]?.span.start ?? 0) <= cue.start; next++)
      open.push(contents[next] as { span: Span; of: number });
    for (let k = open.length - 1; k >= 0; k--) if ((open[k]?.span.end ?? 0) < cue.end) open.splice(k, 1);
    const holder = open.findLast((o) => o.of !== i);
    return {
      source: d.source,
      named: d.named,
      cue: d.cue,
      content: d.content,
      class: d.class,
      kind: d.direct ? 'direct' : d.content.some((c) => holdsQuotation(c, quotes)) ? 'mixed' : 'indirect',
      recipient: d.recipient,
      through: d.through,
      within: holder?.of ?? null,
    };
  });
}

/** Whether a quotation begins within a span. */
function holdsQuotation(span: Span, quotes: readonly Span[]): boolean {
  const last = quotes[lastFrom(quotes, span.end - 1)];
  return last !== undefined && last.start >= span.start;
}
