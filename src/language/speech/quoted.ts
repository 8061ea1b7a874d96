import type { Span } from '../../model/index.ts';
import type { Draft } from './draft.ts';

/** A quotation and "X said" stand at most so many characters apart. */
const NEAR = 140;

/** What may stand between a closing quotation mark and "X said" or "said X". */
const BEFORE = /^["”’']{0,2}[\s,.;?!–—-]{0,4}(?:(?:and|but|as|then|later|also) )?$/u;
/** What stands between "X said" and an opening mark: the rest of its clause, closed by a comma, a colon or nothing. */
const AFTER = /^[^.!?;“”"]{0,120}[,:][\s–—-]{0,3}(?:["“]|'')$|^:?\s{1,2}(?:that )?(?:["“]|'')$/u;
const AFTER_DIRECT =
  /^(?:[,:]|\s(?:in|on|at|to|during|after|before|of|with|by|via|as|through|from|this|last|earlier|later|again|simply|\p{Ll}+ly|\p{Lu}\p{Ll}+day)\s).*[,:][\s–—-]{0,3}(?:["“]|'')$|[:][\s–—-]{0,3}(?:["“]|'')$|^[,:][\s–—-]{0,3}(?:["“]|'')$/u;
/**
 * Completes drafts by the marks on the page, which are surer than the tree: a quotation beside "X said" is its content to the last mark. Drafts and quotations are in the order of the text.
 */
export function quoted(text: string, drafts: readonly Draft[], quotes: readonly Span[]): readonly Draft[] {
  return drafts.map((d) => {
    const cue = d.cue[0] ?? d.region;
    const around = quotes[lastFrom(quotes, cue.start)];
    if (around !== undefined && cue.end <= around.end) return inside(d, around);
    if (!d.quotes) return d;
    const at = lastFrom(quotes, d.region.start);
    const before = quotes[at];
    const after = quotes[lastFrom(quotes, d.region.end) + 1];
    const content: Span[] = [];
    if (before !== undefined && before.end >= d.sentence.start && before.end <= d.region.start) {
      const between = d.region.start - before.end <= NEAR ? text.slice(before.end, d.region.start) : null;
      if (between !== null && BEFORE.test(between) && opens(text, d.sentence, before)) content.push(before);
    }
    if (after !== undefined && after.start <= d.sentence.end && after.start - d.region.end <= NEAR) {
      const between = text.slice(d.region.end, after.start);
      if (AFTER.test(between) && (content.length > 0 || AFTER_DIRECT.test(between) || d.content.length === 0)) content.push(after);
    }
    return content.length > 0 ? { ...d, content, direct: true } : d;
  });
}

/** Index of the last quotation that begins at or before an offset; -1 where there is none. */
export function lastFrom(quotes: readonly Span[], at: number): number {
  let from = 0;
  let to = quotes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((quotes[middle] as Span).start <= at) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** A cue within a quotation has its source and content there. */
function inside(d: Draft, q: Span): Draft {
  const clip = (of: readonly Span[]): readonly Span[] =>
    of.map((s) => ({ start: Math.max(s.start, q.start), end: Math.min(s.end, q.end) })).filter((s) => s.end > s.start);
  return { ...d, source: clip(d.source), content: clip(d.content), quoted: true };
}

/** Whether a quotation is where its sentence begins, or the sentence leads up to it: '"…"', 'But "…"'. */
const opens = (text: string, sentence: Span, q: Span): boolean =>
  q.start - 1 <= sentence.start ||
  /^(?:[\p{L}]{1,8},? )?(?:["“]|'')?$/u.test(text.slice(sentence.start, q.start)) ||
  /[,:] ?(?:["“]|'')$/u.test(text.slice(q.start - 3, q.start));
