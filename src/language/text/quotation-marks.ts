import type { Span } from '../../model/index.ts';

/** Marks of one kind close only each other; a straight mark closes a curly one. */
export type MarkKind = 'double' | 'single' | 'guillemet' | 'small guillemet';

/** A quotation mark as it stands in a text, read by itself and its neighbours. */
export interface QuotationMark extends Span {
  readonly kind: MarkKind;
  /** What it can be; `either` is a straight mark with blanks, or with none, on both sides. */
  readonly role: 'opens' | 'closes' | 'either';
}

const MARK = /''|``|["“”„‟«»‹›‘’‚']/gu;
const OPENING: ReadonlyMap<string, MarkKind> = new Map([
  ['„', 'double'],
  ['‟', 'double'],
  ['``', 'double'],
  ['«', 'guillemet'],
  ['‹', 'small guillemet'],
]);
const CLOSING: ReadonlyMap<string, MarkKind> = new Map([
  ['”', 'double'],
  ['»', 'guillemet'],
  ['›', 'small guillemet'],
]);
/** Words and decades that begin with an apostrophe. */
const CLIPPED = /^(?:em|cause|til|till|tis|twas|n|bout|round|\d0s)(?![\p{L}\p{N}])/iu;
const INNER = /[\p{L}\p{M}\p{N}]/u;
/** After these a mark opens. */
const BEFORE = /[\s([{\-–—/,:“"„«‘']/u;

/** The quotation marks of a stretch of text in their order; apostrophes inside words are none. Linear in its length. */
export function quotationMarks(text: string, within: Span): readonly QuotationMark[] {
  const found: QuotationMark[] = [];
  const body = text.slice(within.start, within.end);
  for (const m of body.matchAll(MARK)) {
    const end = m.index + m[0].length;
    const mark = read(m[0], body, m.index, end);
    if (mark !== null) found.push({ start: within.start + m.index, end: within.start + end, kind: mark.kind, role: mark.role });
  }
  return found;
}

function read(mark: string, body: string, start: number, end: number): Pick<QuotationMark, 'kind' | 'role'> | null {
  const opening = OPENING.get(mark);
  if (opening !== undefined) return { kind: opening, role: 'opens' };
  const closing = CLOSING.get(mark);
  if (closing !== undefined) return { kind: closing, role: 'closes' };
  const before = body.charAt(start - 1);
  const after = body.charAt(end);
  const canOpen = (before === '' || BEFORE.test(before)) && after !== '' && !/\s/u.test(after);
  const canClose = before !== '' && !/\s/u.test(before) && !INNER.test(after);
  // A low opening mark is closed by the high one that opens elsewhere: „…“.
  if (mark === '“') return { kind: 'double', role: canClose && !canOpen ? 'either' : 'opens' };
  if (mark === '"' || mark === "''") return { kind: 'double', role: canOpen === canClose ? 'either' : canOpen ? 'opens' : 'closes' };
  if (mark === '‚') return after !== '' && INNER.test(after) ? { kind: 'single', role: 'opens' } : null;
  if (canOpen && mark !== '’' && !CLIPPED.test(body.slice(end, end + 6))) return { kind: 'single', role: 'opens' };
  return canClose && mark !== '‘' ? { kind: 'single', role: 'closes' } : null;
}
