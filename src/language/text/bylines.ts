import type { Span } from '../../model/index.ts';
import { AFFILIATED, CALENDAR, CONTRIBUTED, MONTH_OR_NAME, PARTICLES, ROLES, type BylineRole } from './byline-words.ts';

export type { BylineRole };

/** Who made a report, as a line of it says. */
export interface Byline extends Span {
  readonly role: BylineRole;
  /** Names of people or desks, in order. */
  readonly names: readonly Span[];
  /** Where they were: "in Baghdad". */
  readonly places: readonly Span[];
}

/** A line that is longer is story. */
const LONGEST = 400;
const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAME = new RegExp(`${WORD}(?: (?:(?:${PARTICLES})[ -]){0,2}${WORD}){0,4}`, 'uy');
const DESK = /(?:the|our|a) (?:[\p{L}’'-]{1,20} ){0,4}(?:desk|staff|correspondents?|reporters?|team|agencies|bureau)(?![\p{L}])/iuy;
const BY = /((?:[\p{L}]{1,12} ){0,3})by:? /iuy;
const AND = /,? (?:and|&) |, /uy;
const IN = / (?:in|from) /uy;
/** Names and the small words of a trade: any other small word, as a verb, makes the line a sentence. */
const TRADE = `(?:(?:${AFFILIATED})(?![\\p{L}\\p{N}])|[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'’&-]{0,40})`;
/** The rest of a writer's line: "for The Herald", ", Herald correspondent", "| The Herald". */
const AFFILIATION = new RegExp(`(?: for | of | at |, | \\| | [–—-] |/)(?=\\p{L})${TRADE}(?: (?:[&–—-] )?${TRADE}){0,9}$`, 'uy');

/**
 * The bylines of one line, empty where it is none: "By Ann Smith and Omar Ali", "(Reporting by Ann Smith in
 * Baghdad; editing by Omar Ali)", "Ann Smith contributed to this report." All of the line must be byline. Linear in its length.
 */
export function bylines(text: string, line: Span): readonly Byline[] {
  if (line.end - line.start > LONGEST) return [];
  const words = text.slice(line.start, line.end);
  const inner = /^[\s([*_–—-]*/u.exec(words)?.[0].length ?? 0;
  const outer = words.length - (/[\s)\]*_.]*$/u.exec(words)?.[0].length ?? 0);
  const found: Byline[] = [];
  for (const [start, end] of statements(words, inner, outer)) {
    const one = statement(words.slice(0, end), start, found.length === 0 && end === outer);
    if (one === null) return [];
    const at = (s: Span): Span => ({ start: line.start + s.start, end: line.start + s.end });
    found.push({ ...at({ start, end }), role: one.role, names: one.names.map(at), places: one.places.map(at) });
  }
  return found;
}

/** "Reporting by A; editing by B": the parts between semicolons, or between full stops before another "… by". */
function statements(words: string, from: number, to: number): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  let start = from;
  for (const m of words.slice(0, to).matchAll(/[;,.]\s+(?=(?:[\p{L}]{1,12} ){1,3}by )|;\s+/giu)) {
    if (m.index <= start) continue;
    found.push([start, m.index]);
    start = m.index + m[0].length;
  }
  if (to > start) found.push([start, to]);
  return found;
}

interface Statement {
  readonly role: BylineRole;
  readonly names: readonly Span[];
  readonly places: readonly Span[];
}

function statement(words: string, start: number, alone: boolean): Statement | null {
  const lead = exec(BY, words, start);
  const role = lead === null ? null : (ROLES.get((lead[1] ?? '').trim().toLowerCase()) ?? null);
  if (lead !== null && role === null) return null;
  const list = namesAt(words, start + (lead?.[0].length ?? 0));
  const first = list.names[0];
  if (first === undefined || isDate(words.slice(first.start, first.end))) return null;
  const rest = words.slice(list.end);
  if (role !== null) return rest === '' || exec(AFFILIATION, words, list.end) !== null ? { role, ...list } : null;
  // "Ann Smith in Baghdad" may as well be "Car Bomb in Baghdad": names without a verb or a "by" are none.
  return alone && words.slice(first.start, first.end).includes(' ') && CONTRIBUTED.test(rest) ? { role: 'reported', ...list } : null;
}

/** "By Monday", "By May" say when; "By May Jones" says who. */
const isDate = (name: string): boolean => CALENDAR.test(name) || MONTH_OR_NAME.test(name);

/** "A", "A and B", "A, B and C in P", "A in P and B in Q". After a place a single word is a place, too. */
function namesAt(words: string, from: number): { readonly names: readonly Span[]; readonly places: readonly Span[]; readonly end: number } {
  const names: Span[] = [];
  const places: Span[] = [];
  let at = from;
  let end = from;
  let wanted: 'name' | 'place' | 'either' = 'name';
  for (;;) {
    const found = exec(DESK, words, at) ?? exec(NAME, words, at);
    if (found === null) return { names, places, end };
    end = at + found[0].replace(/[.'’-]+$/u, '').length;
    const where = exec(IN, words, end);
    const isPlace: boolean = wanted === 'place' || (wanted === 'either' && where === null && !found[0].includes(' '));
    (isPlace ? places : names).push({ start: at, end });
    if (where !== null && !isPlace) {
      wanted = 'place';
      at = end + where[0].length;
      continue;
    }
    const and = exec(AND, words, end);
    // ", Herald correspondent" is no second writer: a comma joins only where "and" follows.
    if (and === null || (and[0] === ', ' && !/,? (?:and|&) /u.test(words.slice(end + 2)))) return { names, places, end };
    wanted = isPlace ? 'either' : 'name';
    at = end + and[0].length;
  }
}

function exec(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}
