import type { Span } from '../../model/index.ts';
import { quotationMarks, type MarkKind, type QuotationMark } from './quotation-marks.ts';

/** What stands between two quotation marks, marks excluded. */
export interface Quotation extends Span {
  /** The same with its marks; where a mark is missing it ends with the words. */
  readonly marked: Span;
  readonly kind: MarkKind;
  /** In how many other quotations it stands: 0 = in none. */
  readonly depth: number;
  /** Whether it has its closing mark; one that has none ends with its stretch. */
  readonly closed: boolean;
}

/** Longest stretch that one pair of marks may hold; a mark with no partner within it opens nothing. */
const LONGEST = 3_000;

/** A quotation whose depth is counted last. */
type Found = { -readonly [K in keyof Quotation]: Quotation[K] };

interface Open {
  readonly mark: QuotationMark;
  /** Whether a mark of the same kind was opened after it: then it was never meant to run to the end. */
  overtaken: boolean;
}

/**
 * The quotations of one paragraph in the order of their beginnings: curly, straight, single, guillemets and „low“ ones, nested and
 * unclosed. A single mark counts only with its partner, else it is an apostrophe. Linear in the length of the stretch.
 */
export function quotations(text: string, within: Span): readonly Quotation[] {
  const marks = withoutApostrophes(text, quotationMarks(text, within));
  const found: Found[] = [];
  const open: Open[] = [];
  const count: Record<MarkKind, number> = { double: 0, single: 0, guillemet: 0, 'small guillemet': 0 };
  for (const mark of marks) {
    const closes = mark.role === 'closes' || (mark.role === 'either' && count[mark.kind] > 0);
    if (!closes) {
      for (let i = Math.max(0, open.length - 2); i < open.length; i++)
        if (open[i]?.mark.kind === mark.kind) (open[i] as Open).overtaken = true;
      open.push({ mark, overtaken: false });
      count[mark.kind]++;
      continue;
    }
    while (count[mark.kind] > 0) {
      const top = open.pop();
      if (top === undefined) break;
      count[top.mark.kind]--;
      if (top.mark.kind !== mark.kind) continue;
      push(top.mark, mark.start, mark.end, true);
      break;
    }
  }
  for (const { mark, overtaken } of open) if (!overtaken && mark.kind !== 'single') push(mark, within.end, within.end, false);
  return nested(found);

  function push(mark: QuotationMark, end: number, marked: number, closed: boolean): void {
    if (end - mark.end <= LONGEST)
      found.push({ start: mark.end, end, marked: { start: mark.start, end: marked }, kind: mark.kind, depth: 0, closed });
  }
}

/**
 * The quotations of a text, each as its parts: one that goes on over paragraphs has a mark at the head of every paragraph and closes
 * only in the last. `paragraphs` in their order; inner quotations stand by themselves.
 */
export function quotationRuns(text: string, paragraphs: readonly Span[]): readonly (readonly Quotation[])[] {
  const runs: Quotation[][] = [];
  let going: Quotation[] | null = null;
  for (const paragraph of paragraphs) {
    const here = quotations(text, paragraph);
    const before: Quotation[] | null = going;
    going = null;
    for (const q of here) {
      const goesOn: boolean = before !== null && q.marked.start === paragraph.start && q.kind === before[0]?.kind;
      const run: Quotation[] = goesOn && before !== null ? before : [];
      run.push(q);
      if (run.length === 1) runs.push(run);
      if (!q.closed && q.depth === 0) going = run;
    }
  }
  return runs;
}

/** "the boys’ school": a mark after an s closes nothing where another one behind it does. */
function withoutApostrophes(text: string, marks: readonly QuotationMark[]): readonly QuotationMark[] {
  let later = false;
  const kept: QuotationMark[] = [];
  for (const mark of marks.toReversed()) {
    const genitive =
      mark.kind === 'single' &&
      mark.role === 'closes' &&
      /s/iu.test(text.charAt(mark.start - 1)) &&
      /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
    if (genitive && later) continue;
    if (mark.kind === 'single') later = mark.role === 'closes';
    kept.push(mark);
  }
  return kept.reverse();
}

/** Puts them in the order of the text and counts the quotations round each. */
function nested(found: Found[]): readonly Quotation[] {
  const round: number[] = [];
  found.sort((a, b) => a.marked.start - b.marked.start);
  for (const q of found) {
    while (round.length > 0 && (round.at(-1) as number) <= q.marked.start) round.pop();
    q.depth = round.length;
    round.push(q.marked.end);
  }
  return found;
}
