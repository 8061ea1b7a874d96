import type { Span } from '../../model/index.ts';
import type { Draft } from './draft.ts';

/**
 * Gives the quotations that have no cue of their own to the speaker before them: those that open a later sentence of the paragraph
 * ('"…," X said. "…"'), and a paragraph that begins with one after a speaker who was quoted at the end of the one before. What follows
 * "X said:" at the end of a paragraph is the paragraph below, quotation or not. Drafts, quotations and paragraphs are in their order.
 */
export function carried(text: string, drafts: readonly Draft[], quotes: readonly Span[], paragraphs: readonly Span[]): readonly Draft[] {
  const more = new Map<Draft, Span[]>();
  const add = (to: Draft, span: Span): void => {
    const list = more.get(to);
    if (list === undefined) more.set(to, [span]);
    else list.push(span);
  };
  const own = drafts.filter((d) => !d.quoted && (d.quotes || d.direct));
  const covered = merge(drafts.filter((d) => !d.quoted).flatMap((d) => [...d.content, ...d.cue]));
  let cover = 0;
  let d = 0;
  let at = 0;
  let speaker: Draft | null = null;
  let announced: Draft | null = null;
  for (const paragraph of paragraphs) {
    while (at < quotes.length && (quotes[at] as Span).start < paragraph.start) at++;
    const first = quotes[at];
    const headed = first !== undefined && first.start < paragraph.end && startsParagraph(first, paragraph);
    if (announced !== null && !headed) add(announced, paragraph);
    if (announced !== null && headed) speaker = announced;
    let here = announced !== null && headed;
    announced = null;
    for (; at < quotes.length && (quotes[at] as Span).start < paragraph.end; at++) {
      const q = quotes[at] as Span;
      for (; d < own.length && (own[d] as Draft).region.start < q.start; d++) {
        const next: Draft = own[d] as Draft;
        if (next.region.start >= paragraph.start) here = true;
        // A participle behind the quotation ("…, he said, adding that …") takes nothing from its speaker.
        if (next.direct || speaker === null || next.sentence.start !== speaker.sentence.start) speaker = next;
      }
      while (cover < covered.length && (covered[cover] as Span).end <= q.start) cover++;
      const taken = cover < covered.length && (covered[cover] as Span).start < q.end;
      if (taken || speaker === null || !startsSentence(text, q, paragraph)) continue;
      if (!here && !(startsParagraph(q, paragraph) && (speaker.direct || more.has(speaker)))) continue;
      add(speaker, q);
      here = true;
    }
    for (; d < own.length && (own[d] as Draft).region.start < paragraph.end; d++) {
      const next: Draft = own[d] as Draft;
      if (next.direct || speaker === null || next.sentence.start !== speaker.sentence.start) speaker = next;
      if (next.content.length === 0 && /^[^\p{L}]{0,3}:$/u.test(text.slice(next.region.end, paragraph.end))) announced = next;
    }
  }
  return drafts.map((draft) => {
    const found = more.get(draft);
    return found === undefined ? draft : { ...draft, content: [...draft.content, ...found], direct: true };
  });
}

const startsParagraph = (q: Span, p: Span): boolean => q.start - p.start <= 2;

const startsSentence = (text: string, q: Span, p: Span): boolean =>
  startsParagraph(q, p) || /[.!?:…]["”’')]{0,2}\s{1,3}(?:["“]|'')?$/u.test(text.slice(Math.max(p.start, q.start - 8), q.start));

/** Overlapping spans joined, in order. */
function merge(of: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const s of [...of].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && s.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, s.end) };
    else out.push(s);
  }
  return out;
}
