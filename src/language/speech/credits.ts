import type { Span } from '../../model/index.ts';
import type { Draft } from './draft.ts';

/** '"…" — Jane Doe, teacher': a dash and a name that begins with a capital, to the end of the paragraph. */
const CREDIT = /^["”’']?\s{0,2}([―—–]|--)\s?(\p{Lu}[^―—–\n"“”.;:!?]{1,80}(?:\.[^―—–\n"“”.;:!?]{1,40}){0,3})\.?\s{0,2}$/u;
const LONGEST = 220;

/** Quotations that are credited to their speaker with a dash behind them, as an epigraph is: the dash is the cue. */
export function credits(text: string, quotes: readonly Span[], paragraphs: readonly Span[]): readonly Draft[] {
  const out: Draft[] = [];
  let at = 0;
  for (const p of paragraphs) {
    let last: Span | undefined;
    for (; at < quotes.length && (quotes[at] as Span).start < p.end; at++) last = quotes[at];
    if (last === undefined || last.start < p.start || p.end - last.end > LONGEST) continue;
    const m = CREDIT.exec(text.slice(last.end, p.end));
    const dash = m?.[1];
    const name = m?.[2]?.trimEnd();
    if (dash === undefined || name === undefined) continue;
    const cue = text.indexOf(dash, last.end);
    const from = text.indexOf(name, cue + dash.length);
    const source = { start: from, end: from + name.length };
    out.push({
      class: 'turn',
      source: [source],
      cue: [{ start: cue, end: cue + dash.length }],
      content: [last],
      named: null,
      recipient: null,
      through: [],
      region: { start: cue, end: source.end },
      sentence: { start: last.start, end: source.end },
      quotes: false,
      direct: true,
      quoted: false,
    });
  }
  return out;
}
