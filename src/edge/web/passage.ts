import type { ArticleSheet, Span } from '../../model/index.ts';

type Highlight = ArticleSheet['highlights'][number];

/** A stretch of a paragraph: plain text, clutter, or a sentence that claims stand on with what lies inside it. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'clutter'; readonly text: string }
  | {
      readonly kind: 'mark';
      readonly claims: readonly string[];
      /** Those of the claims whose sentence starts here: where links to them lead. */
      readonly starting: readonly string[];
      /** Those whose sentence ends here: where the note to their event stands. */
      readonly ending: readonly string[];
      readonly text: string;
    };

/** A paragraph as the pieces it is drawn from, in order. Spans that overlap are cut at each other's ends. */
export interface Passage {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Cuts an article's text into paragraphs at blank lines, and each of them where a highlight or clutter starts or ends. */
export function passagesOf(sheet: Pick<ArticleSheet, 'text' | 'highlights' | 'clutter'>): readonly Passage[] {
  const highlights = [...sheet.highlights].sort((a, b) => a.span.start - b.span.start);
  const clutter = [...sheet.clutter].sort((a, b) => a.start - b.start);
  let [firstHighlight, firstClutter] = [0, 0];
  return paragraphsOf(sheet.text).map((paragraph) => {
    while ((highlights[firstHighlight]?.span.end ?? Infinity) <= paragraph.start) firstHighlight++;
    while ((clutter[firstClutter]?.end ?? Infinity) <= paragraph.start) firstClutter++;
    const here = upTo(highlights, firstHighlight, (h) => h.span.start < paragraph.end).filter((h) => h.span.end > paragraph.start);
    const greyed = upTo(clutter, firstClutter, (c) => c.start < paragraph.end).filter((c) => c.end > paragraph.start);
    return { start: paragraph.start, pieces: piecesOf(sheet.text, paragraph, here, greyed) };
  });
}

function upTo<T>(all: readonly T[], from: number, holds: (one: T) => boolean): readonly T[] {
  let to = from;
  for (let one = all[to]; one !== undefined && holds(one); one = all[to]) to++;
  return all.slice(from, to);
}

/** Blank lines part paragraphs; one walk over the text, whatever it holds. */
function paragraphsOf(text: string): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  let open = false;
  for (let at = 0; at < text.length; ) {
    const line = text.indexOf('\n', at);
    const end = line === -1 ? text.length : line;
    const blank = text.slice(at, end).trim() === '';
    const last = found.at(-1);
    if (!blank && open && last) last.end = end;
    else if (!blank) found.push({ start: at, end });
    open = !blank;
    at = end + 1;
  }
  return found;
}

function piecesOf(text: string, paragraph: Span, highlights: readonly Highlight[], clutter: readonly Span[]): readonly Piece[] {
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of [...highlights.map((h) => h.span), ...clutter]) {
    cuts.add(Math.max(start, paragraph.start));
    cuts.add(Math.min(end, paragraph.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let over: readonly Highlight[] = [];
  let grey: readonly Span[] = [];
  let [nextHighlight, nextClutter] = [0, 0];
  for (const [i, start] of sorted.slice(0, -1).entries()) {
    const end = sorted[i + 1] ?? start;
    const opening = upTo(highlights, nextHighlight, (h) => h.span.start <= start);
    const greying = upTo(clutter, nextClutter, (c) => c.start <= start);
    nextHighlight += opening.length;
    nextClutter += greying.length;
    over = [...over, ...opening].filter((h) => h.span.end > start);
    grey = [...grey, ...greying].filter((c) => c.end > start);
    const words = text.slice(start, end);
    if (over.length > 0) pieces.push(mark(over, start, end, words));
    else pieces.push({ kind: grey.length > 0 ? 'clutter' : 'text', text: words });
  }
  return pieces;
}

function mark(over: readonly Highlight[], start: number, end: number, text: string): Piece {
  return {
    kind: 'mark',
    claims: over.map((h) => h.claim),
    starting: over.filter(({ span }) => span.start === start).map((h) => h.claim),
    ending: over.filter(({ span }) => span.end === end).map((h) => h.claim),
    text,
  };
}
