import type { Span } from '../../model/index.ts';
import { CALENDAR, GOING_ON, LEADING, NUMBERED, STARTERS, TRAILING } from './abbreviations.ts';

/** What runs on for longer is no sentence that anyone wrote; it is cut at a space, so that hostile text costs no more than any other. */
const LONGEST = 3_000;

/**
 * A stop with the marks that close with it, notes ("[12]") and a smiley; or, empty, the place before a word that opens a sentence where
 * none was closed ("It was closed We left"): pronouns and the like, which stand in small letters inside a sentence and are no names.
 */
const CANDIDATE =
  /[.!?…][.!?…]{0,3}["'”’»)\]]{0,3}(?=\s|$)(?:\s?\[\p{N}{1,3}\](?=\s|\[|$)){0,8}(?:\s[:;=]['-]?[)(DP](?=\s|$))?|(?<=[\p{L}\p{N})])(?=\s(?:We|You|They|He|She|It|This|These|There|If|When|What|Why|How|Please|Thanks|My|Our|Are|Can|Could|Do|Does|Did|As|Here|Although|However|Also|So|But|Then)\s\p{Ll})/gu;

/** Cuts a stretch of text into sentences; spans cover no outer white space. Linear in its length. */
export function sentences(text: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  const body = text.slice(within.start, within.end);
  let start = 0;
  CANDIDATE.lastIndex = 0;
  for (let m = CANDIDATE.exec(body); m !== null; m = CANDIDATE.exec(body)) {
    if (m[0] === '') CANDIDATE.lastIndex++;
    const end = m.index + m[0].length;
    if (end < start || (m[0] !== '' && (isMarker(body, start, m.index) || !ends(body, m.index, end)))) continue;
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
      const space = body.slice(a, a + LONGEST).lastIndexOf(' ');
      const end = space > 0 ? a + space : a + LONGEST - (isHigh(body.charCodeAt(a + LONGEST - 1)) ? 1 : 0);
      found.push({ start: within.start + a, end: within.start + end });
      a = end;
      while (a < b && isSpace(body.charCodeAt(a))) a++;
    }
    if (b > a) found.push({ start: within.start + a, end: within.start + b });
  }
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

const isSpace = (code: number): boolean => (code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/u.test(String.fromCharCode(code)));

/** Whether nothing but the number or letter of a list item stands between the sentence's start and the stop: "2. It goes on". */
function isMarker(body: string, start: number, stop: number): boolean {
  if (stop - start > 12) return false;
  return /^[\s*(]*(?:\p{N}{1,2}|[a-hA-H]|[ivx]{1,4})$/u.test(body.slice(start, stop));
}

/** Whether the stop at `stop` (its closing marks end at `end`) ends the sentence. */
function ends(body: string, stop: number, end: number): boolean {
  const next = /^\s{1,8}(\S{1,14})/u.exec(body.slice(end, end + 22))?.[1];
  if (next === undefined) return true;
  if (/^[.!?…,;)\]]/u.test(next)) return false;
  const lower = /^\p{Ll}/u.test(next);
  const last = body.charAt(stop);
  const closed = /["'”’»)\]]/u.test(body.slice(stop, end));
  if (last !== '.') return !lower || (last !== '…' && !closed);
  const word = /([\p{L}\p{M}\p{N}.'’]{1,24})$/u.exec(body.slice(Math.max(0, stop - 24), stop))?.[1] ?? '';
  const dots = /^\.*/u.exec(body.slice(stop, end))?.[0].length ?? 1;
  if (dots === 1 && isAbbreviation(word, next))
    return !lower && !closed && STARTERS.has(/^\p{L}*/u.exec(next)?.[0].toLowerCase() ?? '') && !GOING_ON.has(word.toLowerCase());
  return !lower || (dots === 1 && !closed && /^(?:\p{L}{3,}|\p{Ll}{2}|.*['’]\p{L}{1,2})$/u.test(word));
}

/** Whether a stop after `word` can belong to the word. */
function isAbbreviation(word: string, next: string): boolean {
  const key = word.toLowerCase();
  if (/^\p{L}$|\.\p{L}$|\.(?:sc|phil)$/iu.test(word)) return word !== 'I';
  if (NUMBERED.has(key)) return /^\p{N}/u.test(next);
  return LEADING.has(key) || TRAILING.has(key) || GOING_ON.has(key) || (CALENDAR.has(key) && word !== key);
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
