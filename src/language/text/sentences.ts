import type { Span } from '../../model/index.ts';

/** Words whose full stop does not end a sentence. */
const ABBREVIATION = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt cpl brig adm cmdr gov sen rep rev hon st jr sr no vs etc inc ltd co corp dept est approx fig vol al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun pvt supt insp pres sec ft mt km min max cap tte gral ing lic'.split(
    ' ',
  ),
);

/** What runs on for longer is no sentence that anyone wrote; it is cut at a space, so that hostile text costs no more than any other. */
const LONGEST = 3_000;

/** Cuts a stretch of text into sentences; spans cover no outer white space. Linear in its length. */
export function sentences(text: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  const body = text.slice(within.start, within.end);
  let start = 0;
  for (const m of body.matchAll(/[.!?…][.!?…]{0,3}["'”’»)\]]{0,3}(?=\s|$)/gu)) {
    const end = m.index + m[0].length;
    if (end < start || !ends(body, m.index, end)) continue;
    push(start, end);
    start = end;
  }
  push(start, body.length);
  return found;

  function push(from: number, to: number): void {
    let a = from;
    let b = to;
    while (a < b && isSpace(body.charCodeAt(a))) a++;
    while (b > a && isSpace(body.charCodeAt(b - 1))) b--;
    while (b - a > LONGEST) {
      const space = body.lastIndexOf(' ', a + LONGEST);
      const end = space > a ? space : a + LONGEST;
      found.push({ start: within.start + a, end: within.start + end });
      a = end;
      while (a < b && isSpace(body.charCodeAt(a))) a++;
    }
    if (b > a) found.push({ start: within.start + a, end: within.start + b });
  }
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029;

/** Whether the stop at `stop` (its closing marks end at `end`) ends the sentence. */
function ends(body: string, stop: number, end: number): boolean {
  const next = /^\s{1,8}(\S)/u.exec(body.slice(end, end + 10))?.[1];
  if (next === undefined) return true;
  if (body[stop] !== '.') return !/[\p{Ll}]/u.test(next);
  const word = /([\p{L}\p{N}.]{1,24})$/u.exec(body.slice(Math.max(0, stop - 24), stop))?.[1] ?? '';
  if (end === stop + 1) {
    if (ABBREVIATION.has(word.toLowerCase())) return false;
    if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word))
      return /\.\p{L}$/u.test(word) && /^\s+(?:The|A|An|In|On|It|He|She|They|But|And|We|This|That|At)\b/u.test(body.slice(end, end + 10));
  }
  return !/\p{Ll}/u.test(next);
}

/**
 * Cuts a text into paragraphs. Where lines were wrapped at a fixed width a blank line parts paragraphs;
 * otherwise every line is one. Spans cover no outer white space.
 */
export function paragraphs(text: string, within: Span): readonly Span[] {
  const lines = linesOf(text, within);
  if (!wrapped(text, lines)) return lines.filter((l) => l.end > l.start);
  const found: Span[] = [];
  let goesOn = false;
  for (const line of lines) {
    if (line.end > line.start) {
      const before = goesOn ? found.pop() : undefined;
      found.push({ start: before?.start ?? line.start, end: line.end });
    }
    goesOn = line.end > line.start;
  }
  return found;
}

/** The lines of a stretch of text, without outer white space; an empty line has start = end. */
export function linesOf(text: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  let start = within.start;
  while (start <= within.end) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > within.end) end = within.end;
    let a = start;
    let b = end;
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    found.push({ start: a, end: b });
    start = end + 1;
  }
  return found;
}

/** Wrapped text: most lines go on in the next one, and hardly any is long. */
function wrapped(text: string, lines: readonly Span[]): boolean {
  let full = 0;
  let goesOn = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Span;
    const next = lines[i + 1] as Span;
    if (line.end - line.start > 100) return false;
    if (line.end - line.start < 40) continue;
    full++;
    if (next.end > next.start && !/[.!?:"”’)\]]/u.test(text[line.end - 1] ?? '')) goesOn++;
  }
  return full >= 4 && goesOn / full > 0.5;
}
