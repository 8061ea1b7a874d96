import type { Span } from '../../model/index.ts';
import { CALENDAR, LEADING, NUMBERED, TRAILING } from './abbreviations.ts';
import { clitics, contracted } from './clitics.ts';
import { CLIPPED, CLITICS, NAME_ENDINGS, PREFIXES, SUFFIXES, UNITS } from './token-words.ts';

/** Letters, marks, digits, the underscore and what is invisible between them. */
const RUN = /(?:[\p{L}\p{M}\p{N}_]|(?!\s)\p{Cf})+/uy;
const NUMBER = /\p{N}+(?:[.,:/]\p{N}+)*/uy;
/** "713-853-3989", "11-20-2000", "345-9945": numbers of telephones and dates, which hyphens do not part. */
const DASHED = /\d{1,5}(?:-\d{1,5}){2,3}(?![\p{L}\d-])|\d{3}-\d{4}(?![\p{L}\d-])/uy;
/** "60's", "1930’s": from the last digit on. */
const DECADE = /0['’]s(?![\p{L}\p{N}])/uy;
/** "U.S.", "a.m", "J.R.R.", "Ph.D.". */
const DOTTED = /(?:Ph|M|B|D)\.(?:Sc|Phil|D|Ed)\.|\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}])){1,9}\.?/uy;
const ADDRESS =
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”«»]{1,2000}|(?:mailto:)?[\p{L}\p{N}_.+%-]{1,64}@[\p{L}\p{N}_-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){0,6}/uy;
/** "example.org/page", "final_report.doc". */
const DOMAIN = /[\p{L}\p{N}_-]{1,64}(?:\.[\p{L}\p{N}_-]{1,64}){0,5}\.(\p{L}{2,4}\d?)(?![\p{L}\p{N}])(?:\/[^\s<>"“”«»()]{1,2000})?/uy;
/** Names of users and topics, and the international sign before a telephone number. */
const HANDLE = /[@#]\p{L}[\p{L}\p{N}_]{0,100}|\+\d[\d-]{0,20}/uy;
const SMILEY = /(?:>?[:;=]['’]?[-^o]?[)(\][DPp/|\\*]|\^[_.]?\^|<3)(?![\p{L}\p{N}])/uy;
/** Marks that form one token with their like: "...", "--", "?!", "***", "<<", "=====>". */
const MARKS = /[.!?]{2,}|-{2,}>?|[=~+*_#|]{2,}>?|<-|[-=]>|<{2,}|>{2,}|''|``|’’|‘‘|\${2,}|…+\.?/uy;
/** One character as people see it: with its marks, and emoji joined into one. */
const SIGN = /[^](?:[\p{M}\u{1F3FB}-\u{1F3FF}]|\u200d[^\s])*/uy;
const MONEY = /[A-Z]{1,3}\$/y;
/** "w/o", "b/c". */
const SLASHED = /\p{L}\/\p{L}(?![\p{L}\p{N}/])|w\/(?=\s)/uy;
const BLANK = /\s/u;
const WORDLIKE = /[\p{L}\p{M}\p{N}\p{Cf}_]/u;

/**
 * Cuts one sentence into the tokens of Universal Dependencies, as the English treebanks EWT and GUM have them: "do|n't", "John|'s",
 * "can|not", "60|-|year|-|old", "pre-war", "U.S.", "$|5". Every character that is not white space is in exactly one token; the spans
 * point into `text`. Linear in the length of the sentence.
 */
export function tokens(text: string, within: Span): readonly Span[] {
  const body = text.slice(within.start, within.end);
  const lastWord = endOfWords(body);
  const found: Span[] = [];
  let chunkEnd = 0;
  let addressed = false;
  for (let at = 0; at < body.length; ) {
    if (isBlank(body, at)) {
      at++;
      continue;
    }
    const plain = plainWordEnd(body, at);
    if (plain > 0) {
      const cut = plain - at > SHORT ? 0 : contracted(body.slice(at, plain).toLowerCase());
      if (cut > 0) found.push({ start: within.start + at, end: within.start + at + cut });
      found.push({ start: within.start + at + cut, end: within.start + plain });
      at = plain;
      continue;
    }
    if (at >= chunkEnd) {
      chunkEnd = endOfChunk(body, at);
      addressed = mayHoldAddress(body, at, chunkEnd);
    }
    const end = (addressed ? address(body, at) : 0) || tokenEnd(body, at, lastWord);
    for (const cut of clitics(body, at, end)) {
      found.push({ start: within.start + at, end: within.start + cut });
      at = cut;
    }
    found.push({ start: within.start + at, end: within.start + end });
    at = end;
  }
  return found;
}

/** No contracted word is longer. */
const SHORT = 9;

/**
 * End of a word of plain letters that a blank or a plain mark follows, 0 for all else: most words, found without the rules below.
 * A word in the middle of a longer one ("example" in "www.example") never gets here: what began before it took it.
 */
function plainWordEnd(body: string, at: number): number {
  let end = at;
  while (isPlainLetter(body.charCodeAt(end))) end++;
  if (end === at) return 0;
  const c = body.charCodeAt(end);
  // End of text, blank, newline, and the marks ! " ) , ; ?
  return Number.isNaN(c) || c === 32 || c === 10 || c === 44 || c === 34 || c === 41 || c === 59 || c === 63 || c === 33 ? end : 0;
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** White space; the regular expression is asked only for what is rare. */
function isBlank(body: string, at: number): boolean {
  const code = body.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : BLANK.test(body.charAt(at));
}

function matchAt(pattern: RegExp, body: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(body)?.[0] ?? '';
}

/** Where the last letter or digit of the sentence ends: what follows are its closing marks. */
function endOfWords(body: string): number {
  let end = body.length;
  while (end > 0 && !WORDLIKE.test(body.charAt(end - 1)) && !isSurrogate(body.charCodeAt(end - 1))) end--;
  return end;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function endOfChunk(body: string, at: number): number {
  let end = at;
  while (end < body.length && !isBlank(body, end)) end++;
  return end;
}

function mayHoldAddress(body: string, start: number, end: number): boolean {
  const chunk = body.slice(start, end);
  return chunk.includes('@') || chunk.includes('://') || /[\p{L}\p{N}]\.\p{L}{2}/u.test(chunk);
}

/** End of a web address, an e-mail address, a name of a file or of a user that begins here; 0 where none does. */
function address(body: string, at: number): number {
  if (at > 0 && WORDLIKE.test(body.charAt(at - 1))) return 0;
  const found = matchAt(ADDRESS, body, at).replace(/[.,;:!?'’)\]…]{1,9}$/u, '');
  if (found !== '') return at + found.length;
  const domain = matchAt(DOMAIN, body, at);
  const name = domain.split('/', 1)[0] ?? '';
  if (NAME_ENDINGS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())) return at + domain.replace(/[.,;:!?'’\]…]{1,9}$/u, '').length;
  return 0;
}

/** End of the token that begins here, its clitics not yet cut off. */
function tokenEnd(body: string, at: number, lastWord: number): number {
  const c = body.charAt(at);
  if (/\p{N}/u.test(c)) return numberEnd(body, at);
  if (WORDLIKE.test(c) || isSurrogate(body.charCodeAt(at))) {
    const word = wordEnd(body, at, lastWord);
    if (word > at) return word;
  }
  const alone = at === 0 || BLANK.test(body.charAt(at - 1));
  if ((c === '@' || c === '#' || c === '+') && alone) {
    const handle = matchAt(HANDLE, body, at);
    if (handle !== '') return at + handle.length;
  }
  if (c === "'" || c === '’') return apostropheEnd(body, at);
  const marks = matchAt(SMILEY, body, at) || matchAt(MARKS, body, at) || matchAt(SIGN, body, at);
  return at + Math.max(1, marks.length);
}

function numberEnd(body: string, at: number): number {
  const dashed = matchAt(DASHED, body, at);
  if (dashed !== '') return at + dashed.length;
  const end = at + matchAt(NUMBER, body, at).length;
  const decade = matchAt(DECADE, body, end - 1);
  if (decade !== '') return end - 1 + decade.length;
  const letters = matchAt(RUN, body, end);
  return UNITS.has(letters.toLowerCase()) ? end : end + letters.length;
}

/** A word with its inner apostrophes, its prefix's hyphen and the stop of an abbreviation. */
function wordEnd(body: string, at: number, lastWord: number): number {
  const dotted = matchAt(DOTTED, body, at);
  if (dotted !== '') return at + dotted.length;
  const short = matchAt(MONEY, body, at) || matchAt(SLASHED, body, at);
  if (short !== '') return at + short.length;
  let start = at;
  let end = at + matchAt(RUN, body, at).length;
  for (;;) {
    const c = body.charAt(end);
    const more = WORDLIKE.test(body.charAt(end + 1)) || isSurrogate(body.charCodeAt(end + 1)) ? matchAt(RUN, body, end + 1) : '';
    if (more === '') break;
    const joins =
      c === '-'
        ? PREFIXES.has(body.slice(start, end).toLowerCase()) || SUFFIXES.has(more.toLowerCase())
        : c === "'" || c === '’' || c === 'ʼ' || c === '`'
          ? true
          : c === '&' && end - start <= 3 && more.length <= 3 && isUpper(body.slice(start, end)) && isUpper(more);
    if (!joins) break;
    if (c === '-') start = end + 1;
    end += 1 + more.length;
  }
  if (body.charAt(end) === '.' && body.charAt(end + 1) !== '.' && isAbbreviation(body, at, end, lastWord)) return end + 1;
  return end;
}

const isUpper = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

/** Whether the stop at `end` belongs to the word before it. */
function isAbbreviation(body: string, at: number, end: number, lastWord: number): boolean {
  if (end - at > 6) return false;
  const word = body.slice(at, end);
  const key = word.toLowerCase();
  const final = end >= lastWord;
  if (/^\p{Lu}\p{M}*$/u.test(word)) return !final && word !== 'I';
  if (NUMBERED.has(key) || /^\p{Ll}$/u.test(word)) return /^\.\s?\p{N}/u.test(body.slice(end, end + 3));
  if (final) return key === 'al';
  if (LEADING.has(key)) return true;
  if (CALENDAR.has(key)) return word !== key;
  return TRAILING.has(key);
}

/** A clitic on its own ("'s" after a quotation), a clipped word ("'em", "'60s"), or the mark alone. */
function apostropheEnd(body: string, at: number): number {
  const pair = matchAt(MARKS, body, at);
  if (pair !== '') return at + pair.length;
  const run = matchAt(RUN, body, at + 1);
  const key = run.toLowerCase();
  if (CLITICS.has(key) || CLIPPED.has(key) || /^\d0s$|^\d\d$/u.test(run)) return at + 1 + run.length;
  return at + 1;
}
